import type { MessageInput } from '../../lib/engine/message.ts'

type Context = Omit<MessageInput, 'text'>

export interface FlaggedCase {
  readonly text: string
  /** Exactly the words that are marked; none for a finding about the whole message. */
  readonly marks: readonly string[]
  /** The text after the rule's first fix, where that is what the case is about. */
  readonly fixed?: string
  readonly context?: Context
}

/** What a rule finds, and what it leaves alone. */
export interface RuleCases {
  readonly flagged: readonly FlaggedCase[]
  readonly clean: readonly (string | { readonly text: string; readonly context: Context })[]
}
