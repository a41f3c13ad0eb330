import type { Severity } from '../../lib/engine/finding.ts'
import type { Practice } from '../../lib/engine/practice.ts'
import type { RuleCount } from '../../lib/engine/tally.ts'
import type { ResolvedPolicy } from '../../lib/policy/resolve.ts'
import type { ExplainedRule } from '../../lib/rule-examples.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import type { OptionsStrings } from '../../lib/strings/options.ts'

type Group = 'rules' | 'thresholds' | 'phrases'

/** What the page shows. All of it is given; nothing is kept here. */
export interface OptionsView extends Pick<ResolvedPolicy, 'settings' | 'sources'> {
  readonly strings: OptionsStrings
  readonly profiles: readonly ProfileOption[]
  /** What the profile, and the organisation where it left room, have decided: what holds where the user chooses nothing. */
  readonly practice: Practice
  readonly rules: readonly RuleOption[]
  readonly hosts: readonly HostOption[]
  /** How many phrases the user ignores in all messages. */
  readonly ignored: number
  readonly counts: readonly RuleCount[]
  readonly version: string
}

export interface ProfileOption {
  readonly id: string
  readonly name: string
  readonly url: string | null
  /** The day it was read, as it is shown. */
  readonly read: string
}

export interface RuleOption extends ExplainedRule {
  /** Where the user chooses nothing, and who says so. */
  readonly otherwise: Severity | 'off'
  readonly isByOrganisation: boolean
}

export interface HostOption {
  readonly host: string
  readonly pattern: string
  readonly isRequired: boolean
}

/** `undefined` takes a choice back. */
export interface OptionsActions {
  change<Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined): void
  changePart<G extends Group>(
    group: G,
    part: keyof Settings[G],
    value: Settings[G][keyof Settings[G]] | undefined,
  ): void
  /** Must be called right in the click. `false`: the browser said no. */
  turnOff(pattern: string): Promise<boolean>
  forgetIgnored(): void
  downloadStatistics(): void
  clearStatistics(): void
  exportSettings(): void
  importSettings(file: File): Promise<Imported>
}

/** What came of an import. */
export interface Imported {
  readonly isDone: boolean
  readonly rejected: readonly { readonly key: string; readonly reason: string }[]
}

export interface PartProps {
  readonly view: OptionsView
  readonly actions: OptionsActions
}
