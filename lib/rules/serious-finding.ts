import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit, Sentence } from '../engine/message.ts'
import type { LabLimit, Practice } from '../engine/practice.ts'
import { defineRule, type Report } from '../engine/rule.ts'
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
    '(spredning|spreiing) til (lever|leveren|levra|skjelett|skjelettet|lunge|lungene|hjerne|hjernen|lymfeknuter|columna|peritoneum|bein|beina)',
    '(dødelig|dødeleg|uhelbredelig|inkurabel|terminal) (sykdom|sjukdom|diagnose|tilstand)',
  ],
}

/** What makes it news: somebody looked and found. */
const FOUND =
  /(?<!\p{L})(?:påvis\p{L}*|funn|funnet|fant|fann|funne|vise[rs]?|viste|syne[rs]?|synte|synt|bekreft\p{L}*|stadfest\p{L}*|mistanke|mistenk\p{L}*|mistenkj\p{L}*|\p{L}*suspekt\p{L}*|susp|obs|forenlig|forenleg|foreneleg|oppdag\p{L}*|avdekk\p{L}*|nyoppdag\p{L}*|nyoppst\p{L}*|nye?|nytt|nydiagnostis\p{L}*|diagnostisert|diagnosen|svar|svaret|svarte|histologi\p{L}*|hist|biopsi\p{L}*|cytologi\p{L}*|patolog\p{L}*|pad|ct|mr|pet|rtg|røntgen|ultralyd|ul|ekg|ekko|skopi|koloskopi|gastroskopi|bronkoskopi|mammografi|prøvesvar\p{L}*|utstryk|blodkultur\p{L}*|remisse\p{L}*|positiv\p{L}*|beskriv\p{L}*|skildr\p{L}*|teikn|tegn|konklu\p{L}*|tolke[st]?|tolka|taler for|talar for|peker mot|ser ut|dessverre|diverre|utbredt|utbreidd|prøven|preparatet|har (?:fått|utviklet|utvikla)|residiv|tilbakefall|spredning|spreiing|progresjon|gjennomvekst|lokalavansert|øke[rt]|vokst|vakse)(?!\p{L})/iu
/** Known, treated or long ago, though no cue of the history stands beside it. */
const KNOWN =
  /(?<!\p{L})(?:kontroll(?:er|ar|eres|erast|ert)?|oppfølging|oppfølgjing|follow-?up|etterkontroll\p{L}*|operert|opr|fjernet|fjerna|kurativt|adjuvant|cellegift\p{L}*|stråle\p{L}*|palliativ\p{L}*|hormonbehandling|under behandling|remisjon|stabil\p{L}*|uendre[tda]*|velbehandl\p{L}*|kjent|kjend|følges|følgjast|følgt|fulgt|screening\p{L}*|utredes|utreiast|pakkeforløp\p{L}* (?:avslutt\p{L}*|avkreft\p{L}*)|avsluttet|avslutta|grunnet|pga|etter|siden|sidan|behandlet|behandla|behandles|lever med|gjennomgått|gjennomgådd|sykehistorie|frisk|symptomfri)(?!\p{L})/iu
const IS_NEW =
  /(?<!\p{L})(?:ny(?:e|tt)?(?!\p{L})|nyoppdag|nyoppst|nydiagn|ikke kjent|ikkje kjend|ikkje kjent|ukjent|ukjend|residiv|tilbakefall|progresjon|spredning til|spreiing til|i dag|i går|nå påvis|no påvis|nettopp|dessverre|diverre)/iu
/** "uten tegn til residiv" is no news of one. */
const DENIED_NEWS =
  /(?<!\p{L})(?:ingen|inga|uten|utan|ikke|ikkje)\s(?:\p{L}+\s){0,4}(?:residiv\p{L}*|tilbakefall|progresjon|ny\p{L}*|spredning|spreiing)/giu
/** It turned out to be something else. */
const TURNED_OUT =
  /(?<!\p{L})men\s.{0,80}(?<!\p{L})(?:reaktiv\p{L}*|normal\p{L}*|benign\p{L}*|negativ\p{L}*|neg|avkreft\p{L}*|godarta\p{L}*|godartet|uten funn|utan funn|ikke påvist|ikkje påvist|betennelse\p{L}*|cyste\p{L}*|arr)(?!\p{L})/iu
const BENIGN =
  /(?<!\p{L})(?:benign\p{L}*|godarta\p{L}*|godartet|lipom\p{L}*|aterom\p{L}*|fibroadenom|hemangiom|cyste\p{L}*|bosniak|betennelse\p{L}*|reaktiv\p{L}*|basaliom|uendre\p{L}*|stabil\p{L}*|uspesifikk\p{L}*|arr\p{L}*|kjent|kjend|hygrom|ganglion|nevus)(?!\p{L})/iu
/** A mass is serious when it is said to be, or is measured and new. */
const SERIOUS_MASS =
  /(?<!\p{L})(?:\p{L}*suspekt\p{L}*|malign\p{L}*|ondarte\p{L}*|ondarta|vondarta|infiltrerende|infiltrerande|nyoppdag\p{L}*|romoppfyllende|romoppfyllande|ekspansiv\p{L}*|kontrastoppladende|kontrastladende|stenoserende|stenoserande|\d\s?cm|inoperabel|primær\p{L}*|\p{L}*tumor\p{L}*|\p{L}*svulst\p{L}*)(?!\p{L})/iu
const ASKS_WHETHER =
  /(?<!\p{L})(?:kan (?:det|dette|den) (?:være|vere)|kan det dreie|spør om|lurer på om|utelukke\p{L}*|ute\s?lukkes|mtp|med tanke på|for å|m\.t\.p|tenke på|obs\.? for|overse|redd|redsel|angst|frykt\p{L}*|bekymre\p{L}*|uroa?|engst\p{L}*|risiko\p{L}*|disponert|arvelig|arveleg|gentest\p{L}*|screening\p{L}*|forebygg\p{L}*|profylakse|hensikt)(?!\p{L})/iu
const DENIED =
  /(?<!\p{L})(?:ingen|inga|ikke|ikkje|uten|utan|avkreft\p{L}*|utelukk?\p{L}*|negativ\p{L}*|normal\p{L}*|frikjent)(?!\p{L})/iu

const within = (span: Span, { start, end }: Span) => start <= span.start && span.end <= end

const isAsked = (hit: PlacedHit) =>
  hit.sentence.asks.some(({ start, end }) =>
    within(hit, { start: hit.sentence.start + start, end: hit.sentence.start + end }),
  )

function isNews(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  if (message.isQuoted(hit) || isUnder(message, hit, 'negated', 'otherPerson', 'hypothetical')) return false
  if (hit.name === 'plain') return !isUnder(message, hit, 'historical') && !isDatedBack(message, hit, 30)
  const clause = clauseAround(text, hit.start - hit.sentence.start)
  const isNew = IS_NEW.test(clause.replace(DENIED_NEWS, ''))
  if (isDatedBack(message, hit, 45) || TURNED_OUT.test(text.slice(hit.end - hit.sentence.start))) return false
  if (
    isUnder(message, hit, 'historical') &&
    !/(?<!\p{L})(?:ikke|ikkje) (?:kjent|kjend)|residiv|progresjon|nye? metasta/iu.test(text)
  )
    return false
  if (ASKS_WHETHER.test(text) && !/påvis|bekreft|stadfest|mistanke om|suspekt/iu.test(text)) return false
  if (
    isAsked(hit) &&
    !/påvis|bekreft|stadfest|viser|syner|funn av/iu.test(text.slice(0, hit.start - hit.sentence.start))
  )
    return false
  if (/aneurisme/i.test(message.text.slice(hit.start, hit.end)))
    return isLargeOrTorn(text) && (isNew || !KNOWN.test(clause))
  if (!FOUND.test(text)) return false
  if (hit.name === 'mass') return SERIOUS_MASS.test(text) && !BENIGN.test(text) && !DENIED.test(text)
  return isNew || !KNOWN.test(clause)
}

/** The part of the sentence between commas, or "men", in which a place stands. */
function clauseAround(text: string, at: number): string {
  const marks = [...text.matchAll(/[;–]|,\s|\s(?:men|mens|medan)\s/gu)].map(({ index }) => index)
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
  /(?<!(?:ikke|ikkje|ingen|inga|uten|utan)\s)hemol|(?<!\p{L})(?:mål(?:et|verdi|område)?|ref\.?|referanse\p{L}*|dialyse\p{L}*|habituel\p{L}*|uendre\p{L}*|stabil\p{L}*|kjent|kjend|som før|som vanlig|kronisk|normalis\p{L}*|rettet seg|retta seg|korrigert|feilkilde|feilmål\p{L}*|feilprøve|feil prøve|prøvefeil|pseudo\p{L}*|grense\p{L}*|tiltaksgrense\p{L}*|alarmgrense\p{L}*|nedre|øvre)(?!\p{L})/iu
const TAKEN_BACK =
  /(?<!\p{L})(?:hemol\p{L}*|normal\p{L}*|feil\p{L}*|(?:ny(?:tt|e)?|kontroll\p{L}*|gjentatt|gjenteken|omprøve|i dag|nå|no|siste|deretter|etter (?:transfusjon|behandling))(?!\p{L})[^.\d]{0,40}\d)/iu

function isBeyond({ analyte, value, sign }: LabValue, limits: readonly LabLimit[]): boolean {
  return limits.some(
    (limit) =>
      limit.analyte === analyte &&
      ((limit.below !== undefined && sign !== '>' && value < limit.below) ||
        (limit.above !== undefined && sign !== '<' && value > limit.above)),
  )
}

const LATER =
  /(?<!\p{L})(?:nå|no|i dag|siste|kontroll\p{L}*|ny|nytt|deretter|så|steg til|opp til|stigende til|stigande til|etter transfusjon|falt til|ned til)(?!\p{L})[^.\d]{0,25}(\d{1,4}(?:[.,]\d)?)|,\s(\d{1,4}(?:[.,]\d)?)\s(?:ved|etter|i dag|nå|no|på|den)(?!\p{L})/iu

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
    if (isUnder(message, span, 'historical') && !/(?<!\p{L})(?:nå|no|i dag|i går)(?!\p{L})/iu.test(text)) continue
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
