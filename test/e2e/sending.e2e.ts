import { describe, expect, it } from 'vitest'
import { KINDS, send, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
const URGENT = 'Pasienten har brystsmerter nå og må inn til dere i dag. Kan dere ta imot straks? '

describe.each(KINDS)('sending from a $name', ({ path }) => {
  it('with a stop in it brings the panel forward, and the message is sent all the same', async () => {
    await browser.open(path)
    await write(browser.page, URGENT)
    const sent = await send(browser.page)
    expect(JSON.stringify(sent)).toContain('brystsmerter')
    const panel = new Panel(browser.page)
    await panel.item('urgent').first().waitFor()
    await panel.host
      .getByRole('alert')
      .getByText(/trykket Send/)
      .waitFor()
    expect(await panel.button.getAttribute('aria-expanded')).toBe('true')
  })

  it('is not remarked upon for less', async () => {
    await browser.open(path)
    await write(browser.page, BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    await send(browser.page)
    await panel.untilCount(3)
    expect(await panel.button.getAttribute('aria-expanded')).toBe('false')
  })
})
