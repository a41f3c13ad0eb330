import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { sentenceText } from '../norwegian/circumstances.ts'

/** Words that a sentence must hold to be looked at more closely. */
const phrases = {
  gp: [
    '(fastlege|fastlegen|fastlegene|fastlegar|fastlegens|fl|legekontoret|legekontor|legesenteret|primærlege|primærlegen|primærhelsetjenesten|primærhelsetenesta|kommunelegen|allmennlegen|allmennlege|fastlegekontoret)',
    '(sykehuset|sjukehuset|spesialisten|spesialist|spesialisthelsetjenesten|spesialisthelsetenesta|avdelingen|avdelinga|poliklinikken|sviktpol|hjertepol|dps|revmatolog|revmatologen|ortopeden|kirurgen|kontoret)',
  ],
  you: [
    '(dere|de|du) som (må|skal|bør|lyt)',
    '(dere|de|du|dykk) (må|får|lyt|skal|selv|sjølv|tar|tek|overtar|overtek|følger|følgjer|bør)',
    '(må|får|lyt|skal|bør|at) (dere|de|du) (selv|sjølv|ta|tar|tek|overta|overtar|overtek|følge|følgje|følger|følgjer|rekvirere|henvise|ordne|sørge|stå|skipa|skipe|gjøre|gjere|fremover|framover|heretter|må|skal)',
    '(hos|på|til|over på|tilbake til|attende til) (dere|dykk|deg|fastlegen|fastlege)',
    '(fra|frå|på|ved) (ditt|deres|dykkar) (kontor|senter|legekontor)',
    '(må|får|lyt|skal|bør|burde) (dere|de|du)',
    '(dere|de|du) (burde|bør) (ta|selv|sjølv|gjøre|gjere|følge|følgje|ordne)',
    '(er det|det er) (dere|de|du) som',
  ],
  we: [
    '(vi|me|jeg|eg|avdelingen|poliklinikken|sykehuset|kontoret|legekontoret|kontoret vårt) (kan|vil|skal|ønsker|ønskjer|tar|tek|følger|følgjer|har|påtar|gjør|gjer|rekvirerer|avslutter|avsluttar|overlater|legger|sluttar|slutter|forutsetter|forventer|forventar|regner|reknar|mener|meiner)',
    '(overtar|overtek|overta|ta over|tar over|tek over)',
    '(fordele|fordeler|dele|deler|delar|fordelar)',
  ],
  job: [
    '(ansvar|ansvaret|ansvarlig|ansvarleg|ansvarsområde|ansvarsområdet|ansvarsfordeling|ansvarsfordelinga|ansvarsfordelingen|oppgave|oppgaven|oppgåve|oppgåva|oppgaver|fastlegeoppgave|fastlegeoppgåve|sykehusoppgave|sjukehusoppgåve|jobb|jobben|bord|kappe|ballen|stafettpinnen|banehalvdel|domene|plikt|ansvarsområder|arbeidsdeling|arbeidsdelinga|arbeidsfordeling|arbeidsfordelinga|arbeidsfordelingen|oppgavefordeling|oppgåvefordeling|sekretær|sekretærer|sekretærar)',
    '(hører|høyrer) (ikke|ikkje|heime|hjemme|til)',
    '(kapasitet|kapasiteten|ressurser|ressursar|fullt|overbelastet|folk|bemanning|bemanninga|bemanningen)',
    '(fast|skriftlig|lokal|muntlig) avtale',
    '(enige|samde|einige) om',
  ],
  who: ['(hvem|kven|kem)'],
}

const GP =
  '(?:fastlege[a-zæøå]*|FL|legekontoret?|legesenteret|primærlege[a-zæøå]*|primærhelsete?j?e?nesten?|primærhelsetenesta|kommunelegen|allmennlege[a-zæøå]*)'
const OTHER_SIDE = `(?:${GP}|sykehuset|sjukehuset|spesialist[a-zæøå]*|avdelinga?e?n?|poliklinikken|revmatolog[a-zæøå]*|ortoped[a-zæøå]*|DPS|BUP|nevrolog[a-zæøå]*|kardiolog[a-zæøå]*|dere|dykk|de|du|deg)`
const WORK =
  '(?:overta[r]?|overtek|tar?|tek|tas|takast|følger?|følgjer?|følges|følgjast|rekvirerer?|rekvireres|henviser?|henvises|tilviser?|skriver?|skriv|ordner?|sørger?|sørgjer?|gjør(?:e|es)?|gjere|gjer|gjerast|kontrollerer?|kontrolleres|bestiller?|utfører?|står?|håndterer?|ivaretar?|organiserer?|starter?|fortsetter?|skipa?e?|titrerer?|trapper?|monitorerer?|måler?|skjer?|ha[r]? (?:hele |heile )?ansvar[a-zæøå]*|foreskriver?|forskriver?|fornyer?|forny[ae]|styre[r]?|administrerer?|justere[r]?|finne[r]? ut)'
const TASK =
  '(?:[a-zæøå]*kontroll[a-zæøå]*|oppfølg[a-zæøå]*|prøve[a-zæøå]*|blodprøve[a-zæøå]*|lab|behandling[a-zæøå]*|resept[a-zæøå]*|forskriv[a-zæøå]*|rekvisisjon[a-zæøå]*|rekvirering|henvisning[a-zæøå]*|tilvising[a-zæøå]*|sykmelding[a-zæøå]*|sjukmelding[a-zæøå]*|titrering|opptrapping[a-zæøå]*|nedtrapping[a-zæøå]*|INR|PSA|BT|blodtrykk[a-zæøå]*|vekt|fornying[a-zæøå]*|fornyelse[a-zæøå]*|ansvar[a-zæøå]*|alt|resten|dette|det|dei|de|disse|medisin[a-zæøå]*|anfallskontroll[a-zæøå]*|speil[a-zæøå]*|spegel|jernmåling[a-zæøå]*)'
const GAP = '(?:[^\\s?!]+\\s){0,5}?'
const LONG_GAP = '(?:[^\\s?!]+\\s){0,9}?'
const word = (pattern: string) => new RegExp(`(?<![a-zæøå])${pattern}(?![a-zæøå])`, 'i')

/** How work is handed over, refused or laid down, by what the sentence was found by. */
const DIVISIONS: Readonly<Record<string, readonly RegExp[]>> = {
  gp: [
    word(`(?:heretter|fra nå av|frå no av|nå|no|videre|vidare|framover|fremover) (?:er det|er) ${GP} som`),
    word(
      `${GP} (?:kan|skal|må|bør|vil|får)?\\s?(?:nå |no |gjerne |derfor )*(?:overta|overtar|overtek|ta over|tar over|tek over)`,
    ),
    word(`(?:hører|høyrer) (?:ikke |ikkje )?(?:heime|hjemme|til) (?:hos|hjå) ${GP}`),
    word(`(?:kan|skal|bør|må) (?:ikke |ikkje )?(?:ligge|liggje|bli liggende) (?:hos|hjå|på) ${GP}`),
    word(`(?:ber|bed|ønsker|ønskjer|forventer|krever) ${GAP}${OTHER_SIDE} (?:selv|sjølv) ${WORK}`),
    word(
      `${GP} ${GAP}(?:må|bes|vert bed[a-zæøå]*|blir bed[a-zæøå]*|lyt|overtar|overtek|får i oppgave|får ansvar[a-zæøå]*|har ansvar[a-zæøå]*|står for|sørger for|sørgjer for|tar seg av|tek seg av)`,
    ),
    word(
      `${GP} (?:skal|bør|får|kan|vil)?\\s?(?:selv |sjølv |nå |no |heretter |også |da |derfor |fremover |framover )*${WORK} ${LONG_GAP}(?:videre|vidare|heretter|fremover|framover|herfra|herifrå|over|opp|seg av|${TASK})`,
    ),
    word(
      `(?:ber|bed|bes|ønsker|ønskjer|forventer|forventar|forutsetter|føreset|regner med|reknar med|legger til grunn|legg til grunn|må|skal|lar|let|tenker|tenkjer) ${GAP}${GP} ${GAP}${WORK}`,
    ),
    word(
      `${TASK} ${LONG_GAP}(?:overlates|overlatast|overføres|overførast|tilbakeføres|må|skal|bør|legges|leggjast|går|gå|flyttes|flyttast|sendes|gjøres|gjerast|skje|tas|takast|lyt) ${LONG_GAP}(?:til|hos|hjå|av|på|via|tilbake til|attende til) ${GP}`,
    ),
    word(`(?:fra|frå) (?:nå|no|nyttår|årsskiftet|neste [a-zæøå]+|\\d[\\d.]*) (?:av )?${LONG_GAP}${GP}`),
    word(`(?:må|lyt|skal|får|bør) ${GP} ${GAP}${WORK}`),
    word(`(?:naturlig|naturleg|rimelig|rimeleg) at ${LONG_GAP}(?:${GP}|kontor(?:et)?)`),
    word(
      `(?:overlater|overlet|overfører|legger|legg|flytter|flytta|tilbakefører) ${LONG_GAP}(?:til|hos|hjå|på|over på) ${OTHER_SIDE}`,
    ),
    word(`(?:det|dette|resten) (?:må|skal|bør|får|lyt) ${GAP}${OTHER_SIDE} ${GAP}${WORK}`),
    word(`(?:må|skal|får|bør|lyt) ${OTHER_SIDE} (?:[a-zæøå]+ )?${WORK} (?:selv|sjølv)`),
    word(`${OTHER_SIDE} som (?:må|skal|bør|lyt) ${GAP}${WORK}`),
    word(`(?:må|skal|bør) (?:det |dette )?være (?:sykehuset|spesialist[a-zæøå]*|avdelingen|poliklinikken|${GP}) som`),
    word(
      `(?:sykehuset|avdelingen|poliklinikken|kontoret(?: vårt)?|legekontoret) (?:kan|vil|skal|tar|tek|følger|følgjer|har|gjør|gjer)\\s?(?:dessverre |diverre |nå |no )*(?:ikke|ikkje) ${GAP}(?:lenger|lengre|kapasitet|ansvar|bruke|følge|følgje|ta|mulighet|ressurs[a-zæøå]*)`,
    ),
    word(`(?:ikke|ikkje) lenger ${GAP}${WORK}`),
    word(
      `(?:legges|leggast|leggjast|skyves|lempes|flyttes|går|sendes) ${GAP}(?:tilbake|attende|over) ${GAP}(?:hos|hjå|til|på) ${OTHER_SIDE}`,
    ),
  ],
  you: [
    word(
      `(?:dere|du|de) (?:tar|tek|følger|følgjer|gjør|gjer|skriver|skriv) ${LONG_GAP}(?:og |så |mens |medan |men )(?:vi|me|jeg|eg) (?:tar|tek|følger|følgjer|gjør|gjer|skriver|skriv|kun|bare|berre)`,
    ),
    word(
      `(?:resten|herfra|herifrå|fra nå av|frå no av|heretter) ${GAP}(?:er det|tar|tek|blir det|må|får|lyt) ${GAP}(?:dere|du|de|dykk)`,
    ),
    word(`(?:må|skal|får|bør|lyt) ${OTHER_SIDE} (?:[a-zæøå]+ )?${WORK} (?:selv|sjølv)`),
    word(`(?:dere|de|du) som (?:må|skal|bør|lyt) ${GAP}${WORK}`),
    word(
      `(?:dere|de|du) (?:må|får|lyt|skal) (?:selv |sjølv |nå |no |heretter |derfor |da |framover |fremover )*(?:overta|ta over|ta dette|ta det|ta seg av|ta dere av|ta (?:hele |alt |alle |ansvar[a-zæøå]*)|sørge|sørgje|ordne|stå|følge|følgje|skipa|skipe|gjøre|gjere|finne|rydde|rekvirere|henvise|tilvise|kontrollere|bestille|skrive|selv|sjølv)`,
    ),
    word(
      `(?:må|får|lyt|skal) (?:dere|de|du) (?:på [a-zæøå]+ )?(?:selv |sjølv |nå |no |heretter |også )*(?:ta|overta|ordne|sørge|gjøre|gjere|følge|følgje|stå)`,
    ),
    word(
      `at (?:dere|de|du) (?:heretter |nå |no |fremover |framover |fra nå av |frå no av )*(?:tar|tek|overtar|overtek|følger|følgjer|gjør|gjer|rekvirerer|henviser|sørger|står|kontrollerer|ordner|må ta|skal ta|må følge) ${GAP}(?:fremover|framover|heretter|videre|vidare|over|opp|${TASK})`,
    ),
    word(
      `${TASK} ${LONG_GAP}(?:skje|gjøres|gjerast|tas|takast|ligge|legges|flyttes|lyt|må|skal) ${GAP}(?:heime |hjemme |tilbake |over )?(?:hos|hjå|til|på) (?:dere|dykk|deg)`,
    ),
    word(
      `(?:hviler|kviler|ligger|ligg|faller|fell|tilfaller) (?:nå |no |herfra |heretter )*(?:på|hos|hjå) (?:dere|dykk|deg)`,
    ),
    word(
      `${TASK} ${LONG_GAP}(?:styres|følges|tas|gjøres|skje|takast|følgjast) (?:fra|frå|på|ved|av|hos) (?:ditt|deres|dykkar) (?:kontor|senter|legekontor)`,
    ),
    word(`(?:naturlig|naturleg|rimelig|rimeleg) at ${LONG_GAP}(?:dere|du|de|ditt|deres|dykkar)`),
    word(`(?:må|får|lyt|burde) (?:dere|de|du) (?:[a-zæøå]+ ){0,2}?(?:${WORK}|sende|løse|løyse|finne)`),
    word(`(?:dere|de|du) (?:burde|bør) (?:[a-zæøå]+ ){0,2}?${WORK} ${GAP}(?:selv|sjølv)`),
    word(`(?:høyrer|hører) (?:heime|hjemme|til) (?:hos|hjå|i) (?:dere|dykk|deg|fastlege[a-zæøå]*)`),
    word(
      `(?:ber|bed|forventer|forventar|forutsetter|føreset|regner med|reknar med) ${GAP}(?:dere|de|du) (?:om å |om at |heretter )*(?:overta[a-zæøå]*|overtek|ta over|tar over|gjøre det|gjere det|ta dette|tar dette|ta alle|ta hele)`,
    ),
  ],
  we: [
    word(
      `(?:vi|me|jeg|eg) (?:tar|tek|følger|følgjer|gjør|gjer|skriver|skriv|holder|held|fortsetter|fortset|har) ${LONG_GAP}(?:og |så |mens |medan |men )(?:dere|du|de|${GP}) (?:tar|tek|følger|følgjer|gjør|gjer|skriver|skriv|må|får|resten|alt)`,
    ),
    word(
      `(?:vi|me) ${GAP}(?:fordele|fordeler|dele|deler|delar|fordelar) ${GAP}(?:slik|sånn|arbeidet|oppgavene|oppgåvene|på|kontrollene|oppfølgingen)`,
    ),
    word(
      `(?:vi|me|jeg|eg|avdelingen|poliklinikken|sykehuset|kontoret|legekontoret) (?:kan|vil|skal|ønsker|ønskjer|tar|tek|følger|følgjer|har|påtar|gjør|gjer|rekvirerer) (?:meg |oss |dessverre |diverre |nå |no )*(?:ikke|ikkje) (?:lenger |lengre )?${GAP}(?:ansvar[a-zæøå]*|kapasitet|ressurs[a-zæøå]*|tid til å (?:ta|følge|følgje|gjøre|gjere|kontrollere)|mulighet til å (?:ta|følge|følgje|gjøre|kontrollere)|høve til å|anledning til å|lenger ${GAP}${TASK}|følge (?:opp|dette|disse|pas)|følgje opp|påta|kontrollene|oppfølgingen|oppfølginga)`,
    ),
    word(
      `(?:vi|me|jeg|eg) (?:ønsker|ønskjer|vil|kan|tar|tek|gjør|gjer|følger|følgjer|skal|har|bruker) (?:ikke|ikkje) lenger`,
    ),
    word(
      `(?:vi|me|avdelingen|poliklinikken|sykehuset) (?:avslutter|avsluttar|slutter|sluttar|stopper|stansar) (?:nå |no |derfor |herved )?(?:med )?(?:all |alle )?${GAP}(?:oppfølging[a-zæøå]*|kontroll[a-zæøå]*) ${GAP}(?:av denne|slike|fastlege[a-zæøå]*|dere)`,
    ),
    word(
      `(?:overtar|overtek|overta|ta over|tar over|tek over) (?:nå |no |herfra|herifrå|derfra|fra|frå|oppfølg[a-zæøå]*|kontroll[a-zæøå]*|all |alle |ansvar[a-zæøå]*|behandling[a-zæøå]*|hele|heile|resten|dette|det|videre|vidare|forskriv[a-zæøå]*|pas[a-zæøå]*)`,
    ),
    word(
      `(?:mener|meiner) (?:dette|det|at dette) (?:er|må være|må vere) (?:en |ein |ei |fastlegens |sykehusets )?(?:fastlegeoppg[a-zæøå]*|sykehusoppg[a-zæøå]*|oppgave|oppgåve)`,
    ),
  ],
  job: [
    word(`(?:hører|høyrer) (?:ikke |ikkje )?(?:heime|hjemme|til) (?:hos|hjå) (?:oss|${GP})`),
    word(`(?:kan|skal|bør|må) (?:ikke |ikkje )?(?:ligge|liggje|bli liggende) (?:hos|hjå|på) (?:oss|${GP}|dere|dykk)`),
    word(
      `(?:oppgaven|oppgåva) ${LONG_GAP}(?:ligger|ligg|tilligger|går) ${GAP}(?:til|hos|hjå|på) (?:${GP}|dere|dykk|oss|sykehuset|sjukehuset)`,
    ),
    word(`(?:ballen|stafettpinnen) ${GAP}(?:ligger|ligg|er|går|over)`),
    word(
      `(?:deres|dykkar|vår|vårt|din|ditt|min|mitt|fastlegens?|sykehusets?|sjukehuset(?: sitt)?|spesialistens?|avdelingens?|kommunens?) (?:ansvar[a-zæøå]*|oppg[aå]v[a-zæøå]*|jobb|bord|kappe|banehalvdel|domene|plikt|sitt ansvar|sin jobb)`,
    ),
    word(
      `(?:jobben|oppgaven|oppgåva|ansvaret) ${GAP}(?:er|ligger|ligg|må|hører|høyrer|blir|overføres|overførast|overført|flyttet|legges) ${GAP}(?:deres|dykkar|hos|hjå|til|på|fastlege[a-zæøå]*|dere|dykk|din|vår|sykehuset)`,
    ),
    word(
      `(?:vi|me|jeg|eg|dere|de|du|${GP}) ${GAP}(?:tar|tek|ta|har|overta|påta) ${GAP}(?:ikke |ikkje )?${GAP}ansvar[a-zæøå]* ${GAP}(?:for|herfra|videre|her|selv|sjølv)`,
    ),
    word(
      `(?:ansvarsfordeling[a-zæøå]*|arbeidsdeling[a-zæøå]*|arbeidsfordeling[a-zæøå]*|oppgavefordeling[a-zæøå]*|oppgåvefordeling[a-zæøå]*)`,
    ),
    word(`(?:fastlegeoppg[a-zæøå]*|sykehusoppg[a-zæøå]*|sjukehusoppg[a-zæøå]*|sekretær(?:er|ar|jobb)?)`),
    word(
      `(?:ikke|ikkje|ingen|inga|manglende|manglande|sprengt|sprengd|full|fullt|redusert|dårlig|begrenset) ${GAP}(?:kapasitet[a-zæøå]*|ressurs[a-zæøå]*)`,
    ),
    word(
      `(?:kapasitet[a-zæøå]*|så fullt|overbelastet) ${LONG_GAP}(?:ikke|ikkje|sprengt|sprengd|full|slutt|følge|følgje|heime|hjemme|fastlege[a-zæøå]*|dere|dykk)`,
    ),
    word(`(?:ikke|ikkje) ${GAP}(?:folk|bemanning[a-zæøå]*) til`),
    word(`avtale om at ${GAP}(?:dere|de|du|${GP}|vi)`),
    word(`(?:enige|samde|einige) om ${GAP}(?:at|hvem|kven) ${GAP}(?:dere|de|du|${GP}|skal|tar|tek)`),
    word(`(?:tvist|usemje|uenighet|usemd|ueinigheit) om ${GAP}(?:ansvar[a-zæøå]*|oppfølg[a-zæøå]*|oppg[aå]v[a-zæøå]*)`),
    word(`(?:får i|i) oppg[aå]ve å`),
    word(`(?:du|dere|de) som har ansvar[a-zæøå]*`),
  ],
  who: [
    word(
      `(?:hvem|kven|kem) (?:har|er|skal|tar|tek|bør|må|sitt|som) ${GAP}(?:ansvar[a-zæøå]*|følge|følgje|følger|kontroll[a-zæøå]*|oppfølg[a-zæøå]*|ta|ta seg av|rekvirere|henvise|bestille|skrive|stå|gjøre|gjere|sørge)`,
    ),
  ],
}

const IS_PLAIN_QUESTION = /^[^.]*\?\s*$/
const ASKS_ONE_TASK =
  /^(?:og |men |evt\.? )?(?:kan|kunne|vil|har|tar|tek|bør|er|skal|når|hva|kva|hvilke[a-zæøå]*|hvor|kor)(?![a-zæøå])/i
const OR_WE =
  /(?<![a-zæøå])(?:eller skal|eller bør|skal (?:jeg|eg|vi|me) eller|eller (?:vi|dere|jeg|fastlege))(?![a-zæøå])/i
const AGREED =
  /(?<![a-zæøå])(?:er avtalt|avtalt (?:med|i|at)|avtalen er|er avklart|som avtalt|etter avtale|slik dere (?:ba|bad|ønsket)|i ansvarsgruppe[a-zæøå]*|ansvarsgruppe[a-zæøå]*|etter ønske)(?![a-zæøå])/i
/** Told, not laid down: "fastlegen tok prøver 12.11.", "har fulgt opp". */
const TOLD =
  /(?<![a-zæøå])(?:fastlege[a-zæøå]*|dere|de|du|legekontoret)\s(?:har|hadde|tok|fulgte|følgde|rekvirerte|henviste|tilviste|skrev|skreiv|gjorde|startet|starta|var|sendte|overtok)(?!\s(?:nå|no|ansvar|hele|heile|fra|frå))(?![a-zæøå])/i
const INSISTS = /avtale om|overta|overtek|ta over|ansvar|kapasitet|enige om|samde om|fremover|framover|heretter/i

/** The words that divide the work, or `null` where a plain task is asked for or something is told. */
function division(message: Message, hit: PlacedHit): Span | null {
  const text = sentenceText(message, hit)
  if (message.isQuoted(hit) || (AGREED.test(text) && !/fast avtale/i.test(text))) return null
  const isQuestion = IS_PLAIN_QUESTION.test(text.trim())
  if (isQuestion && (OR_WE.test(text) || (ASKS_ONE_TASK.test(text) && !INSISTS.test(text)))) return null
  for (const pattern of DIVISIONS[hit.name] ?? []) {
    const match = pattern.exec(text)
    if (!match || TOLD.test(match[0])) continue
    const start = hit.sentence.start + match.index
    const span = { start, end: start + match[0].length }
    if (!isConditional(message, span)) return span
  }
  return null
}

/** "Ved forverring følger fastlegen opp" is a plan; "... og tilvise videre dersom Hb fell" is still laid down. */
const isConditional = (message: Message, span: Span) =>
  message.modifiersOf(span).some(({ kind, cue }) => kind === 'hypothetical' && cue.start < span.start)

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  const seen = new Set<string>()
  for (const hit of hits) {
    // The patterns look at the whole sentence: a second hit of the same kind in it says nothing new.
    const place = `${hit.name} ${hit.sentence.start}`
    if (seen.has(place)) continue
    seen.add(place)
    const span = division(message, hit)
    if (span) yield { span, messageId: 'division', data: {} }
  }
}

export default defineRule({
  id: 'work-division',
  severity: 'warning',
  basis: 'Benyttes ikke til saksbehandling, avtale om arbeidsfordeling',
  phrases,
  channel: {
    nb: 'bruk samarbeidsavtalen eller praksiskonsulenten',
    nn: 'bruk samarbeidsavtalen eller praksiskonsulenten',
    en: 'use the cooperation agreement or the practice consultant',
  },
  judged: 'division',
  weighed: ['division'],
  texts: {
    division: {
      nb: {
        title: 'Arbeidsfordeling',
        reason: 'Hvem som gjør hva, avtales ikke i dialogmeldinger. Det står i epikrisen og samarbeidsavtalen.',
      },
      nn: {
        title: 'Arbeidsfordeling',
        reason: 'Kven som gjer kva, blir ikkje avtalt i dialogmeldingar. Det står i epikrisa og samarbeidsavtalen.',
      },
      en: {
        title: 'Division of work',
        reason:
          'Who does what is not settled in messages. It stands in the discharge note and the cooperation agreement.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Vi ber fastlegen overta kontrollene.' },
  clean: { text: 'Kan du ta ny kalium om en uke?' },
}
