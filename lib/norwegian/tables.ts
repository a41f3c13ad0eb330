import type { Span } from '../engine/finding.ts'
import { type Line, runs } from './lines.ts'
import { spansOf } from './matches.ts'

/** Fewer rows than this can be a few values on lines of their own. */
const FEWEST_ROWS = 3
/** UTF-16 units; a longer line is prose. */
const LONGEST_ROW = 140
/** Rows that have nothing but a name and a number may be a few values, each on its line. */
const FEWEST_BARE_ROWS = 5
const LONGEST_BARE_ROW = 45
/** Values with their ranges, one behind the other in a line. */
const FEWEST_IN_LINE = 4

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

/** A list that was copied, in one line. */
const FEWEST_LISTED = 6

function listed({ start, end }: Line, items: readonly Span[]): Span | null {
  const within = items.filter((item) => item.start >= start && item.end <= end)
  const [first] = within
  const last = within.at(-1)
  return first && last && within.length >= FEWEST_LISTED ? { start: first.start, end: last.end } : null
}

/** Cells of a table whose rows came as one line: "Hb 13,8 / EVF 0,41 / ...", "Prøve|Svar|Eining". */
const FEWEST_CELLS = 7
const LONGEST_CELL = 40
const CELL_END = /\s?[|;]+\s?|\s\/\s|$/g

/** The longest row of short cells, half of them with numbers at least; in the last one the sentence may end. */
function celled({ start, text }: Line): Span | null {
  let run = { start: 0, cells: 0, numbers: 0 }
  let best = { start: 0, end: 0, cells: 0 }
  let from = 0
  for (const { start: end, end: next } of spansOf(CELL_END, text)) {
    const sentence = /^.{0,40}?[.!?](?=\s|$)/.exec(text.slice(from, end))?.[0] ?? ''
    const isShort = end - from <= LONGEST_CELL
    const endsHere = sentence !== '' && (!isShort || end === text.length)
    if (isShort || endsHere) {
      const cell = endsHere ? sentence : text.slice(from, end)
      if (run.cells === 0) run.start = from
      run.cells++
      if (/\d/.test(cell)) run.numbers++
      // Counted anew with each cell: words that follow a few values make no table of them.
      if (run.cells > best.cells && run.numbers * 2 >= run.cells)
        best = { start: run.start, end: from + cell.length, cells: run.cells }
    }
    if (!isShort) run = { start: 0, cells: 0, numbers: 0 }
    from = next
  }
  return best.cells >= FEWEST_CELLS ? { start: start + best.start, end: start + best.end } : null
}

/**
 * Tables and print-outs, whether their rows came as lines or as one.
 * @param lists items of which a copied list may be made, each list of one kind
 * @param isAsking without a question, a line of values is a report, and belongs elsewhere
 */
export function tablesIn(lines: readonly Line[], lists: readonly (readonly Span[])[], isAsking: boolean): Span[] {
  const list = (line: Line) => lists.map((items) => listed(line, items)).find((span) => span !== null)
  const inLine = lines.map(
    (line) => rangedValues(line) ?? list(line) ?? celled(line) ?? (isAsking ? namedValues(line) : null),
  )
  const inLines = [...runs(lines, isRow, FEWEST_ROWS), ...runs(lines, isBareRow, FEWEST_BARE_ROWS)]
  return [...inLine.filter((span) => span !== null), ...inLines]
}
