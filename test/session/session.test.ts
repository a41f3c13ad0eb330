// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import type { Field } from '../../lib/dom/field.ts'
import { applyFixes } from '../../lib/engine/fixes.ts'
import { MAX_CHECKED_LENGTH } from '../../lib/engine/message.ts'
import { type CheckedContent, type Session, startSession } from '../../lib/session.ts'

const TODAY = '2026-11-23'
const PAUSE = 300
const DONE = 1500

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
})

function start({
  takesFixes = true,
  /** What the editor does before it takes a fix. */
  meanwhile = () => {},
  check = (content: CheckedContent) => createChecker().check({ ...content, today: TODAY, kind: 'reply' }),
} = {}) {
  const element = document.createElement('textarea')
  document.body.append(element)
  const marks: string[][] = []
  const field: Field = {
    element,
    isReadable: true,
    read: () => ({ text: element.value, images: 0 }),
    caret: () => element.selectionEnd,
    mark: (next) => void marks.push(next.map(({ span }) => element.value.slice(span.start, span.end))),
    markAt: () => null,
    reveal: vi.fn(),
    select: vi.fn(),
    replace: async (fixes) => {
      meanwhile()
      if (takesFixes) element.value = applyFixes(element.value, fixes)
      return takesFixes
    },
  }
  const life = new AbortController()
  const checked: string[] = []
  const onOutcome = vi.fn()
  const session = startSession({
    onOutcome,
    field,
    check: (content) => {
      checked.push(content.text)
      return check(content)
    },
    signal: life.signal,
  })
  vi.advanceTimersByTime(1)
  const type = (text: string, caret = text.length) => {
    element.value = text
    element.setSelectionRange(caret, caret)
    element.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  const quotes = () => session.findings.value.map(({ quote }) => quote)
  const paste = (files: number, text = '') => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    const items = Array.from({ length: files }, () => ({ kind: 'file' }))
    Object.assign(event, { clipboardData: { getData: () => text, items, files: items } })
    element.dispatchEvent(event)
    return event
  }
  return { element, field, life, marks, checked, session, type, quotes, paste, onOutcome }
}

const keysOf = (session: Session, count = 1) => session.findings.value.slice(0, count).map(({ key }) => key)

describe('when it checks', () => {
  it('is after a pause, once, and not at each key', () => {
    const { checked, type } = start()
    const before = checked.length
    for (const text of ['H', 'He', 'Hei']) {
      type(text)
      vi.advanceTimersByTime(PAUSE - 50)
    }
    expect(checked.length).toBe(before)
    vi.advanceTimersByTime(60)
    expect(checked.slice(before)).toEqual(['Hei'])
  })

  it('is after four seconds at the latest while somebody goes on typing', () => {
    const { checked, type } = start()
    const before = checked.length
    for (let n = 0; n < 41; n++) {
      if (n === 39) expect(checked.length).toBe(before)
      type(`Hei ${'x'.repeat(n)}`)
      vi.advanceTimersByTime(100)
    }
    expect(checked.length).toBe(before + 1)
  })

  it('is not while an input method composes, and then even though a script ends the composition', () => {
    const { element, checked, type } = start()
    const before = checked.length
    element.dispatchEvent(new CompositionEvent('compositionstart'))
    type('Hei')
    vi.advanceTimersByTime(5000)
    expect(checked.length).toBe(before)
    element.dispatchEvent(new CompositionEvent('compositionend'))
    vi.advanceTimersByTime(PAUSE)
    expect(checked.at(-1)).toBe('Hei')
  })

  it('is never again once the field is gone', () => {
    const { life, checked, marks, session, type } = start()
    type('Hei. Ja.')
    life.abort()
    const before = checked.length
    vi.advanceTimersByTime(5000)
    expect(checked.length).toBe(before)
    expect(marks.at(-1)).toEqual([])
    expect(session.findings.value).toEqual([])
  })
})

describe('what the page does by itself', () => {
  it('is seen after a click anywhere: a field that was emptied is a new message', () => {
    const { element, type, quotes } = start()
    type('Ja. Mvh Ola')
    vi.advanceTimersByTime(PAUSE + DONE)
    expect(quotes()).toEqual(['Mvh Ola'])
    element.value = ''
    document.body.click()
    vi.advanceTimersByTime(PAUSE)
    expect(quotes()).toEqual([])
  })

  it('does not put off the check of what is being typed', () => {
    const { checked, type } = start()
    const before = checked.length
    type('Ja. ')
    vi.advanceTimersByTime(PAUSE - 50)
    document.body.click()
    vi.advanceTimersByTime(60)
    expect(checked.slice(before)).toEqual(['Ja. '])
  })

  it('can be asked about at once', () => {
    const { element, session, quotes } = start()
    element.value = 'Ja. Mvh Ola'
    session.checkNow()
    expect(quotes()).toEqual(['Mvh Ola'])
  })
})

describe('what it shows', () => {
  it('is not the phrase that is being typed, until the typing has stopped', () => {
    const { type, quotes } = start()
    type('Ja. Mvh Ola')
    vi.advanceTimersByTime(PAUSE)
    expect(quotes()).toEqual([])
    vi.advanceTimersByTime(DONE)
    expect(quotes()).toEqual(['Mvh Ola'])
  })

  it('goes along with the text until the next check, and goes when its words change', () => {
    const { marks, type, quotes } = start()
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    expect(quotes()).toEqual(['Hei'])
    type('Og Hei! Ja. ')
    vi.advanceTimersByTime(20)
    expect(marks.at(-1)).toEqual(['Hei'])
    type('Og Hxei! Ja. ')
    vi.advanceTimersByTime(20)
    expect(marks.at(-1)).toEqual([])
  })

  it('says so when only a part was checked', () => {
    const { session, type } = start()
    type('Ja. '.repeat(MAX_CHECKED_LENGTH / 2))
    vi.advanceTimersByTime(DONE)
    expect(session.checkedLength.value).toBe(MAX_CHECKED_LENGTH)
  })

  it('is nothing when the check throws', () => {
    const { type, quotes } = start({
      check: () => {
        throw new Error('no')
      },
    })
    type('Hei!')
    expect(() => vi.advanceTimersByTime(DONE)).not.toThrow()
    expect(quotes()).toEqual([])
  })
})

describe('what is ignored', () => {
  it('stays away when other sentences change, and comes back when its own does', () => {
    const { session, type, quotes } = start()
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    session.ignore(keysOf(session))
    expect(quotes()).toEqual([])
    type('Hei! Ja, til 100 mg. Nei. ')
    vi.advanceTimersByTime(DONE)
    expect(quotes()).toEqual([])
    type('Hei Ola! Ja, til 100 mg. Nei. ')
    vi.advanceTimersByTime(DONE)
    expect(quotes()).toEqual(['Hei Ola'])
  })

  it('is taken back by undo', async () => {
    const { session, type, quotes } = start()
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    session.ignore(keysOf(session))
    expect(quotes()).toEqual([])
    expect(await session.undo()).toBe('applied')
    expect(quotes()).toEqual(['Hei'])
  })
})

describe('a fix', () => {
  it('is applied, and what is left is shown at once', async () => {
    const { element, session, type, quotes } = start()
    type('Hei! Ja. Mvh Ola')
    vi.advanceTimersByTime(PAUSE + DONE)
    expect(await session.fix(keysOf(session))).toBe('applied')
    expect(element.value).toBe('Ja. Mvh Ola')
    expect(quotes()).toEqual(['Mvh Ola'])
  })

  it('is checked when it is done, however long the editor takes', async () => {
    const { session, checked, type, quotes, element } = start({
      meanwhile: () => {
        element.focus()
        type('Kan metoprolol økes?')
        vi.advanceTimersByTime(DONE)
        element.value = 'Hei kollega! Kan metoprolol økes?'
      },
    })
    type('Hei kollega! Kan metoprolol økes?')
    vi.advanceTimersByTime(DONE + PAUSE)
    checked.length = 0
    expect(await session.fix(keysOf(session))).toBe('applied')
    expect(checked).toEqual([element.value])
    expect(quotes()).toEqual([])
  })

  it('that does not take is put on the clipboard, and the field is left as it was', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { element, session, type } = start({ takesFixes: false })
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    expect(await session.fix(keysOf(session))).toBe('copied')
    expect(writeText).toHaveBeenCalledWith('Ja. ')
    expect(element.value).toBe('Hei! Ja. ')
  })

  it('of several findings is one step, which is taken back in one', async () => {
    const { element, session, type, quotes } = start()
    type('Hei! takk for sist. Ja, til 100 mg.\nMvh Ola')
    vi.advanceTimersByTime(PAUSE + DONE)
    const keys = session.findings.value.filter(({ fix }) => fix?.isSafe).map(({ key }) => key)
    expect(keys.length).toBe(3)
    expect(await session.fix(keys)).toBe('applied')
    expect(element.value).toBe('Ja, til 100 mg.')
    expect(session.canUndo.value).toBe(true)
    expect(await session.undo()).toBe('applied')
    expect(element.value).toBe('Hei! takk for sist. Ja, til 100 mg.\nMvh Ola')
    expect(quotes().length).toBe(3)
  })

  it('can be taken back until the text is changed', async () => {
    const { session, type } = start()
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    await session.fix(keysOf(session))
    expect(session.canUndo.value).toBe(true)
    type('Ja. Og')
    vi.advanceTimersByTime(DONE)
    expect(session.canUndo.value).toBe(false)
    expect(await session.undo()).toBe('failed')
  })

  it('for a text that has changed meanwhile is not applied', async () => {
    const { element, session, type } = start()
    type('Hei! Ja. ')
    vi.advanceTimersByTime(DONE)
    const key = session.findings.value[0]?.key ?? ''
    element.value = 'Noe helt annet. '
    expect(await session.fix([key])).toBe('failed')
    expect(element.value).toBe('Noe helt annet. ')
  })
})

describe('text', () => {
  it('that is pasted at length is told of until it is taken out', () => {
    const { session, type, paste } = start()
    const note = Array.from(
      { length: 10 },
      (_, n) => `Kontroll ${n} hos oss med fin bedring og uendret medisin. `,
    ).join('')
    paste(0, note)
    type(note)
    vi.advanceTimersByTime(2 * DONE)
    expect(session.findings.value.map(({ messageId }) => messageId)).toContain('pasted')
    type('Kan dosen økes til 10 mg?')
    vi.advanceTimersByTime(2 * DONE)
    expect(session.findings.value).toEqual([])
  })
})

describe('images', () => {
  const images = (session: ReturnType<typeof start>['session']) => session.findings.value.map(({ rule }) => rule)

  it('that are pasted are told of, also in an empty field, and the event goes its way', () => {
    const { session, paste } = start()
    const event = paste(1)
    vi.advanceTimersByTime(PAUSE)
    expect(images(session)).toEqual(['pasted-image'])
    expect(event.defaultPrevented).toBe(false)
  })

  it('that only accompany pasted words are not', () => {
    const { session, paste } = start()
    paste(1, 'Kreatinin 112')
    vi.advanceTimersByTime(PAUSE)
    expect(images(session)).toEqual([])
  })

  it('are forgotten with the message', () => {
    const { session, type, paste } = start()
    type('Ja. ')
    paste(1)
    vi.advanceTimersByTime(DONE)
    expect(images(session)).toEqual(['pasted-image'])
    type('')
    vi.advanceTimersByTime(DONE)
    expect(images(session)).toEqual([])
  })
})

describe('a suggestion', () => {
  const check = (text: string) => createChecker().check({ text, today: TODAY, kind: 'question' })

  it('takes the place of the open question, and leaves its first blank to be typed over', async () => {
    const { element, field, session, type } = start({ check: ({ text }) => check(text) })
    type('Står på metoprolol 50 mg. Hva tenker dere?')
    vi.advanceTimersByTime(DONE + PAUSE)
    const [finding] = session.findings.value
    expect(finding?.suggestions).toHaveLength(3)
    expect(await session.suggest(finding?.key ?? '', 0)).toBe('applied')
    expect(element.value).toBe('Står på metoprolol 50 mg. Kan metoprolol økes til ___?')
    expect(field.select).toHaveBeenCalledWith({ start: 50, end: 53 })
  })

  it('stands behind the text where no question is asked, also after the text has grown', async () => {
    const { element, session, type } = start({ check: ({ text }) => check(text) })
    const text = 'Pas. sover dårlig og har prøvd melatonin uten effekt'
    for (const typed of [text, `${text} hittil`]) {
      type(typed)
      vi.advanceTimersByTime(DONE + PAUSE)
    }
    const [finding] = session.findings.value
    await session.suggest(finding?.key ?? '', 0)
    expect(element.value).toBe(`${text} hittil. Kan ___ økes til ___?`)
  })
})

it('goes from finding to finding, from the caret on and round the end', () => {
  const { session, type } = start()
  type('Hei! Ja, til 100 mg. Takk for sist. Nei.\nMvh Ola', 10)
  vi.advanceTimersByTime(DONE + PAUSE)
  const at = () => session.findings.value.find(({ key }) => key === session.selected.value)?.quote
  const quotes = [1, 1, 1, -1, -1].map((direction) => {
    session.step(direction as 1 | -1)
    return at()
  })
  expect(quotes).toEqual(['Takk for sist', 'Mvh Ola', 'Hei', 'Mvh Ola', 'Takk for sist'])
})

it('tells once of each finding, however long one writes, and of what became of it', async () => {
  const { session, type, onOutcome } = start()
  type('Hei! Ja. Mvh Ola')
  vi.advanceTimersByTime(PAUSE + DONE)
  for (const text of ['Hei! Ja, 5. Mvh Ola', 'Hei du! Ja, 50. Mvh Ola', 'Hei! Ja, 500. Mvh Ola']) {
    type(text, 3)
    vi.advanceTimersByTime(PAUSE + DONE)
  }
  expect(onOutcome.mock.calls).toEqual([
    ['courtesy-phrase', 'shown'],
    ['courtesy-phrase', 'shown'],
  ])
  await session.fix(keysOf(session))
  session.ignore(keysOf(session))
  type('')
  vi.advanceTimersByTime(DONE)
  type('Hei! Ja. ')
  vi.advanceTimersByTime(DONE)
  expect(onOutcome.mock.calls.slice(2)).toEqual([
    ['courtesy-phrase', 'fixed'],
    ['courtesy-phrase', 'ignored'],
    ['courtesy-phrase', 'shown'],
  ])
})
