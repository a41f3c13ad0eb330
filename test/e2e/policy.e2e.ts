import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, executable, launch } from '../tools/browser.ts'
import { createPolicies, whyNoPolicies } from '../tools/policy.ts'
import { write } from './support/fields.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const reason = whyNoPolicies()
if (reason) console.log(`Policies are not tried here: ${reason}.`)

/** The browser looks at its policy files every five seconds. */
const SOON = 20_000

describe.skipIf(reason)('a policy of the real browser', () => {
  let context: BrowserContext
  let server: DemoServer
  const policies = createPolicies(executable())
  const decide = (policy: unknown) => policies.set(policy, DEMO_BUILD)

  beforeAll(async () => {
    server = await serveDemo()
    decide({ locked: { language: 'nn', rules: { 'vague-question': 'off' } } })
    context = await launch({ extension: DEMO_BUILD, executablePath: policies.executable })
    await new Promise((resolve) => setTimeout(resolve, 3000))
  })
  afterAll(async () => {
    await context?.close()
    await server?.close()
    policies.remove()
  })

  it('holds, and a changed one holds in the open tab', async () => {
    const page = await context.newPage()
    await page.goto(`${server.url}/tekst`)
    await write(page, BAD)
    const panel = new Panel(page)
    await expect.poll(() => panel.counts(), { timeout: SOON }).toEqual([2])
    decide({ locked: { language: 'en' } })
    await expect.poll(() => panel.counts(), { timeout: SOON }).toEqual([3])
    await panel.button.click()
    await panel.host.getByText('3 things to fix').first().waitFor()
    await page.close()
  })

  it('with its own selectors decides which field is read', async () => {
    const fields = { message: ['[name="q"]'] }
    decide({ locked: { sites: [{ name: 'Demo', matches: ['http://127.0.0.1/*'], fields }] } })
    const page = await context.newPage()
    await page.goto(`${server.url}/tekst`)
    const search = page.getByRole('searchbox')
    await search.fill('Hei kollega! Ja. ')
    const panel = new Panel(page)
    await expect.poll(() => panel.host.count(), { timeout: SOON }).toBe(0)
    decide({
      locked: {
        sites: [{ name: 'Demo', matches: ['http://127.0.0.1/*'], fields: { message: ['#none', 'textarea'] } }],
      },
    })
    await write(page, BAD)
    await expect.poll(() => panel.counts(), { timeout: SOON }).toEqual([3])
    await page.close()
  })

  it('that pauses it takes it out of the page, and back', async () => {
    decide({})
    const page = await context.newPage()
    await page.goto(`${server.url}/tekst`)
    await write(page, BAD)
    const panel = new Panel(page)
    await expect.poll(() => panel.counts(), { timeout: SOON }).toEqual([3])
    decide({ locked: { paused: true } })
    await expect.poll(() => panel.host.count(), { timeout: SOON }).toBe(0)
    decide({})
    await expect.poll(() => panel.counts(), { timeout: SOON }).toEqual([3])
    await page.close()
  })

  it('that is broken leaves the defaults, and what can be read of it', async () => {
    decide({ 'locked.language': 7, 'locked.rules': { 'courtesy-phrase': 'off', urgent: 'loud', urgnt: 'off' } })
    const page = await context.newPage()
    await page.goto(`${server.url}/tekst`)
    await write(page, BAD)
    await expect.poll(() => new Panel(page).counts(), { timeout: SOON }).toEqual([2])
    await page.close()
  })
})
