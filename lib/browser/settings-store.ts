import { browser } from '#imports'
import { resolveSettings } from '../settings/resolve-settings.ts'
import type { Settings } from '../settings/settings.ts'

/**
 * What policy and user have set. Right after the browser has started the policy may take seconds to come, so that
 * nothing that the clinician sees may wait for this.
 */
export async function readSettings(): Promise<Settings> {
  const [policy, { settings: user }] = await Promise.all([readPolicy(), browser.storage.local.get('settings')])
  return resolveSettings({ policy, user }).settings
}

async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    // Firefox throws where there is no policy.
    return undefined
  }
}
