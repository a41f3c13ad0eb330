/**
 * `npm run bench:page`: what the extension costs a page, beside the same page in the same browser without it. Needs the build
 * for the demo (`npm test -- build-demo`). Each figure is the thread time of the page's main thread, as Chromium counts it.
 */
import type { CDPSession, Page } from 'playwright-core'
import { serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, launch } from '../tools/browser.ts'

const NODES = 10_000
const SECONDS = 6
const KEYS = 120
/** 20 findings in 2,000 characters. */
const TEXT = `${'Hei kollega! Pasienten er 57 år og har hatt smerter i tre uker, uten feber og uten vekttap. '.repeat(20)}`

interface Arm {
  readonly page: Page
  readonly session: CDPSession
}

async function open(extension: string | null, url: string) {
  const context = await launch({ extension })
  await new Promise((resolve) => setTimeout(resolve, 2500))
  const page = await context.newPage()
  await page.goto(url)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session, close: () => context.close() }
}

/** Seconds that the main thread has worked. */
async function worked({ session }: Arm): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** As a list of patients that is kept up to date, a hundred times a second. */
const busy = `
  const list = document.body.appendChild(document.createElement('section'))
  for (let n = 0; n < ${NODES}; n++) list.appendChild(document.createElement('p')).textContent = 'Pasient ' + n
  let turn = 0
  setInterval(() => {
    const row = list.children[turn++ % ${NODES}]
    row.className = 'row' + (turn % 3)
    row.replaceWith(Object.assign(document.createElement('p'), { textContent: 'Pasient ' + turn }))
  }, 10)`

async function share(arm: Arm): Promise<number> {
  const before = await worked(arm)
  const start = performance.now()
  await arm.page.waitForTimeout(SECONDS * 1000)
  return ((await worked(arm)) - before) / ((performance.now() - start) / 1000)
}

async function busyPage(path: string, name: string): Promise<void> {
  const server = await serveDemo()
  const arms = await Promise.all([DEMO_BUILD, null].map((extension) => open(extension, `${server.url}${path}`)))
  for (const arm of arms) await arm.page.evaluate(busy)
  const [ours = [], bare = []] = [[] as number[], [] as number[]]
  for (let round = 0; round < 4; round++) {
    for (const [n, arm] of arms.entries()) (n === 0 ? ours : bare).push(await share(arm))
  }
  const of = (shares: number[]) => median(shares) * 100
  console.log(
    `${name}: ${NODES} nodes, 100 changes a second: ${of(ours).toFixed(2)} % of a core with the extension, ${of(bare).toFixed(2)} % without, difference ${(of(ours) - of(bare)).toFixed(2)} %`,
  )
  for (const arm of arms) await arm.close()
  await server.close()
}

async function typing(): Promise<void> {
  const server = await serveDemo()
  const arms = await Promise.all([DEMO_BUILD, null].map((extension) => open(extension, `${server.url}/tekst`)))
  const times = await Promise.all(arms.map(async (arm) => ({ arm, keys: [] as number[] })))
  for (const { arm } of times) {
    const field = arm.page.getByRole('textbox', { name: 'Spørsmål', exact: true })
    await field.fill(TEXT)
    await field.press('ControlOrMeta+End')
    await arm.page.waitForTimeout(3000)
    await arm.session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  for (let key = 0; key < KEYS; key++) {
    for (const { arm, keys } of times) {
      const before = await worked(arm)
      await arm.page.keyboard.type('abcde fghij '[key % 12] ?? 'a')
      await arm.page.waitForTimeout(60)
      keys.push(((await worked(arm)) - before) * 1000)
    }
  }
  const [ours = [], bare = []] = times.map(({ keys }) => keys)
  const line = (keys: number[]) => `median ${at(keys, 0.5).toFixed(1)} ms, p95 ${at(keys, 0.95).toFixed(1)} ms`
  console.log(
    `a key in ${TEXT.length} characters with 20 findings, processor 4x slower: ${line(ours)} with the extension, ${line(bare)} without; added: ${(at(ours, 0.5) - at(bare, 0.5)).toFixed(1)} ms, p95 ${(at(ours, 0.95) - at(bare, 0.95)).toFixed(1)} ms (limit 4 ms)`,
  )
  for (const arm of arms) await arm.close()
  await server.close()
}

/** 100 findings of as many kinds as there are. */
const MANY = [
  'Hei kollega! Takk for sist. Viser til henvisning, se vedlegg. Pas. er masete, hysterisk og lat, påstår at han er syk og overdriver.',
  'Hun er en vanskelig pasient, hypokonder, alkoholiker, narkoman og umotivert, innbiller seg ting og simulerer. Tlf. 928 40 517. *** [sett inn].',
  'Ha en fin dag. God helg. Mvh Kari Prøvestad, overlege',
].join('\n')

/** From the click to a panel that is laid out; then all that it holds. */
async function opening(): Promise<void> {
  const server = await serveDemo()
  const { page, close } = await open(DEMO_BUILD, `${server.url}/tekst`)
  await page.getByRole('textbox', { name: 'Spørsmål', exact: true }).fill(`${MANY}\n`.repeat(5))
  await page.waitForTimeout(3000)
  const times = await page.evaluate(async () => {
    const root = document.querySelector('dialogsjekk-panel')?.shadowRoot
    const press = async (selector: string, isDone: () => boolean) => {
      const start = performance.now()
      root?.querySelector<HTMLElement>(selector)?.click()
      while (!isDone()) await Promise.resolve()
      root?.querySelector('[role=dialog]')?.getBoundingClientRect()
      return performance.now() - start
    }
    const cards = () => root?.querySelectorAll('[data-group]').length ?? 0
    const all: { opened: number; shown: number; cards: number; quotes: number }[] = []
    for (let round = 0; round < 15; round++) {
      const opened = await press('.count', () => cards() > 0)
      const shown = await press('.more', () => cards() > 3)
      all.push({ opened, shown, cards: cards(), quotes: root?.querySelectorAll('.quote').length ?? 0 })
      await press('.count', () => cards() === 0)
    }
    return all
  })
  const [{ cards = 0, quotes = 0 } = {}] = times
  const median = (of: 'opened' | 'shown') =>
    at(
      times.map((one) => one[of]),
      0.5,
    ).toFixed(1)
  console.log(
    `the panel opens in ${median('opened')} ms (limit 50), and shows ${cards} cards with ${quotes} places in ${median('shown')} ms (limit 16)`,
  )
  await close()
  await server.close()
}

const at = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0
const median = (values: readonly number[]) => at(values, 0.5)

await busyPage('/henvisning', 'no message field')
await busyPage('/tekst', 'a message field')
await typing()
await opening()
