import type { ReadonlySignal } from '@preact/signals'
import type { Field, FieldContent } from './dom/field.ts'
import type { Finding } from './engine/finding.ts'

/** A finding that stands in a field, with what the panel needs to show it. */
export interface LiveFinding extends Finding {
  /** Stays the same from check to check for the same finding in the same sentence. */
  readonly key: string
  /** The words it is about, `null` for the whole message. */
  readonly quote: string | null
}

/** `copied`: the field did not take the fix; the new text lies on the clipboard. */
export type FixOutcome = 'applied' | 'copied' | 'failed'

/** One message field under check, from when it appears until it goes. */
export interface Session {
  readonly findings: ReadonlySignal<readonly LiveFinding[]>
  /** How many characters were checked, when that was not the whole text; else `null`. */
  readonly checkedLength: ReadonlySignal<number | null>
  /** The finding whose mark was clicked last, or `null`. */
  readonly selected: ReadonlySignal<string | null>
  fix(key: string): Promise<FixOutcome>
  /** Hides the finding for this message, until its own sentence changes. */
  ignore(key: string): void
  /** Shows its place in the field. */
  reveal(key: string): void
}

export interface SessionOptions {
  readonly field: Field
  readonly check: (content: FieldContent) => readonly Finding[]
  readonly signal: AbortSignal
}
