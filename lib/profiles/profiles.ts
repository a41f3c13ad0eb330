import type { Severity } from '../engine/finding.ts'

/** What one health trust has decided where the national rules leave room. */
export interface Profile {
  readonly id: string
  /** Whose rules they are, where they stood and when they were read. No address where none was seen: none is invented. */
  readonly source: { readonly name: string; readonly url: string | null; readonly read: string }
  /** Severity by rule id where it differs from the rule's own. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
}

export const profiles: readonly Profile[] = [
  {
    id: 'vestre-viken',
    source: {
      name: 'Kjørereglene fra Vestre Viken',
      url: null,
      read: '2026-11-23',
    },
  },
  {
    id: 'nasjonal',
    source: {
      name: 'Nasjonale kjøreregler, slik Sykehuset Telemark gjengir dem',
      url: 'https://www.sthf.no/helsefaglig/samhandling/dialogmeldinger',
      read: '2026-11-23',
    },
  },
]

export const DEFAULT_PROFILE = profiles[0] as Profile
