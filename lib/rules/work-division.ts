import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'

const GP =
  '(fastlege|fastlegen|fastlegene|fastlegar|legekontoret|legekontor|legesenteret|primærlege|primærlegen|primærhelsetjenesten|primærhelsetenesta|kommunelegen|fl|allmennlegen|allmennlege)'
const HOSPITAL =
  '(sykehuset|sjukehuset|spesialisten|spesialist|spesialisthelsetjenesten|spesialisthelsetenesta|avdelingen|avdelinga|poliklinikken|dps|revmatolog|revmatologen|hjertepol|ortopeden|kirurgen)'
const WORK =
  '(overta|overtar|overtek|ta|tar|tek|følge|følgje|følger|rekvirere|rekvirerer|henvise|henviser|tilvise|skrive|ordne|sørge|sørger|sørgje|gjøre|gjere|kontrollere|bestille|ting|utføre|stå|håndtere|ha|ivareta|organisere|starte|fortsette|skipa|skipe|oppfølging|oppfølgingen|oppfølginga|kontrollene|ansvar|ansvaret|seg)'

const phrases = {
  /** Hands over, refuses, or lays down who does what. */
  division: [
    `(ber|bes|ber om|ønsker|ønskjer|forventer|forventar|regner|reknar|legger|legg) (at|om at|med at|til grunn at|om)? (${GP.slice(1, -1)}|dere|de|du) (heretter|nå|no|fremover|framover|videre|vidare)? (å)? (overta|overtar|overtek|ta|tar|tek|følge|følgje|følger|følgjer|rekvirere|rekvirerer|henvise|henviser|tilvise|tilviser|skrive|skriver|ordne|ordner|sørge|sørger|sørgje|kontrollere|kontrollerer|bestille|bestiller|ivareta|håndtere|stå|ha)`,
    `${GP} (må|bør|lyt|bes|overtar|overtek|har ansvar|har ansvaret) .`,
    `${GP} (må|bør|skal|får|lyt) (selv|sjølv|nå|no|heretter|også|da|derfor)? ${WORK}`,
    `(bes|bedes|vert bedd|blir bedt|vert bedne|må|skal|får) ${GP} (om)? (å)? ${WORK}`,
    `(dette|det|resten|kontrollene|oppfølgingen|oppfølginga) (må|skal|får|lyt|bør) (${GP.slice(1, -1)}|dere|de|du|${HOSPITAL.slice(1, -1)}) (på|ved)? (fastlegekontoret|kontoret)? (ta|gjøre|gjere|ordne|følge|følgje|ha|stå|selv|sjølv)`,
    `(dere|de|du) (må|får|lyt|skal) (selv|sjølv|heretter|nå|no|ta|overta|sørge|sørgje|ordne|stå|følge opp|skipa|skipe|gjøre|gjere|finne|rydde|rekvirere|henvise|følgje) (dette|over|for|ansvar|ansvaret|resten|opp|seg|til|selv|sjølv|det|kontrollene|oppfølgingen|all|alle)`,
    '(vi|me|jeg|eg|avdelingen|avdelinga|poliklinikken|sykehuset|sjukehuset|kontoret|legekontoret|kontoret vårt) (har|har ikke|har ikkje)? (ikke|ikkje|dessverre|diverre|nå|no)? (kapasitet|kapasiteten|ressurser|ressursar|anledning|høve|mulighet) (til|for|å)?',
    '(ikke|ikkje|ingen|manglende|sprengt|sprengd|full|redusert) (kapasitet|ressurser|ressursar)',
    'så fullt (på|hos|hjå|her|på)',
    '(hvem|kven|kem) (har|skal|tar|tek|bør|er) (ansvar|ansvaret|ansvarlig|ansvarleg|følge|følgje|oppfølgingen|oppfølginga|ta|stå|gjøre|gjere|skrive|rekvirere|henvise|bestille|seg av|det)',
    '(hvem|kven) sitt ansvar',
    '(ansvaret|ansvarsfordeling|ansvarsfordelinga|ansvarsfordelingen|arbeidsdeling|arbeidsdelinga|oppgavefordeling|oppgåvefordeling|arbeidsfordeling|arbeidsfordelinga|arbeidsfordelingen|funksjonsfordeling) (for|mellom|ligger|ligg|er|hos|hjå|til|overføres|overførast|legges|tilbakeføres|om)',
    `(er|ligger|ligg|blir|vert) (ikke|ikkje|nå|no|heretter|fra nå av)? (vår|vårt|sykehusets|sjukehuset|fastlegens|fastlegen|fastlegeoppgave|deres|dykkar|ditt|din|spesialistens|mitt|min) (ansvar|oppgave|oppgåve|jobb|bord|ansvarsområde|sitt|sin)`,
    '(er|blir) (en|ei|ein) (fastlegeoppgave|fastlegeoppgåve|sykehusoppgave|sjukehusoppgåve|spesialistoppgave|spesialistoppgåve)',
    '(fast|skriftlig|lokal) avtale om at',
    '(tvist|usemje|uenighet|usemd|usemje) om (ansvar|oppfølging|oppgaver)',
    `(legges|overføres|overlates|overførast|overlatast|tilbakeføres|skyves|skyvast|legg|legger|overlater|overlèt|overfører|flyttes|flyttast) (herved|derfor|nå|no|vi|me|med|dette|derfor|også)? (tilbake|attende|over|fra|frå)? (nå av|no av)? (til|på|hos|hjå) (${GP.slice(1, -1)}|${HOSPITAL.slice(1, -1)}|fastlegens|dere|dykk|deg)`,
    `(vi|me|jeg|eg|avdelingen|poliklinikken|sykehuset|sjukehuset) (avslutter|avsluttar|slutter|sluttar|stopper|stansar) (nå|no|derfor|herved)? (all|alle)? (videre)? (oppfølging|kontroll|kontroller|kontrollar|oppfølginga|oppfølgingen)`,
    `(vi|me|jeg|eg|kontoret vårt|vårt kontor|legekontoret|avdelingen|poliklinikken|sykehuset) (tar|tek|følger|følgjer|gjør|gjer|skriver|skriv|rekvirerer|henviser|utfører|har) (ikke|ikkje) (lenger|lenger|lengre|denne|dette|slike|opp|på|over)`,
    `(ikke|ikkje) (lenger|lengre|lengere) (tar|tek|ta|følger|følgjer|gjør|gjer|utfører|kan|vil|skal|har)`,
    '(ikke|ikkje) (noe|noko) (jeg|eg|vi|me) (påtar|påtek|tar|tek|kan|vil|skal|gjør|gjer|skriver)',
    '(påtar|påtek|påta) (meg|oss|seg|vi|eg|jeg) (ikke|ikkje|det)?',
    '(den|denne) (jobben|oppgaven|oppgåva) (er|må|får|hører|høyrer) (deres|dykkar|din|ditt|ligge|ta|dere|fastlegens|sykehusets|de|heime)',
    `(høyrer|hører) (heime|hjemme|til) (hos|hjå|i) (dere|dykk|fastlegen|fastlege|primærhelsetjenesten|spesialisthelsetjenesten|sykehuset|dykk)`,
    '(skje|skjer|gjerast|gjøres|takast|tas|skal) (heime|hjemme) (hos|hjå) (dykk|dere|fastlegen)',
    `(du|dere|de|fastlegen|fastlege|legekontoret) (som|har) (har|nå|no|fra|heretter|hele|heile)? (ansvar|ansvaret) (for|nå|no)`,
    '(fra|frå) (nå|no|og) (av|med) (er|er det|blir|må|skal|går|lyt|tar|tek|følger|følgjer) .',
    `(${HOSPITAL.slice(1, -1)}|vi|dere|de) (må|bør|lyt) (selv|sjølv) (skrive|ta|rekvirere|henvise|følge|følgje|ordne|kontrollere|sykmelde|sørge|gjøre|gjere)`,
    '(skal|må|bør) (dere|de|du|fastlegen|fastlege) ta seg av',
    `${GP} ta seg av`,
    `(ber|bed|bedt|ber vi) ${GP} (om)? (å)? ${WORK}`,
    `${GP} (vert|blir|er) (bedd|bedt|beden|bedne) (om)? .`,
    `(går|gå|går heretter) (fra|frå) (nå|no) av (på|til) .`,
    `(ta|tar|tek) (seg)? (av)? (ansvar|ansvaret) (for)?`,
    `(overta|overtar|overtek|overtatt|overtek) (oppfølging|oppfølgingen|oppfølginga|kontroll|kontrollene|all|alle|ansvar|ansvaret|behandlingen|behandlinga|hele|heile|resten|dette|videre|fra|frå|herfra|herifrå|derfra|pas|pasienten)`,
    'overtar fra',
    '(bekreft|stadfest) at (dere|de|du) (overtar|overtek|tar|tek|følger)',
    '(sekretær|sekretærjobb|sekretærarbeid|avlaster|dumpe|dumper|dumping|lempe|lemper|skyver|skyve over|lesser) (over|for|oppgaver|arbeid|på)?',
  ],
}

const IS_PLAIN_QUESTION = /^(?:kan|kunne|vil|har|skal|tar|tek|bør)\s(?:du|dere|de|vi|jeg|eg|me)(?!\p{L})[^.]*\?\s*$/iu
const AGREED =
  /(?<!\p{L})(?:er avtalt|avtalt (?:med|i)|avtalen er|er avklart|som avtalt|etter avtale|hos fastlege (?:er|den)|kontroll hos fastlege|tatt hos fastlege|teke(?:n|t)? hos fastlege|i ansvarsgruppe\p{L}*|ansvarsgruppe\p{L}*)(?!\p{L})/iu
/** What the reader asked about: who does what as an answer is still laid down; a patient's own duty is none. */
const OF_THE_PATIENT = /^(?:pas|pasienten|han|hun|ho|mor|foreldrene|foreldra|kona|mannen|datter\p{L}*)\s/iu

function isDivision(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  const words = message.text.slice(hit.start, hit.end)
  if (message.isQuoted(hit) || isUnder(message, hit, 'hypothetical')) return false
  if (AGREED.test(text) && !/fast avtale om at/iu.test(text)) return false
  if (IS_PLAIN_QUESTION.test(text.trim()) && !/overta|overtek|ansvar|kapasitet/iu.test(text)) return false
  if (
    /\?\s*$/.test(text) &&
    /^(?:hvem|kven)/iu.test(words) === false &&
    /(?<!\p{L})(?:eller skal|eller bør|skal (?:jeg|eg|vi) eller)(?!\p{L})/iu.test(text)
  )
    return false
  return !OF_THE_PATIENT.test(words)
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    if (isDivision(message, hit)) yield { span: { start: hit.start, end: hit.end }, messageId: 'division', data: {} }
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
