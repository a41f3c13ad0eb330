import { isSpace, isWord } from './characters.ts'

/** What is known of a word, whatever stands around it. */
export interface WordInfo {
  /** Word classes, see `word-classes.ts`. */
  readonly tags: ReadonlySet<string>
  /** The known word that this one is taken to be a misspelling of. */
  readonly corrected: string | null
}

/** One word of a sentence, in the shape that compromise's matcher reads. */
export interface Term {
  readonly text: string
  /** Lower case, with inner hyphens as U+2011, since compromise's patterns split at `-`. */
  readonly normal: string
  /** compromise's name for a second form that matches as well: the corrected spelling. */
  readonly machine: string | null
  readonly tags: ReadonlySet<string>
  /** Offset in the sentence, UTF-16. */
  readonly at: number
  /** Blanks and punctuation between the word before and this one. */
  readonly pre: string
  readonly post: string
  readonly index: null
}

const UNUSUAL = /[\u2010\u2012-\u2014\u00ad\u200b-\u200d\ufeff-]|[a-z][\u0300-\u036f]/i

/** The form in which words are compared: lower case, composed, without invisible characters. */
export function normalise(word: string): string {
  const lower = word.toLowerCase()
  if (!UNUSUAL.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u2010\u2012-\u2014-]/g, '\u2011')
}

const GLUE = /[,;:!?()/]/
const isLetterAt = (text: string, at: number) => /[a-zæøåA-ZÆØÅ]/.test(text.charAt(at))

/** Where a comma lacks its blank ("Hei,kan dere"), or a stroke stands between two words ("mvh/Kari", but "mg/l"). */
function isGlued(text: string, from: number, at: number): boolean {
  const char = text.charAt(at)
  if (!GLUE.test(char) || !isLetterAt(text, at - 1) || !isLetterAt(text, at + 1)) return false
  return char !== '/' || (at - from >= 3 && isLetterAt(text, at + 2))
}

/** End of the word that starts at `from`: at a blank, or where the next word is glued to it. */
function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isGlued(text, from, end)) end++
  while (end > from && !isWord(text.charCodeAt(end - 1))) end--
  return end
}

/** Cuts one sentence into words. Numbers, doses and dates stay whole: "12,5", "5-7", "03.02.2026". */
export function toTerms(sentence: string, lookUp: (normal: string) => WordInfo): Term[] {
  const terms: Term[] = []
  let at = 0
  let gap = 0
  while (at < sentence.length) {
    if (!isWord(sentence.charCodeAt(at))) {
      at++
      continue
    }
    const end = wordEnd(sentence, at)
    const text = sentence.slice(at, end)
    const normal = normalise(text)
    const { tags, corrected } = lookUp(normal)
    terms.push({ text, normal, machine: corrected, tags, at, pre: sentence.slice(gap, at), post: '', index: null })
    at = gap = end
  }
  return terms
}
