import type * as z from 'zod/mini'

/** A part that could not be used: `locked.rules.urgent`, and why, in plain Norwegian. */
export interface Rejected {
  readonly key: string
  readonly reason: string
}

export type Reject = (key: string, reason: string) => void

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

/** Values are not repeated: they may be long, or of a kind that has no text. */
export function reasonFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'mangler; ' : ''}skal være ${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `skal være en av: ${issue.values.join(', ')}`
    default:
      // Zod's own text, where a check has none.
      return issue.message === 'Invalid input' ? 'kan ikke brukes' : issue.message
  }
}

/** Names come from outside too, and are shown. */
export function joinPath(path: string, name: PropertyKey): string {
  const shown = String(name)
  return `${path}.${shown.length > 80 ? `${shown.slice(0, 80)}…` : shown}`
}
