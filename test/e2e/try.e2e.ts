import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Worker } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { field, write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { BAD, GREETING } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
let worker: Worker

declare const chrome: {
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> } }
  tabs: { query(by: object): Promise<object[]> }
}

beforeAll(async () => {
  worker = await untilActive(browser.context)
})
afterEach(() => worker.evaluate(() => chrome.storage.local.clear()))

const address = (page: string) => `chrome-extension://${new URL(worker.url()).host}/${page}`
const message = () => browser.page.locator('#message')

describe('a text that is tried', () => {
  it('is marked and mended as in a record, and nothing of it is kept', async () => {
    await browser.page.goto(address('try.html'))
    await message().click()
    await browser.page.keyboard.type(BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
    expect(await message().inputValue()).not.toContain(GREETING)
    expect(await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))).not.toMatch(
      /henvisning/i,
    )
    await browser.page.getByRole('button', { name: 'Tøm' }).click()
    await panel.untilCount(0)
  })

  it('is checked as what the form says it is', async () => {
    await browser.page.goto(address('try.html'))
    await message().fill('Hva tenker dere om dette?\nPasienten er orientert.\n')
    const panel = new Panel(browser.page)
    await panel.untilCount(1)
    await browser.page.getByLabel('Type').selectOption('reply')
    await panel.untilCount(0)
    await browser.page.getByLabel('Mottaker').fill('Hjemmetjenesten i Ås')
    await panel.untilCount(1)
    await browser.page.getByRole('button', { name: /^Dialogsjekk/ }).click()
    await panel.untilRules('municipal-recipient')
  })
})

/** The popup as a page of its own looks at the tab that is shown: it must not be that tab itself. */
async function popupAt(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const query = chrome.tabs.query.bind(chrome.tabs)
    chrome.tabs.query = async (by) => (await query({ ...by, active: undefined, url: 'http://127.0.0.1/*' })).slice(0, 1)
  })
  await page.goto(address('popup.html'))
}

it('the popup says what was found, and a pause holds in the open page until it is ended', async () => {
  await browser.open('/tekst')
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  const popup = await browser.context.newPage()
  await popupAt(popup)
  await popup.getByText('1 meldingsfelt, 3 funn.').waitFor()
  await popup.getByRole('button', { name: 'Pause i en time' }).click()
  await popup.getByText(/^På pause til \d\d/).waitFor()
  await expect.poll(() => panel.host.count()).toBe(0)
  expect(await field(browser.page).inputValue()).toBe(BAD)
  await popup.getByRole('button', { name: 'Avslutt pausen' }).click()
  await panel.untilCount(3)
  await popup.close()
})

it('the popup tells of what cannot be used, and the rest holds', async () => {
  const settings = { rules: { urgnt: 'off', 'vague-question': 'off' }, sites: 'x' }
  await worker.evaluate((broken) => chrome.storage.local.set({ settings: broken }), settings)
  await browser.open('/tekst')
  await write(browser.page, BAD)
  await new Panel(browser.page).untilCount(2)
  const popup = await browser.context.newPage()
  await popupAt(popup)
  await popup.getByText('Noe i innstillingene kan ikke brukes.').waitFor()
  await popup.close()
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(['popup.html', 'try.html', 'welcome.html'])(
    '%s breaks no rule of WCAG, and is no wider than 320 px',
    async (page) => {
      await browser.page.emulateMedia({ colorScheme })
      await browser.page.setViewportSize({ width: 320, height: 640 })
      await browser.page.goto(address(page))
      await expect.poll(() => browser.page.locator('h1').count()).toBe(1)
      const { violations, passes } = await new AxeBuilder({ page: browser.page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(passes.length).toBeGreaterThan(0)
      expect(await browser.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    },
  )
})
