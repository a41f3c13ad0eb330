import * as z from 'zod/mini'
import { LANGUAGES } from '../engine/language.ts'
import { CORE } from '../profiles/core.ts'
import { PROFILE_IDS, RULE_IDS } from '../profiles/ids.ts'
import { siteSchema } from '../sites/site.ts'

// Else zod looks for `new Function`, which the extension's own content security policy reports as a breach.
z.config({ jitless: true })

const severity = z.enum(['off', 'hint', 'warning', 'stop'])
const limit = z.int().check(z.gte(0))
const table = <T extends z.core.$ZodType>(names: Iterable<string>, value: T) =>
  Object.fromEntries([...names].map((name) => [name, value]))

/**
 * What a policy or a user may set: the one source of what is read from storage and of the `managed_schema` that the browser
 * checks policies by. Tables and lists are read entry by entry, so that a broken one takes none of the others with it.
 */
export const CHOICES = {
  language: z.enum(LANGUAGES),
  profile: z.enum(PROFILE_IDS),
  sendReminder: z.boolean(),
  marksBesideOthers: z.boolean(),
}
export const TABLES = {
  rules: table(RULE_IDS, severity),
  thresholds: table(Object.keys(CORE.thresholds), limit),
}
export const LISTS = { sites: siteSchema }

const branch = z.object({
  ...Object.fromEntries(Object.entries(CHOICES).map(([key, schema]) => [key, z.optional(schema)])),
  ...Object.fromEntries(
    Object.entries(TABLES).map(([key, entries]) => [
      key,
      z.optional(z.object(Object.fromEntries(Object.entries(entries).map(([name, one]) => [name, z.optional(one)])))),
    ]),
  ),
  ...Object.fromEntries(Object.entries(LISTS).map(([key, entry]) => [key, z.optional(z.array(entry))])),
})

/** A policy: `defaults`, which the user may change, and what is `locked`. */
export const policySchema = z.object({ defaults: z.optional(branch), locked: z.optional(branch) })
