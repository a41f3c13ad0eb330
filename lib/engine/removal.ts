import type { Fix, Span } from './finding.ts'

const isBlankLineBefore = (text: string, at: number) =>
  /(?:^|\n)[ \t\u00a0]*$/.test(text.slice(Math.max(0, at - 80), at))

/**
 * The fix that takes a phrase out with what belongs to it: the comma and the blank behind it, or its whole line. What then
 * stands first in the sentence gets a capital letter.
 */
export function removal(text: string, span: Span): Fix {
  const behind = /^[ \t\u00a0]*[,;.!:–-]*[.!]*[ \t\u00a0]*/.exec(text.slice(span.end, span.end + 80))?.[0].length ?? 0
  const end = span.end + behind
  const opensLine = isBlankLineBefore(text, span.start)
  if (opensLine && (end >= text.length || text[end] === '\n'))
    return { span: wholeLines(text, span.start, end), text: '' }
  const opensSentence = opensLine || /[.!?]["»”)]?\s+$/.test(text.slice(Math.max(0, span.start - 6), span.start))
  const next = text[end] ?? ''
  if (opensSentence && next !== next.toUpperCase())
    return { span: { start: span.start, end: end + 1 }, text: next.toUpperCase() }
  if (end >= text.length || text[end] === '\n')
    return { span: { start: trimmedBack(text, span.start), end: span.end + endMarks(text, span) }, text: '' }
  return opensSentence ? { span: { start: span.start, end }, text: '' } : inSentence(text, span)
}

/** In the middle of a sentence its own marks stay: "100 mg, takk." keeps the full stop, not the comma. */
function inSentence(text: string, span: Span): Fix {
  const start = trimmedBack(text, span.start)
  return { span: { start: /,$/.test(text.slice(0, start)) ? start - 1 : start, end: span.end }, text: '' }
}

function trimmedBack(text: string, from: number): number {
  let at = from
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--
  return at
}

const endMarks = (text: string, span: Span) => /^[ ]*[!.]*/.exec(text.slice(span.end, span.end + 10))?.[0].length ?? 0

/** The lines from `start` to `end` with the line break behind them, or with the one before when they are the last. */
function wholeLines(text: string, start: number, end: number): Span {
  let to = end
  while (to < text.length && /\s/.test(text[to] as string)) to++
  if (to < text.length) return { start, end: to }
  return { start: trimmedBack(text, start), end: text.length }
}
