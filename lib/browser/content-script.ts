import { browser } from '#imports'
import { type Registration, wantedRegistration } from './hosts.ts'

let last: Promise<void> = Promise.resolve()

/**
 * Registers the content script for exactly the hosts that the browser lets the extension read. The browser's own list
 * of permissions is the only one: nothing is kept beside it. One call waits for the other.
 */
export function syncContentScript(): Promise<void> {
  last = last.then(sync, sync)
  return last
}

async function sync(): Promise<void> {
  const [{ origins = [] }, registered] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
  ])
  const wanted = wantedRegistration(origins)
  if (!wanted) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts()
  } else if (registered.some(({ id }) => id === wanted.id)) await browser.scripting.updateContentScripts([wanted])
  else await browser.scripting.registerContentScripts([wanted])
}

/** Starts the content script in tabs that were open already. Where it runs, the new one takes over. */
export async function injectInto(origins: readonly string[] | undefined): Promise<void> {
  const wanted = wantedRegistration(origins ?? [])
  if (!wanted) return
  const tabs = await browser.tabs.query({ url: wanted.matches, discarded: false })
  // A tab that closes meanwhile, or a page that lets no extension in, is none of the others' business.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && inject(id, wanted)))
}

async function inject(tabId: number, { js }: Registration): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js })
}

/**
 * Brings the style of the marks into all frames of a tab, where a field was found. As the user's style sheet: those of the
 * page do not reach into shadow roots.
 */
export async function injectMarkStyle(tabId: number): Promise<void> {
  const files = ['/content-scripts/dialog.css']
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files, origin: 'USER' })
}

/** Brings the engine and the panel into a frame where a message field was found. */
export async function injectReading(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reading.js'] })
}
