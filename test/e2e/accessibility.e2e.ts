import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Worker } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { enter, PAGE_STATES, PANEL_STATES } from '../shots/states.ts'
import { write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { openOwnPage } from './support/own-page.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
let worker: Worker

declare const chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } }

const store = (items: object) => worker.evaluate((stored) => chrome.storage.local.set(stored), items)

beforeAll(async () => {
  worker = await untilActive(browser.context)
})
afterEach(() => worker.evaluate(() => chrome.storage.local.clear()))

const OWN = 'dialogsjekk-panel'
/** WCAG 2.2 AA, and what axe holds to be good practice. */
async function examine(page: Page, part: string): Promise<{ violations: string[]; passes: number }> {
  const { violations, passes } = await new AxeBuilder({ page }).include(part).analyze()
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    passes: passes.length,
  }
}

async function expectNoneBroken(page: Page, part: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations, passes } = await examine(page, part)
    expect(violations, colorScheme).toEqual([])
    expect(passes).toBeGreaterThan(0)
  }
}

describe('no rule of WCAG is broken, in light or dark colours, by', () => {
  it.each(PANEL_STATES)('the panel: $name', async (state) => {
    await store({ settings: state.settings ?? {} })
    await browser.open(state.path ?? '/tekst')
    await enter(browser.page, state)
    await expectNoneBroken(browser.page, OWN)
  })

  it.each(PAGE_STATES)('the page: $name', async ({ name, stored }) => {
    await store(stored)
    const { page, errors } = await openOwnPage(browser.context, `${name}.html`)
    await expectNoneBroken(page, 'body')
    await page.close()
    expect(errors).toEqual([])
  })
})

it('the check sees a fault that is planted in the panel', async () => {
  await browser.open('/tekst')
  await write(browser.page, BAD)
  await new Panel(browser.page).untilCount(3)
  await browser.page.locator(OWN).evaluate((host) => {
    const image = document.createElement('img')
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
    host.shadowRoot?.append(image)
  })
  expect((await examine(browser.page, OWN)).violations.join()).toContain('image-alt')
})
