import type { Severity } from '../engine/finding.ts'
import type { Language } from '../engine/language.ts'
import type { Thresholds } from '../engine/practice.ts'
import type { Site } from '../sites/site.ts'

/** What the extension runs with. Every part has a value, so that nothing has to wait for one. */
export interface Settings {
  readonly language: Language
  /** Severity by rule id, instead of the rule's own and the profile's. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Limits instead of the profile's. */
  readonly thresholds: Partial<Thresholds>
  /** Id of the profile; the default one when missing or unknown. */
  readonly profile?: string
  /** Whether Send with an open stop brings the panel forward. */
  readonly sendReminder: boolean
  /** Whether words are marked in a field that another checker marks too. The panel stays in any case. */
  readonly marksBesideOthers: boolean
  /** Nothing is read anywhere until it is over. */
  readonly paused: boolean
  /** The EPJs: their addresses and fields. */
  readonly sites: readonly Site[]
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'nb',
  rules: {},
  thresholds: {},
  sendReminder: true,
  marksBesideOthers: true,
  paused: false,
  sites: [],
}
