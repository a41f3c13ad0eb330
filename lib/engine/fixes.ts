import type { Fix } from './finding.ts'

/** What a text is after fixes that do not overlap, in the order of the text. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight(
    (result, { span, text: replacement }) => result.slice(0, span.start) + replacement + result.slice(span.end),
    text,
  )
}

/**
 * The same fixes in the order of the text, without overlaps. Of two that overlap the first stays; but one that only gives the next
 * word its capital letter is joined with the one that takes that word away.
 */
export function joinFixes(fixes: readonly Fix[]): Fix[] {
  const joined: Fix[] = []
  for (const fix of [...fixes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = joined.at(-1)
    if (!last || fix.span.start >= last.span.end) joined.push(fix)
    else if (fix.span.start === last.span.end - 1 && last.text !== '') {
      const span = { start: last.span.start, end: fix.span.end }
      joined[joined.length - 1] = { span, text: last.text.slice(0, -1) + fix.text }
    }
  }
  return joined
}

/** One fix that does what all of them do: they must stand in the order of the text, without overlaps, and be one at least. */
export function asOneFix(text: string, fixes: readonly Fix[]): Fix {
  const start = fixes[0]?.span.start ?? 0
  const end = fixes.at(-1)?.span.end ?? start
  const inside = fixes.map((fix) => ({ ...fix, span: { start: fix.span.start - start, end: fix.span.end - start } }))
  return { span: { start, end }, text: applyFixes(text.slice(start, end), inside) }
}

/** The fixes that bring back the text before, for the text after. */
export function inverseFixes(text: string, fixes: readonly Fix[]): Fix[] {
  let shift = 0
  return fixes.map(({ span, text: replacement }) => {
    const start = span.start + shift
    shift += replacement.length - (span.end - span.start)
    return { span: { start, end: start + replacement.length }, text: text.slice(span.start, span.end) }
  })
}
