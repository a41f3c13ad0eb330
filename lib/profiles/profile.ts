import type { MessageInput } from '../engine/message.ts'
import type { Practice, Thresholds } from '../engine/practice.ts'

/** A phrase with which a profile shows what it means, and what the form around it says. */
interface Sample {
  readonly text: string
  readonly context?: Omit<MessageInput, 'text'>
}

/** What one health trust has decided where the national rules leave room. */
export interface Profile {
  readonly id: string
  /** Whose rules they are, where they stood and when they were read. No address where none was seen: none is invented. */
  readonly source: { readonly name: string; readonly url: string | null; readonly read: string }
  /** What differs from the core. A list takes the place of the core's; thresholds and rules one by one. */
  readonly practice?: Partial<Omit<Practice, 'thresholds' | 'phrases'>> & { readonly thresholds?: Partial<Thresholds> }
  /** Phrases that must be flagged by the rule named, and phrases that must not: by that rule, or by any. */
  readonly selfTest: {
    readonly flagged: readonly (Sample & { readonly rule: string })[]
    readonly clean: readonly (Sample & { readonly rule?: string })[]
  }
}
