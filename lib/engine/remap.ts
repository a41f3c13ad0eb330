import type { Span } from './finding.ts'

/** What one edit did: the characters from `start` to `end` became `length` others. UTF-16 offsets into the text before. */
export interface Edit extends Span {
  readonly length: number
}

/** The one stretch in which two texts differ, or `null` when they don't. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let back = 0
  while (
    back < most - start &&
    before.charCodeAt(before.length - 1 - back) === after.charCodeAt(after.length - 1 - back)
  )
    back++
  return { start, end: before.length - back, length: after.length - back - start }
}

/** Where a span stands after an edit; `null` when the edit touched it, for then it may no longer be what it was. */
export function remap(span: Span, edit: Edit): Span | null {
  if (edit.start >= span.end) return span
  if (edit.end > span.start) return null
  const shift = edit.length - (edit.end - edit.start)
  return { start: span.start + shift, end: span.end + shift }
}
