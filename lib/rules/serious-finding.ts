import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit, Sentence } from '../engine/message.ts'
import type { LabLimit, Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isDatedBack, isUnder, sentenceText } from '../norwegian/circumstances.ts'
import { findLabValues, type LabValue } from '../norwegian/lab-values.ts'

const phrases = {
  malignancy: ['#Malignancy'],
  mass: ['#Mass'],
  grave: ['#Grave', 'cystisk fibrose', 'dyp venetrombose', 'ekspansiv prosess', 'akutt leukemi'],
  /** Says by itself how serious it is. */
  plain: [
    '(av-blokk|av) (blokk)? (grad|av)? (3|iii|tredje|III)',
    '(funnet|funn|svaret|prøvesvaret|resultatet|diagnosen|tilstanden|prøven|situasjonen) er (svært|veldig|livstruende|livstrugande|alvorlig|alvorleg|dødelig|kritisk)',
    '(nyoppdaget|nyoppdaga) (alvorlig|alvorleg)',
    '(hiv|hiv-test) (positiv|påvist)',
    'positiv (hiv|hiv-test|blodkultur)',
    'blodkultur (med|viser|syner|viste|positiv) (vekst|positiv|gul|oppvekst|vekst av|.)',
    '(st-elevasjon|st-elevasjonar|st-elevasjoner|st-heving)',
    '(mistanke|tegn|teikn|funn|mistenker|mistenkjer) (om|til|på|av)? (spredning|spreiing)',
    '(er|påvist|vist|ser|finner|finn) (spredning|spreiing) (fra|frå|til)',
    '(spredning|spreiing) til (lever|leveren|levra|skjelett|skjelettet|lunge|lungene|hjerne|hjernen|lymfeknuter|columna|peritoneum|bein|beina)',
    '(dødelig|dødeleg|uhelbredelig|inkurabel|terminal) (sykdom|sjukdom|diagnose|tilstand)',
  ],
}

const patterns = {
  /** Findings that have a number or a grade instead of a name. */
  plainGraded:
    /(?<![a-zæøå])(?:(?:pi-?rads|bi-?rads)[ \t]?[45]|bethesda[ \t](?:vi?|[56])|invasiv[a-z]{0,5}[ \t](?:duktal|lobul)[a-zæøå]{0,6}|[a-zæøå]{0,12}osteolytisk[a-zæøå]{0,3})(?![a-zæøå\d])/gi,
  /** What grew in a blood culture. */
  plainCulture:
    /(?<![a-zæøå])blodkultur[a-zæøå]{0,4}(?=[^.!?]{1,60}(?:vekst|vokser|veks|stafylokokk|aureus|streptokokk|coli|gram-?negativ|gram-?positiv))|(?:stafylokokk|streptokokk|pneumokokk|vekst)[a-zæøå]{0,4}(?=[^.!?]{1,40}blodkultur)/gi,
}

const signs = {
  plainGraded: /rads|bethesda|invasiv|osteolytisk/i,
  plainCulture: /blodkultur/i,
}

/** What makes it news: somebody looked and found. */
const FOUND =
  /(?<![a-zæøå])(?:påvis[a-zæøå]*|funn|funnet|fant|fann|funne|vise[rs]?|viste|syne[rs]?|synte|synt|bekreft[a-zæøå]*|stadfest[a-zæøå]*|mistanke|mistenk[a-zæøå]*|mistenkj[a-zæøå]*|[a-zæøå]*suspekt[a-zæøå]*|susp|obs|forenlig|forenleg|foreneleg|oppdag[a-zæøå]*|avdekk[a-zæøå]*|nyoppdag[a-zæøå]*|nyoppst[a-zæøå]*|nye?|nytt|nydiagnostis[a-zæøå]*|diagnostisert|diagnosen|svar|svaret|svarte|histologi[a-zæøå]*|hist|[a-zæøå]*biopsi[a-zæøå]*|[a-zæøå]*cytologi[a-zæøå]*|celleprøv[a-zæøå]*|patolog[a-zæøå]*|pad|ct|mr|mr'en|pet|rtg|røntgen|ultralyd|ul|ekg|ekko|[a-zæøå]*skopi[a-zæøå]*|mammografi|[a-zæøå]*svar|[a-zæøå]*svaret|utstryk|blodkultur[a-zæøå]*|remisse[a-zæøå]*|positiv[a-zæøå]*|beskriv[a-zæøå]*|beskrev[a-zæøå]*|tyder|sannsynlig|sannsynleg|ganske sikkert|heilt sikkert|synlig|skildr[a-zæøå]*|teikn|tegn|konklu[a-zæøå]*|tolk[a-zæøå]*|taler for|talar for|peker mot|ser ut|dessverre|diverre|utbredt|utbreidd|prøven|preparatet|har (?:fått|utviklet|utvikla)|residiv|tilbakefall|spredning|spreiing|progresjon|gjennomvekst|lokalavansert|øke[rt]|vokst|vakse)(?![a-zæøå])/i
/** Known, treated or long ago, though no cue of the history stands beside it. */
const KNOWN =
  /(?<![a-zæøå])(?:kontroll(?:er|ar|eres|erast|ert)?|oppfølging|oppfølgjing|follow-?up|etterkontroll[a-zæøå]*|operert|opr|fjernet|fjerna|kurativt|adjuvant|cellegift[a-zæøå]*|stråle[a-zæøå]*|palliativ[a-zæøå]*|hormonbehandling|under behandling|remisjon|stabil[a-zæøå]*|uendre[tda]*|velbehandl[a-zæøå]*|kjent|kjend|følges|følgjast|følgt|fulgt|screening[a-zæøå]*|utredes|utreiast|pakkeforløp[a-zæøå]* (?:avslutt[a-zæøå]*|avkreft[a-zæøå]*)|avsluttet|avslutta|grunnet|pga|etter|siden|sidan|behandlet|behandla|behandles|lever med|gjennomgått|gjennomgådd|sykehistorie|frisk|symptomfri)(?![a-zæøå])/i
/** It is as it was, or is being treated. */
const OLD_STATE =
  /(?<![a-zæøå])(?:kurativt|adjuvant|cellegift[a-zæøå]*|stråle[a-zæøå]*|palliativ[a-zæøå]*|hormonbehandling|under behandling|remisjon|stabil[a-zæøå]*|uendre[tda]*|velbehandl[a-zæøå]*|kjent|kjend|følges|følgjast|følgt|fulgt|avsluttet|avslutta|behandlet|behandla|behandles|lever med|gjennomgått|gjennomgådd|sykehistorie|frisk|symptomfri)(?![a-zæøå])/i
const IS_NEW =
  /(?<![a-zæøå])(?:ny(?:e|tt)?(?![a-zæøå])|nyoppdag|nyoppst|nydiagn|nytilkom|overraskende|overraskande|bifunn|(?:ikke|ikkje|uten|utan) (?:kjent|kjend)|ukjent|ukjend|residiv|tilbakefall|progresjon|spredning til|spreiing til|i dag|i går|nå påvis|no påvis|nettopp|dessverre|diverre)/i
/** "uten tegn til residiv" is no news of one. */
const DENIED_NEWS =
  /(?<![a-zæøå])(?:ingen|inga|uten|utan|ikke|ikkje)\s(?:[a-zæøå]+\s){0,4}(?:residiv[a-zæøå]*|tilbakefall|progresjon|ny[a-zæøå]*|spredning|spreiing)/gi
/** It turned out to be something else. */
const TURNED_OUT =
  /(?<![a-zæøå])men\s.{0,80}(?<![a-zæøå])(?:reaktiv[a-zæøå]*|normal[a-zæøå]*|benign[a-zæøå]*|negativ[a-zæøå]*|neg|avkreft[a-zæøå]*|godarta[a-zæøå]*|godartet|uten funn|utan funn|ikke påvist|ikkje påvist|betennelse[a-zæøå]*|cyste[a-zæøå]*|arr)(?![a-zæøå])/i
const BENIGN =
  /(?<![a-zæøå])(?:benign[a-zæøå]*|godarta[a-zæøå]*|godartet|lipom[a-zæøå]*|aterom[a-zæøå]*|fibroadenom|hemangiom|cyste[a-zæøå]*|bosniak|betennelse[a-zæøå]*|reaktiv[a-zæøå]*|basaliom|uendre[a-zæøå]*|stabil[a-zæøå]*|uspesifikk[a-zæøå]*|arr[a-zæøå]*|kjent|kjend|hygrom|ganglion|nevus)(?![a-zæøå])/i
/** A mass is serious when it is said to be, or is measured and new. */
const SERIOUS_MASS =
  /(?<![a-zæøå])(?:[a-zæøå]*suspekt[a-zæøå]*|malign[a-zæøå]*|ondarte[a-zæøå]*|ondarta|vondarta|infiltrerende|infiltrerande|nyoppdag[a-zæøå]*|romoppfyllende|romoppfyllande|ekspansiv[a-zæøå]*|kontrastoppladende|kontrastladende|stenoserende|stenoserande|\d\s?cm|inoperabel|primær[a-zæøå]*|[a-zæøå]*tumor[a-zæøå]*|[a-zæøå]*svulst[a-zæøå]*)(?![a-zæøå])/i
const ASKS_WHETHER =
  /(?<![a-zæøå])(?:kan (?:det|dette|den) (?:være|vere)|kan det dreie|spør om|lurer på om|utelukke[a-zæøå]*|ute\s?lukkes|mtp|med tanke på|for å|m\.t\.p|tenke på|obs\.? for|overse|redd|redsel|angst|frykt[a-zæøå]*|bekymre[a-zæøå]*|uroa?|engst[a-zæøå]*|risiko[a-zæøå]*|disponert|arvelig|arveleg|gentest[a-zæøå]*|screening[a-zæøå]*|forebygg[a-zæøå]*|profylakse|hensikt)(?![a-zæøå])/i
const DENIED =
  /(?<![a-zæøå])(?:ingen|inga|ikke|ikkje|uten|utan|avkreft[a-zæøå]*|utelukk?[a-zæøå]*|negativ[a-zæøå]*|normal[a-zæøå]*|frikjent)(?![a-zæøå])/i

const within = (span: Span, { start, end }: Span) => start <= span.start && span.end <= end

const isAsked = (hit: PlacedHit) =>
  hit.sentence.asks.some(({ start, end }) =>
    within(hit, { start: hit.sentence.start + start, end: hit.sentence.start + end }),
  )

function isNews(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  if (message.isQuoted(hit) || isUnder(message, hit, 'negated', 'otherPerson', 'hypothetical')) return false
  if (hit.name === 'plainCulture' && DENIED.test(text)) return false
  if (hit.name.startsWith('plain')) return !isUnder(message, hit, 'historical') && !isDatedBack(message, hit, 30)
  const clause = clauseAround(text, hit.start - hit.sentence.start)
  const isNew = IS_NEW.test(clause.replace(DENIED_NEWS, ''))
  if (isDatedBack(message, hit, 45) || TURNED_OUT.test(text.slice(hit.end - hit.sentence.start))) return false
  if (
    isUnder(message, hit, 'historical') &&
    !/(?<![a-zæøå])(?:ikke|ikkje|uten|utan) (?:kjent|kjend)|residiv|progresjon|nye? metasta/i.test(text)
  )
    return false
  if (ASKS_WHETHER.test(text) && !/påvis|bekreft|stadfest|mistanke om|suspekt/i.test(text)) return false
  if (
    isAsked(hit) &&
    !/påvis|bekreft|stadfest|viser|syner|funn av|svar[ \t](?:fra|frå|på|av)|svar(?:et)?:/i.test(
      text.slice(0, hit.start - hit.sentence.start),
    )
  )
    return false
  if (/aneurisme/i.test(message.text.slice(hit.start, hit.end)))
    return isLargeOrTorn(text) && (isNew || !KNOWN.test(clause))
  if (!FOUND.test(text)) return false
  if (hit.name === 'mass') return SERIOUS_MASS.test(text) && !BENIGN.test(text) && !DENIED.test(text)
  return isNew || !isKnown(text, clause, hit)
}

/** Who looked and found: what else the clause tells of how it came to that does not make it old. */
const LOOKED =
  /(?<![a-zæøå])(?:viser|viste|syner|synte|fant|fann|funnet|påvis[a-zæøå]*|svar[a-zæøå]*|histologi[a-zæøå]*)(?![a-zæøå])/gi
const MISTRUSTED = /^[ \t][a-zæøå]*(?:mistenk|påvis|bekreft|stadfest|beskrev)/i

function isKnown(text: string, clause: string, hit: PlacedHit): boolean {
  const at = hit.start - hit.sentence.start
  const looked = [...text.slice(0, at).matchAll(LOOKED)].at(-1)
  const behind = text.slice(hit.end - hit.sentence.start)
  if (!looked && !MISTRUSTED.test(behind)) return KNOWN.test(clause)
  return OLD_STATE.test(clause) || (looked !== undefined && KNOWN.test(text.slice(looked.index, at)))
}

/** The part of the sentence between commas, or "men", in which a place stands. */
function clauseAround(text: string, at: number): string {
  const marks = [...text.matchAll(/[;–]|,\s|\s(?:men|mens|medan)\s/g)].map(({ index }) => index)
  const from = marks.filter((mark) => mark < at).at(-1) ?? 0
  return text.slice(from, marks.find((mark) => mark >= at) ?? text.length)
}

/** A small aneurysm is followed up; from 5.5 cm, or torn, it is not. */
function isLargeOrTorn(text: string): boolean {
  const [, size = '0', unit] = /(\d{1,3}(?:[.,]\d)?)\s?(cm|mm)/i.exec(text) ?? []
  const cm = Number(size.replace(',', '.')) / (unit === 'mm' ? 10 : 1)
  return cm >= 5.5 || /ruptur|lekkasje|blødning|bløding/i.test(text)
}

/** A value that the sentence explains or takes back. */
const EXPLAINED =
  /(?<!(?:ikke|ikkje|ingen|inga|uten|utan)\s)hemol|(?<![a-zæøå])(?:mål(?:et|verdi|område)?|ref\.?|referanse[a-zæøå]*|dialyse[a-zæøå]*|habituel[a-zæøå]*|uendre[a-zæøå]*|stabil[a-zæøå]*|kjent|kjend|som før|som vanlig|kronisk|normalis[a-zæøå]*|rettet seg|retta seg|korrigert|feilkilde|feilmål[a-zæøå]*|feilprøve|feil prøve|prøvefeil|pseudo[a-zæøå]*|grense[a-zæøå]*|tiltaksgrense[a-zæøå]*|alarmgrense[a-zæøå]*|nedre|øvre)(?![a-zæøå])/i
const TAKEN_BACK =
  /(?<![a-zæøå])(?:hemol[a-zæøå]*|normal[a-zæøå]*|feil[a-zæøå]*|(?:ny(?:tt|e)?|kontroll[a-zæøå]*|gjentatt|gjenteken|omprøve|i dag|nå|no|siste|deretter|etter (?:transfusjon|behandling))(?![a-zæøå])(?![^.\d]{0,30}(?<![a-zæøå])om\s\d)(?!,[^.\d]{0,12}(?<![a-zæøå])(?:var|hadde|mot|fra|frå)(?![a-zæøå]))[^.\d]{0,40}\d)/i

function isBeyond({ analyte, value, sign }: LabValue, limits: readonly LabLimit[]): boolean {
  return limits.some(
    (limit) =>
      limit.analyte === analyte &&
      ((limit.below !== undefined && sign !== '>' && value < limit.below) ||
        (limit.above !== undefined && sign !== '<' && value > limit.above)),
  )
}

const LATER =
  /(?<![a-zæøå])(?:nå|no|i dag|siste|kontroll[a-zæøå]*|ny|nytt|deretter|så|steg til|opp til|stigende til|stigande til|etter transfusjon|falt til|ned til)(?![a-zæøå])(?:(?!,[^.\d]{0,12}(?<![a-zæøå])(?:var|hadde|mot|fra|frå)(?![a-zæøå]))[^.\d]){0,25}(\d{1,4}(?:[.,]\d)?)|,\s(\d{1,4}(?:[.,]\d)?)\s(?:ved|etter|i dag|nå|no|på|den)(?![a-zæøå])/i

/** "Hb 5,9 ved innleggelse 10.01., nå 10,1": a later value of the same that is no longer beyond. */
function hasRecovered(text: string, value: LabValue, limits: readonly LabLimit[]): boolean {
  const later = LATER.exec(text.slice(value.end))
  return (
    later !== null &&
    !isBeyond({ ...value, sign: null, value: Number((later[1] ?? later[2])?.replace(',', '.')) }, limits)
  )
}

function criticalValue(message: Message, sentence: Sentence, limits: readonly LabLimit[]): Span | null {
  for (const value of sentence.read(findLabValues)) {
    if (!isBeyond(value, limits)) continue
    const text = message.text.slice(sentence.start, sentence.end)
    if (EXPLAINED.test(text) || hasRecovered(text, value, limits)) continue
    const span = { start: sentence.start + value.start, end: sentence.start + value.end }
    const next = message.sentences[sentence.index + 1]
    if (next && TAKEN_BACK.test(message.text.slice(next.start, next.end)) && !isAlarming(next, limits)) continue
    if (message.isQuoted(span) || isOld(message, sentence, value)) continue
    if (isUnder(message, span, 'otherPerson', 'hypothetical')) continue
    if (isUnder(message, span, 'historical') && !/(?<![a-zæøå])(?:nå|no|i dag|i går)(?![a-zæøå])/i.test(text)) continue
    return span
  }
  return null
}

/** Taken more than a fortnight ago: by a date before it, or behind it in the same clause ("var 13 i mai" is another value's). */
function isOld(message: Message, sentence: Sentence, value: LabValue): boolean {
  const text = message.text.slice(sentence.start, sentence.end)
  const clause = value.end + (/,\s|$/.exec(text.slice(value.end))?.index ?? 0)
  const ends = sentence
    .dates()
    .filter(({ start }) => start < clause)
    .flatMap((date) => date.resolve(message.today, 'past')?.to ?? [])
  return ends.length > 0 && ends.every((end) => end < message.today - 14)
}

const isAlarming = (sentence: Sentence, limits: readonly LabLimit[]) =>
  sentence.read(findLabValues).some((value) => isBeyond(value, limits))

function* check(message: Message, hits: readonly PlacedHit[], { labLimits }: Practice): Iterable<Report> {
  for (const hit of hits) {
    if (isNews(message, hit)) yield { span: { start: hit.start, end: hit.end }, messageId: 'finding', data: {} }
  }
  for (const sentence of message.sentences) {
    const span = criticalValue(message, sentence, labLimits)
    if (span) yield { span, messageId: 'value', data: {} }
  }
}

export default defineRule({
  id: 'serious-finding',
  severity: 'stop',
  basis: 'Benyttes ikke til informasjon om alvorlige funn',
  phrases,
  patterns,
  signs,
  byTelephone: true,
  judged: 'finding',
  weighed: ['finding'],
  channel: {
    nb: 'ring, og skriv funnet i epikrisen eller notatet',
    nn: 'ring, og skriv funnet i epikrisa eller notatet',
    en: 'ring, and put the finding in the discharge note',
  },
  texts: {
    finding: {
      nb: {
        title: 'Alvorlig funn',
        reason:
          'Alvorlige funn gis på telefon og i epikrise. En dialogmelding kan bli lest sent, og den kan bli synlig for pasienten.',
      },
      nn: {
        title: 'Alvorleg funn',
        reason:
          'Alvorlege funn blir gjevne på telefon og i epikrise. Ei dialogmelding kan bli lesen seint, og ho kan bli synleg for pasienten.',
      },
      en: {
        title: 'Serious finding',
        reason:
          'Serious findings are given by telephone and in the discharge note. A message may be read late, and the patient may see it.',
      },
    },
    value: {
      nb: {
        title: 'Kritisk prøveverdi?',
        reason: 'Dette kan være en kritisk prøveverdi. Da skal det ringes.',
      },
      nn: { title: 'Kritisk prøveverdi?', reason: 'Dette kan vere ein kritisk prøveverdi. Då skal det ringjast.' },
      en: {
        title: 'Critical value?',
        reason: 'This may be a critical laboratory value. Those are given by telephone.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Funn av metastaser i lever på CT i går.' },
  clean: { text: 'Ingen tegn til malignitet på CT. Kan Eliquis stoppes?' },
}
