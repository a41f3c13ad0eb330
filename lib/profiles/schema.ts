import * as z from 'zod/mini'
import type { Thresholds } from '../engine/practice.ts'
import { departments } from '../norwegian/departments.ts'
import { CORE } from './core.ts'
import { RULE_IDS } from './ids.ts'

// Else zod looks for `new Function`, which the extension's own content security policy reports as a breach.
z.config({ jitless: true })

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DEPARTMENT_IDS = new Set(departments.map(({ id }) => id))
const UNITS = new Map(CORE.labLimits.map(({ analyte, unit }) => [analyte, unit]))

const text = z.string().check(z.minLength(1, 'kan ikke være tom'))
const day = z.string().check(z.refine((value) => DAY.test(value), 'skal være en dato, ÅÅÅÅ-MM-DD'))
const amount = z.int().check(z.gte(0, 'kan ikke være under 0'))
const severity = z.enum(['off', 'hint', 'warning', 'stop'])

const knownId = (ids: ReadonlySet<string>, what: string) =>
  z.string().check(z.refine((id) => ids.has(id), { error: ({ input }) => `ukjent ${what} «${input}»` }))
const ruleId = knownId(RULE_IDS, 'regel')

const thresholds = {
  hintWords: z.exactOptional(amount),
  warningWords: z.exactOptional(amount),
  sentenceWords: z.exactOptional(amount),
  questions: z.exactOptional(amount),
  pastedCharacters: z.exactOptional(amount),
  answerWorkingDays: z.exactOptional(amount),
  contactMonths: z.exactOptional(amount),
} satisfies Record<keyof Thresholds, unknown>

/** A limit is compared with a value in the analyte's usual unit, so it must be given in that. */
const labLimit = z
  .strictObject({
    analyte: knownId(new Set(UNITS.keys()), 'analytt'),
    below: z.exactOptional(z.number()),
    above: z.exactOptional(z.number()),
    unit: z.string(),
    source: text,
  })
  .check(
    z.refine(({ analyte, unit }) => (UNITS.get(analyte) ?? unit) === unit, {
      path: ['unit'],
      error: ({ input }) => `skal være «${UNITS.get((input as { analyte: string }).analyte)}»`,
    }),
  )

const hospital = z.strictObject({
  name: text,
  names: z.array(text),
  departments: z.array(knownId(DEPARTMENT_IDS, 'fag')),
})

const practice = z.strictObject({
  thresholds: z.exactOptional(z.strictObject(thresholds)),
  labLimits: z.exactOptional(z.array(labLimit)),
  hospitals: z.exactOptional(z.array(hospital)),
  municipalRecipients: z.exactOptional(z.boolean()),
  recipientFirst: z.exactOptional(z.boolean()),
  recipients: z.exactOptional(
    z.strictObject({ allowed: z.exactOptional(z.array(text)), notAllowed: z.exactOptional(z.array(text)) }),
  ),
  ownNumbers: z.exactOptional(z.array(z.string().check(z.regex(/^\d+$/, 'skal bare være sifre')))),
  rules: z.exactOptional(z.record(ruleId, severity)),
})

const context = z.strictObject({
  sender: z.exactOptional(z.enum(['gp', 'hospital'])),
  kind: z.exactOptional(z.enum(['question', 'reply'])),
  recipient: z.exactOptional(z.string()),
  subject: z.exactOptional(z.string()),
  images: z.exactOptional(amount),
  urgency: z.exactOptional(z.string()),
  pastedLength: z.exactOptional(amount),
  today: z.exactOptional(day),
})

/** The shape of a `Profile` that comes from outside. */
export const profileSchema = z.strictObject({
  id: text,
  source: z.strictObject({ name: text, url: z.nullable(z.string()), read: day }),
  practice: z.exactOptional(practice),
  selfTest: z.strictObject({
    flagged: z.array(z.strictObject({ text, rule: ruleId, context: z.exactOptional(context) })),
    clean: z.array(z.strictObject({ text, rule: z.exactOptional(ruleId), context: z.exactOptional(context) })),
  }),
})
