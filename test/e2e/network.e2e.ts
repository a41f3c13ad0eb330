import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, launch } from '../tools/browser.ts'
import { KINDS, write } from './support/fields.ts'
import { untilActive } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

/** What the log says of requests that the browser makes for itself, such as for updates. No page and no extension can. */
const BROWSER = 'not an origin'

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { type: number; params?: { url?: string; initiator?: string; host?: string } }[]
}

/** What the whole browser asked the network for, by its own log: pages, workers, extensions and itself. */
function requests(file: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog
  const start = constants.logEventTypes.URL_REQUEST_START_JOB
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  )
}

it('no page and no extension asks the network for anything but the demo', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'netlog-'))
  const log = join(folder, 'log.json')
  const demo = await serveDemo()
  const context = await launch({ extension: DEMO_BUILD, args: [`--log-net-log=${log}`] })
  const worker = await untilActive(context)
  const page = await context.newPage()
  for (const { path } of KINDS) {
    await page.goto(`${demo.url}${path}`)
    await write(page, BAD)
    const panel = new Panel(page)
    await panel.untilCount(3)
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
  }
  const popup = await context.newPage()
  await popup.goto(new URL('/popup.html', worker.url()).href)
  // A request of the extension itself, to prove that the log would show one.
  await worker.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => {}), `${demo.url}/control`)
  await context.close()
  await demo.close()

  const made = requests(log)
  rmSync(folder, { recursive: true })
  const ofPages = made.filter(({ initiator }) => initiator !== BROWSER)
  expect(ofPages.filter(({ url }) => !url.startsWith(`${demo.url}/`))).toEqual([])
  const ofExtension = made.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))
  expect(ofExtension.map(({ url }) => url)).toEqual([`${demo.url}/control`])
})
