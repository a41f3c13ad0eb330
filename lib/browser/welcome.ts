import { browser } from '#imports'

/** How an extension may have come, for the user to be greeted: not by policy, and not from a developer's folder. */
const CHOSEN: readonly string[] = ['normal', 'sideload']

/** Once, when the user has installed it: what it does, and what it does not. */
export async function welcome(): Promise<void> {
  // Of oneself this may be asked without a permission.
  const { installType } = await browser.management.getSelf()
  if (CHOSEN.includes(installType)) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
