import { browser } from '#imports'
import { resolvePolicy } from '../policy/resolve.ts'
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts'

/**
 * What policy and user have set. Right after the browser has started the policy may take seconds to come, so that
 * nothing that the clinician sees may wait for this.
 */
export async function readSettings(): Promise<Settings> {
  const [policy, { settings: user }] = await Promise.all([readPolicy(), browser.storage.local.get('settings')])
  const { settings } = resolvePolicy({ policy, user })
  // What nothing here runs with yet stays behind.
  return Object.fromEntries(Object.entries(settings).filter(([key]) => KEYS.has(key))) as unknown as Settings
}

const KEYS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_SETTINGS), 'profile'])

async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    // Firefox throws where there is no policy.
    return undefined
  }
}
