import type { Severity } from '../engine/finding.ts'
import type { Language } from '../engine/language.ts'
import type { FlaggedPhrase, Hospital, LabLimit, Thresholds } from '../engine/practice.ts'
import type { Site } from '../sites/site.ts'

/** What the extension runs with. What the profile decides, and its id, may be missing: then the profile's holds. */
export interface Settings {
  readonly language: Language
  /** Severity by rule id, instead of the rule's own and the profile's. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** Limits instead of the profile's. */
  readonly thresholds: Partial<Thresholds>
  /** Id of the profile; the default one when missing or unknown. */
  readonly profile?: string
  readonly departments?: readonly Hospital[]
  readonly labLimits?: readonly LabLimit[]
  /** Parts of the names of recipients that may always, or never, be written to. */
  readonly recipients: { readonly allowed?: readonly string[]; readonly notAllowed?: readonly string[] }
  readonly phrases: { readonly flagged?: readonly FlaggedPhrase[]; readonly accepted?: readonly string[] }
  /** Lines shown where something belongs on the telephone. */
  readonly phoneLines: readonly string[]
  /** Addresses: the organisation's page with its rules, and its help. */
  readonly links: { readonly rules?: string; readonly help?: string }
  /** Whether Send with an open stop brings the panel forward. */
  readonly sendReminder: boolean
  /** Whether words are marked in a field that another checker marks too. The panel stays in any case. */
  readonly marksBesideOthers: boolean
  /** Whether images and long clippings are kept from being pasted. */
  readonly blockPaste: boolean
  /** Whether it is counted, on this machine alone, how often each rule is shown, fixed and ignored. */
  readonly statistics: boolean
  /** Who helps, and how they are reached. */
  readonly support: { readonly name?: string; readonly contact?: string }
  /** Nothing is read anywhere until it is over. */
  readonly paused: boolean
  /** The EPJs: their addresses and fields. */
  readonly sites: readonly Site[]
}

/** Where the panel stands: beside its field, at the right edge, or where it was moved, as a share of the room there is. */
export type PanelPlace = 'beside' | 'right' | { readonly x: number; readonly y: number }

/** What a page is told: the settings, and what the user did in other pages. */
export interface PageSettings extends Settings {
  /** When a pause ends by itself, milliseconds since 1970. */
  readonly pausedUntil?: number
  /** Rules whose severity the user cannot change. */
  readonly lockedRules: readonly string[]
  /** Phrases that the user wants to see marked no more, each as its digest, see `ignored-phrases.ts`. */
  readonly ignoredPhrases: readonly string[]
  readonly panelPlace: PanelPlace
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'nb',
  rules: {},
  thresholds: {},
  recipients: {},
  phrases: {},
  phoneLines: [],
  links: {},
  sendReminder: true,
  marksBesideOthers: true,
  blockPaste: false,
  statistics: false,
  support: {},
  paused: false,
  sites: [],
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  ...DEFAULT_SETTINGS,
  lockedRules: [],
  ignoredPhrases: [],
  panelPlace: 'beside',
}
