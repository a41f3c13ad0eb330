import type { Practice } from '../engine/practice.ts'
import { CORE } from './core.ts'
import { nasjonal } from './nasjonal.ts'
import type { Profile } from './profile.ts'
import { vestreViken } from './vestre-viken.ts'

export const profiles: readonly Profile[] = [vestreViken, nasjonal]

export const DEFAULT_PROFILE = vestreViken

/** The core with what the profile changes in it. */
export function practiceOf({ practice }: Profile): Practice {
  return { ...CORE, ...practice, thresholds: { ...CORE.thresholds, ...practice?.thresholds } }
}
