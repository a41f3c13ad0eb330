import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../demo/server.ts'
import { executable, launch } from '../tools/browser.ts'
import { createPolicies, whyNoPolicies } from '../tools/policy.ts'
import { createDistribution, type Distribution, VERSION } from './support/distribution.ts'
import { field, shown, write } from './support/fields.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'
import { type PageWatch, watchPage } from './support/watch.ts'

const reason = whyNoPolicies()
if (reason) console.log(`Installing by policy is not tried here: ${reason}.`)

/** The package may read every page. `other` is no site, and at `fenced` the browser keeps the extension out: each is one thing alone. */
const POLICY = { locked: { sites: ['epj', 'fenced'].map((name) => ({ name, matches: [`http://${name}.test/*`] })) } }
const HOSTS = 'http://epj.test/*,http://other.test/*'
const RESOLVER = '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** The browser looks at its policy files every five seconds, and fetches what they name. */
const SOON = 20_000

describe.skipIf(reason)('a package of an organisation, installed by policy', () => {
  const policies = createPolicies(executable())
  let context: BrowserContext
  let demo: DemoServer
  let distribution: Distribution
  let id: string
  let page: Page
  let watch: PageWatch

  beforeAll(async () => {
    demo = await serveDemo()
    distribution = await createDistribution({ hosts: 'all', updates: true })
    id = await distribution.publish()
    await decide()
    // Else the background of what policy has installed is out of Playwright's reach.
    policies.write('test.json', { DeveloperToolsAvailability: 1 })
    context = await launch({ extension: null, executablePath: policies.executable, fetches: true, args: [RESOLVER] })
  })
  afterAll(async () => {
    await context?.close()
    await demo?.close()
    await distribution?.close()
    policies.remove()
  })

  async function decide(...more: string[]): Promise<void> {
    const options = ['--id', id, '--hosts', HOSTS, ...more]
    policies.write('dialogsjekk.json', await distribution.policyFor('linux.json', POLICY, options))
  }

  async function open(host: string): Promise<void> {
    page = await context.newPage()
    watch = await watchPage(page)
    await page.goto(`http://${host}.test:${new URL(demo.url).port}/tekst`)
    await write(page, BAD)
  }

  it('comes without a click, and runs on its sites and nowhere else', async () => {
    await open('other')
    const other = watch
    await open('fenced')
    const fenced = watch
    await open('epj')
    await new Panel(page).untilCount(3)
    expect(await watch.versions()).toContain(VERSION)
    expect(other.extensionWorlds).toEqual([])
    expect(fenced.extensionWorlds).toEqual([])
  })

  it('takes an update when it is at rest, and the new version reads on in the open tab', async () => {
    const before = await shown(field(page))
    await distribution.publishAs('98.0.0')
    // The browser asks by itself too, but only every few hours.
    const [worker] = context.serviceWorkers()
    const check = await worker?.evaluate(() => chrome.runtime.requestUpdateCheck())
    expect(check).toEqual({ status: 'update_available', version: '98.0.0' })
    // After half a minute without work it stops by itself, but not while Playwright looks at it.
    await watch.session.send('ServiceWorker.enable')
    await watch.session.send('ServiceWorker.stopAllWorkers')
    await expect.poll(() => watch.versions(), { timeout: SOON }).toContain('98.0.0')
    await new Panel(page).untilCount(3)
    expect(await shown(field(page))).toBe(before)
  })

  it('takes an update that the policy demands at once', async () => {
    const before = await shown(field(page))
    await distribution.publishAs('99.0.0')
    await decide('--minimum-version', '99.0.0')
    await expect.poll(() => watch.versions(), { timeout: SOON }).toContain('99.0.0')
    const panel = new Panel(page)
    await panel.untilCount(3)
    expect(await shown(field(page))).toBe(before)
    await page.keyboard.type('Ja. ')
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
    expect(await panel.host.count()).toBe(1)
  })

  it('goes when the policy goes, and the text stays', async () => {
    const before = await shown(field(page))
    policies.write('dialogsjekk.json', {})
    await expect.poll(() => watch.versions(), { timeout: SOON }).toEqual([])
    expect(await shown(field(page))).toBe(before)
    // Nobody tells the script that its extension is gone: it notices with the next change.
    await page.keyboard.type(' ')
    await expect.poll(() => new Panel(page).host.count(), { timeout: SOON }).toBe(0)
    await open('epj')
    expect(watch.extensionWorlds).toEqual([])
  })
})

declare const chrome: { runtime: { requestUpdateCheck(): Promise<{ status: string; version: string }> } }
