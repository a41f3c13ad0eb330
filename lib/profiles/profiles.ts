import type { Practice } from '../engine/practice.ts'
import { CORE } from './core.ts'

/** What one health trust has decided where the national rules leave room. */
export interface Profile {
  readonly id: string
  /** Whose rules they are, where they stood and when they were read. No address where none was seen: none is invented. */
  readonly source: { readonly name: string; readonly url: string | null; readonly read: string }
  /** What differs from the core. */
  readonly practice?: Partial<Practice>
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

/** The core with what the profile changes in it. */
export const practiceOf = ({ practice }: Profile): Practice => ({ ...CORE, ...practice })
