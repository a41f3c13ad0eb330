import { expect, it } from 'vitest'
import { field, write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

declare const chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } }

it('what is set holds in an open tab at once, and the text stays as it is', async () => {
  const worker = await untilActive(browser.context)
  await browser.open('/tekst')
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { language: 'en', rules: { 'vague-question': 'off' } } }),
  )
  await panel.untilCount(2)
  await panel.button.click()
  await panel.host.getByText('2 things to fix').first().waitFor()
  expect(await field(browser.page).inputValue()).toBe(BAD)
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { language: 7, rules: { 'vague-question': 'loud' } } }),
  )
  await panel.untilCount(3)
  await worker.evaluate(() => chrome.storage.local.clear())
})
