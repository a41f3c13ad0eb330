import type { Frame, Locator, Page } from 'playwright-core'

/** The pages of `test/editors`: one form with one editor each, that tells what its own model holds. */
const EDITABLE = ['textarea', '[contenteditable]:not([contenteditable="false"])', '.place input', '[role="textbox"]']
  .map((selector) => `${selector}:visible`)
  .join(', ')

/** Random numbers come in the same order each time: two runs can be compared byte for byte. */
const SEEDED = `(() => {
  let seed = 1
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  crypto.getRandomValues = (array) => array.map(() => Math.random() * 4294967296)
  crypto.randomUUID = () => 'uuid-' + Math.random()
})()`

export async function openEditor(page: Page, url: string, kind: string): Promise<void> {
  page.setDefaultTimeout(5000)
  await page.addInitScript(SEEDED)
  await page.goto(`${url}/${kind}.html`)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

/** The document that our panel is in: of a frame from another origin that frame, since nobody outside may look into it. */
export function home(page: Page): Frame {
  const other = page
    .frames()
    .find((frame) => /^http/.test(frame.url()) && new URL(frame.url()).host !== new URL(page.url()).host)
  return other ?? page.mainFrame()
}

/** What is written in, as far as a locator can get there: not into closed shadow roots. */
export async function editable(page: Page): Promise<Locator | null> {
  for (const frame of [...page.frames()].reverse()) {
    const fields = frame.parentFrame() ? await inFrame(frame) : page.locator('.place').locator(EDITABLE)
    for (const one of await fields.all()) if (((await one.boundingBox())?.width ?? 0) > 24) return one
  }
  return null
}

const inFrame = async (frame: Frame) => {
  const field = frame.locator(EDITABLE)
  return (await field.count()) > 0 ? field : frame.locator('body')
}

/** Clicks into the editor, as a person does. */
export async function enter(page: Page): Promise<void> {
  await ((await editable(page)) ?? page.locator('.place')).click({ position: { x: 100, y: 14 }, force: true })
}

/** The text as the editor's own model has it: what would be sent. No-break blanks are blanks. */
export async function model(page: Page): Promise<string> {
  const text = await home(page).evaluate('globalThis.model.text()')
  return String(text).replaceAll('\u00a0', ' ')
}

/** All that stands in the page, in shadow roots and frames too, without our own element; and what its form would send. */
export async function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const write = (node: Document | ShadowRoot): string => {
      const box = document.createElement('template')
      box.innerHTML = 'host' in node ? node.innerHTML : node.documentElement.outerHTML
      for (const own of box.content.querySelectorAll('dialogsjekk-panel')) own.remove()
      // The order of class names, and ids made of the time, differ from one run to the next without us too.
      for (const element of box.content.querySelectorAll('[class]'))
        element.className = [...element.classList].sort().join(' ')
      const inner = [...node.querySelectorAll('*')].flatMap((element) => {
        const deeper = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null)
        return deeper && element.localName !== 'dialogsjekk-panel' ? [write(deeper)] : []
      })
      return [box.innerHTML.replace(/\d{12,}/g, 'TIME'), ...inner].join('\n')
    }
    const form = document.querySelector('form')
    return `${write(document)}\n${form ? JSON.stringify([...new FormData(form)]) : ''}`
  })
}
