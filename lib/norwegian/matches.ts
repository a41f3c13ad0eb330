import type { Span } from '../engine/finding.ts'

/**
 * Visits every match of a pattern with the `g` flag. `matchAll` would make a copy of the pattern each time, which costs more
 * than most searches here.
 */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    visit(match)
  }
}

/** What `read` makes of every match. */
export function mapMatches<T>(pattern: RegExp, text: string, read: (match: RegExpExecArray) => T): T[] {
  const found: T[] = []
  eachMatch(pattern, text, (match) => found.push(read(match)))
  return found
}

/** Where the matches stand. */
export const spansOf = (pattern: RegExp, text: string): Span[] =>
  mapMatches(pattern, text, ({ 0: found, index }) => ({ start: index, end: index + found.length }))
