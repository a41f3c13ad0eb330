import { AxeBuilder } from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { resolvePolicy } from '../../lib/policy/resolve.ts'
import type { FieldRole } from '../../lib/sites/site.ts'
import { write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
let setup: Page

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; clear(): Promise<void>; get(): Promise<object> } }
}

afterEach(async () => {
  await setup.close()
  await (await untilActive(browser.context)).evaluate(() => chrome.storage.local.clear())
})

const extensionId = () => new URL(browser.context.serviceWorkers()[0]?.url() ?? '').host

/** Opens the set-up page beside the page of the EPJ, and finds that. */
async function connect(): Promise<void> {
  setup = await browser.context.newPage()
  await setup.goto(`chrome-extension://${extensionId()}/setup.html`)
  await setup.getByLabel('Adressen til siden').fill(browser.page.url())
  await setup.getByRole('button', { name: 'Finn siden' }).click()
  await setup.getByText('Ser på siden på 127.0.0.1.').waitFor()
}

const roleOf = (role: FieldRole) => setup.locator(`[data-role="${role}"]`)

const codeOf = (role: FieldRole) => roleOf(role).locator('code')

const outline = (page: Page | Frame) => page.locator('dialogsjekk-panel .caption')

/** Starts pointing, points, and waits until the page is left again. */
async function point(role: FieldRole, choose: () => Promise<void>, at: Page | Frame = browser.page): Promise<void> {
  await roleOf(role)
    .getByRole('button', { name: /^Pek ut/ })
    .click()
  await outline(at).waitFor()
  await choose()
  await outline(at).waitFor({ state: 'detached' })
}

const click = (selector: string) => () => browser.page.locator(selector).click({ force: true })
/** Goes on with Tab until the page says this name, wherever in it. */
const byKeyboard = (name: string) => async () => {
  const names = async () =>
    (await Promise.all(browser.page.frames().map((frame) => outline(frame).locator('strong').allTextContents()))).flat()
  for (let n = 0; n < 40 && !(await names()).includes(name); n++) await browser.page.keyboard.press('Tab')
  await browser.page.keyboard.press('Enter')
}

const markup = () => browser.page.evaluate('document.documentElement.outerHTML')

/** What the page's own code hears. */
async function listen(): Promise<() => Promise<unknown>> {
  await browser.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown', 'keyup', 'focusin']
    for (const type of types) document.addEventListener(type, () => heard.push(type), true)
  })
  return () => browser.page.evaluate('heard')
}

/** The policy for Linux as it is copied. */
async function copiedPolicy(): Promise<unknown> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await setup.getByLabel('Plattform').selectOption('linux.json')
  await setup.getByRole('button', { name: 'Kopier', exact: true }).click()
  await setup.getByText('Kopiert.').waitFor()
  const file = JSON.parse(await setup.evaluate(() => navigator.clipboard.readText()))
  return file['3rdparty'].extensions[extensionId()]
}

async function violations(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: setup }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('setting up the demo', () => {
  it('needs no pointing where all is found by itself', async () => {
    await browser.open('/tekst')
    await connect()
    await roleOf('message').getByText('Funnet av seg selv.').waitFor()
    await roleOf('send').getByText('Funnet av seg selv.').waitFor()
    await roleOf('sender').getByText('Ikke funnet. Det går fint uten.').waitFor()
    const { settings, rejected } = resolvePolicy({ policy: await copiedPolicy() })
    expect(rejected).toEqual([])
    expect(settings.sites).toEqual([{ name: '127.0.0.1', matches: ['http://127.0.0.1/*'] }])
  })

  it('makes a policy of what is pointed at, and that decides what is read; the page stays as it was', async () => {
    await browser.open('/tekst')
    await new Panel(browser.page).untilCount(0)
    const heard = await listen()
    const before = await markup()
    await connect()
    await point('message', click('label[for="emne"]'))
    await roleOf('message').getByText('Passer på ett sted.').waitFor()
    await point('recipient', click('input[name="mottaker"]'))
    await point('kind', click('select[name="type"]'))
    await point('send', click('button[type="submit"]'))
    await setup.getByText('Legesenter').or(setup.getByText('Fastlege')).first().waitFor()
    expect(await markup()).toBe(before)
    expect(await heard()).toEqual([])

    const policy = await copiedPolicy()
    const { settings, rejected, sources } = resolvePolicy({ policy })
    expect(rejected).toEqual([])
    expect(sources.sites).toBe('locked')
    expect(settings.sites[0]?.fields).toEqual({
      message: ['input[name="emne"]'],
      recipient: ['input[name="mottaker"]'],
      kind: ['select[name="type"]'],
      send: ['form[aria-label="Dialogmelding"] button[type="submit"]'],
    })
    await setup.getByRole('button', { name: 'Bruk på denne maskinen' }).click()
    await setup.getByText('Lagret på denne maskinen.').waitFor()
    const panel = new Panel(browser.page)
    await write(browser.page, 'Hei kollega! Ja. ', browser.page.getByLabel('Emne'))
    await panel.untilCount(1)
    await write(browser.page, BAD)
    await panel.untilCount(1)
  })

  it('keeps nothing of what stands in the page', async () => {
    await browser.open('/tekst')
    const recipient = browser.page.locator('input[name="mottaker"]')
    await recipient.fill('Nevrologisk avdeling, Drammen')
    await write(browser.page, BAD)
    await connect()
    await setup.getByText('Nevrologisk avdeling, Drammen').waitFor()
    await setup.getByText(`${BAD.length} tegn`).waitFor()
    await point('recipient', click('input[name="mottaker"]'))
    await setup.getByRole('button', { name: 'Bruk på denne maskinen' }).click()
    await setup.getByText('Lagret på denne maskinen.').waitFor()
    const worker = await untilActive(browser.context)
    const kept = JSON.stringify(await worker.evaluate(() => chrome.storage.local.get()))
    expect(kept).toContain('mottaker')
    expect(`${kept}${await setup.getByLabel('linux.json').or(setup.locator('#policy-text')).inputValue()}`).not.toMatch(
      /Drammen|kollega/,
    )
  })

  it('works from the keyboard, and Escape leaves', async () => {
    await browser.open('/tekst')
    await connect()
    const heard = await listen()
    await point('subject', byKeyboard('Emne'))
    await codeOf('subject').getByText('input[name="emne"]').waitFor()
    await point('sender', () => browser.page.keyboard.press('Escape'))
    await roleOf('sender')
      .getByRole('button', { name: /^Pek ut/ })
      .waitFor()
    expect(await heard()).toEqual([])
    await roleOf('subject')
      .getByRole('button', { name: /^Fjern/ })
      .click()
    await expect.poll(() => roleOf('subject').locator('code').count()).toBe(0)
  })

  it('can point at a button that is disabled', async () => {
    await browser.open('/tekst')
    await browser.page.evaluate("document.querySelector('button[type=submit]').disabled = true")
    await connect()
    await point('send', click('button[type="submit"]'))
    await codeOf('send').getByText('button[type="submit"]').waitFor()
  })

  it('points into a dialog above the page', async () => {
    await browser.open('/rik')
    await browser.page.getByRole('button', { name: 'Svar på melding' }).click()
    await connect()
    await point('message', click('dialog textarea, dialog [contenteditable]'))
    await roleOf('message').getByText('Passer på ett sted.').waitFor()
    expect(await browser.page.locator('dialog:modal').count()).toBe(1)
  })

  it('leaves the page when it is closed, and comes back when the page is loaded anew meanwhile', async () => {
    await browser.open('/tekst')
    await connect()
    await roleOf('kind')
      .getByRole('button', { name: /^Pek ut/ })
      .click()
    await outline(browser.page).waitFor()
    await browser.page.reload()
    await roleOf('kind')
      .getByRole('button', { name: /^Pek ut/ })
      .click()
    await outline(browser.page).waitFor()
    await setup.close()
    await outline(browser.page).waitFor({ state: 'detached' })
    const heard = await listen()
    await browser.page.locator('input[name="emne"]').click()
    expect(await heard()).toContain('click')
  })

  it('says when a selector fits several, and when it fits none any more', async () => {
    await browser.open('/tekst')
    await connect()
    await point('message', click('textarea'))
    await roleOf('message').getByText('Passer på ett sted.').waitFor()
    await browser.page.evaluate("document.querySelector('form').after(document.querySelector('textarea').cloneNode())")
    await setup.getByRole('button', { name: 'Les skjemaet på nytt' }).click()
    await roleOf('message').getByText('Passer på 2 felt. Alle blir lest som meldinger.').waitFor()
    await browser.page.reload()
    await roleOf('message').getByText('Passer på ett sted.').waitFor()
    await browser.page.evaluate("document.querySelector('textarea').name = 'annet'")
    await setup.getByRole('button', { name: 'Les skjemaet på nytt' }).click()
    await roleOf('message').getByText('Passer ikke på noe felt det kan skrives i nå.').waitFor()
    await setup.getByRole('heading', { name: '4. Policyen' }).waitFor()
  })

  it('says when the page is closed, and when an address is none', async () => {
    const page = await browser.context.newPage()
    await browser.open('/e-konsultasjon')
    await connect()
    await setup.getByLabel('Adressen til siden').fill('chrome://settings')
    await setup.getByRole('button', { name: 'Finn siden' }).click()
    await setup.getByText('Dette er ikke en adresse').waitFor()
    await page.goto(`${browser.url}/tekst`)
    await setup.getByLabel('Adressen til siden').fill(page.url())
    await setup.getByRole('button', { name: 'Finn siden' }).click()
    await roleOf('message').getByText('Funnet av seg selv.').waitFor()
    await page.close()
    await setup.getByText('Siden er lukket').waitFor()
  })

  it.each([
    ['the browser is told no', 'permissions.request = async () => false', 'Nettleseren fikk nei'],
    [
      'the page lets nobody in',
      "scripting.executeScript = () => Promise.reject(new Error('no'))",
      'slipper ikke utvidelsen inn',
    ],
  ])('says when %s, and works when that is over', async (_name, fault, told) => {
    await browser.open('/tekst')
    setup = await browser.context.newPage()
    await setup.goto(`chrome-extension://${extensionId()}/setup.html`)
    const [api] = fault.split(' =')
    await setup.evaluate(`globalThis.before = chrome.${api}; chrome.${fault}`)
    await setup.getByLabel('Adressen til siden').fill(browser.page.url())
    await setup.getByRole('button', { name: 'Finn siden' }).click()
    await setup.getByRole('alert').getByText(told).waitFor()
    await setup.evaluate(`chrome.${api} = globalThis.before`)
    await setup.getByRole('button', { name: 'Finn siden' }).click()
    await setup.getByText('Ser på siden på 127.0.0.1.').waitFor()
    await setup.getByText(told).waitFor({ state: 'detached' })
  })

  it('opens the page when it is not open', async () => {
    await browser.open('/tekst')
    setup = await browser.context.newPage()
    await setup.goto(`chrome-extension://${extensionId()}/setup.html`)
    await setup.getByLabel('Adressen til siden').fill(`${browser.url.replace('127.0.0.1', 'localhost')}/rik`)
    const opened = browser.context.waitForEvent('page')
    await setup.getByRole('button', { name: 'Finn siden' }).click()
    await setup.getByText('Ser på siden på localhost.').waitFor()
    await (await opened).close()
  })
})

describe.each(['127.0.0.1', 'localhost'])('a page with its form in a frame from %s', (host) => {
  it('is pointed at in the frame, and read there', async () => {
    await browser.open('/e-konsultasjon')
    const address = `${browser.url.replace('127.0.0.1', host)}/tekst`
    await browser.page.evaluate((src) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { src, width: 900, height: 800 })
      document.body.replaceChildren(frame)
    }, address)
    await expect.poll(() => browser.page.frames().at(-1)?.url()).toBe(address)
    const frame = browser.page.frames().at(-1) as Frame
    // Of the same origin it is read from outside.
    const home = host === 'localhost' ? frame : browser.page
    await new Panel(home).untilCount(0)
    const before = await frame.evaluate('document.documentElement.outerHTML')
    await connect()
    await point('message', () => frame.locator('#emne').click({ force: true }), home)
    await codeOf('message').getByText('input[name="emne"]').waitFor()
    await roleOf('message').getByText('Passer på ett sted.').waitFor()
    expect(await outline(browser.page).count()).toBe(0)
    expect(await frame.evaluate('document.documentElement.outerHTML')).toBe(before)
    await point('subject', byKeyboard('Emne'), home)
    await codeOf('subject').getByText('input[name="emne"]').waitFor()
    const { settings, rejected } = resolvePolicy({ policy: await copiedPolicy() })
    expect(rejected).toEqual([])
    expect(settings.sites[0]?.matches).toEqual([...new Set(['127.0.0.1', host])].map((one) => `http://${one}/*`))
    await setup.getByRole('button', { name: 'Bruk på denne maskinen' }).click()
    await frame.locator('#emne').click()
    await browser.page.keyboard.type('Hei kollega! Ja. ')
    await new Panel(home).untilCount(1)
  })
})

it.each(['light', 'dark'] as const)('the set-up page breaks no rule of WCAG in %s colours', async (colorScheme) => {
  await browser.open('/tekst')
  await connect()
  await setup.emulateMedia({ colorScheme })
  await point('message', click('#emne'))
  await roleOf('message').getByText('Passer på ett sted.').waitFor()
  expect(await violations()).toEqual([])
  await setup.setViewportSize({ width: 320, height: 640 })
  expect(await setup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  await setup.getByLabel('Adressen til siden').fill('hei hei')
  await setup.getByRole('button', { name: 'Finn siden' }).click()
  await setup.getByText('Dette er ikke en adresse').waitFor()
  expect(await violations()).toEqual([])
})
