import * as z from 'zod/mini'

const nonEmpty = z.string().check(z.minLength(1))

/** What is known of the pages of one EPJ. Where nothing is known, fields are found by what they are called. */
export const siteSchema = z.object({
  /** Shown to the user. */
  name: nonEmpty,
  /** Match patterns of the browser, such as `https://epj.example/*`. */
  matches: z.array(nonEmpty).check(z.minLength(1)),
  fields: z.object({
    /** Selectors of the fields that hold a message. */
    message: z.array(nonEmpty).check(z.minLength(1)),
  }),
})

export type Site = Readonly<z.infer<typeof siteSchema>>
