import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { copiedTexts } from '../norwegian/copied-text.ts'
import { spansOf } from '../norwegian/matches.ts'

/** Fewer rows than this can be a few values on lines of their own. */
const FEWEST_ROWS = 3
/** UTF-16 units; a longer line is prose. */
const LONGEST_ROW = 140
/** Rows that have nothing but a name and a number may be a few values, each on its line. */
const FEWEST_BARE_ROWS = 5
const LONGEST_BARE_ROW = 45
/** Values with their ranges, one behind the other in a line. */
const FEWEST_IN_LINE = 4

interface Line extends Span {
  readonly text: string
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { text: line.trimEnd(), start: from, end: from + line.trimEnd().length }
  })
}

const UNIT =
  /(?<![a-zæøå\d])(?:mmol\/?l?(?:mol)?|µmol\/l|umol\/l|nmol\/l|pmol\/l|g\/d?l|mg\/l|µg\/l|ng\/l|ng\/ml|u\/l|kU\/l|mie\/l|miu\/l|ie\/l|e9\/l|10\^?9\/l|10\*9\/l|fl|pg|ml\/min(?:\/1[.,]73[a-zæøå]*)?|mm\/t|mm|%|mmol\/mol|s|l\/l)(?![a-zæøå\d])/i
const RANGE = /\d(?:[.,]\d{1,6})?\s?[-–]\s?\d|[<>≤≥]\s?\d/
const DRUG =
  /(?<![a-zæøå])(?:mg(?!\/)|mikrog|µg(?!\/)|mcg|tbl|tabl|kaps|depot|x\s?[1-4]|vesp|dagl[a-zæøå]*)(?![a-zæøå])/i
const HEADING =
  /(?<![a-zæøå])(?:analyse|prøve|resultat|enhet|eining|referanse[a-zæøå]*|ref\.?område|komponent|svar|verdi|dato)(?![a-zæøå])/gi

/** A row of a laboratory print-out or a table: a name, a value, and a unit, a range or columns. */
function isRow({ text }: Line): boolean {
  if (text.trim() === '' || text.length > LONGEST_ROW) return false
  const cells = text.split(/\t|\s{3,}|\s?[;|]\s?/).filter((cell) => cell.trim() !== '')
  const isTable = cells.length >= 3 && cells.every((cell) => cell.length < 40)
  if ((text.match(HEADING)?.length ?? 0) >= 3) return true
  if (isTable && (/\d/.test(text) || /[|\t;]/.test(text))) return true
  if (DRUG.test(text) || !/\d/.test(text) || /[?]/.test(text)) return false
  const words = text.match(/[a-zæøåA-ZÆØÅ]{2,}/g)?.length ?? 0
  return (
    words <= 7 &&
    UNIT.test(text) &&
    (RANGE.test(text) || /^[^\d]{1,40}\s[<>]?\d[\d.,]{0,12}\s?\S{1,12}$/.test(text.trim()))
  )
}

/** "Hb 8,9", "FEV1 2,30 L 76 %": one word or two, and a number. */
const BARE_ROW =
  /^\s{0,9}[a-zæøåA-ZÆØÅ][^\s?]{0,15}(?:\s[^\s?\d]{1,15})?:?\s[<>]?\d[\d.,]{0,8}(?:\s[^\s?]{1,10}){0,4}\s{0,9}$/

const isBareRow = ({ text }: Line) => text.length <= LONGEST_BARE_ROW && !DRUG.test(text) && BARE_ROW.test(text)

/** "Na 138 mmol/L (137-145) K 4,9 (3,5-4,6) ...", "Ferritin 18 µg/L ref 10-170, Jern 9 ref 9-34": from the first such value to the last. */
const RANGED =
  /(?<![\d.,])\d{1,5}(?:[.,]\d{1,3})?\s?[a-zA-Zµ%^/*\d]{0,9}(?:\s?\((?:ref\.?\s?)?|\s?ref\.?\s?|\s)(?:[<>≤≥]\s?\d|\d{1,5}(?:[.,]\d{1,3})?\s?[-–]\s?\d)[\d.,]{0,8}\)?/g

const MAY_BE_RANGED = /\(\s?[<>≤≥\d]|ref|\d\s?[-–]\s?\d|\s[<>]\s?\d/i

/** From the first of some values in a line to the last, where they are so many. */
function stretchOf({ start }: Line, values: readonly Span[], fewest: number): Span | null {
  const [first] = values
  const last = values.at(-1)
  return first && last && values.length >= fewest ? { start: start + first.start, end: start + last.end } : null
}

const rangedValues = (line: Line) =>
  MAY_BE_RANGED.test(line.text) ? stretchOf(line, spansOf(RANGED, line.text), FEWEST_IN_LINE) : null

/** The same without ranges: so many names with their numbers, and little else. */
const FEWEST_NAMED = 10
const NAMED =
  /(?<![a-zæøåA-ZÆØÅ\d])[a-zæøåA-ZÆØÅ][a-zæøåA-ZÆØÅ\d-]{0,14}\s[<>]?\d{1,5}(?:[.,]\d{1,3})?(?=\s?(?:[,/;|.?!]|$)|\s[a-zæøåA-ZÆØÅ])/g
const SHARE_OF_LINE = 0.6

function namedValues(line: Line): Span | null {
  if (line.text.length < 5 * FEWEST_NAMED || DRUG.test(line.text)) return null
  const values = spansOf(NAMED, line.text)
  const stretch = stretchOf(line, values, FEWEST_NAMED)
  const covered = values.reduce((sum, { start, end }) => sum + end - start, 0)
  return stretch && covered >= SHARE_OF_LINE * (stretch.end - stretch.start) ? stretch : null
}

/** A list that was copied, in one line: days with what was measured, drugs with strength and dose. */
const FEWEST_LISTED = 6
const patterns = {
  dated:
    /(?<![\d.,/])(?:\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?|kl\.?\s?\d{1,2})[:;]?\s(?:[a-zæøåA-ZÆØÅ]{1,10}\s)?\d[\d.,/-]{0,9}/g,
  dosed:
    /(?<![a-zæøåA-ZÆØÅ])[a-zæøåA-ZÆØÅ-]{4,25}\s(?:[a-zæøå]{3,10}\.?\s)?\d{1,4}(?:[.,/]\d{1,3})?\s?(?:mg|g|µg|mikrog|mcg|IE|E|ml)\s(?:x\s?\d|\d\s?x\s?\d|\d\+\d|ved behov|vesp)/gi,
}
const signs = { dated: /\d[./]\d|kl\.?\s?\d/i, dosed: /\d\s?(?:mg|g|µg|mikrog|mcg|IE|E|ml)\s/i }

function listed(line: Line, hits: readonly PlacedHit[]): Span | null {
  const isWithin = ({ start, end }: Span) => start >= line.start && end <= line.end
  const kinds = Object.keys(patterns).map((kind) => hits.filter((hit) => hit.name === kind && isWithin(hit)))
  const items = kinds.find(({ length }) => length >= FEWEST_LISTED)
  return items ? { start: (items[0] as Span).start, end: (items.at(-1) as Span).end } : null
}

/** Cells of a table whose rows came as one line: "Hb 13,8 / EVF 0,41 / ...", "Prøve|Svar|Eining". */
const FEWEST_CELLS = 7
const LONGEST_CELL = 40
const CELL_END = /\s?[|;]+\s?|\s\/\s|$/g

/** The longest row of short cells, half of them with numbers at least; in the last one the sentence may end. */
function celled({ start, text }: Line): Span | null {
  let run: Span[] = []
  let best: Span[] = []
  let from = 0
  const hasNumbers = () => run.filter((cell) => /\d/.test(text.slice(cell.start, cell.end))).length * 2 >= run.length
  for (const { start: end, end: next } of spansOf(CELL_END, text)) {
    const sentence = /^.{0,40}?[.!?](?=\s|$)/.exec(text.slice(from, end))?.[0] ?? ''
    const isShort = end - from <= LONGEST_CELL
    const endsHere = sentence !== '' && (!isShort || end === text.length)
    if (isShort || endsHere) run.push({ start: from, end: endsHere ? from + sentence.length : end })
    if (run.length > best.length && hasNumbers()) best = run
    if (!isShort) run = []
    from = next
  }
  return stretchOf({ start, end: start + text.length, text }, best, FEWEST_CELLS)
}

/** The head of an e-mail that was pasted in one line. */
const HEADER_LINE =
  /(?<![a-zæøå])(?:fra|frå|from)\s?:[^\n]{1,60}?(?<![a-zæøå])(?:til|to|sendt|sent|dato|date)\s?:[^\n]{1,80}?(?<![a-zæøå])(?:emne|subject|sendt|dato|date|til|to)\s?:/i

const HEADER =
  /^\s{0,20}>{0,9}\s{0,9}(?:fra|frå|from|sendt|sent|til|to|kopi|cc|emne|subject|dato|date|mottatt|videresendt av)\s?:/i
const FORWARDED =
  /^\s{0,20}[->_*]{0,20}\s{0,9}(?:opprinnelig (?:melding|forespørsel)|opphavleg melding|original message|videresendt (?:melding|av)|vidaresend melding|forwarded message|begin forwarded)/i

/** Runs of lines that all are of one kind; an empty line does not end a run. */
function runs(lines: readonly Line[], is: (line: Line) => boolean, fewest: number): Span[] {
  const found: Span[] = []
  let run: Line[] = []
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    if (first && last && run.length >= fewest) found.push({ start: first.start, end: last.end })
    run = []
  }
  for (const line of lines) {
    if (is(line)) run.push(line)
    else if (line.text.trim() !== '') close()
  }
  close()
  return found
}

/** Tables and print-outs, whether their rows came as lines or as one. */
function tablesIn({ text, sentences }: Message, lines: readonly Line[], hits: readonly PlacedHit[]): Span[] {
  // Without a question, such a line is a report, and belongs elsewhere.
  const isAsking = sentences.some(({ asks }) => asks.length > 0)
  const inLine = lines.map(
    (line) => rangedValues(line) ?? listed(line, hits) ?? celled(line) ?? (isAsking ? namedValues(line) : null),
  )
  const inLines = text.includes('\n')
    ? [...runs(lines, isRow, FEWEST_ROWS), ...runs(lines, isBareRow, FEWEST_BARE_ROWS)]
    : []
  return [...inLine.filter((span) => span !== null), ...inLines]
}

/** The heads of letters and e-mails. */
function headsIn({ text }: Message, lines: readonly Line[]): Span[] {
  const found: Span[] = []
  for (const line of lines) {
    const head = HEADER_LINE.exec(line.text)
    if (head) found.push({ start: line.start + head.index, end: line.start + head.index + head[0].length })
  }
  if (!text.includes('\n')) return found
  found.push(...runs(lines, (line) => HEADER.test(line.text), 2))
  return [...found, ...lines.filter((line) => FORWARDED.test(line.text))]
}

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const { input, text } = message
  const lines = linesOf(text)
  const tables = tablesIn(message, lines, hits)
  for (const { start, end } of tables) yield { span: { start, end }, messageId: 'rows', data: {} }
  const heads = headsIn(message, lines)
  for (const { start, end } of heads) yield { span: { start, end }, messageId: 'forwarded', data: {} }
  // A table with a line over it, and a letter under its head, are told of once.
  if (heads.length + tables.length === 0)
    for (const span of copiedTexts(text)) yield { span, messageId: 'forwarded', data: {} }
  const { pastedLength = 0 } = input
  if (pastedLength > thresholds.pastedCharacters)
    yield { span: null, messageId: 'pasted', data: { count: pastedLength } }
}

export default defineRule({
  id: 'pasted-clipping',
  severity: 'warning',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  patterns,
  signs,
  judged: 'copied',
  texts: {
    copied: {
      nb: {
        title: 'Innlimt tekst',
        reason: 'Dette ser kopiert ut. Behold det spørsmålet hviler på, og skriv det med egne ord.',
      },
      nn: {
        title: 'Innlimt tekst',
        reason: 'Dette ser kopiert ut. Behald det spørsmålet kviler på, og skriv det med eigne ord.',
      },
      en: {
        title: 'Pasted text',
        reason: 'This seems to be copied. Keep what the question rests on, in your own words.',
      },
    },
    rows: {
      nb: {
        title: 'Innlimt tabell',
        reason: 'Tabeller er tunge å lese i en melding. Behold de verdiene spørsmålet hviler på.',
      },
      nn: {
        title: 'Innlimt tabell',
        reason: 'Tabellar er tunge å lese i ei melding. Behald dei verdiane spørsmålet kviler på.',
      },
      en: {
        title: 'Pasted table',
        reason: 'Tables are hard to read in a message. Keep the values that the question rests on.',
      },
    },
    forwarded: {
      nb: { title: 'Videresendt tekst', reason: 'Behold det spørsmålet hviler på, og skriv det med egne ord.' },
      nn: { title: 'Vidaresend tekst', reason: 'Behald det spørsmålet kviler på, og skriv det med eigne ord.' },
      en: { title: 'Forwarded text', reason: 'Keep what the question rests on, in your own words.' },
    },
    pasted: {
      nb: {
        title: 'Lang innlimt tekst',
        reason: 'Her er {count} tegn limt inn på én gang. Behold det spørsmålet hviler på.',
      },
      nn: {
        title: 'Lang innlimt tekst',
        reason: 'Her er {count} teikn limte inn på éin gong. Behald det spørsmålet kviler på.',
      },
      en: {
        title: 'Long pasted text',
        reason: 'As many as {count} characters were pasted at once. Keep what the question rests on.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Hb 12,4 g/dL (11,7-15,3)\nMCV 91 fL (82-98)\nFerritin 34 µg/L (10-170)\nSkal jern startes?' },
  clean: { text: 'Hb 12,4 og ferritin 34. Skal jern startes?' },
}
