/** What a finding means for the clinician. `stop`: wrong channel, do something else now. `hint`: could be better. */
export type Severity = 'stop' | 'warning' | 'hint'

/** A stretch of a text in UTF-16 offsets, `end` exclusive, into the text as the clinician sees it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replaces `span` by `text`. An empty text removes it. */
export interface Fix {
  readonly span: Span
  readonly text: string
  /** Takes away what nobody will miss: may be applied along with others, without being read first. */
  readonly isSafe?: boolean
}

/** Values for the placeholders of a message text, such as `{ recipient: 'kardiologi' }`. Never more page text than a few words. */
export type FindingData = Readonly<Record<string, string | number>>

export interface Finding {
  /** Id of the rule, which is also its file name. */
  readonly rule: string
  readonly severity: Severity
  /** The words it is about; `null` when it is about the whole message. */
  readonly span: Span | null
  /** Key into the rule's texts. */
  readonly messageId: string
  readonly data: FindingData
  readonly fix?: Fix
  /** Ways to put it instead, each with places to fill in, to choose from. */
  readonly suggestions?: readonly Fix[]
}

/** The worst is 0. */
export const RANK: Readonly<Record<Severity, number>> = { stop: 0, warning: 1, hint: 2 }

/** Worst first, then in reading order; findings about the whole message come before those about a place in it. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
