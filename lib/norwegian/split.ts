import { abbreviations, ambiguousAbbreviations } from './abbreviations.ts'
import { isDigit, isLower, isSpace, isUpper, isWord } from './characters.ts'

/** A text without full stops is broken here at the latest (UTF-16 units), so that one endless line stays cheap. */
const SOFT_LIMIT = 600
const HARD_LIMIT = 1200

const FULL_STOP = 46
const NEWLINE = 10
const RETURN = 13
const isBreak = (code: number) => code === NEWLINE || code === RETURN || code === 0x2028 || code === 0x2029
const isBlank = (code: number) => isSpace(code) && !isBreak(code)
const isEndMark = (code: number) => code === FULL_STOP || code === 33 || code === 63 || code === 0x2026
/** What may stand between the end mark and the blank: more marks, closing quotation marks, a bracket. */
const closesSentence = (code: number) =>
  isEndMark(code) || code === 41 || code === 34 || code === 39 || code === 187 || code === 0x201d || code === 0x2019

const after = (text: string, from: number, is: (code: number) => boolean) => {
  let at = from
  while (at < text.length && is(text.charCodeAt(at))) at++
  return at
}

/** Whether the full stop at `dot` belongs to the word before it: an abbreviation, an initial, an ordinal. */
function stopBelongsToWord(text: string, start: number, dot: number, next: number): boolean {
  let from = dot
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
  while (from < dot && !isWord(text.charCodeAt(from))) from++
  const word = text.slice(from, dot).toLowerCase()
  if (DEPARTMENT_LIKE.test(word)) return true
  if (abbreviations.has(word)) return !(ambiguousAbbreviations.has(word) && isUpper(next))
  const first = text.charCodeAt(from)
  if (word.length === 1 && isUpper(first)) return from === start || introducesName(text, from)
  const ordinal = isDigit(text.charCodeAt(dot - 1)) && word.length <= 2
  return ordinal && (from === start || isDigit(next))
}

/** Whether four letters or more stand before `dot`: then it ends a sentence, though the next begins without a capital. */
function isFullWord(text: string, dot: number): boolean {
  for (let at = dot - 1; at >= dot - 4; at--) if (!isLower(text.charCodeAt(at))) return false
  return true
}

/** "infeksjonsmed. avd.", "revmapol.": departments are cut as their writers please. */
const DEPARTMENT_LIKE = /[a-zæøåA-ZÆØÅ]{3}(?:med|pol|avd|kir|psyk|seksj|rehab|gyn)$/

const BEFORE_NAME = new Set(['av', 'til', 'ved', 'v', 'fra', 'frå', 'hos', 'lege', 'overlege', 'fastlege', 'og'])

/** Whether what stands before an initial makes it one: "Kari N. Moen", "henvist av K. Moen", but not "vitamin D. Ring". */
function introducesName(text: string, from: number): boolean {
  let end = from
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  let at = end
  while (at > 0 && isWord(text.charCodeAt(at - 1))) at--
  return isUpper(text.charCodeAt(at)) || BEFORE_NAME.has(text.slice(at, end))
}

/**
 * Where the end mark at `at` ends the sentence: the start of the next one, or 0 when it does not.
 * "St.p. op." and "kl. 10" go on, so does a lower-case word; "henvisning.Kan" lacks its blank and is split.
 */
function nextSentence(text: string, start: number, at: number): number {
  const marksEnd = after(text, at + 1, closesSentence)
  if (marksEnd >= text.length) return 0
  const following = text.charCodeAt(marksEnd)
  if (!isBlank(following)) {
    const glued =
      marksEnd === at + 1 && isUpper(following) && isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at - 2))
    return glued && isLower(text.charCodeAt(marksEnd + 1)) && !stopBelongsToWord(text, start, at, following)
      ? marksEnd
      : 0
  }
  const next = after(text, marksEnd, isBlank)
  const nextCode = text.charCodeAt(next)
  if (next >= text.length || isBreak(nextCode)) return 0
  if (text.charCodeAt(at) !== FULL_STOP) return next
  if (marksEnd === at + 1 && stopBelongsToWord(text, start, at, nextCode)) return 0
  return isLower(nextCode) && !isFullWord(text, at) ? 0 : next
}

/**
 * Sentences of a text from an offset where one begins, as a flat list of start, end, start, end ... (UTF-16). Each owns the blanks behind it, and together
 * they are the whole text. A line break always ends a sentence.
 */
export function splitSentences(text: string, from = 0): number[] {
  const { length } = text
  const ranges: number[] = []
  let start = from
  const close = (end: number) => {
    if (end > start) ranges.push(start, end)
    start = end
  }
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at)
    const open = at - start
    if (isBreak(code)) {
      at = after(text, at + 1, isSpace)
      close(Math.min(at--, length))
    } else if (open > HARD_LIMIT || (open > SOFT_LIMIT && isBlank(code))) close(at + 1)
    else if (isEndMark(code) && !isEndMark(text.charCodeAt(at - 1))) {
      const next = nextSentence(text, start, at)
      if (next > 0 && next <= length) {
        close(next)
        at = next - 1
      }
    }
  }
  close(length)
  return ranges
}
