import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, it } from 'vitest'
import { KINDS, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD, CLEAN } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

/** What is broken in the panel, and how many checks were made on it. */
async function examine(part = 'dialogsjekk-panel'): Promise<{ violations: string[]; passes: number }> {
  const { violations, passes } = await new AxeBuilder({ page: browser.page }).include(part).analyze()
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    passes: passes.length,
  }
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(KINDS)('the panel at a $name breaks no rule of WCAG, closed, open and empty', async ({ path }) => {
    await browser.page.emulateMedia({ colorScheme })
    await browser.open(path)
    await write(browser.page, BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    const closed = await examine()
    expect(closed.violations).toEqual([])
    expect(closed.passes).toBeGreaterThan(0)
    await panel.open()
    await panel.item('vague-question').waitFor()
    const open = await examine()
    expect(open.violations).toEqual([])
    expect(open.passes).toBeGreaterThan(closed.passes)
    await browser.page.keyboard.press('ControlOrMeta+a')
    await write(browser.page, CLEAN)
    expect((await examine()).violations).toEqual([])
  })
})

it('the popup breaks no rule of WCAG', async () => {
  const id = new URL(browser.context.serviceWorkers()[0]?.url() ?? '').host
  await browser.page.goto(`chrome-extension://${id}/popup.html`)
  await expect.poll(() => browser.page.locator('body').innerText()).not.toBe('')
  const { violations, passes } = await examine('body')
  expect(violations).toEqual([])
  expect(passes).toBeGreaterThan(0)
})

it('the check sees a fault that is planted in the panel', async () => {
  await browser.open('/tekst')
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  await panel.host.evaluate((host) => {
    const image = document.createElement('img')
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    host.shadowRoot?.append(image)
  })
  expect((await examine()).violations.join()).toContain('image-alt')
})
