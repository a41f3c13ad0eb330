/** What is known of the pages of one EPJ. */
export interface Site {
  /** Shown to the user. */
  readonly name: string
  /** Match patterns of the browser, such as `https://epj.example/*`. */
  readonly matches: readonly string[]
  /** Where nothing is known, fields are found by what they are called. */
  readonly fields?: SiteFields
  /** Id of the profile that holds here, instead of the one that holds elsewhere. */
  readonly profile?: string
}

/** Selectors. They are tried in each document and shadow root of the page; the first that hits counts. */
export interface SiteFields {
  /** The fields that hold a message. */
  readonly message: readonly string[]
  readonly recipient?: readonly string[]
  /** Who writes: its value or text names a GP's office or a department. */
  readonly sender?: readonly string[]
  /** What the message is: its value or text names a question or a reply. */
  readonly kind?: readonly string[]
  readonly subject?: readonly string[]
  readonly urgency?: readonly string[]
  /** The buttons that send it. */
  readonly send?: readonly string[]
}
