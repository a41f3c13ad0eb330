import type { Span } from './finding.ts'

/** Longer texts are checked up to here, so that a pasted archive never makes typing slow. UTF-16 units. */
export const MAX_CHECKED_LENGTH = 100_000

/** What a check is given: the text, and what the form around it says. Every part but the text may be unknown. */
export interface MessageInput {
  /** The message as the field shows it. */
  readonly text: string
  /** Who writes: a GP (fastlege) or a hospital clinician. */
  readonly sender?: 'gp' | 'hospital'
  /** A reply needs no question. */
  readonly kind?: 'question' | 'reply'
  /** The recipient as the form shows it. */
  readonly recipient?: string
  readonly subject?: string
  /** Images and files that lie in the field, or were pasted or dropped on it. */
  readonly images?: number
  /** The form's own field for urgency ("Hastegrad"), as it shows it. */
  readonly urgency?: string
  /** Characters of the longest text that was pasted in one go and still stands there. */
  readonly pastedLength?: number
  /** `YYYY-MM-DD`; the real date when missing. */
  readonly today?: string
}

/** A phrase of a rule, found in the text. Offsets count from the start of its sentence. */
export interface Hit extends Span {
  readonly rule: string
  /** The name that the rule gave the phrase. */
  readonly name: string
}

/**
 * How a sentence asks. `precise`: names what is asked. `open`: asks, but not for anything ("Hva tenker dere?").
 * `weak`: a demand, or a few words with a question mark, that can be read as a question.
 */
export interface Ask extends Span {
  readonly kind: 'precise' | 'open' | 'weak'
}

/** Something a document or stay can be found by: a date, a week, a number. */
export interface Reference extends Span {
  /** Counts only right behind the document it belongs to. */
  readonly nearOnly: boolean
}

/**
 * How a clinical statement is meant, in the manner of ConText (Harkema 2009): denied, of the past, about somebody else, or
 * only if something happens.
 */
export type ModifierKind = 'negated' | 'historical' | 'otherPerson' | 'hypothetical'

/** A modifier: the words that say so, and how far they reach. */
export interface Modifier {
  readonly kind: ModifierKind
  readonly cue: Span
  readonly scope: Span
}

/** First and last day that an expression may mean, inclusive. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** Which way a date without a year is meant: "innen 25.11" lies ahead, "sist 25.11" behind. */
export type Direction = 'past' | 'future'

/** A date as it is written; what it means depends on today. */
export interface DateMention extends Span {
  resolve(today: number, direction: Direction): Period | null
}

/** What is read from one sentence alone, whatever stands around it. Kept as long as the sentence does not change. */
export interface SentenceReading {
  /** The text of the sentence with the misspelt words mended that the rules know. Places in it are its own. */
  readonly spelt: string
  readonly hits: readonly Hit[]
  readonly asks: readonly Ask[]
  readonly modifiers: readonly Modifier[]
  /** Read when first asked for: few rules need them, in few sentences. */
  references(): readonly Reference[]
  /** Read when first asked for, like the references. */
  dates(): readonly DateMention[]
  /** What a pure function finds in the sentence, from its text and the rest of the reading; asked once and kept, with the function as its name. */
  read<T>(find: (sentence: string, reading: SentenceReading) => T): T
  /** Words: what stands between blanks. */
  readonly wordCount: number
}

export interface Sentence extends Span, SentenceReading {
  readonly index: number
}

/** A message as the rules see it. */
export interface Message {
  readonly input: MessageInput
  /** Days since 1970-01-01. */
  readonly today: number
  /** In the form that the rules read: composed letters, single blanks. All offsets are into it. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Where a place of `text` stands in the text as the clinician sees it. */
  toSource(span: Span): Span
  fromSource(span: Span): Span
  /** Hits of one rule, with the sentence they stand in, in the order of the text. */
  hits(rule: string): readonly PlacedHit[]
  /** What a place stands under. Offsets in the message. */
  modifiersOf(span: Span): readonly Modifier[]
  /** Whether a place lies inside quotation marks. */
  isQuoted(span: Span): boolean
}

/** A hit with offsets into the message. */
export interface PlacedHit extends Span {
  readonly name: string
  readonly sentence: Sentence
}
