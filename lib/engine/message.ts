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
  /** `YYYY-MM-DD`; the real date when missing. */
  readonly today?: string
}
