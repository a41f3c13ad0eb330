// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OptionsPage } from '../../components/options/options-page.tsx'
import type { Imported, OptionsActions, OptionsView } from '../../components/options/view.ts'
import { resolvePolicy } from '../../lib/policy/resolve.ts'
import { practiceOf, profiles } from '../../lib/profiles/profiles.ts'
import { explainRules } from '../../lib/rule-examples.ts'
import { optionsStrings } from '../../lib/strings/options.ts'

const [vestreViken = profiles[0]] = profiles
const rules = explainRules('nb')

function viewOf({ policy = {}, user = {}, ...more }: Partial<OptionsView> & { policy?: object; user?: object } = {}) {
  const base = resolvePolicy({ policy }).settings
  return {
    ...resolvePolicy({ policy, user }),
    strings: optionsStrings.nb,
    profiles: profiles.map(({ id, source }) => ({ id, name: source.name, url: source.url, read: source.read })),
    practice: practiceOf(vestreViken as (typeof profiles)[number], base),
    rules: rules.map((rule) => ({
      ...rule,
      otherwise: base.rules[rule.id] ?? rule.severity,
      isByOrganisation: rule.id in base.rules,
    })),
    hosts: [],
    ignored: 0,
    counts: [],
    version: '1.2.3',
    ...more,
  } satisfies OptionsView
}

const imported = vi.fn(async (): Promise<Imported> => ({ isDone: true, rejected: [] }))
const actions = {
  change: vi.fn(),
  changePart: vi.fn(),
  turnOff: vi.fn(async () => true),
  forgetIgnored: vi.fn(),
  downloadStatistics: vi.fn(),
  clearStatistics: vi.fn(),
  exportSettings: vi.fn(),
  importSettings: imported,
} satisfies OptionsActions

async function show(view: OptionsView = viewOf(), notice: 'saved' | null = null): Promise<HTMLElement> {
  await act(() => render(<OptionsPage {...{ view, actions, notice }} />, document.body))
  return document.body
}

function setting(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-name="${name}"]`)
  if (!found) throw new Error(`no setting ${name}`)
  return found
}

const button = (name: string, within: ParentNode = document) =>
  [...within.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  )

async function choose(name: string, value: string): Promise<void> {
  const select = setting(name).querySelector('select') as HTMLSelectElement
  select.selectedIndex = [...select.options].findIndex((option) => option.value === value)
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
}

async function write(input: HTMLInputElement, value: string, event: 'input' | 'change'): Promise<void> {
  input.value = value
  await act(() => void input.dispatchEvent(new Event(event, { bubbles: true })))
}

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

it('names every section, and each has a link to it', async () => {
  const body = await show()
  const links = [...body.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([...body.querySelectorAll('section')].map(({ id }) => `#${id}`))
  expect(body.textContent).not.toMatch(/undefined|null|NaN|\[object/)
})

it('says when something was saved', async () => {
  expect((await show()).querySelector('.notice')?.textContent).toBe('')
  expect((await show(viewOf(), 'saved')).querySelector('.notice')?.textContent).toBe('Lagret')
})

describe('a rule', () => {
  it('shows what it flags, with the words marked, and what it leaves alone', async () => {
    await show()
    const example = setting('rules.courtesy-phrase').querySelector('details')
    expect(example?.querySelector('mark')?.textContent).toBe('Hei kollega')
    expect([...(example?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Hei kollega! Kan metoprolol økes til 100 mg x 1?',
      'Kan metoprolol økes til 100 mg x 1?',
    ])
  })

  it('follows the profile until a severity is chosen, and does so again', async () => {
    await show()
    const options = () => [...setting('rules.urgent').querySelectorAll('option')].map((one) => one.textContent)
    expect(options()).toEqual(['Som profilen (Stopp)', 'Stopp', 'Bør rettes', 'Kan bli bedre', 'Av'])
    expect(button('Tilbakestill', setting('rules.urgent'))).toBeUndefined()
    await choose('rules.urgent', 'hint')
    expect(actions.changePart).toHaveBeenLastCalledWith('rules', 'urgent', 'hint')
    await show(viewOf({ user: { rules: { urgent: 'hint' } } }))
    expect(setting('rules.urgent').querySelector('select')?.value).toBe('hint')
    await choose('rules.urgent', '')
    expect(actions.changePart).toHaveBeenLastCalledWith('rules', 'urgent', undefined)
    await act(() => button('Tilbakestill', setting('rules.urgent'))?.click())
    expect(actions.changePart).toHaveBeenCalledTimes(3)
  })

  it('names the organisation where that has chosen, and may be changed', async () => {
    await show(viewOf({ policy: { defaults: { rules: { urgent: 'warning' } } } }))
    expect(setting('rules.urgent').querySelector('option')?.textContent).toBe('Som virksomheten (Bør rettes)')
  })
})

describe('what policy has locked', () => {
  const support = { name: 'IKT-brukerstøtte', contact: 'hjelp@helse.example' }
  const locked = {
    support,
    language: 'nb',
    profile: 'nordland',
    rules: { urgent: 'stop' },
    thresholds: { questions: 2 },
    phrases: { flagged: [{ phrase: 'se journal', reason: 'Skriv det.' }], accepted: ['ok'] },
    sendReminder: true,
    statistics: false,
    sites: [{ name: 'EPJ', matches: ['https://epj.example/*'] }],
  }

  it.each([
    ['rules.urgent', 'Stopp'],
    ['thresholds.questions', '2'],
    ['phrases.flagged', 'se journal'],
    ['phrases.accepted', 'ok'],
    ['language', 'Bokmål'],
    ['profile', 'Nordlandssykehuset'],
    ['sendReminder', 'På'],
    ['statistics', 'Av'],
  ])('%s is shown with a lock and by whom, and cannot be changed', async (name, value) => {
    await show(viewOf({ policy: { locked }, user: { rules: { urgent: 'off' }, language: 'en' } }))
    const shown = setting(name)
    expect(shown.querySelectorAll('select, input, button')).toHaveLength(0)
    expect(shown.textContent).toContain(value)
    expect(shown.querySelector('.lock')?.textContent).toBe(
      'Låst av virksomheten · IKT-brukerstøtte · hjelp@helse.example',
    )
    expect(shown.querySelector('.lock svg')).not.toBeNull()
  })

  it('leaves the others as they are', async () => {
    await show(viewOf({ policy: { locked } }))
    expect(setting('rules.wording').querySelector('select')).not.toBeNull()
    expect(setting('rules.wording').querySelector('.lock')).toBeNull()
  })
})

describe('a limit', () => {
  const input = () => setting('thresholds.questions').querySelector('input') as HTMLInputElement
  const error = () => setting('thresholds.questions').querySelector('[role=alert]')?.textContent

  it('is the profile’s until one is written', async () => {
    await show()
    expect(input().value).toBe('3')
    await write(input(), '5', 'change')
    expect(actions.changePart).toHaveBeenLastCalledWith('thresholds', 'questions', 5)
  })

  it.each(['', '3'])('that is %j is taken back', async (value) => {
    await show(viewOf({ user: { thresholds: { questions: 7 } } }))
    expect(input().value).toBe('7')
    await write(input(), value, 'change')
    expect(actions.changePart).toHaveBeenLastCalledWith('thresholds', 'questions', undefined)
  })

  it.each(['-1', '1.5', '100001'])('that is %s is told of and not kept', async (value) => {
    await show()
    await write(input(), value, 'change')
    expect(actions.changePart).not.toHaveBeenCalled()
    expect(error()).toContain('helt tall')
    await write(input(), '4', 'change')
    expect(error()).toBe('')
  })
})

describe('own phrases', () => {
  const form = (name: string) => setting(name).querySelector('form') as HTMLFormElement
  const submit = (name: string) =>
    act(() => void form(name).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))

  it('are added with reason and severity, behind those that are there', async () => {
    const flagged = [{ phrase: 'obs', reason: 'Uklart.' }]
    await show(viewOf({ policy: { defaults: { phrases: { flagged } } } }))
    const [phrase, reason] = form('phrases.flagged').querySelectorAll('input')
    await write(phrase as HTMLInputElement, ' se journal ', 'input')
    await write(reason as HTMLInputElement, 'Skriv det.', 'input')
    await choose('phrases.flagged', 'stop')
    await submit('phrases.flagged')
    expect(actions.changePart).toHaveBeenLastCalledWith('phrases', 'flagged', [
      ...flagged,
      { phrase: 'se journal', reason: 'Skriv det.', severity: 'stop' },
    ])
    expect(phrase?.value).toBe('')
  })

  it('without phrase or reason are told of', async () => {
    await show()
    await submit('phrases.flagged')
    expect(actions.changePart).not.toHaveBeenCalled()
    expect(form('phrases.flagged').textContent).toMatch(/Skriv et uttrykk\..*Skriv hvorfor/)
  })

  it('are taken away; the last one leaves nothing chosen', async () => {
    await show(viewOf({ user: { phrases: { accepted: ['a', 'b'] } } }))
    await act(() => button('Fjern «a»')?.click())
    expect(actions.changePart).toHaveBeenLastCalledWith('phrases', 'accepted', ['b'])
    await show(viewOf({ user: { phrases: { accepted: ['b'] } } }))
    await act(() => button('Fjern «b»')?.click())
    expect(actions.changePart).toHaveBeenLastCalledWith('phrases', 'accepted', undefined)
  })

  it('an organisation’s are taken away by an empty list, and come back', async () => {
    const policy = { defaults: { phrases: { accepted: ['a'] } } }
    await show(viewOf({ policy }))
    await act(() => button('Fjern «a»')?.click())
    expect(actions.changePart).toHaveBeenLastCalledWith('phrases', 'accepted', [])
    await show(viewOf({ policy, user: { phrases: { accepted: [] } } }))
    await act(() => button('Tilbakestill', setting('phrases.accepted'))?.click())
    expect(actions.changePart).toHaveBeenLastCalledWith('phrases', 'accepted', undefined)
  })

  it('are plain text', async () => {
    const body = await show(viewOf({ user: { phrases: { accepted: ['<img src=x>'] } } }))
    expect(body.querySelector('img')).toBeNull()
    expect(body.textContent).toContain('<img src=x>')
  })

  it('that are ignored in messages can be marked again', async () => {
    expect((await show()).textContent).not.toContain('ignorere')
    await show(viewOf({ ignored: 4 }))
    expect(document.body.textContent).toContain('ignorere 4 uttrykk')
    await act(() => button('Merk dem igjen')?.click())
    expect(actions.forgetIgnored).toHaveBeenCalledOnce()
  })
})

it('the switches and the language are chosen', async () => {
  await show(viewOf({ user: { blockPaste: true } }))
  await act(() => setting('sendReminder').querySelector('input')?.click())
  expect(actions.change).toHaveBeenLastCalledWith('sendReminder', false)
  await act(() => button('Tilbakestill', setting('blockPaste'))?.click())
  expect(actions.change).toHaveBeenLastCalledWith('blockPaste', undefined)
  await choose('language', 'nn')
  expect(actions.change).toHaveBeenLastCalledWith('language', 'nn')
})

it('hosts are turned off, unless the organisation has turned them on', async () => {
  const hosts = [
    { host: 'a.example', pattern: 'https://a.example/*', isRequired: false },
    { host: 'b.example', pattern: 'https://b.example/*', isRequired: true },
  ]
  await show(viewOf({ hosts }))
  expect(button('Slå av på b.example')).toBeUndefined()
  actions.turnOff.mockResolvedValueOnce(false)
  await act(async () => button('Slå av på a.example')?.click())
  expect(actions.turnOff).toHaveBeenCalledWith('https://a.example/*')
  expect(document.querySelector('#sites [role=alert]')?.textContent).toContain('Nettleseren sa nei')
})

describe('statistics', () => {
  it('are numbers by rule, with bars that go by the largest', async () => {
    const counts = [
      { rule: 'urgent', shown: 10, fixed: 0, ignored: 5 },
      { rule: 'own-phrase', shown: 4, fixed: 1, ignored: 0 },
    ]
    const body = await show(viewOf({ counts }))
    const row = body.querySelector('[data-rule="urgent"]')
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual(['10', '0', '5'])
    const bars = [...(row?.querySelectorAll<HTMLElement>('.bar > span') ?? [])]
    expect(bars.map(({ style }) => style.width)).toEqual(['100%', '0%', '50%'])
    expect(body.querySelector('[data-rule="own-phrase"] th')?.textContent).toBe('Egne uttrykk')
    await act(() => button('Last ned som CSV')?.click())
    await act(() => button('Slett tallene')?.click())
    expect(actions.downloadStatistics).toHaveBeenCalledOnce()
    expect(actions.clearStatistics).toHaveBeenCalledOnce()
  })

  it('that are none are said to be none', async () => {
    expect((await show()).querySelector('#statistics')?.textContent).toContain('Ingen tall ennå')
    expect(button('Slett tallene')).toBeUndefined()
  })
})

it('what the organisation has given is shown, and nothing where it has given nothing', async () => {
  expect((await show()).querySelector('#organisation')).toBeNull()
  const links = { help: 'https://helse.example/hjelp' }
  await show(viewOf({ policy: { locked: { phoneLines: ['Vakt: 00 00 00 00'], links, support: { name: 'IKT' } } } }))
  const section = document.querySelector('#organisation')
  expect(section?.textContent).toMatch(/Vakt: 00 00 00 00.*Hjelp.*IKT/)
  expect(section?.querySelector('a')?.href).toBe(links.help)
})

describe('an import', () => {
  async function take(result: Imported): Promise<string> {
    imported.mockResolvedValueOnce(result)
    const body = await show()
    const input = body.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')], configurable: true })
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
    return body.querySelector('#transfer [role=status]')?.textContent ?? ''
  }

  it('says that it is done, what could not be used, or that nothing could', async () => {
    expect(await take({ isDone: true, rejected: [] })).toBe('Innstillingene er hentet.')
    expect(await take({ isDone: true, rejected: [{ key: 'rules.urgnt', reason: 'ukjent regel' }] })).toBe(
      'Resten er hentet. Dette kunne ikke brukes:rules.urgnt: ukjent regel',
    )
    expect(await take({ isDone: false, rejected: [] })).toContain('Ingenting er endret')
  })
})
