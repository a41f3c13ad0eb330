import type { Finding } from './engine/finding.ts'
import type { Language } from './engine/language.ts'
import type { MessageInput } from './engine/message.ts'

/** Longer texts are checked up to here, so that a pasted archive never makes typing slow. UTF-16 units. */
export const MAX_CHECKED_LENGTH = 100_000

/** A finding in words, for a panel or a terminal. Plain text, never HTML. */
export interface FindingText {
  /** What: three or four words, such as "Høflighetsfrase". */
  readonly title: string
  /** Why, in one sentence. */
  readonly reason: string
  /** The label of the button that applies the fix, when there is one: "Fjern" or "Erstatt med ...". */
  readonly fixLabel: string | null
  /** Whose rule, and where it stands. */
  readonly source: { readonly name: string; readonly url: string }
}

export interface Checker {
  /** Pure: the same message gives the same findings, sorted worst first. Never throws for content. */
  check(message: MessageInput): Finding[]
  describe(finding: Finding, language: Language): FindingText
}

export function createChecker(): Checker {
  throw new Error('being built')
}
