import type { Span } from '../engine/finding.ts'
import { twoLetters } from './spelling.ts'

/** A text in the form that the rules read, and the way back to the text as the clinician sees it. */
export interface Canonical {
  readonly text: string
  toSource(span: Span): Span
  fromSource(span: Span): Span
}

/** Everyday words with å, ø or æ, for those who write them aa, oe and ae. */
const EVERYDAY = `på må nå før får år går også så då når både være vært høre håper ønsker ønskes ønskjer få stå gå sjå gjør gjøre kjøre
  kjører øke økes økt økende prøve prøver prøvene følge følges følgjast måned måneder månad månader dårlig dårleg spørsmål spør spørre
  vår våren forgårs løpet døgn høst høsten påske nødvendig høyre høgre språk råd tåler måtte måte står åpen åpent grå blå søvn
  kjønn brød høy høg låg lå får gjøres førte førerkort håndtere håndteres trådløs påvist påvises pågående pågåande`
const folded = new Map(
  EVERYDAY.trim()
    .split(/\s+/)
    .map((word): [string, string] => [twoLetters(word), word]),
).set('òg', 'også')

/** Letters of other languages, to one that Norwegian has: "Müller", "idé", "Lindström". Patterns then need to know no more than a to å. */
const ACCENTED = /[àáâãäçèéêëìíîïñóôõöùúûüýÿ]/i
const unaccented = (letter: string) =>
  !ACCENTED.test(letter)
    ? letter
    : letter
        .replace(/ä/, 'æ')
        .replace(/Ä/, 'Æ')
        .replace(/ö/, 'ø')
        .replace(/Ö/, 'Ø')
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/, '')

const SUSPECT = new RegExp(
  `[\\u0300-\\u036f]+|[ \\u00a0\\u202f]{2}|[\\u00a0\\u202f]|${ACCENTED.source}|òg|aa|oe|ae`,
  'gi',
)
const isLetter = (char: string) => /\p{L}/u.test(char)

/** The stretch that a suspect belongs to: the letter with its marks, the blanks, the word. */
function stretchAround(text: string, { 0: found, index }: RegExpExecArray): Span {
  let start = index
  let end = index + found.length
  if (/^[\u0300-\u036f]/.test(found)) return { start: Math.max(0, start - 1), end }
  if (/^\s/.test(found) || ACCENTED.test(found)) return { start, end }
  while (start > 0 && isLetter(text.charAt(start - 1))) start--
  while (end < text.length && isLetter(text.charAt(end))) end++
  return { start, end }
}

/** Two blanks between words; at the end of a line, and among more, they are left. */
const isDoubleBlank = (text: string, { start, end }: Span) =>
  /\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end))

const likeCase = (word: string, typed: string) =>
  typed === typed.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)

/** What is written for a stretch in the canonical text, or `null` to leave it. */
function replacement(text: string, span: Span, unfold: (word: string) => string | null): string | null {
  const stretch = text.slice(span.start, span.end)
  if (/^\s/.test(stretch)) return stretch.length === 1 || isDoubleBlank(text, span) ? ' ' : null
  if (/[\u0300-\u036f]$/.test(stretch)) return isLetter(stretch.charAt(0)) ? unaccented(stretch.normalize('NFC')) : null
  if (stretch.length === 1) return unaccented(stretch)
  const lower = stretch.toLowerCase()
  const word = folded.get(lower) ?? unfold(lower)
  return word === null ? null : likeCase(word, stretch)
}

/** Composed letters, å ø æ for aa oe ae in known words, and one plain blank for a hard one and for two. @param unfold gives the known word */
export function canonicalise(text: string, unfold: (word: string) => string | null): Canonical {
  SUSPECT.lastIndex = 0
  let match = SUSPECT.exec(text)
  if (!match) return { text, toSource: same, fromSource: same }
  /** Where a replaced stretch ends: in the canonical text, and in the source. Flat, to be searched. */
  const ends: number[] = [0]
  const sourceEnds: number[] = [0]
  let canonical = ''
  let from = 0
  for (; match; match = SUSPECT.exec(text)) {
    const span = stretchAround(text, match)
    const written = span.start < from ? null : replacement(text, span, unfold)
    SUSPECT.lastIndex = Math.max(span.end, match.index + 1)
    if (written === null || written === text.slice(span.start, span.end)) continue
    canonical += text.slice(from, span.start) + written
    from = span.end
    ends.push(canonical.length)
    sourceEnds.push(from)
  }
  canonical += text.slice(from)
  return {
    text: canonical,
    toSource: mapping(ends, sourceEnds, text.length),
    fromSource: mapping(sourceEnds, ends, canonical.length),
  }
}

const same = (span: Span) => span

/** Maps offsets by the ends of the replaced stretches in the one text and the other. Inside one there is no place of its own. */
function mapping(ends: readonly number[], others: readonly number[], length: number) {
  const offset = (at: number) => {
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((ends[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return Math.min((others[low] as number) + at - (ends[low] as number), others[low + 1] ?? length)
  }
  return ({ start, end }: Span): Span => ({ start: offset(start), end: offset(end) })
}
