import type { Locator, Page } from 'playwright-core'

/** A state of the interface at a field: what is written, and what is done then. */
export interface PanelState {
  readonly name: string
  /** Page of the demo; the plain form when missing. */
  readonly path?: string
  readonly text: string
  /** Settings of the user. */
  readonly settings?: object
  readonly act?: (host: Locator, page: Page) => Promise<void>
}

const open = (host: Locator) => host.locator('.count').click()
const openAll = async (host: Locator) => {
  await open(host)
  await host.locator('.more').first().click()
}

const MANY = `Hei kollega!
Viser til henvisning. Pas. er masete og har hatt flere anfall med palpitasjoner etter at metoprolol 50 mg ble redusert, se vedlegg.
Hva tenker dere?
Mvh Kari Prøvestad, overlege
`
const URGENT = 'Pas. har brystsmerter nå, må inn i kveld. Kan dere ta imot?\n'

export const PANEL_STATES: readonly PanelState[] = [
  { name: 'closed', text: MANY },
  { name: 'open', text: MANY, act: open },
  { name: 'open-all', text: MANY, act: openAll },
  { name: 'rich-text', path: '/rik', text: MANY, act: open },
  {
    name: 'urgent',
    text: URGENT,
    settings: { phoneLines: ['Vakthavende indremedisin: 00 00 00 00', 'AMK: 113'] },
    act: open,
  },
  { name: 'well', text: 'Kan metoprolol økes til 100 mg x 1 nå som pulsen er 88 i hvile?\n', act: open },
  {
    name: 'question-helper',
    text: 'Mannen har hatt svimmelhet etter oppstart av ramipril 5 mg. Hva tenker dere?\n',
    act: open,
  },
  {
    name: 'other-choices',
    text: 'Hei! Kan metoprolol økes til 100 mg x 1?\n',
    async act(host) {
      await open(host)
      await host.locator('.other').first().click()
    },
  },
  {
    name: 'fixed',
    text: MANY,
    async act(host) {
      await open(host)
      await host.locator('.all button').click()
      await host.locator('.undo').waitFor()
    },
  },
  {
    name: 'docked',
    text: MANY,
    async act(host) {
      await open(host)
      await host.locator('.tool').first().click()
    },
  },
]

/** Writes the message of a state in the page's first field, and does what belongs to the state. */
export async function enter(page: Page, { text, act }: PanelState): Promise<void> {
  const host = page.locator('dialogsjekk-panel')
  const field = page.locator('textarea, [contenteditable="true"]').first()
  await field.click()
  await page.keyboard.insertText(text)
  // The last finding comes when nothing has been typed for a moment.
  await host.locator('.count').waitFor()
  await page.waitForTimeout(2200)
  await act?.(host, page)
  await page.mouse.move(0, 0)
}

/** A page of the extension, by its name, and what is stored when it is opened. */
export interface PageState {
  readonly name: string
  readonly stored: { readonly settings: object; readonly statistics?: object; readonly ignoredPhrases?: string[] }
}

export const PAGE_STATES: readonly PageState[] = [
  {
    name: 'options',
    stored: {
      settings: {
        rules: { 'vague-question': 'hint', wording: 'off' },
        thresholds: { hintWords: 120 },
        phrases: {
          flagged: [{ phrase: 'se journal', reason: 'Skriv det mottakeren trenger å vite.' }],
          accepted: ['sykehuset i Vestre Viken'],
        },
        phoneLines: ['Vakthavende indremedisin: 00 00 00 00'],
        links: { help: 'https://helseforetak.example/hjelp' },
        statistics: true,
      },
      statistics: {
        [new Date().toISOString().slice(0, 10)]: {
          'courtesy-phrase': { shown: 42, fixed: 30, ignored: 4 },
          'vague-question': { shown: 21, fixed: 3, ignored: 12 },
          urgent: { shown: 5, fixed: 0, ignored: 4 },
        },
      },
      ignoredPhrases: ['a', 'b'],
    },
  },
  {
    name: 'diagnostics',
    stored: { settings: { rules: { urgnt: 'off', wording: 'off' }, phrases: { accepted: ['a'] } } },
  },
  ...['popup', 'try', 'welcome', 'setup'].map((name) => ({ name, stored: { settings: {} } })),
]
