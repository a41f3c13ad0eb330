import { describe, expect, it } from 'vitest'
import { field, KINDS, send, shown, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD, BAD_RULES, CLEAN, GREETING } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

describe.each(KINDS)('a message in a $name', ({ path }) => {
  async function openWith(text: string): Promise<Panel> {
    await browser.open(path)
    await write(browser.page, text)
    return new Panel(browser.page)
  }

  it('is counted at the field and listed in the panel, worst first', async () => {
    const panel = await openWith(BAD)
    await panel.untilCount(3)
    await panel.open()
    await panel.untilRules(...BAD_RULES)
    const severities = await panel.items.evaluateAll((items) => items.map((item) => item.getAttribute('data-severity')))
    expect(severities).toEqual(['warning', 'warning', 'warning'])
  })

  it('gets a tick when there is nothing to say', async () => {
    const panel = await openWith(BAD)
    await panel.untilCount(3)
    await field(browser.page).press('ControlOrMeta+a')
    await browser.page.keyboard.type(CLEAN)
    await panel.untilCount(0)
    await panel.open()
    await panel.untilRules()
  })

  it('loses a phrase by its fix, which the page sees and Ctrl+Z takes back', async () => {
    const panel = await openWith(BAD)
    const before = await shown(field(browser.page))
    await panel.untilCount(3)
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
    expect(await shown(field(browser.page))).not.toContain(GREETING)
    const sent = await send(browser.page)
    expect(sent.tekst).not.toContain('Hei')
    expect(sent.modell).toBe(sent.tekst)
    expect(sent.tekst?.trim()).toMatch(/^Viser til henvisning\. Hva tenker dere\?\n+Pasienten er orientert\.$/)
    await field(browser.page).press('ControlOrMeta+z')
    await expect.poll(() => shown(field(browser.page))).toBe(before)
    await panel.untilCount(3)
  })

  it('hides what was ignored, and leaves it hidden when more is written', async () => {
    const panel = await openWith(BAD)
    await panel.untilCount(3)
    await panel.open()
    await panel.ignore('vague-question').click()
    await panel.untilRules('courtesy-phrase', 'missing-referral-reference')
    await field(browser.page).press('ControlOrMeta+End')
    await browser.page.keyboard.type('På forhånd takk.\nHun er informert.\n')
    await panel.item('courtesy-phrase').getByText('«På forhånd takk»').waitFor()
    await panel.untilRules('courtesy-phrase', 'missing-referral-reference')
  })

  it('shows the place of a finding that is clicked, and takes no focus for it', async () => {
    const panel = await openWith(
      `${Array.from({ length: 40 }, (_, day) => `Pasienten er stabil dag ${day + 1}.\n`).join('')}${BAD}`,
    )
    await panel.untilCount(3)
    await field(browser.page).press('ControlOrMeta+Home')
    const top = () => field(browser.page).evaluate((node) => node.scrollTop + scrollY)
    const before = await top()
    await panel.open()
    await panel.quote('vague-question').click()
    await expect.poll(top).toBeGreaterThan(before)
  })

  it('is sent as it was written', async () => {
    const panel = await openWith(BAD)
    await panel.untilCount(3)
    expect((await send(browser.page)).tekst?.trim()).toBe(BAD.trim())
  })
})
