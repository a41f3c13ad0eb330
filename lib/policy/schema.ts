import * as z from 'zod/mini'
import { CORE } from '../profiles/core.ts'
import { DEPARTMENT_IDS, RULE_IDS } from '../profiles/ids.ts'
import { languageChoice, profileChoice, ruleChoice, switchChoice } from '../settings/settings-schema.ts'
import { isSitePattern } from './site-pattern.ts'

// Else zod looks for `new Function`, which the extension's own content security policy reports as a breach.
z.config({ jitless: true })

const UNITS = new Map(CORE.labLimits.map(({ analyte, unit }) => [analyte, unit]))

const LONGEST = 500

const text = z.string().check(
  z.maxLength(LONGEST, `kan ikke være lengre enn ${LONGEST} tegn`),
  z.refine((value) => value.trim() !== '', 'kan ikke være tom'),
)
const texts = z.array(text)
const someTexts = z.array(text).check(z.minLength(1, 'kan ikke være en tom liste'))
const amount = z.int().check(z.gte(0, 'kan ikke være under 0'), z.lte(100_000, 'kan ikke være over 100000'))
const knownId = (ids: ReadonlySet<string>, what: string) => text.check(z.refine((id) => ids.has(id), `ukjent ${what}`))
// A link is opened by a click: `javascript:` and the like are no links.
const link = text.check(z.regex(/^https?:\/\/[^\s/]+/, 'skal begynne med https:// eller http://'))

const site = z.object({
  name: text,
  matches: z
    .array(text.check(z.refine(isSitePattern, 'skal være et mønster for én vert, som https://epj.example/*')))
    .check(z.minLength(1, 'kan ikke være en tom liste')),
  /** Selectors. Where they are missing, fields are found by what they are called. */
  fields: z.exactOptional(
    z.object({
      message: someTexts,
      recipient: z.exactOptional(someTexts),
      sender: z.exactOptional(someTexts),
      kind: z.exactOptional(someTexts),
      subject: z.exactOptional(someTexts),
      urgency: z.exactOptional(someTexts),
      send: z.exactOptional(someTexts),
    }),
  ),
  profile: z.exactOptional(profileChoice),
})

const hospital = z.object({
  name: text,
  names: someTexts,
  departments: z.array(knownId(DEPARTMENT_IDS, 'fagområde')),
})

/** A limit is compared with a value in the analyte's usual unit, so it must be given in that. */
const labLimit = z
  .object({
    analyte: knownId(new Set(UNITS.keys()), 'analytt'),
    below: z.exactOptional(z.number()),
    above: z.exactOptional(z.number()),
    unit: z.string().check(z.maxLength(LONGEST)),
    source: text,
  })
  .check(
    z.refine(({ analyte, unit }) => (UNITS.get(analyte) ?? unit) === unit, {
      path: ['unit'],
      error: ({ input }) => `skal være «${UNITS.get((input as { analyte: string }).analyte)}»`,
    }),
    z.refine(({ below, above }) => below !== undefined || above !== undefined, 'trenger below eller above'),
  )

const flaggedPhrase = z.object({
  phrase: text,
  reason: text,
  severity: z.exactOptional(z.enum(['hint', 'warning', 'stop'])),
})

/** What a branch may hold. A group's parts and a list's entries are read one by one, see `read-branch.ts`. */
export const policyKeys = {
  sites: z.array(site),
  profile: profileChoice,
  rules: z.record(knownId(RULE_IDS, 'regel'), ruleChoice),
  thresholds: z.object({
    hintWords: z.exactOptional(amount),
    warningWords: z.exactOptional(amount),
    sentenceWords: z.exactOptional(amount),
    questions: z.exactOptional(amount),
    pastedCharacters: z.exactOptional(amount),
    answerWorkingDays: z.exactOptional(amount),
    contactMonths: z.exactOptional(amount),
  } satisfies Record<keyof typeof CORE.thresholds, unknown>),
  departments: z.array(hospital),
  recipients: z.object({ allowed: z.exactOptional(texts), notAllowed: z.exactOptional(texts) }),
  labLimits: z.array(labLimit),
  phrases: z.object({ flagged: z.exactOptional(z.array(flaggedPhrase)), accepted: z.exactOptional(texts) }),
  phoneLines: texts,
  links: z.object({ rules: z.exactOptional(link), help: z.exactOptional(link) }),
  language: languageChoice,
  sendReminder: switchChoice,
  marksBesideOthers: switchChoice,
  blockPaste: switchChoice,
  statistics: switchChoice,
  support: z.object({ name: z.exactOptional(text), contact: z.exactOptional(text) }),
  paused: switchChoice,
}

const branch = z.partial(z.object(policyKeys))

/** What an organisation decides: `defaults` may be changed by the user, `locked` may not. */
export const policySchema = z.object({ defaults: z.exactOptional(branch), locked: z.exactOptional(branch) })

export const BRANCHES = ['defaults', 'locked'] as const
export type Branch = (typeof BRANCHES)[number]
export type PolicyKey = keyof typeof policyKeys
export type PolicyValues = { readonly [K in PolicyKey]: z.infer<(typeof policyKeys)[K]> }
export type Policy = Readonly<z.infer<typeof policySchema>>

export const POLICY_KEYS = Object.keys(policyKeys) as PolicyKey[]
