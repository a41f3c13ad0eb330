import * as z from 'zod/mini'

const nonEmpty = z.string().check(z.minLength(1))
/** A host by name: `*://*\/*` and `<all_urls>` would let the extension into every page. */
const pattern = z.string().check(z.regex(/^(?:\*|https?):\/\/(?:\*\.)?[^/*\s]+\/\S*$/))
const selectors = z.array(nonEmpty).check(z.minLength(1))

/** What is known of the pages of one EPJ. Where nothing is known, fields are found by what they are called. */
export const siteSchema = z.object({
  /** Shown to the user. */
  name: nonEmpty,
  /** Match patterns of the browser, such as `https://epj.example/*`. */
  matches: z.array(pattern).check(z.minLength(1)),
  /** Selectors. They are tried in each document and shadow root of the page; the first that hits counts. */
  fields: z.object({
    /** The fields that hold a message. */
    message: selectors,
    recipient: z.optional(selectors),
    /** Who writes: its value or text names a GP's office or a department. */
    sender: z.optional(selectors),
    /** What the message is: its value or text names a question or a reply. */
    kind: z.optional(selectors),
    subject: z.optional(selectors),
    urgency: z.optional(selectors),
    /** The buttons that send it. */
    send: z.optional(selectors),
  }),
})

export type Site = Readonly<z.infer<typeof siteSchema>>
export type SiteFields = Site['fields']
