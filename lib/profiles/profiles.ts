import type { Practice, Thresholds } from '../engine/practice.ts'
import { CORE } from './core.ts'
import { helseVest } from './helse-vest.ts'
import { nasjonal } from './nasjonal.ts'
import { nordland } from './nordland.ts'
import { ostfold } from './ostfold.ts'
import type { Profile } from './profile.ts'
import { vestreViken } from './vestre-viken.ts'

export const profiles: readonly Profile[] = [vestreViken, nasjonal, ostfold, nordland, helseVest]

export const DEFAULT_PROFILE = vestreViken

/** The core with what the profile changes in it, and what the place changes in that. */
export function practiceOf({ practice }: Profile, thresholds: Partial<Thresholds> = {}): Practice {
  return { ...CORE, ...practice, thresholds: { ...CORE.thresholds, ...practice?.thresholds, ...thresholds } }
}
