// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FieldPanel, type PanelState } from '../../components/field-panel.tsx'
import type { VerdictText } from '../../lib/checker.ts'
import type { Severity } from '../../lib/engine/finding.ts'
import type { LiveFinding } from '../../lib/engine/live-findings.ts'
import type { FixOutcome, Session } from '../../lib/session.ts'
import { type Notice, panelStrings } from '../../lib/strings/panel.ts'

function finding(rule: string, severity: Severity, quote: string | null = 'Hei kollega!'): LiveFinding {
  const span = quote === null ? null : { start: 0, end: quote.length }
  const fix = span && { fix: { span, text: '' } }
  return { key: rule, rule, severity, span, messageId: 'x', data: {}, quote, ...fix }
}

const stop = finding('pasted-image', 'stop', null)
const warnings = ['courtesy-phrase', 'vague-question', 'wording'].map((rule) => finding(rule, 'warning'))
const hint = finding('too-long', 'hint')

function fakeSession() {
  const findings = signal<readonly LiveFinding[]>([])
  const selected = signal<string | null>(null)
  const checkedLength = signal<number | null>(null)
  const session = {
    isReadable: true,
    findings,
    selected,
    checkedLength,
    canUndo: signal(false),
    fix: vi.fn(async (keys: readonly string[]): Promise<FixOutcome> => {
      findings.value = findings.value.filter((live) => !keys.includes(live.key))
      return 'applied'
    }),
    suggest: vi.fn(async (): Promise<FixOutcome> => 'applied'),
    ignore: vi.fn((keys: readonly string[]) => {
      findings.value = findings.value.filter((live) => !keys.includes(live.key))
    }),
    undo: vi.fn(async (): Promise<FixOutcome> => 'applied'),
    step: vi.fn(),
    text: () => 'Hei kollega!',
    reveal: vi.fn(),
    checkNow: vi.fn(),
  } satisfies Session
  return session
}

let root: HTMLElement
let session: ReturnType<typeof fakeSession>
const open = signal(false)
const reminder = signal(false)
const state: PanelState = {
  open,
  reminder,
  notice: signal<Notice | null>(null),
  focusWanted: signal<'none' | 'panel' | 'kept'>('none'),
}
const docked = signal(false)
const onReturn = vi.fn()
const onDock = vi.fn()
const choices = {
  isLocked: (rule: string) => rule === 'vague-question',
  turnOff: vi.fn(),
  ignorePhrase: vi.fn(),
  report: vi.fn(async () => true),
  copy: vi.fn(async () => true),
}
const placed = vi.fn()
const removed = vi.fn()

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  session = fakeSession()
  open.value = false
  reminder.value = false
  state.notice.value = null
  state.focusWanted.value = 'none'
  verdict = { kind: 'improve', text: '' }
  vi.clearAllMocks()
})

afterEach(() => {
  render(null, root)
  root.remove()
})

const nowhere = () => () => {}
let verdict: VerdictText
const place = (...elements: HTMLElement[]) => {
  placed(...elements)
  return removed
}

const describeFinding = vi.fn(({ rule, fix }: LiveFinding) => {
  const url = rule === 'wording' ? 'https://regler.example/ordvalg' : null
  return {
    title: `Tittel ${rule}`,
    reason: `Grunn ${rule}`,
    fixLabel: fix ? 'Fjern' : null,
    source: { name: 'Kjøreregler', url },
    phoneLines: [],
  }
})

async function show(findings: readonly LiveFinding[], language: keyof typeof panelStrings = 'nb'): Promise<void> {
  session.findings.value = findings
  await act(() => {
    const strings = panelStrings[language]
    render(
      <FieldPanel
        {...{ session, state, docked, choices, strings, onReturn, onDock }}
        verdict={() => verdict}
        describe={describeFinding}
        placeButton={nowhere}
        placePanel={place}
      />,
      root,
    )
  })
}

async function showOpen(findings: readonly LiveFinding[]): Promise<void> {
  open.value = true
  await show(findings)
}

function element(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`No ${selector} in ${root.innerHTML}`)
  return found
}

const items = () => [...root.querySelectorAll<HTMLElement>('[data-rule]')]
const rules = () => items().map(({ dataset }) => dataset.rule)
const count = () => element('.count')
const panel = () => root.querySelector('[role=dialog]')

async function click(target: HTMLElement, detail = 1): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
  })
}

async function press(target: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

function button(within: HTMLElement, text: string): HTMLElement {
  const found = [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text))
  if (!found) throw new Error(`No button ${text}`)
  return found
}

describe('the button', () => {
  it.each([
    ['nothing', [], 'well', '', 'Dialogsjekk: Ingenting å rette'],
    ['a hint', [hint], 'hint', '1', 'Dialogsjekk: 1 ting kan bli bedre'],
    ['warnings', warnings, 'warning', '3', 'Dialogsjekk: 3 ting å rette'],
    ['a stop', [stop, ...warnings], 'stop', '4', 'Dialogsjekk: Stopp: 4 ting å rette'],
  ] as const)('with %s says so in number, form and word', async (_name, findings, severity, text, label) => {
    await show(findings)
    expect(count().dataset.severity).toBe(severity)
    expect(count().textContent).toBe(text)
    expect(count().getAttribute('aria-label')).toBe(label)
    expect(count().getAttribute('aria-expanded')).toBe('false')
    expect(panel()).toBeNull()
  })

  it('follows the text', async () => {
    await show(warnings)
    await act(() => {
      session.findings.value = []
    })
    expect(count().textContent).toBe('')
  })

  it('opens the panel and closes it, and the panel is placed while it is open', async () => {
    await show(warnings)
    await click(count())
    expect(count().getAttribute('aria-expanded')).toBe('true')
    expect(placed).toHaveBeenCalledExactlyOnceWith(panel(), count())
    expect(removed).not.toHaveBeenCalled()
    await click(count())
    expect(panel()).toBeNull()
    expect(removed).toHaveBeenCalledOnce()
  })

  it('takes the focus into the panel for a key, never for the mouse', async () => {
    await show(warnings)
    await click(count())
    expect(document.activeElement).toBe(document.body)
    await click(count())
    await click(count(), 0)
    expect(document.activeElement).toBe(items()[0])
  })

  it('is read out once the count has lasted', async () => {
    vi.useFakeTimers()
    await show(warnings)
    const said = () => element('[role=status]').textContent
    for (const findings of [[], [hint], warnings]) {
      await act(() => {
        session.findings.value = findings
      })
      await act(() => void vi.advanceTimersByTime(1000))
      expect(said()).toBe('')
    }
    await act(() => void vi.advanceTimersByTime(600))
    expect(said()).toBe('3 ting å rette')
    vi.useRealTimers()
  })

  it('leaves the caret where it is when pressed', async () => {
    await show(warnings)
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    count().dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })
})

describe('the panel', () => {
  it('says what, where, why and by whose rule', async () => {
    await showOpen([finding('wording', 'warning', 'masete')])
    const [item] = items() as [HTMLElement]
    expect(item.dataset).toMatchObject({ rule: 'wording', severity: 'warning' })
    expect(item.querySelector('h3')?.textContent).toBe('Tittel wording')
    expect(button(item, '«masete»').textContent).toBe('Vis i teksten: «masete»')
    expect(item.textContent).toContain('Grunn wording')
    expect(item.textContent).toContain('Bør rettes')
    const link = item.querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://regler.example/ordvalg')
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('has no quote, place or fix for a finding about the whole message, and no link without an address', async () => {
    await showOpen([stop])
    const [item] = items() as [HTMLElement]
    expect([...item.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Ignorer', ''])
    expect(item.querySelector('a')).toBeNull()
    expect(item.textContent).toContain('Kjøreregler')
  })

  it('shows markup in the text as it was written', async () => {
    await showOpen([finding('wording', 'warning', '<img src=x onerror=alert(1)>')])
    expect(root.querySelector('img')).toBeNull()
    expect(element('.quote').textContent).toContain('<img src=x')
  })

  it('shows three, and the rest when asked', async () => {
    await showOpen([stop, ...warnings, hint])
    expect(rules()).toEqual(['pasted-image', 'courtesy-phrase', 'vague-question'])
    await click(button(root, 'Vis flere (2)'))
    expect(rules()).toEqual(['pasted-image', 'courtesy-phrase', 'vague-question', 'wording', 'too-long'])
    expect(root.textContent).not.toContain('Vis flere')
    expect(document.activeElement).toBe(document.body)
  })

  it('keeps the focus of who asks for the rest with a key', async () => {
    await showOpen([stop, ...warnings, hint])
    const more = button(root, 'Vis flere')
    more.focus()
    await click(more, 0)
    expect(rules()).toHaveLength(5)
    expect(document.activeElement).toBe(panel())
  })

  it('is not drawn anew when its findings move along with the text, and what stays is not when one comes', async () => {
    await showOpen(warnings)
    describeFinding.mockClear()
    const drawn = () => describeFinding.mock.calls.map(([{ rule }]) => rule)
    const moved = warnings.map((live) => ({ ...live, span: { start: 7, end: 19 } }))
    const changes = vi.fn()
    new MutationObserver(changes).observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    await act(() => {
      session.findings.value = moved
    })
    expect(drawn()).toEqual([])
    expect(changes).not.toHaveBeenCalled()
    await act(() => {
      session.findings.value = [stop, ...moved.slice(1)]
    })
    expect(drawn()).toEqual(['pasted-image'])
    expect(rules()).toEqual(['pasted-image', 'vague-question', 'wording'])
    await act(() => {
      session.findings.value = [stop, { ...finding('vague-question', 'warning', 'Hva nå?'), key: 'vague-question' }]
    })
    expect(drawn()).toEqual(['pasted-image', 'vague-question'])
    expect(panel()?.textContent).toContain('«Hva nå?»')
  })

  it('says first that the message belongs elsewhere', async () => {
    verdict = { kind: 'elsewhere', text: 'Bruk en annen kanal: ring' }
    await showOpen([stop])
    expect(element('h2').textContent).toBe('Bruk en annen kanal: ring')
  })

  it('has a line for a text without findings', async () => {
    await showOpen([])
    expect(element('.well').textContent).toBe('Fant ingenting å rette i teksten.')
    expect(items()).toEqual([])
  })

  it('says that only a part was read', async () => {
    session.checkedLength.value = 100_000
    await showOpen([])
    expect(element('.notice').textContent).toContain('Bare de første 100\u00a0000 tegnene er lest.')
  })

  it.each([
    ['applied', 'Rettet.'],
    ['copied', 'utklippstavlen'],
    ['failed', 'Rett det selv'],
  ] as const)('tells how a fix went: %s', async (outcome, words) => {
    session.fix.mockResolvedValueOnce(outcome)
    await showOpen(warnings)
    await click(button(items()[1] as HTMLElement, 'Fjern'))
    expect(session.fix).toHaveBeenCalledExactlyOnceWith(['vague-question'])
    expect(element('.outcome').textContent).toContain(words)
    expect(element('.outcome [role=status]').textContent).not.toBe('')
  })

  it('ignores a finding, and says so in place of how the last fix went', async () => {
    await showOpen(warnings)
    await click(button(items()[0] as HTMLElement, 'Fjern'))
    await click(button(items()[0] as HTMLElement, 'Ignorer'))
    expect(session.ignore).toHaveBeenCalledExactlyOnceWith(['vague-question'])
    expect(rules()).toEqual(['wording'])
    expect(element('.outcome').textContent).toBe('Ignorert i denne meldingen.')
  })

  it('shows the place of a finding', async () => {
    await showOpen(warnings)
    await click(button(items()[2] as HTMLElement, '«'))
    expect(session.reveal).toHaveBeenCalledExactlyOnceWith('wording')
  })

  it('keeps the focus of who uses the keyboard when a finding goes', async () => {
    await showOpen(warnings)
    const ignore = button(items()[0] as HTMLElement, 'Ignorer')
    ignore.focus()
    await click(ignore, 0)
    expect(document.activeElement).toBe(items()[0])
  })

  it('says once what holds for several places, and does it with one click', async () => {
    const twice = [finding('wording', 'warning', 'masete'), { ...finding('wording', 'warning', 'lat'), key: 'second' }]
    await showOpen([stop, ...twice])
    expect(rules()).toEqual(['pasted-image', 'wording'])
    expect(count().textContent).toBe('2')
    const card = items()[1] as HTMLElement
    await click(button(card, '«lat»'))
    expect(session.reveal).toHaveBeenCalledExactlyOnceWith('second')
    await click(button(card, 'Fjern (2)'))
    expect(session.fix).toHaveBeenCalledExactlyOnceWith(['wording', 'second'])
  })

  it('applies all that is safe, where there is more than one', async () => {
    const safe = (rule: string) => {
      const one = finding(rule, 'warning')
      return { ...one, fix: { span: { start: 0, end: 1 }, text: '', isSafe: true } }
    }
    await showOpen([safe('courtesy-phrase'), finding('wording', 'warning')])
    expect(root.textContent).not.toContain('Rett alt')
    await showOpen([safe('courtesy-phrase'), finding('wording', 'warning'), safe('template-phrase')])
    await click(button(root, 'Rett alt som er trygt (2)'))
    expect(session.fix).toHaveBeenCalledExactlyOnceWith(['courtesy-phrase', 'template-phrase'])
  })

  it('takes back what was done last', async () => {
    session.canUndo.value = true
    await showOpen(warnings)
    await click(button(items()[0] as HTMLElement, 'Fjern'))
    await click(button(element('.outcome'), 'Angre'))
    expect(session.undo).toHaveBeenCalledOnce()
    expect(element('.outcome').textContent).toContain('Angret.')
  })

  it('offers questions to fill in', async () => {
    const place = { start: 0, end: 12 }
    const suggestions = [{ span: place, text: 'Kan ___ økes til ___?' }]
    await showOpen([{ ...finding('vague-question', 'warning'), suggestions }])
    await click(button(root, 'Kan ___ økes til ___?'))
    expect(session.suggest).toHaveBeenCalledExactlyOnceWith('vague-question', 0)
  })

  it('moves to the edge and back', async () => {
    await showOpen(warnings)
    await click(element('[aria-label="Fest panelet til kanten"]'))
    expect(onDock).toHaveBeenCalledExactlyOnceWith(true)
  })

  it('copies a text that belongs elsewhere', async () => {
    verdict = { kind: 'elsewhere', text: 'Bruk en annen kanal: ring' }
    await showOpen([stop])
    await click(button(root, 'Kopier teksten'))
    expect(choices.copy).toHaveBeenCalledExactlyOnceWith('Hei kollega!')
  })
})

describe('other choices', () => {
  const more = (item: HTMLElement) => item.querySelector<HTMLElement>('[aria-label="Flere valg"]') as HTMLElement
  const offered = (item: HTMLElement) => [...item.querySelectorAll('.choices button')].map((one) => one.textContent)

  it.each([
    ['a phrase', finding('courtesy-phrase', 'warning'), ['Ignorer denne', 'Slå av', 'Meld feil']],
    ['a locked rule', finding('vague-question', 'warning'), ['Ignorer denne', 'Meld feil']],
    ['words with a number', finding('wording', 'warning', 'født 12.03'), ['Slå av', 'Meld feil']],
    ['what must stop the message', finding('urgent', 'stop', 'haster'), ['Slå av', 'Meld feil']],
    ['the whole message', finding('too-long', 'hint', null), ['Slå av', 'Meld feil']],
  ])('for %s', async (_, live, labels) => {
    await showOpen([live])
    const [item] = items() as [HTMLElement]
    expect(offered(item)).toEqual([])
    await click(more(item))
    expect(more(item).getAttribute('aria-expanded')).toBe('true')
    expect(offered(item)).toEqual(labels.map((label) => expect.stringContaining(label)))
  })

  it('are done, and the finding goes', async () => {
    session.canUndo.value = true
    await showOpen([finding('courtesy-phrase', 'warning'), finding('wording', 'warning', 'masete')])
    await click(more(items()[0] as HTMLElement))
    await click(button(root, 'Ignorer denne frasen'))
    expect(choices.ignorePhrase).toHaveBeenCalledExactlyOnceWith('courtesy-phrase', 'Hei kollega!')
    expect(rules()).toEqual(['wording'])
    await click(more(items()[0] as HTMLElement))
    await click(button(root, 'Slå av denne regelen'))
    expect(choices.turnOff).toHaveBeenCalledExactlyOnceWith('wording')
    expect(rules()).toEqual([])
    expect(element('.outcome').textContent).toContain('slå den på igjen i innstillingene')
    expect(element('.outcome').textContent).not.toContain('Angre')
  })

  it('report a false alarm, and leave the finding', async () => {
    await showOpen([stop])
    await click(more(items()[0] as HTMLElement))
    await click(button(root, 'Meld feil treff'))
    expect(choices.report).toHaveBeenCalledExactlyOnceWith(stop)
    expect(rules()).toEqual(['pasted-image'])
  })
})

describe('keys in the panel', () => {
  it('go from finding to finding, fix and ignore', async () => {
    await showOpen(warnings)
    await act(() => {
      state.focusWanted.value = 'panel'
    })
    const focused = () => (document.activeElement as HTMLElement).dataset.rule
    expect(focused()).toBe('courtesy-phrase')
    for (const [key, rule] of [
      ['ArrowDown', 'vague-question'],
      ['ArrowDown', 'wording'],
      ['ArrowDown', 'wording'],
      ['ArrowUp', 'vague-question'],
    ] as const) {
      await press(document.activeElement as HTMLElement, key)
      expect(focused()).toBe(rule)
    }
    await press(document.activeElement as HTMLElement, 'Enter')
    expect(session.fix).toHaveBeenCalledExactlyOnceWith(['vague-question'])
    expect(focused()).toBe('courtesy-phrase')
    await press(document.activeElement as HTMLElement, 'Delete')
    expect(session.ignore).toHaveBeenCalledExactlyOnceWith(['courtesy-phrase'])
    expect(focused()).toBe('wording')
  })

  it('on a button are the button’s', async () => {
    await showOpen(warnings)
    await press(button(items()[0] as HTMLElement, 'Ignorer'), 'Enter')
    await press(button(items()[0] as HTMLElement, 'Ignorer'), 'Delete')
    expect(session.fix).not.toHaveBeenCalled()
    expect(session.ignore).not.toHaveBeenCalled()
  })

  it('do the first thing offered: a question where there is no fix, else the place is shown', async () => {
    const { fix: _, ...open } = finding('vague-question', 'warning')
    await showOpen([{ ...open, suggestions: [{ span: { start: 0, end: 1 }, text: 'Kan ___?' }] }])
    await press(items()[0] as HTMLElement, 'Enter')
    expect(session.suggest).toHaveBeenCalledExactlyOnceWith('vague-question', 0)
    await showOpen([open])
    await press(items()[0] as HTMLElement, 'Enter')
    expect(session.reveal).toHaveBeenCalledExactlyOnceWith('vague-question')
  })
})

describe('Escape', () => {
  it('closes the panel and goes back to the text', async () => {
    await showOpen(warnings)
    await press(button(items()[0] as HTMLElement, 'Ignorer'), 'Escape')
    expect(panel()).toBeNull()
    expect(onReturn).toHaveBeenCalledOnce()
  })

  it('does nothing while the panel is closed', async () => {
    await show(warnings)
    await press(count(), 'Escape')
    expect(onReturn).not.toHaveBeenCalled()
  })
})

describe('a mark that is clicked in the text', () => {
  it('opens the panel at its finding, and takes no focus', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    await show([stop, ...warnings, hint])
    await act(() => {
      session.selected.value = 'too-long'
    })
    expect(
      items()
        .filter((item) => item.hasAttribute('aria-current'))
        .map(({ dataset }) => dataset.rule),
    ).toEqual(['too-long'])
    expect(scroll.mock.contexts).toEqual([items().at(-1)])
    expect(document.activeElement).toBe(document.body)
    scroll.mockRestore()
  })

  it('leaves the panel closed when it was closed since', async () => {
    await show(warnings)
    await act(() => {
      session.selected.value = 'wording'
    })
    await click(count())
    await act(() => {
      session.findings.value = [...warnings, hint]
    })
    expect(panel()).toBeNull()
  })
})

describe('the words', () => {
  it.each(['nb', 'nn', 'en'] as const)('are there in %s', async (language) => {
    open.value = true
    await show([stop, ...warnings], language)
    expect(root.textContent).not.toMatch(/undefined|null|\{|\[object/)
    expect(element('.dialogsjekk').lang).toBe(language)
  })
})
