// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Setup, type SetupActions, type SetupState } from '../../components/setup.tsx'
import { LANGUAGES } from '../../lib/engine/language.ts'
import type { PageReport } from '../../lib/sites/page-report.ts'
import { setupStrings } from '../../lib/strings/setup.ts'

const actions = {
  find: vi.fn(),
  use: vi.fn(),
  letIn: vi.fn(),
  rename: vi.fn(),
  point: vi.fn(),
  cancel: vi.fn(),
  remove: vi.fn(),
  readAgain: vi.fn(),
  save: vi.fn(),
  showPage: vi.fn(),
  copy: vi.fn(async () => false),
  download: vi.fn(),
} satisfies SetupActions

const START: SetupState = {
  tabs: [],
  host: null,
  problem: null,
  isBusy: false,
  name: '',
  chosen: {},
  pointing: null,
  report: null,
  fields: null,
  isLocked: false,
  isSaved: false,
  files: null,
  extensionId: 'abc',
}

const REPORT: PageReport = {
  origins: ['https://epj.example'],
  hits: {},
  recognised: { message: ['textarea'] },
  messages: [
    { length: 42, recipient: 'Nevrologi', kind: 'question', hasSubject: true, hasUrgency: false, hasSend: true },
  ],
  frames: [],
  isRead: false,
}

async function show(state: Partial<SetupState>, language: (typeof LANGUAGES)[number] = 'nb'): Promise<HTMLElement> {
  const props = { actions, strings: setupStrings[language], state: { ...START, ...state } }
  await act(() => render(<Setup {...props} />, document.body))
  return document.body
}

const press = (body: HTMLElement, text: string) =>
  act(() => {
    for (const button of body.querySelectorAll('button')) if (button.textContent?.startsWith(text)) button.click()
  })

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

const files = [{ name: 'linux.json', label: 'Linux', text: '{}' }]

it.each(LANGUAGES)('speaks %s all through', async (language) => {
  const chosen = { message: ['main > p:nth-of-type(2)'], send: ['button'] }
  const hits = { message: [2], send: [0] }
  const body = await show(
    {
      tabs: [{ id: 1, title: 'Demo', host: 'epj.example' }],
      host: 'epj.example',
      chosen,
      fields: chosen,
      report: { ...REPORT, hits, frames: ['https://ramme.example'] },
      pointing: 'send',
      problem: 'gone',
      isSaved: true,
      files,
    },
    language,
  )
  expect(body.textContent).not.toMatch(/undefined|null|\[object|function/)
  expect(body.querySelector('main')?.lang).toBe(language)
  const strings = setupStrings[language]
  for (const text of [strings.fitsSeveralMessages(2), strings.fitsNone, strings.byPlace, strings.pointingHere])
    expect(body.textContent).toContain(text)
})

it('begins with the page alone, and takes its address', async () => {
  const body = await show({})
  expect(body.querySelectorAll('section')).toHaveLength(1)
  const input = body.querySelector('input') as HTMLInputElement
  input.value = 'epj.example'
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
  const submit = new Event('submit', { bubbles: true, cancelable: true })
  await act(() => void body.querySelector('form')?.dispatchEvent(submit))
  expect(actions.find).toHaveBeenCalledExactlyOnceWith('epj.example')
})

describe('with a page', () => {
  it('says that a message must be found, and gives no policy without', async () => {
    const body = await show({ host: 'epj.example', report: { ...REPORT, recognised: {}, messages: [] } })
    expect(body.querySelector('[data-role="message"]')?.textContent).toContain('Ikke funnet. Pek det ut i siden.')
    expect(body.textContent).not.toContain('4. Policyen')
    expect(
      [...body.querySelectorAll('button')].find(({ textContent }) => textContent === 'Bruk på denne maskinen')
        ?.disabled,
    ).toBe(true)
  })

  it('offers a frame from elsewhere', async () => {
    const body = await show({ report: { ...REPORT, frames: ['https://ramme.example'] } })
    await press(body, 'Ta med https://ramme.example')
    expect(actions.letIn).toHaveBeenCalledExactlyOnceWith('https://ramme.example')
  })

  it('counts what the selector of the message fits, where it was taken along', async () => {
    const fields = { message: ['textarea'], subject: ['#emne'] }
    const report = { ...REPORT, hits: { message: [1], subject: [1] } }
    const body = await show({ report, fields, chosen: { subject: ['#emne'] } })
    const message = body.querySelector('[data-role="message"]')
    expect(message?.textContent).toContain('Denne er tatt med:textareaPasser på ett sted.')
    expect(message?.textContent).not.toContain('Fjern')
  })

  it('takes a selector away, and the focus stays at the field', async () => {
    const chosen = { message: ['textarea'] }
    const body = await show({ report: REPORT, fields: chosen, chosen })
    await press(body, 'Fjern')
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('message', 'textarea')
    expect(document.activeElement?.textContent).toBe('Pek ut ett til: Melding')
  })

  it('cannot be used here where the sites are locked, and copied all the same', async () => {
    const body = await show({ report: REPORT, files, isLocked: true })
    expect(body.textContent).toContain('Virksomheten har låst nettstedene')
    expect(body.textContent).not.toContain('Bruk på denne maskinen')
    await press(body, 'Kopier')
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('{}')
    await vi.waitFor(() => expect(body.textContent).toContain('Det gikk ikke å kopiere.'))
  })
})
