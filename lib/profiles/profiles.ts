import type { Hospital, LabLimit, Practice, Thresholds } from '../engine/practice.ts'
import { CORE } from './core.ts'
import { helseVest } from './helse-vest.ts'
import { nasjonal } from './nasjonal.ts'
import { nordland } from './nordland.ts'
import { ostfold } from './ostfold.ts'
import type { Profile } from './profile.ts'
import { vestreViken } from './vestre-viken.ts'

export const profiles: readonly Profile[] = [vestreViken, nasjonal, ostfold, nordland, helseVest]

export const DEFAULT_PROFILE = vestreViken

/** What a place has decided, instead of what the profile says. */
export interface Local {
  readonly thresholds?: Partial<Thresholds>
  readonly departments?: readonly Hospital[]
  readonly labLimits?: readonly LabLimit[]
  readonly recipients?: Practice['recipients']
  readonly phrases?: Practice['phrases']
}

/** The core with what the profile changes in it, and what the place changes in that. */
export function practiceOf({ practice }: Profile, local: Local = {}): Practice {
  const own = { ...CORE, ...practice }
  return {
    ...own,
    thresholds: { ...CORE.thresholds, ...practice?.thresholds, ...local.thresholds },
    hospitals: local.departments ?? own.hospitals,
    labLimits: local.labLimits ?? own.labLimits,
    recipients: local.recipients ?? own.recipients,
    phrases: local.phrases ?? own.phrases,
  }
}
