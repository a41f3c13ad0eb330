import { browser, MatchPattern } from '#imports'
import { hostPattern, type Registration, wantedRegistration } from './hosts.ts'
import { readSettings } from './settings-store.ts'

let last: Promise<void> = Promise.resolve()

/**
 * Registers the content script for exactly the hosts that it is to run on. The browser's own list of permissions and what was
 * set decide: nothing is kept beside them. One call waits for the other.
 */
export function syncContentScript(): Promise<void> {
  last = last.then(sync, sync)
  return last
}

async function sync(): Promise<void> {
  const [wanted, registered] = await Promise.all([wantedNow(), browser.scripting.getRegisteredContentScripts()])
  if (!wanted) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts()
  } else if (registered.some(({ id }) => id === wanted.id)) await browser.scripting.updateContentScripts([wanted])
  else await browser.scripting.registerContentScripts([wanted])
}

async function wantedNow(): Promise<Registration | null> {
  const [{ origins = [] }, { sites }] = await Promise.all([browser.permissions.getAll(), readSettings()])
  const matches = sites.flatMap((site) => site.matches)
  const granted = await Promise.all(matches.map((pattern) => browser.permissions.contains({ origins: [pattern] })))
  return wantedRegistration(
    origins,
    matches.filter((_, n) => granted[n]),
  )
}

/** Whether frames of this origin are read. Those of sandboxed frames have none: the browser let the script in. */
export async function isRead(origin: string | undefined): Promise<boolean> {
  if (hostPattern(origin) === null) return true
  const { matches = [] } = (await wantedNow()) ?? {}
  return matches.some((pattern) => new MatchPattern(wholeHost(pattern)).includes(`${origin}/`))
}

const wholeHost = (pattern: string) => pattern.replace(/^([^/]*\/\/[^/]+).*$/, '$1/*')

/**
 * Starts the content script in tabs that were open already, but for those that have told that it runs there. Where it runs all
 * the same, the new one takes over.
 */
export async function injectIntoTabs(running: ReadonlySet<number> = new Set()): Promise<void> {
  const wanted = await wantedNow()
  if (!wanted) return
  const tabs = await browser.tabs.query({ url: wanted.matches, discarded: false })
  const ids = tabs.flatMap(({ id }) => (id === undefined || running.has(id) ? [] : [id]))
  // A tab that closes meanwhile, or a page that lets no extension in, is none of the others' business.
  await Promise.allSettled(ids.map((id) => inject(id, wanted)))
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
