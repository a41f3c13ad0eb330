import { describe, expect, it } from 'vitest'
import { field, KINDS, send, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
const bare = useBrowser({ extension: null })

interface Left {
  readonly sent: Record<string, string>
  readonly field: string
  readonly page: string
}

/** What lies in the page after the same typing, without the element of the panel itself. */
async function typed(in_: typeof browser, path: string): Promise<Left> {
  await in_.open(path)
  await write(in_.page, BAD)
  if (in_ === browser) await new Panel(in_.page).untilCount(3)
  const sent = await send(in_.page)
  return {
    sent,
    field: await field(in_.page).evaluate((node) => node.outerHTML),
    page: await in_.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      for (const own of copy.querySelectorAll('dialogsjekk-panel')) own.remove()
      return copy.outerHTML
    }),
  }
}

describe.each(KINDS)('with a $name', ({ path }) => {
  it('the page and what it sends are the same as without the extension, byte for byte', async () => {
    expect(await typed(browser, path)).toEqual(await typed(bare, path))
  })

  it('no word of the message is kept anywhere', async () => {
    await browser.open(path)
    const words = 'Xylofonitt'
    await write(browser.page, `${words} er prøvd.\n${BAD}`)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    await panel.open()
    await panel.ignore('vague-question').click()
    await panel.untilCount(2)
    const kept = JSON.stringify([await extensionStorage(), await pageStorage()])
    for (const word of [words, 'kollega', 'henvisning', 'tenker']) expect(kept).not.toContain(word)
  })
})

/** Everything that the extension can store, read from a page of its own. */
async function extensionStorage(): Promise<unknown> {
  const worker = browser.context.serviceWorkers()[0]
  if (!worker) throw new Error('The background does not run')
  return worker.evaluate(async () => {
    const areas = await Promise.all(
      [chrome.storage.local, chrome.storage.session, chrome.storage.sync].map((area) => area.get(null)),
    )
    return [areas, await indexedDB.databases(), await caches.keys()]
  })
}

function pageStorage(): Promise<unknown> {
  return browser.page.evaluate(async () => [
    { ...localStorage },
    { ...sessionStorage },
    await indexedDB.databases(),
    await caches.keys(),
    document.cookie,
  ])
}

declare const chrome: { storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }> }
