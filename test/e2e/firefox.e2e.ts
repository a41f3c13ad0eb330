import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveEditors } from '../editors/serve.ts'
// @ts-expect-error It runs before anything is installed, and so without types.
import { findFirefox } from '../tools/firefox.mjs'
import { root } from '../tools/steps.ts'

const executablePath: string | null = findFirefox()
const LINES = ['Hei kollega!', 'Hva tenker dere?', 'Pasienten er orientert. ']

/** The core of what is tried in Chromium, on a kind of each sort. */
const KINDS = [
  'textarea',
  'react-textarea',
  'nested-shadow-textarea',
  'iframe-srcdoc',
  'contenteditable',
  'ckeditor5',
  'lexical',
  'prosemirror',
  'quill',
  'tinymce-iframe',
]

// Where there is no Firefox, `test/tools/firefox.mjs` has said so.
describe.skipIf(!executablePath)('in Firefox', () => {
  let browser: Browser
  let page: Page
  let server: Awaited<ReturnType<typeof serveEditors>>

  beforeAll(async () => {
    server = await serveEditors()
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath ?? '', headless: true })
    await browser.installExtension(join(root, '.output', 'firefox-mv3-hosts'))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  beforeEach(async () => {
    page = await browser.newPage()
  })
  afterEach(() => page.close())

  /** What our own element shows: how many findings, and the rules in the panel. */
  const shown = () =>
    page.evaluate(() => {
      const own = document.querySelector('dialogsjekk-panel')?.shadowRoot
      const count = own?.querySelector('button[aria-expanded]')?.textContent
      const rules = [...(own?.querySelectorAll('li[data-rule]') ?? [])].map((item) => item.getAttribute('data-rule'))
      return { count: count === undefined ? null : Number(count), rules }
    })
  const press = (selector: string) =>
    page.evaluate((sought) => {
      document.querySelector('dialogsjekk-panel')?.shadowRoot?.querySelector<HTMLElement>(sought)?.click()
    }, selector)
  const text = async () => String(await page.evaluate('model.text()')).replaceAll('\u00a0', ' ')
  const until = (what: () => Promise<unknown>) => expect.poll(what)

  it.each(KINDS)('%s is found, read and mended', async (kind) => {
    await page.goto(`${server.url}/${kind}.html`)
    await page.waitForSelector('html[data-ready]')
    const place = await page.waitForSelector('.place')
    const box = await place?.boundingBox()
    if (!box) throw new Error('No place')
    await until(async () => (await shown()).count).toBe(0)
    await page.mouse.click(
      box.x + 110,
      box.y + Math.min(box.height - 12, /ckeditor|quill|tinymce|prose|iframe/.test(kind) ? 100 : 14),
    )
    for (const [n, line] of LINES.entries()) {
      if (n > 0) await page.keyboard.press('Enter')
      await page.keyboard.type(line)
    }
    await until(async () => (await shown()).count).toBe(2)
    await press('button[aria-expanded]')
    await until(async () => (await shown()).rules.sort()).toEqual(['courtesy-phrase', 'vague-question'])
    await press('li[data-rule="courtesy-phrase"] .fix')
    await until(async () => (await text()).trim()).toBe(LINES.slice(1).join('\n').trim())
  })
})
