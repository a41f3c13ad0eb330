import type { Finding } from './finding.ts'
import { type Edit, remap } from './remap.ts'

/** A finding that stands in a field, with what the panel needs to show it. */
export interface LiveFinding extends Finding {
  /** Stays the same from check to check for the same finding in the same sentence. */
  readonly key: string
  /** The words it is about, `null` for the whole message. */
  readonly quote: string | null
}

/** Where a finding stands after an edit; none when the edit touched its words or its fix. */
export function moved(finding: LiveFinding, edit: Edit): LiveFinding[] {
  const { fix, suggestions, ...rest } = finding
  // What is said of the whole message stays; what would be put in it is thought out anew.
  if (!finding.span) return [rest]
  const span = remap(finding.span, edit)
  const fixSpan = fix && remap(fix.span, edit)
  if (!span || fixSpan === null) return []
  const places = suggestions?.flatMap((one) => {
    const place = remap(one.span, edit)
    return place ? [{ ...one, span: place }] : []
  })
  return [
    {
      ...rest,
      span,
      ...(fix && fixSpan && { fix: { ...fix, span: fixSpan } }),
      ...(places && { suggestions: places }),
    },
  ]
}

/** The sentence or line a place stands in. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 300), start)
  const behind = text.slice(end, end + 300)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?][^.!?\n]*$/)) + 1
  const to = behind.search(/[.!?\n]/)
  return (before.slice(from) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to))).trim()
}

/** Names findings so that one that was ignored is known again, also when other sentences change. */
export function identify(findings: readonly Finding[], text: string): LiveFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, messageId, span } = finding
    const base = `${rule}/${messageId}/${span ? sentenceAround(text, span) : ''}`
    const nth = seen.get(base) ?? 0
    seen.set(base, nth + 1)
    return { ...finding, key: `${base}/${nth}`, quote: span ? text.slice(span.start, span.end) : null }
  })
}

/** The words at the caret are not judged before they are done; nor is what is missing, while the message grows. */
export function isBeingTyped({ span, severity }: Finding, caret: number | null, text: string): boolean {
  if (caret === null) return false
  if (span) return span.start < caret && caret <= span.end
  return severity !== 'stop' && caret >= text.trimEnd().length
}

export function sameFindings(a: readonly LiveFinding[], b: readonly LiveFinding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => {
      const other = b[n]
      return (
        other?.key === one.key &&
        other.span?.start === one.span?.start &&
        other.quote === one.quote &&
        other.severity === one.severity &&
        sameFixes(other, one)
      )
    })
  )
}

function sameFixes(a: Finding, b: Finding): boolean {
  const all = ({ fix, suggestions = [] }: Finding) => (fix ? [fix, ...suggestions] : suggestions)
  const [own, others] = [all(a), all(b)]
  return (
    own.length === others.length &&
    own.every(({ span, text }, n) => others[n]?.span.start === span.start && others[n]?.text === text)
  )
}
