import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from '../demo/server.ts'
import { DEMO_BUILD, executable, launch } from '../tools/browser.ts'
import { createPolicies, whyNoPolicies } from '../tools/policy.ts'
import { field, write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { BAD, BAD_RULES } from './support/messages.ts'
import { openOwnPage, violationsOf } from './support/own-page.ts'
import { Panel } from './support/panel.ts'

declare const chrome: {
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> } }
  tabs: { query(query: object): Promise<{ id: number; active: boolean }[]> }
}

const browser = useBrowser()
let options: Page
let errors: string[]

beforeEach(async () => {
  const worker = await untilActive(browser.context)
  await worker.evaluate(() => chrome.storage.local.clear())
  ;({ page: options, errors } = await openOwnPage(browser.context, 'options.html'))
})
afterEach(async () => {
  await options.close()
  expect(errors).toEqual([])
})

const setting = (page: Page, name: string) => page.locator(`[data-name="${name}"]`)
const stored = async () => (await untilActive(browser.context)).evaluate(() => chrome.storage.local.get())

/** The demo with a message in it, in front. */
async function writeBad(): Promise<Panel> {
  await browser.page.bringToFront()
  await browser.open('/tekst')
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  return panel
}

async function downloaded(click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([options.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

describe('a rule', () => {
  it('that is turned off goes from the open page at once, and comes back when it is reset', async () => {
    const panel = await writeBad()
    await options.bringToFront()
    await options.getByLabel('Alvorlighet for Åpent spørsmål').selectOption({ label: 'Av' })
    await options.getByText('Lagret', { exact: true }).waitFor()
    await panel.untilCount(2)
    expect(await stored()).toEqual({ settings: { rules: { 'vague-question': 'off' } } })
    await options.getByRole('button', { name: 'Tilbakestill: Åpent spørsmål' }).click()
    await panel.untilCount(3)
    expect(await stored()).toEqual({ settings: {} })
    expect(await field(browser.page).inputValue()).toBe(BAD)
  })

  it('is chosen with the keyboard alone', async () => {
    const panel = await writeBad()
    await options.bringToFront()
    await options.getByLabel('Alvorlighet for Åpent spørsmål').focus()
    await options.keyboard.press('End')
    await panel.untilCount(2)
    await options.keyboard.press('Tab')
    await options.keyboard.press('Enter')
    await panel.untilCount(3)
  })

  it('shows its example marked by the checker itself', async () => {
    const rule = setting(options, 'rules.courtesy-phrase')
    await rule.locator('summary').click()
    expect(await rule.locator('mark').innerText()).toBe('Hei kollega')
  })
})

it('the language changes the page and the panel', async () => {
  await options.getByLabel('Språk').selectOption('en')
  await options.getByRole('heading', { name: 'Settings' }).waitFor()
  expect(await options.locator('html').getAttribute('lang')).toBe('en')
  const panel = await writeBad()
  await panel.button.click()
  await panel.host.getByText('3 things to fix').first().waitFor()
})

it('an own phrase is marked in the open page', async () => {
  const panel = await writeBad()
  await options.bringToFront()
  const form = setting(options, 'phrases.flagged').locator('form')
  await form.getByLabel('Uttrykk').fill('orientert')
  await form.getByLabel('Hvorfor').fill('Skriv hva som er sagt.')
  await form.getByRole('button', { name: 'Legg til' }).click()
  await panel.untilCount(4)
})

describe('export and import', () => {
  it('brings the same settings to another browser, names what it cannot use, and takes the rest', async () => {
    await options.getByLabel('Alvorlighet for Åpent spørsmål').selectOption('stop')
    await options.getByLabel('Ord i en setning').fill('25')
    await options.keyboard.press('Tab')
    await expect.poll(stored).toEqual({
      settings: { rules: { 'vague-question': 'stop' }, thresholds: { sentenceWords: 25 } },
    })
    const { name, text } = await downloaded(() => options.getByRole('button', { name: 'Last ned innst' }).click())
    expect(name).toBe('dialogsjekk-innstillinger.json')
    const settings = JSON.parse(text)
    expect(settings).toEqual({ rules: { 'vague-question': 'stop' }, thresholds: { sentenceWords: 25 } })

    const file = (content: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    const input = options.getByLabel('Hent innstillinger fra fil')
    const other = { ...settings, rules: { ...settings.rules, urgnt: 'off' }, language: 7, sendReminder: false }
    await input.setInputFiles(file(JSON.stringify(other)))
    const result = options.locator('#transfer [role=status]')
    await result.getByText('Resten er hentet').waitFor()
    expect(await result.innerText()).toMatch(/rules\.urgnt: .*\n.*language: skal være en av: nb, nn, en/)
    await expect.poll(stored).toEqual({ settings: { ...settings, sendReminder: false } })

    await input.setInputFiles(file('no json'))
    await result.getByText('Ingenting er endret').waitFor()
    expect(await stored()).toEqual({ settings: { ...settings, sendReminder: false } })
  })
})

describe('statistics', () => {
  it('are not kept unless they are turned on', async () => {
    const panel = await writeBad()
    await panel.open()
    await panel.ignore('vague-question').click()
    await panel.untilCount(2)
    expect(await stored()).not.toHaveProperty('statistics')
  })

  it('count what is shown, fixed and ignored, once each and without text, and are taken along and deleted', async () => {
    await options.getByLabel('Tell hvor ofte hver regel vises').check()
    const panel = await writeBad()
    await browser.page.keyboard.type('Pas. er ellers bra. Kan dosen stå? ')
    await panel.untilCount(2)
    await panel.open()
    await panel.untilRules(...BAD_RULES.filter((rule) => rule !== 'vague-question'))
    await panel.fix('courtesy-phrase').click()
    await panel.ignore('missing-referral-reference').click()
    await panel.untilCount(0)
    await options.bringToFront()
    const cells = (rule: string) => options.locator(`tr[data-rule="${rule}"] td`).allInnerTexts()
    await expect.poll(() => cells('courtesy-phrase')).toEqual(['1', '1', '0'])
    await expect.poll(() => cells('missing-referral-reference')).toEqual(['1', '0', '1'])
    await expect.poll(() => cells('vague-question')).toEqual(['1', '0', '0'])
    expect(JSON.stringify(await stored())).not.toMatch(/kollega|henvisning\.|orientert/)

    const { name, text } = await downloaded(() => options.getByRole('button', { name: 'Last ned som CSV' }).click())
    expect(name).toBe('dialogsjekk-statistikk.csv')
    expect(text).toMatch(/^\uFEFFDato;Regel;Vist;Rettet;Ignorert\r\n\d{4}-\d\d-\d\d;courtesy-phrase;1;1;0\r\n/)

    options.on('dialog', (dialog) => void dialog.accept())
    await options.getByRole('button', { name: 'Slett tallene' }).click()
    await options.getByText('Ingen tall ennå').waitFor()
    expect(await stored()).not.toHaveProperty('statistics')
  })
})

describe('diagnostics', () => {
  it('tells of the tab it was opened for, without a word of the message', async () => {
    await writeBad()
    const worker = await untilActive(browser.context)
    const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }))
    await worker.evaluate(() => chrome.storage.local.set({ settings: { language: 'nb', rules: { urgnt: 'off' } } }))
    const { page, errors } = await openOwnPage(browser.context, `diagnostics.html?tab=${tab?.id}`)
    await page.getByRole('button', { name: 'Kopier rapport' }).click()
    await page.getByText('Rapporten ligger på utklippstavlen').waitFor()
    await page.close()
    await browser.page.bringToFront()
    await browser.context.grantPermissions(['clipboard-read'], { origin: browser.url })
    const report = await browser.page.evaluate(() => navigator.clipboard.readText())
    expect(report).toContain(`${browser.url}: ut fra hva det heter | ja`)
    expect(report).toContain('http://127.0.0.1/*: nettleseren | ja | ja')
    expect(report).toContain('user.rules.urgnt: ')
    expect(report).toContain('language: nb | brukeren')
    expect(report).toContain('Vestre Viken')
    expect(report).not.toMatch(/kollega|tenker dere|orientert/)
    expect(errors).toEqual([])
  })

  it('takes the tab that was looked at last where none is named, and says so where it does not run', async () => {
    await writeBad()
    const first = await openOwnPage(browser.context, 'diagnostics.html')
    await first.page.getByText('ut fra hva det heter').waitFor()
    await first.page.close()
    await browser.page.goto('about:blank')
    const second = await openOwnPage(browser.context, 'diagnostics.html')
    await second.page.getByText('Dialogsjekk kjører ikke i fanen').waitFor()
    await second.page.close()
    expect([...first.errors, ...second.errors]).toEqual([])
  })
})

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it.each(['options.html', 'diagnostics.html'])('%s breaks no rule of WCAG, wide and narrow', async (path) => {
    const worker = await untilActive(browser.context)
    await worker.evaluate(() =>
      chrome.storage.local.set({
        settings: {
          rules: { urgent: 'off' },
          phrases: { accepted: ['a'] },
          support: { name: 'IKT' },
          statistics: true,
          bogus: 1,
        },
        statistics: { [new Date().toISOString().slice(0, 10)]: { urgent: { shown: 3, fixed: 1, ignored: 1 } } },
        ignoredPhrases: ['a'],
      }),
    )
    const { page } = await openOwnPage(browser.context, path)
    await page.emulateMedia({ colorScheme })
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await violationsOf(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await violationsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

const reason = whyNoPolicies()
if (reason) console.log(`Policies are not tried here: ${reason}.`)

describe.skipIf(reason)('under a policy of the real browser', () => {
  let context: BrowserContext
  let server: DemoServer
  const policies = createPolicies(executable())

  beforeAll(async () => {
    server = await serveDemo()
    const support = { name: 'IKT-brukerstøtte', contact: 'hjelp@helse.example' }
    policies.set(
      {
        locked: { rules: { 'vague-question': 'stop' }, statistics: false, support },
        defaults: { rules: { wording: 'stop' } },
      },
      DEMO_BUILD,
    )
    context = await launch({ extension: DEMO_BUILD, executablePath: policies.executable })
  })
  afterAll(async () => {
    await context?.close()
    await server?.close()
  })

  it('what is locked is shown with a lock and by whom, also when the policy comes late', async () => {
    const { page, errors } = await openOwnPage(context, 'options.html')
    for (const name of ['rules.vague-question', 'statistics']) {
      await setting(page, name)
        .getByText('Låst av virksomheten · IKT-brukerstøtte · hjelp@helse.example')
        .waitFor({ timeout: 20_000 })
      expect(await setting(page, name).locator('select, input, button').count()).toBe(0)
    }
    expect(await setting(page, 'rules.wording').locator('option').first().innerText()).toBe('Som virksomheten (Stopp)')
    const worker = await untilActive(context)
    await worker.evaluate(() => chrome.storage.local.set({ settings: { rules: { 'vague-question': 'off' } } }))
    const demo = await context.newPage()
    await demo.goto(`${server.url}/tekst`)
    await write(demo, BAD)
    await new Panel(demo).untilCount(3)
    expect(await violationsOf(page)).toEqual([])
    const diagnostics = await openOwnPage(context, 'diagnostics.html')
    await diagnostics.page.getByRole('row', { name: 'rules.vague-question stop virksomheten, låst' }).waitFor()
    expect([...errors, ...diagnostics.errors]).toEqual([])
  })
})
