import type { BrowserContext, Page, Worker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { serveDemo } from '../../demo/server.ts'
import { DEMO_BUILD, type LaunchOptions, launch } from '../../tools/browser.ts'
import { type PageWatch, watchPage } from './watch.ts'

/** One browser for a file, one page for a test. */
export interface Harness {
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: PageWatch
  readonly url: string
  open(path: string): Promise<void>
}

/** What serves the pages: the demo, or something else on loopback. */
type Serve = () => Promise<{ readonly url: string; close(): Promise<void> }>

/** Every test ends by asking that nothing went wrong in its page, and that the browser asked only the demo for anything. */
export function useBrowser(options: LaunchOptions = { extension: DEMO_BUILD }, serve: Serve = serveDemo): Harness {
  const state: { -readonly [K in keyof Harness]?: Harness[K] } & { server?: Awaited<ReturnType<Serve>> } = {}
  const elsewhere: string[] = []
  beforeAll(async () => {
    state.server = await serve()
    state.url = state.server.url
    state.context = await launch(options)
    state.context.on('request', (request) => {
      if (!isOwn(request.url(), state.url ?? '')) elsewhere.push(request.url())
    })
    if (options.extension === DEMO_BUILD) await untilActive(state.context)
  })
  afterAll(async () => {
    await state.context?.close()
    await state.server?.close()
  })
  beforeEach(async () => {
    state.page = await need(state.context).newPage()
    state.watch = await watchPage(state.page)
  })
  afterEach(async () => {
    await need(state.page).close()
    expect(need(state.watch).errors).toEqual([])
    expect(elsewhere).toEqual([])
  })
  return {
    get context() {
      return need(state.context)
    },
    get page() {
      return need(state.page)
    },
    get watch() {
      return need(state.watch)
    },
    get url() {
      return need(state.url)
    },
    open: async (path) => void (await need(state.page).goto(`${state.url}${path}`)),
  }
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The browser is not started')
  return value
}

/** Its own files are no network: they lie on disk. */
function isOwn(url: string, demo: string): boolean {
  // The editors' pages know the same server as another origin too.
  return (
    url.startsWith(`${demo}/`) ||
    url.startsWith(`${demo.replace('127.0.0.1', 'localhost')}/`) ||
    /^(chrome-extension|data|blob|about):/.test(url)
  )
}

/** The background registers the content script when it starts; a page opened before that would stay without. */
export async function untilActive(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const registered = () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)
  await vi.waitUntil(async () => (await registered()) > 0, { timeout: 20_000 })
  return worker
}

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } }
