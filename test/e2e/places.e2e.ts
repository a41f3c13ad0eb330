import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { field, KINDS, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD, BAD_RULES } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

/** The reply dialog: a field that is read on every page. Once it has its panel, the rest of the page has been looked at too. */
async function openReply(): Promise<Locator> {
  await browser.page.evaluate("import('/reply.ts').then((reply) => reply.openReply())")
  return browser.page.getByRole('textbox', { name: 'Svar på melding' })
}

describe.each(['/e-konsultasjon', '/henvisning'])('on %s', (path) => {
  it('nothing is read but the reply in the dialog', async () => {
    await browser.open(path)
    const panel = new Panel(browser.page)
    await write(browser.page, BAD, browser.page.locator('main textarea'))
    await write(browser.page, 'Hei kollega!\nPasienten er stabil.\n', await openReply())
    await panel.untilCount(1)
    expect(await panel.host.count()).toBe(1)
  })
})

it('leaves the search box and the other inputs of the form alone', async () => {
  await browser.open('/tekst')
  const line = 'Hei kollega! Hva tenker dere? Mvh '
  await write(browser.page, line, browser.page.getByRole('searchbox'))
  await write(browser.page, line, browser.page.getByLabel('Emne'))
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  expect(await panel.host.count()).toBe(1)
})

describe.each(KINDS)('with a $name', ({ path }) => {
  it('follows a change of patient and of page that loads nothing anew', async () => {
    await browser.open(path)
    const panel = new Panel(browser.page)
    await write(browser.page, BAD)
    await panel.untilCount(3)
    await browser.page.getByRole('button', { name: /Bytt til/ }).click()
    await panel.untilCount(0)
    await write(browser.page, 'Hei kollega!\nPasienten er stabil.\n')
    await panel.untilCount(1)
    await browser.page.getByRole('link', { name: 'Henvisning' }).click()
    await expect.poll(() => panel.host.count()).toBe(0)
    await browser.page.goBack()
    await write(browser.page, BAD)
    await panel.untilCount(3)
    expect(await panel.host.count()).toBe(1)
  })

  it('reads the field in a dialog above it too, and goes on with the first when that is closed', async () => {
    await browser.open(path)
    await write(browser.page, BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    await write(browser.page, 'Hei kollega!\nPasienten er stabil.\n', await openReply())
    await panel.untilCounts(3, 1)
    await browser.page.locator('dialog').getByRole('button', { name: 'Lukk' }).click()
    await panel.untilCount(3)
    await panel.open()
    await panel.untilRules(...BAD_RULES)
  })

  it('never takes the focus by itself', async () => {
    await browser.open(path)
    await browser.page.evaluate(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      addEventListener('focusin', (event) => seen.push((event.target as Element).tagName), true)
    })
    await write(browser.page, BAD)
    await new Panel(browser.page).untilCount(3)
    await browser.page.keyboard.type('Hun er informert. ')
    const seen = await browser.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
    expect(seen).toHaveLength(1)
    expect(await field(browser.page).evaluate((node) => node === document.activeElement)).toBe(true)
  })
})
