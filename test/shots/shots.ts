/** Photographs every state of the interface in every theme, width and language, and lays the pictures out on a page to look at. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Worker } from 'playwright-core'
import { serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, launch } from '../tools/browser.ts'
import { runStep } from '../tools/run-step.ts'
import { root, steps } from '../tools/steps.ts'
import { enter, PAGE_STATES, PANEL_STATES, type PageState, type PanelState } from './states.ts'

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
for (const language of LANGUAGES)
  for (const state of PAGE_STATES.filter(({ name }) => only.length === 0 || only.includes(name)))
    await shootPage(context, worker, state, language)
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
    await enter(page, state)
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height })
      const name = [state.name, language, theme, size].join('.')
      await page.screenshot({ path: join(FOLDER, `${name}.png`) })
      names.push(name)
    }
    await page.close()
  }
}

async function shootPage(
  context: BrowserContext,
  worker: Worker,
  { name, stored }: PageState,
  language: (typeof LANGUAGES)[number],
): Promise<void> {
  await worker.evaluate(
    async (items) => {
      await chrome.storage.local.clear()
      await chrome.storage.local.set(items)
    },
    { ...stored, settings: { ...stored.settings, language } },
  )
  for (const [theme, media] of Object.entries(THEMES)) {
    const page = await context.newPage()
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await page.goto(new URL(`/${name}.html`, worker.url()).href)
    await page.locator('h1').waitFor()
    for (const [size, [width, height]] of Object.entries(SIZES)) {
      await page.setViewportSize({ width, height })
      const picture = [name, language, theme, size].join('.')
      await page.screenshot({ path: join(FOLDER, `${picture}.png`), fullPage: true })
      names.push(picture)
    }
    await page.close()
  }
}

function gallery(pictures: readonly string[]): string {
  const figure = (name: string) =>
    `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`
  return `<!doctype html><meta charset="utf-8"><title>Dialogsjekk: pictures</title>
<style>body{font:14px system-ui;margin:16px}main{display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0}img{max-width:420px;border:1px solid #ccc}</style>
<main>${pictures.map(figure).join('\n')}</main>`
}
