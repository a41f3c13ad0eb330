import type * as z from 'zod/mini'
import { createChecker } from '../checker.ts'
import type { Profile } from './profile.ts'
import { profileSchema } from './schema.ts'

/** What is wrong, each with the key it is wrong at, in plain Norwegian: `thresholds.hintWords: kan ikke være under 0`. */
export interface ProfileErrors {
  readonly errors: readonly string[]
}

/** Reads a profile from outside the code. One that is not what its own self-test says does not load. */
export function loadProfile(data: unknown): { readonly profile: Profile } | ProfileErrors {
  const read = profileSchema.safeParse(data, { reportInput: true })
  if (!read.success) return { errors: read.error.issues.flatMap(inWords) }
  const errors = selfTest(read.data)
  return errors.length > 0 ? { errors } : { profile: read.data }
}

type Issue = z.core.$ZodIssue

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et heltall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
  record: 'et objekt',
}

function inWords(issue: Issue): string[] {
  const path = issue.path.filter((key, at) => at > 0 || key !== 'practice').join('.')
  const at = (key: string) => [path, key].filter((part) => part !== '').join('.')
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${at(key)}: ukjent nøkkel`)
  return [`${path === '' ? 'profilen' : path}: ${reason(issue)}`]
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'mangler; ' : ''}skal være ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `skal være en av: ${issue.values.join(', ')}`
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message
    default:
      return issue.message
  }
}

/** Its phrases are read as on the day that the source was read. */
function selfTest(profile: Profile): string[] {
  const checker = createChecker({ profile })
  const rulesFound = ({ text, context }: Profile['selfTest']['clean'][number]) =>
    checker.check({ today: profile.source.read, ...context, text }).map(({ rule }) => rule)
  const missed = profile.selfTest.flagged
    .filter((sample) => !rulesFound(sample).includes(sample.rule))
    .map(({ rule, text }) => `selfTest.flagged: ${rule} finner ikke noe i «${text}»`)
  const falseAlarms = profile.selfTest.clean.flatMap((sample) =>
    rulesFound(sample)
      .filter((rule) => sample.rule === undefined || rule === sample.rule)
      .map((rule) => `selfTest.clean: ${rule} sier fra om «${sample.text}»`),
  )
  return [...missed, ...falseAlarms]
}
