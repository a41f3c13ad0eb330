import { describe, expect, it } from 'vitest'
import { DEMO_BUILD } from '../tools/browser.ts'
import { field, KINDS, send, shown, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser({ extension: DEMO_BUILD, reloadable: true })

declare const chrome: { runtime: { reload(): void } }

/** As the browser does when it has an update: the old scripts stay in the open tabs, cut off from the extension. */
async function replaceExtension(): Promise<void> {
  const worker = browser.context.serviceWorkers().at(-1)
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => {})
}

const words = (text: string) => text.split(/\s+/).filter(Boolean)

describe.each(KINDS)('an update while a $name is being written in', ({ path }) => {
  it('leaves the text alone, and the new script takes over from the old', async () => {
    await browser.open(path)
    await write(browser.page, BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    const before = await shown(field(browser.page))
    const old = await panel.host.elementHandle()
    await replaceExtension()
    // The new script has put its own in the place of the old one's.
    await expect.poll(() => old?.evaluate((host) => host.isConnected)).toBe(false)
    await browser.page.keyboard.type('Ja. ')
    await panel.untilCount(3)
    expect(words(await shown(field(browser.page)))).toEqual([...words(before), 'Ja.'])
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
    expect(await panel.host.count()).toBe(1)
    expect((await send(browser.page)).tekst ?? '').not.toContain('Hei kollega')
  })
})
