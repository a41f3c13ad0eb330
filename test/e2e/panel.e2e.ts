import type { Worker } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { copyImage } from './support/clipboard.ts'
import { field, KINDS, shown, write } from './support/fields.ts'
import { untilActive, useBrowser } from './support/harness.ts'
import { CLEAN } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
let worker: Worker

declare const chrome: {
  storage: { local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> } }
  tabs: { query(by: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<void> }
}

beforeAll(async () => {
  worker = await untilActive(browser.context)
})
afterEach(() => worker.evaluate(() => chrome.storage.local.clear()))

/** As the background says it when the browser's own key was pressed, which no test can press. */
const command = (name: string) =>
  worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab) await chrome.tabs.sendMessage(tab.id, { type: 'command', command }).catch(() => {})
  }, name)

const POLITE = 'Hei kollega!\nKan metoprolol økes til 100 mg x 1?\nMvh Kari Prøvestad\n'

async function begin(path: string, text: string): Promise<Panel> {
  await browser.open(path)
  await write(browser.page, text)
  return new Panel(browser.page)
}

describe.each(KINDS)('in a $name', ({ path }) => {
  const text = () => shown(field(browser.page)).then((whole) => whole.replace(/\n+/g, '\n').trim())

  it('all that is safe is fixed with one click, and taken back with one', async () => {
    const panel = await begin(path, POLITE)
    await panel.untilCount(2)
    await panel.open()
    await panel.host.getByRole('button', { name: 'Rett alt som er trygt (2)' }).click()
    await panel.untilCount(0)
    await expect.poll(text).toBe('Kan metoprolol økes til 100 mg x 1?')
    await panel.host.getByRole('button', { name: 'Angre' }).click()
    await panel.untilCount(2)
    await expect.poll(text).toBe(POLITE.trim())
  })

  it('a question is put in, and its place to fill is typed over', async () => {
    const panel = await begin(path, 'Står på ramipril 5 mg, svimmel. Hva tenker dere? ')
    await panel.untilCount(1)
    await panel.open()
    await panel.host.getByRole('button', { name: 'Kan ramipril økes til ___?' }).click()
    await panel.host.getByText('Rettet.').waitFor()
    await browser.page.keyboard.type('10 mg')
    expect(await text()).toBe('Står på ramipril 5 mg, svimmel. Kan ramipril økes til 10 mg?')
    await panel.untilCount(0)
  })

  it('the whole job is done with keys, and the caret is back where it was', async () => {
    const panel = await begin(path, `${POLITE}Viser til henvisning.`)
    const { keyboard } = browser.page
    for (let n = 0; n < 'henvisning.'.length; n++) await keyboard.press('ArrowLeft')
    await panel.untilCount(3)
    await command('panel')
    await expect.poll(() => panel.host.locator(':focus').getAttribute('data-rule')).toBe('courtesy-phrase')
    // The second key comes while the first fix is put in: it must not end up in the text.
    await keyboard.press('Enter')
    await keyboard.press('Delete')
    await panel.untilCount(2)
    await expect.poll(() => panel.host.locator('li:focus').count()).toBe(1)
    await keyboard.press('Delete')
    await panel.untilCount(1)
    await expect.poll(() => panel.host.locator('li:focus').count()).toBe(1)
    await command('panel')
    await expect.poll(() => field(browser.page).evaluate((node) => node === document.activeElement)).toBe(true)
    await keyboard.type('den nye ')
    expect(await text()).toContain('Viser til den nye henvisning.')
    await command('panel')
    await expect.poll(() => panel.host.locator(':focus').count()).toBe(1)
    await keyboard.press('Escape')
    await keyboard.type('og ')
    expect(await text()).toContain('Viser til den nye og henvisning.')
  })
})

it('Ctrl+Z takes all of it back at once in a text area', async () => {
  const panel = await begin('/tekst', POLITE)
  await panel.untilCount(2)
  await panel.open()
  await panel.host.getByRole('button', { name: /^Rett alt/ }).click()
  await panel.untilCount(0)
  await field(browser.page).focus()
  await browser.page.keyboard.press('ControlOrMeta+z')
  expect(await shown(field(browser.page))).toBe(POLITE)
})

it('keys go from finding to finding', async () => {
  const panel = await begin('/tekst', POLITE)
  await panel.untilCount(2)
  await command('next-finding')
  await expect.poll(() => panel.host.locator('[aria-current]').getByText('«Hei kollega»').count()).toBe(1)
  await command('next-finding')
  await expect.poll(() => panel.host.locator('[aria-current]').getByText('«Mvh Kari').count()).toBe(1)
  expect(await field(browser.page).evaluate((node) => node === document.activeElement)).toBe(true)
})

describe('what reaches further', () => {
  const choose = async (panel: Panel, rule: string, name: RegExp) => {
    await panel.open()
    await panel.item(rule).getByRole('button', { name: 'Flere valg' }).click()
    await panel.item(rule).getByRole('button', { name }).click()
  }
  const stored = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()))

  it('a phrase is ignored from then on, and its words are not kept', async () => {
    const panel = await begin('/tekst', POLITE)
    await panel.untilCount(2)
    const rule = 'courtesy-phrase'
    await panel.open()
    await panel.items.filter({ hasText: '«Hei kollega»' }).getByRole('button', { name: 'Flere valg' }).click()
    await panel.items.getByRole('button', { name: /^Ignorer denne frasen/ }).click()
    await panel.untilCount(1)
    await expect.poll(stored).toContain('ignoredPhrases')
    expect(await stored()).not.toMatch(/hei|kollega/i)
    const again = await begin('/tekst', POLITE)
    await again.untilCount(1)
    await again.open()
    expect(await again.item(rule).textContent()).toContain('«Mvh Kari Prøvestad»')
  })

  it('a rule is turned off, and the panel stays and says so', async () => {
    const panel = await begin('/tekst', `${POLITE}Viser til henvisning.\n`)
    await panel.untilCount(3)
    await choose(panel, 'missing-referral-reference', /^Slå av/)
    await panel.untilCount(2)
    await panel.host.getByText('slå den på igjen').waitFor()
    await expect.poll(stored).toContain('"missing-referral-reference":"off"')
    const again = await begin('/tekst', `${POLITE}Viser til henvisning.\n`)
    await again.untilCount(2)
  })

  it('a false alarm is reported without the text', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: browser.url })
    const panel = await begin('/tekst', 'Viser til henvisning. Kan metoprolol økes til 100 mg x 1?\n')
    await panel.untilCount(1)
    await choose(panel, 'missing-referral-reference', /^Meld feil/)
    await panel.host.getByText('Rapporten ligger på utklippstavlen').waitFor()
    const report = await browser.page.evaluate(() => navigator.clipboard.readText())
    expect(report).toContain('missing-referral-reference')
    expect(report).not.toMatch(/viser til|metoprolol/i)
  })

  it('the panel stands where it was put, in the next message too', async () => {
    const panel = await begin('/tekst', POLITE)
    await panel.untilCount(2)
    await panel.open()
    await panel.host.getByRole('button', { name: 'Fest panelet til kanten' }).click()
    const box = () => panel.host.getByRole('dialog').boundingBox()
    await expect.poll(async () => (await box())?.y).toBe(0)
    await expect.poll(stored).toContain('"panelPlace":"right"')
    const again = await begin('/tekst', POLITE)
    await again.untilCount(2)
    await again.open()
    await expect.poll(async () => (await again.host.getByRole('dialog').boundingBox())?.height).toBe(900)
    const { x = 0, width = 0 } = (await again.host.getByRole('dialog').boundingBox()) ?? {}
    await browser.page.mouse.move(x + width / 3, 20)
    await browser.page.mouse.down()
    await browser.page.mouse.move(200, 300, { steps: 4 })
    await browser.page.mouse.up()
    await expect.poll(stored).toMatch(/"panelPlace":\{"x":0\.\d+/)
    expect((await again.host.getByRole('dialog').boundingBox())?.x).toBeLessThan(150)
  })
})

describe('where pasting is blocked', () => {
  const block = () => worker.evaluate(() => chrome.storage.local.set({ settings: { blockPaste: true } }))

  it.each(KINDS)('images and long clippings stay out of a $name, and it is said why', async ({ path }) => {
    await block()
    const panel = await begin(path, CLEAN)
    await panel.untilCount(0)
    const before = await shown(field(browser.page))
    await copyImage(browser.page)
    await browser.page.keyboard.press('ControlOrMeta+v')
    await panel.host.getByText('slått av innliming').waitFor()
    await panel.close()
    await browser.page.evaluate(() => navigator.clipboard.writeText('Kreatinin 88. '.repeat(60)))
    await field(browser.page).focus()
    await browser.page.keyboard.press('ControlOrMeta+v')
    await panel.host.getByText('slått av innliming').waitFor()
    expect(await shown(field(browser.page))).toBe(before)
    await browser.page.evaluate(() => navigator.clipboard.writeText('Kort tekst.'))
    await browser.page.keyboard.press('ControlOrMeta+v')
    await expect.poll(() => shown(field(browser.page))).toContain('Kort tekst.')
  })

  it('what was cut out may be pasted in again', async () => {
    await block()
    const long = 'Kan metoprolol økes til 100 mg x 1 nå som pulsen er 88? '.repeat(12)
    const panel = await begin('/tekst', '')
    await browser.page.keyboard.insertText(long)
    await browser.page.keyboard.press('ControlOrMeta+a')
    await browser.page.keyboard.press('ControlOrMeta+x')
    expect(await shown(field(browser.page))).toBe('')
    await browser.page.keyboard.press('ControlOrMeta+v')
    await expect.poll(() => shown(field(browser.page))).toBe(long)
    expect(await panel.host.getByText('slått av innliming').count()).toBe(0)
  })
})
