import { afterEach, describe, expect, it } from 'vitest'
import { serveEditors } from '../editors/serve.ts'
import { editable, enter, openEditor } from './support/editor-page.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { Panel } from './support/panel.ts'
import { type Underline, underlines } from './support/underlines.ts'

const browser = useBrowser(undefined, serveEditors)

declare const chrome: {
  tabs: {
    query(filter: { active: boolean }): Promise<{ id: number }[]>
    setZoom(tab: number, zoom: number): Promise<void>
  }
}

/** The browser's own zoom, as with Ctrl and plus. */
async function zoom(factor: number): Promise<void> {
  const worker = await untilActive(browser.context)
  await worker.evaluate(async (to) => {
    for (const { id } of await chrome.tabs.query({ active: true })) await chrome.tabs.setZoom(id, to)
  }, factor)
}

afterEach(() => zoom(1))

async function write(kind: string, style: string): Promise<void> {
  await openEditor(browser.page, browser.url, kind)
  await browser.page.addStyleTag({ content: style })
  await enter(browser.page)
  await browser.page.keyboard.type('Hva tenker dere?')
  await browser.page.keyboard.press('Enter')
  await browser.page.keyboard.type('Pasienten er orientert. ')
  await new Panel(browser.page).untilCount(1)
}

/** The one mark, as its pixels are. */
async function markOf(): Promise<Underline> {
  const field = await editable(browser.page)
  const box = await field?.boundingBox()
  if (!box) throw new Error('The field is not shown')
  const inside = { x: box.x + 2, y: box.y + 4, width: box.width - 8, height: box.height - 8 }
  const [mark, ...more] = await underlines(browser.page, inside)
  if (!mark || more.length > 0) throw new Error(`${more.length + (mark ? 1 : 0)} underlines`)
  return mark
}

/** Within 2 CSS px: the letters begin and end up to a pixel inside their boxes. */
function expectUnderLetters({ left, right, letters }: Underline, factor = 1): void {
  expect(Math.abs(left - letters.left)).toBeLessThanOrEqual(3 * factor)
  expect(Math.abs(right - letters.right)).toBeLessThanOrEqual(3 * factor)
}

const KINDS = ['textarea', 'contenteditable'] as const

describe.each(KINDS)('marks in a %s lie under their words', (kind) => {
  it.each([0.8, 1, 1.25, 1.5, 2])('at a zoom of %d', async (factor) => {
    await browser.page.goto(`${browser.url}/${kind}.html`)
    await zoom(factor)
    await write(kind, 'textarea { width: 400px } .place > div { width: 400px }')
    await expect.poll(() => browser.page.evaluate('devicePixelRatio')).toBeCloseTo(factor)
    expectUnderLetters(await markOf(), factor)
  })

  it.each([
    ['aligned to the right', '.place > * { text-align: right; width: 400px }'],
    [
      'in a scaled box',
      '.place { transform: scale(1.3) translate(60px, 30px); width: 500px } .place > * { width: 400px }',
    ],
    ['in a box that stays', '.place { position: fixed; top: 200px; left: 300px } .place > * { width: 400px }'],
    [
      'in a box that scrolls',
      '.place { overflow: auto; height: 90px; width: 460px; padding: 8px } .place > * { width: 400px; height: 300px }',
    ],
    ['in columns', 'form { columns: 2 } .place > * { width: 300px }'],
  ])('%s', async (_name, style) => {
    await write(kind, style)
    expectUnderLetters(await markOf())
  })

  it('and move along when the page scrolls, when something grows above and when the window changes', async () => {
    await write(kind, 'body { height: 3000px } .place > * { width: 400px }')
    await browser.page.mouse.wheel(0, 60)
    await browser.page.evaluate("document.querySelector('h2').style.height = '140px'")
    await browser.page.setViewportSize({ width: 900, height: 700 })
    // Long enough for all that moves to have come to rest.
    await browser.page.waitForTimeout(600)
    expectUnderLetters(await markOf())
  })

  it('and go with the field', async () => {
    await write(kind, '.place > * { width: 400px }')
    await browser.page.evaluate("document.querySelector('.place').replaceChildren()")
    await expect.poll(() => browser.page.locator('dialogsjekk-panel').count()).toBe(0)
    expect(await browser.page.evaluate('CSS.highlights.size')).toBe(0)
  })
})
