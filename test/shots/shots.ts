/** Photographs every state of the interface in every theme, width and language, and lays the pictures out on a page to look at. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Worker } from 'playwright-core'
import { serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, launch } from '../tools/browser.ts'
import { runStep } from '../tools/run-step.ts'
import { root, steps } from '../tools/steps.ts'
import { PANEL_STATES, type PanelState } from './states.ts'

const FOLDER = join(root, '.output', 'shots')
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const
/** A usual window, and what is left of it at 200 and 400 % zoom. CSS px. */
const SIZES = { wide: [1280, 900], zoomed: [640, 450], narrow: [320, 640] } as const
const LANGUAGES = ['nb', 'nn', 'en'] as const

declare const chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } }

const build = steps().find(({ id }) => id === 'build-demo')
if (!build || (await runStep(build)).failed > 0) process.exit(1)
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })

const server = await serveDemo(0)
const context = await launch({ extension: DEMO_BUILD })
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
const only = process.argv.slice(2)
const names: string[] = []
for (const language of LANGUAGES)
  for (const state of PANEL_STATES.filter(({ name }) => only.length === 0 || only.includes(name)))
    await shootPanel(context, worker, state, language)
await context.close()
await server.close()
writeFileSync(join(FOLDER, 'index.html'), gallery(names))
console.log(`${names.length} pictures: ${join(FOLDER, 'index.html')}`)

async function shootPanel(
  context: BrowserContext,
  worker: Worker,
  state: PanelState,
  language: (typeof LANGUAGES)[number],
): Promise<void> {
  await worker.evaluate(
    async (settings) => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set({ settings })
    },
    { ...state.settings, language },
  )
  for (const [theme, media] of Object.entries(THEMES)) {
    const page = await context.newPage()
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await page.goto(`${server.url}${state.path ?? '/tekst'}`)
    await write(page, state)
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height })
      const name = [state.name, language, theme, size].join('.')
      await page.screenshot({ path: join(FOLDER, `${name}.png`) })
      names.push(name)
    }
    await page.close()
  }
}

async function write(page: Page, { text, act }: PanelState): Promise<void> {
  const host = page.locator('dialogsjekk-panel')
  const field = page.locator('textarea, [contenteditable="true"]').first()
  await field.click()
  await page.keyboard.insertText(text)
  // The last finding comes when nothing has been typed for a moment.
  await host.locator('.count').waitFor()
  await page.waitForTimeout(2200)
  await act?.(host, page)
  await page.mouse.move(0, 0)
}

function gallery(pictures: readonly string[]): string {
  const figure = (name: string) =>
    `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`
  return `<!doctype html><meta charset="utf-8"><title>Dialogsjekk: pictures</title>
<style>body{font:14px system-ui;margin:16px}main{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0}img{max-width:420px;border:1px solid #ccc}</style>
<main>${pictures.map(figure).join('\n')}</main>`
}
