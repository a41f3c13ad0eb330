import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../demo/server.ts'
// @ts-expect-error It runs before anything is installed, and so without types.
import { findFirefox } from '../tools/firefox.mjs'
import { createFirefoxPolicies, firefoxPlace, whyNoPolicies } from '../tools/policy.ts'
import { createDistribution, type Distribution } from './support/distribution.ts'
import { BAD } from './support/messages.ts'

const firefox: string | null = findFirefox()
const reason = firefox ? whyNoPolicies(firefoxPlace(firefox)) : 'there is no Firefox'
if (reason) console.log(`Installing by policy is not tried in Firefox: ${reason}.`)

const POLICY = {
  locked: {
    language: 'en',
    rules: { 'vague-question': 'off' },
    sites: ['127.0.0.1', 'localhost'].map((name) => ({ name, matches: [`http://${name}/*`] })),
  },
}
/** Nobody has signed the package of the test. */
const UNSIGNED = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } }

describe.skipIf(reason)('a package of an organisation, installed by policy in Firefox', () => {
  let browser: Browser
  let demo: DemoServer
  let distribution: Distribution
  let own: ReturnType<typeof createFirefoxPolicies>

  beforeAll(async () => {
    demo = await serveDemo()
    distribution = await createDistribution({ hosts: 'http://127.0.0.1/*', updates: false })
    await distribution.publish()
    const { policies } = await distribution.policyFor<{ policies: object }>('firefox-policies.json', POLICY)
    own = createFirefoxPolicies(firefox ?? '', { policies: { ...policies, Preferences: UNSIGNED } })
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: own.executable, headless: true })
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.close()
    await distribution?.close()
    own?.remove()
  })

  async function open(host: string): Promise<Page> {
    const page = await browser.newPage()
    await page.goto(`${demo.url.replace('127.0.0.1', host)}/tekst`)
    await page.click('textarea')
    await page.keyboard.type(BAD)
    return page
  }
  const label = (page: Page) =>
    page.evaluate(() => {
      const own = document.querySelector('dialogsjekk-panel')?.shadowRoot
      return own?.querySelector('button[aria-expanded]')?.getAttribute('aria-label')
    })

  it('comes without a click, gets what the policy says, and reads no host but those of the package', async () => {
    const other = await open('localhost')
    const page = await open('127.0.0.1')
    await expect.poll(() => label(page), { timeout: 20_000 }).toBe('Dialogsjekk: 2 things to fix')
    expect(await label(other)).toBeUndefined()
  })
})
