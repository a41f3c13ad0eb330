import type { Finding, Severity, Span } from './finding.ts'
import type { Translated } from './language.ts'
import type { Message, MessageInput, PlacedHit } from './message.ts'
import type { Practice } from './practice.ts'

/** One thing a rule can say. `{name}` stands for a value of the finding's data. */
export interface RuleText {
  /** What, in three or four words. */
  readonly title: string
  /** Why, in one sentence. Advice, never a reproach. */
  readonly reason: string
  /** Label of the button that applies the fix, where the rule offers one. */
  readonly fix?: string
}

/** What a rule reports; its id and severity are added by the engine. */
export type Report = Omit<Finding, 'rule' | 'severity'> & {
  /** Differs from the rule's own only where one rule has two degrees. */
  readonly severity?: Severity
}

export interface Rule {
  /** The same as the file name. */
  readonly id: string
  readonly severity: Severity
  /** Which line of the kjøreregler it stands for. */
  readonly basis: string
  /** Phrases to look for in every sentence, by a name of the rule's choosing, in compromise's match language. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>
  /** The same for what is no words: global regular expressions, run over one sentence at a time. */
  readonly patterns?: Readonly<Record<string, RegExp>>
  /** By the name of a pattern: something quick to look for that stands in every sentence where the pattern matches. */
  readonly signs?: Readonly<Record<string, RegExp>>
  /** Where the message belongs instead, in half a sentence: "ring vakthavende lege". */
  readonly channel?: Translated<string>
  /** What it finds belongs on the telephone: the numbers to ring are shown, where the organisation has told them. */
  readonly byTelephone?: boolean
  /** What it asks for, an answer need not have: replies are not judged. */
  readonly notInReplies?: boolean
  /** Rules beside whose findings this one has nothing to add, wherever they stand. */
  readonly silentBeside?: readonly string[]
  /** Rules that speak of the same fault where their finding touches one of this rule. */
  readonly yieldsTo?: readonly string[]
  /** The text to show where the rule finds nothing, but the words of the message taken together speak for it (`lib/judge`). */
  readonly judged?: string
  /** Whether there is a reason to leave alone what is judged that the words by themselves do not show. @param span of the sentence */
  judgedUnless?(message: Message, span: Span): boolean
  /** Texts whose findings are dropped where the words of the message taken together speak clearly against them; others rest on more than words. */
  readonly weighed?: readonly string[]
  readonly texts: Readonly<Record<string, Translated<RuleText>>>
  /**
   * Judges a message. `hits` are the places where its phrases stand, in the order of the text. Pure: it keeps nothing and
   * asks no other rule.
   */
  check(message: Message, hits: readonly PlacedHit[], practice: Practice): Iterable<Report>
}

/**
 * Shows what a rule is about: a message that it flags, and one near it that it leaves alone. A rule's file has it as `example`,
 * beside the rule and not in it, so that it stays out of pages that only run rules.
 */
export interface RuleExample {
  readonly flagged: MessageInput
  readonly clean: MessageInput
}

export const defineRule = (rule: Rule): Rule => rule
