import { browser } from '#imports'
import { type ResolvedPolicy, resolvePolicy } from '../policy/resolve.ts'
import type { Settings } from '../settings/settings.ts'

/** What the user has chosen, as it is kept: not yet read, and of any age. */
type UserSettings = Readonly<Record<string, unknown>>

type UserChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined }

/**
 * What policy and user have set. Right after the browser has started the policy may take seconds to come, so that
 * nothing that the clinician sees may wait for this.
 */
export async function readSettings(): Promise<Settings> {
  const [{ settings, sources }, pausedUntil] = await Promise.all([readResolved(), readPause()])
  const isSnoozed = sources.paused !== 'locked' && pausedUntil !== null
  return { ...settings, paused: settings.paused || isSnoozed, ...(isSnoozed && { pausedUntil }) }
}

/** The same with who has decided what, and what could not be used. */
export async function readResolved(): Promise<ResolvedPolicy> {
  const [policy, user] = await Promise.all([readManaged(), readUserSettings()])
  return resolvePolicy({ policy, user })
}

export async function readUserSettings(): Promise<UserSettings> {
  const { settings } = await browser.storage.local.get('settings')
  return typeof settings === 'object' && settings !== null ? (settings as UserSettings) : {}
}

/** Chooses for the user. What policy has locked holds all the same. `undefined` takes a choice back. */
export async function changeUserSettings(change: UserChange): Promise<void> {
  const changed = Object.entries({ ...(await readUserSettings()), ...change })
  await browser.storage.local.set({ settings: Object.fromEntries(changed.filter(([, value]) => value !== undefined)) })
}

/** Until when the user wants to be left alone, milliseconds since 1970; `null` when that is over or was not asked for. */
export async function readPause(): Promise<number | null> {
  const { pausedUntil } = await browser.storage.local.get('pausedUntil')
  return typeof pausedUntil === 'number' && pausedUntil > Date.now() ? pausedUntil : null
}

export async function pauseUntil(time: number | null): Promise<void> {
  await (time === null ? browser.storage.local.remove('pausedUntil') : browser.storage.local.set({ pausedUntil: time }))
}

/** What policy says, as the browser has it. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    // Firefox throws where there is no policy.
    return undefined
  }
}
