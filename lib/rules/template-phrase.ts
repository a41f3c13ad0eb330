import { overlaps, type Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { removal } from '../engine/removal.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { holdsImageMark } from '../norwegian/image-marks.ts'
import { mapMatches } from '../norwegian/matches.ts'

const patterns = {
  /** "***", "___", "____.____.______", "…………". */
  blank: /\*{3,}|_{2,}(?:[./ -]{0,2}_{2,}){0,5}|(?<!\.)\.{6,}|…{3,}|@{2,}[\w.]{0,40}@{0,2}/g,
  /** "XX.XX.XXXX", "DD.MM.ÅÅÅÅ", "xx/xx-xx", "XX.11.2026". */
  date: /(?<![a-zæøå\d,])(?:xx[./-](?:xx|\d{1,2})|dd[./-]mm)[./-](?:xxxx|xx|åååå|yyyy|åå|yy|\d{4}|\d{2})(?![a-zæøå\d])|(?<![a-zæøå\d,.])x{3,6}(?![a-zæøå\d])/gi,
  /** A number that was to be filled in: "XX mg", "om xx uker", "smerte XX". */
  number:
    /(?<![a-zæøåA-ZÆØÅ\d,.+/-])XX(?![a-zæøåA-ZÆØÅ\d/-]|,\d)|(?<![a-zæøåA-ZÆØÅ\d,.+/-])xx(?=\s?(?:år|mg|ml|mnd|måned|månad|uke|veke|dag|%))/g,
  /** "[fyll inn]", "<navn>", "{dato}", "{{epj.pasientnavn}}", "<<pasient>>". */
  place:
    /\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,60}\}|<<[^<>\n]{1,60}>>|<(?!\s|\/|(?:img|br|hr|p|b|i|u|a|ul|ol|li|h\d|em|div|span|font|strong|script|style|table|tr|td|th|iframe|input|button|html|head|body|svg|o:p)\b)[a-zæøå][a-zæøå\d _.-]{1,40}>|\[(?=[^\]\n]{0,60}(?:fyll|sett inn|set inn|dato|navn|namn|velg|vel |skriv|legg inn|preparat|dose|pasient|mottaker|avdeling|xx|klikk|tekst|årstall|tall|verdi|diagnose|legemiddel|medisin|lege|her\b))[^\]\n]{1,60}\]|\[\s{1,20}\]|\[\.{2,}\]/gi,
  /** Macros that were not turned into text. */
  macro:
    /(?<![a-zæøå\d.,/])\.[a-zæøå]{3,20}\d{0,2}(?![a-zæøå\d]|\.[a-z])|(?<![a-zæøå\d])\^\d{1,2}(?!\d)|;;[a-zæøå\d]{1,20};;|(?<![a-zæøå\d#])#[a-zæøå]*(?:frase|mal|tekst)\d{0,2}(?![a-zæøå\d])|^#[a-zæøå]{5,30}\d{0,2}\s*$|(?<![a-zæøå\d#])#(?:[a-zæøå\d]{2,20}_[a-zæøå\d_]{2,30}|[a-zæøå]{0,20}(?:notat|utskriv|innkomst|epikrise|poliklinikk)[a-zæøå\d]{0,20}(?:-[a-zæøå\d]{1,20})?)(?![a-zæøå\d])/gi,
  /** What the template says to its user. */
  instruction:
    /\(?(?:stryk|slett|fjern|sløyf|ta bort) (?:det|den|dei|de) som ikkj?e (?:passer|passar|høver|høyrer|stemmer|stemmar|er aktuelt?|gjelder|gjeld|brukes|trengs)[^)\n]{0,10}\)?|\((?:stryk|slett|fjern|sløyf|ta bort) (?:det|den|dei|de) som (?:ikkj?e|er (?:galt|gale|feil|uaktuelt?))[^)\n]{0,20}\)|(?<![a-zæøå])(?:sett|set|skriv|fyll|legg) inn (?:tekst|her|navn|dato|mer|meir)(?: her)?|(?<![a-zæøå])skriv (?:her|inn her|tekst her)(?![a-zæøå])\s?(?:…|\.{2,3})?|\(skriv[^)\n]{1,40}\)|\((?:fyll|sett|set) inn[^)\n]{0,40}\)|(?<![a-zæøå])(?:velg|vel) (?:fra|frå) (?:liste|listen|lista|nedtrekk[a-zæøå]*)|(?<![a-zæøå])klikk her for å[^.\n]{0,40}|lorem ipsum|(?<![a-zæøå])automatisk svar\s?:|(?<![a-zæøå])[a-zæøå]+ i bruk \(automatisk\)\s?:?|(?<![a-zæøå])(?:se|sjå) mal (?:for|til)(?![a-zæøå])/gi,
  /** Alternatives of which none was chosen. */
  either:
    /(?<![a-zæøå/])(?:han\/hun|hun\/han|han\/ho|ho\/han|ham\/henne|henne\/ham|han\/henne|hans\/hennes|hans\/hennar|hennes\/hans|ja\/nei)(?![a-zæøå/]|\s?:|\s?\()/gi,
  unnamed: /(?<![a-zæøåA-ZÆØÅ\d.])NN(?![a-zæøåA-ZÆØÅ\d])/g,
}

const signs = {
  blank: /[*_@…]|\.{6}/,
  date: /xx|dd/i,
  number: /xx/i,
  place: /[{<[]/,
  macro: /\.[a-zæøå]|[#^]|;;/i,
  instruction: /stryk|slett|fjern|sløyf|bort| inn|skriv|vel[g ]|klikk|lorem|automatisk|mal /i,
  either: /\//,
  unnamed: /NN/,
}

/** Leaves "46,XX", "#collum", "[sic]", and what stands in for a colleague: "overlege NN". */
function isLeftOver(message: Message, hit: PlacedHit): boolean {
  const words = message.text.slice(hit.start, hit.end)
  const before = message.text.slice(Math.max(hit.sentence.start, hit.start - 20), hit.start)
  const behind = message.text.slice(hit.end, hit.end + 12)
  switch (hit.name) {
    case 'either':
      return !/^ja\/nei$/i.test(words) || /^\s*(?:[.,;)]|$)/.test(behind)
    case 'unnamed':
      return (
        /^\s{0,3}(?:,?\s?f(?:ødt|ødd)?\.?\s|[,.]|\s+(?:har|er|ble|kom|skal|NN(?![a-zæøå])))/i.test(behind) &&
        !/(?:lege|dr\.?|til:?|overlege|sykepleier)\s*$/i.test(before)
      )
    case 'instruction':
      // "Eg skriv her at ..." is the writer's own.
      return !/(?<![a-zæøå])(?:jeg|eg|vi|me|dere|de|du|som|å)\s$/i.test(before)
    case 'number':
      return !/kromosom|kar[iy]otyp|(?<![a-zæøå])XY(?![a-zæøå])|mosai/i.test(
        message.text.slice(hit.sentence.start, hit.sentence.end),
      )
    case 'place':
      return !/^\[(?:sic|\s*x\s*)/i.test(words) && !holdsImageMark(words)
    case 'macro':
      return !/\d\s*$/.test(before)
    default:
      return true
  }
}

const HEADING =
  /^[ \t]*(?:aktuelt|aktuell problemstilling|tidligere sykdommer|tidlegare sjukdommar|status presens|status|vurdering|tiltak|funn|medikamenter|medisiner|medisinar|faste medisiner|legemidler|allergier|allergi|cave|sosialt|familie|anamnese|konklusjon|plan|problemstilling|spørsmål|bakgrunn|diagnose|diagnoser|naturlige funksjoner|stimulantia|undersøkelse|blodprøver|supplerende undersøkelser|videre plan|oppfølging)\s?:[ \t]*$/i

/** Headings of a form with nothing behind them: two at least, or one at the very end. */
function emptyHeadings(text: string): Span[] {
  if (!/:\s*(?:\n|$|\/)/.test(text)) return []
  const found: Span[] = []
  const separators = /\n|\s\/\s/g
  const starts = [0, ...Array.from(text.matchAll(separators), ({ 0: mark, index }) => index + mark.length)]
  const parts = starts.map((start, n) => {
    const next = starts[n + 1]
    const raw = text.slice(start, next ?? text.length).replace(/(?:\n|\s\/\s)$/, '')
    return { start, raw }
  })
  parts.forEach(({ start, raw }, n) => {
    if (!HEADING.test(raw)) return
    const rest = parts.slice(n + 1).find(({ raw: next }) => next.trim() !== '')
    const isEmpty =
      rest === undefined ||
      HEADING.test(rest.raw) ||
      /^[ \t]*\p{Lu}[a-zæøåA-ZÆØÅ ]{2,30}:/u.test(rest.raw) ||
      /\n\s*\n/.test(text.slice(start + raw.length, rest.start))
    if (isEmpty) found.push({ start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length })
  })
  return found
}

/** "Aktuelt: Status: Vurdering: Kan ho ...": what the program wrote as lines has come as one, or under headings of its own. */
const LABELS = /(?<![\S])(?:\p{Lu}\p{L}{2,20}(?: \p{Ll}{2,15})?\s?:\s{1,3}){3,}/gu

/** Three labels or more with nothing between them, to the last but one: behind that the text goes on. */
function emptyLabels(text: string, known: readonly Span[]): Span[] {
  if (!/:[^:]*:[^:]*:/.test(text)) return []
  const runs = mapMatches(LABELS, text, ({ 0: run, index }) => {
    const labels = run.trimEnd().slice(0, -1)
    return { start: index, end: index + labels.lastIndexOf(':') + 1 }
  })
  return runs.filter((run) => !known.some((heading) => overlaps(heading, run)))
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
/** Words; shorter lines may well be said twice. */
const FEWEST_WORDS = 6

/** The second of two equal paragraphs or longer sentences, or of two equal sentences in a row. A line break always ends a sentence. */
function repeated({ text, sentences }: Message): Span[] {
  const seen = new Set<string>()
  const sentencesSeen = new Set<string>()
  const found: Span[] = []
  let last = ''
  let paragraph = ''
  let start = 0
  let words = 0
  for (const sentence of sentences) {
    const own = sentence.read(normal)
    const end = sentence.start + text.slice(sentence.start, sentence.end).trimEnd().length
    const isLong = sentence.wordCount >= FEWEST_WORDS
    const isAgain = own === last ? own.includes(' ') : isLong && sentencesSeen.has(own)
    if (isAgain && /[a-zæøå]{3}/.test(own)) found.push({ start: sentence.start, end })
    if (isLong) sentencesSeen.add(own)
    last = own
    if (paragraph === '') start = sentence.start
    paragraph += `${own} `
    words += sentence.wordCount
    if (text[sentence.end - 1] !== '\n' && sentence.end < text.length) continue
    if (words >= FEWEST_WORDS && seen.has(paragraph)) found.push({ start, end })
    seen.add(paragraph)
    paragraph = ''
    words = 0
  }
  return joined(text, found)
}

/** What is said twenty times in a row is one finding, taken away with one click. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const joint: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joint.at(-1)
    if (last && (span.start < last.end || text.slice(last.end, span.start).trim() === ''))
      joint[joint.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joint.push(span)
  }
  return joint
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    if (!isLeftOver(message, hit)) continue
    yield {
      span: { start: hit.start, end: hit.end },
      messageId: hit.name === 'instruction' || hit.name === 'macro' ? 'macro' : 'place',
      data: {},
    }
  }
  const headings = emptyHeadings(message.text)
  for (const span of [...headings, ...emptyLabels(message.text, headings)])
    yield { span, messageId: 'heading', data: {}, fix: removal(message.text, span) }
  for (const span of repeated(message))
    yield { span, messageId: 'twice', data: {}, fix: { ...removal(message.text, span), isSafe: true } }
}

export default defineRule({
  id: 'template-phrase',
  severity: 'warning',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  patterns,
  signs,
  texts: {
    place: {
      nb: { title: 'Ikke fylt ut', reason: 'Her står en plass fra en mal. Fyll den ut, eller ta den bort.' },
      nn: { title: 'Ikkje fylt ut', reason: 'Her står ein plass frå ein mal. Fyll han ut, eller ta han bort.' },
      en: { title: 'Not filled in', reason: 'A place from a template stands here. Fill it in, or take it out.' },
    },
    macro: {
      nb: { title: 'Tekst fra en mal', reason: 'Dette er en rest av en mal eller frase. Ta den bort før du sender.' },
      nn: {
        title: 'Tekst frå ein mal',
        reason: 'Dette er ein rest av ein mal eller frase. Ta han bort før du sender.',
      },
      en: { title: 'Text from a template', reason: 'This is left over from a template. Take it out before sending.' },
    },
    heading: {
      nb: {
        title: 'Tom overskrift',
        reason: 'Det står ingenting under overskriften. Fyll ut, eller ta den bort.',
        fix: 'Fjern',
      },
      nn: {
        title: 'Tom overskrift',
        reason: 'Det står ingenting under overskrifta. Fyll ut, eller ta henne bort.',
        fix: 'Fjern',
      },
      en: {
        title: 'Empty heading',
        reason: 'Nothing stands under the heading. Fill it in, or take it out.',
        fix: 'Remove',
      },
    },
    twice: {
      nb: { title: 'Står to ganger', reason: 'Det samme står allerede tidligere i meldingen.', fix: 'Fjern' },
      nn: { title: 'Står to gonger', reason: 'Det same står alt tidlegare i meldinga.', fix: 'Fjern' },
      en: { title: 'Said twice', reason: 'The same stands earlier in the message.', fix: 'Remove' },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Pas. bruker ___ mg Metex per uke. Er CRP tatt?' },
  clean: { text: 'Pas. bruker 15 mg Metex per uke. Er CRP tatt?' },
}
