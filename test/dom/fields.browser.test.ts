import { afterEach, describe, expect, it, vi } from 'vitest'
import { nameOf } from '../../lib/dom/field-name.ts'
import { isNamedMessage, isWritable } from '../../lib/dom/find-field.ts'
import { readForm } from '../../lib/dom/form.ts'
import { watchFields } from '../../lib/dom/watch-fields.ts'

const isMessageField = (element: HTMLElement, selectors?: readonly string[]) =>
  isWritable(element) && isNamedMessage(element, selectors)

afterEach(() => document.body.replaceChildren())

const show = (html: string) => {
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('[data-it]') as HTMLElement
}
const RECIPIENT = '<label>Mottaker <input value="Nevrologi, Drammen"></label>'
const TYPE = '<label>Type forespørsel <select><option>Annen henvendelse</option></select></label>'
const URGENCY = '<label>Hastegrad <select><option>Normal</option></select></label>'

describe('a message field', () => {
  it.for([
    [
      'a labelled textarea in a message form',
      `<form><h2>Dialogmelding</h2>${RECIPIENT}${TYPE}<label>Spørsmål <textarea data-it></textarea></label></form>`,
    ],
    [
      'the same in nynorsk',
      `<form><label>Mottakar <input></label><label>Type førespurnad <input></label><label>Førespurnad <textarea data-it></textarea></label></form>`,
    ],
    [
      'by placeholder alone',
      `<form>${RECIPIENT}${URGENCY}<textarea placeholder="Skriv melding" data-it></textarea></form>`,
    ],
    [
      'by the text before it',
      `<form>${RECIPIENT}${TYPE}<div>Innhold</div><textarea data-it></textarea><h3>Dialogmelding</h3></form>`,
    ],
    [
      'by aria-labelledby',
      `<section aria-label="Dialogmelding">${RECIPIENT}<span id="q">Spørsmål</span><div contenteditable="true" aria-labelledby="q" data-it></div></section>`,
    ],
    [
      'a rich text field without a name in a message dialog',
      `<dialog open aria-label="Dialogmelding – Svar">${RECIPIENT}${TYPE}<div contenteditable="true" data-it></div></dialog>`,
    ],
    ['by its own name alone', '<textarea aria-label="Dialogmelding" data-it></textarea>'],
  ] as const)('is found: %s', ([, html]) => {
    expect(isMessageField(show(html))).toBe(true)
  })

  it.for([
    ['a textarea without a word about it', '<textarea data-it></textarea>'],
    ['a comment', '<form><label>Kommentar <textarea data-it></textarea></label></form>'],
    ['a contact form', '<form><h2>Kontakt oss</h2><label>Melding <textarea data-it></textarea></label></form>'],
    [
      'an e-consultation',
      `<form><h2>E-konsultasjon</h2>${RECIPIENT}${TYPE}<label>Melding <textarea data-it></textarea></label></form>`,
    ],
    [
      'a message to the patient',
      `<form><h2>Ny melding</h2>${RECIPIENT}${TYPE}<label>Melding til pasient <textarea data-it></textarea></label></form>`,
    ],
    ['an SMS', `<form>${RECIPIENT}${TYPE}<label>SMS <textarea data-it></textarea></label></form>`],
    [
      'a referral',
      `<form><h2>Henvisning</h2>${RECIPIENT}${URGENCY}<label>Problemstilling og spørsmål <textarea data-it></textarea></label></form>`,
    ],
    [
      'a discharge note',
      `<form><h2>Epikrise</h2>${RECIPIENT}<label>Innhold <textarea data-it></textarea></label></form>`,
    ],
    ['a search', `<form>${RECIPIENT}${TYPE}<textarea aria-label="Søk i meldinger" data-it></textarea></form>`],
    [
      'a read-only twin',
      `<form><h2>Dialogmelding</h2>${RECIPIENT}<label>Spørsmål <textarea readonly data-it></textarea></label></form>`,
    ],
    [
      'a hidden twin',
      `<form><h2>Dialogmelding</h2>${RECIPIENT}<label>Spørsmål <textarea aria-hidden="true" data-it></textarea></label></form>`,
    ],
    [
      'one that is not shown',
      `<form hidden><h2>Dialogmelding</h2>${RECIPIENT}<label>Spørsmål <textarea data-it></textarea></label></form>`,
    ],
    [
      'one that asks to be left alone',
      `<form data-dialogsjekk="off"><h2>Dialogmelding</h2>${RECIPIENT}<label>Spørsmål <textarea data-it></textarea></label></form>`,
    ],
  ] as const)('is not: %s', ([, html]) => {
    expect(isMessageField(show(html))).toBe(false)
  })

  it("is what the site's entry says, and nothing else; a selector that is none hits nothing", () => {
    const field = show('<textarea class="x" data-it></textarea>')
    expect(isMessageField(field, ['.x'])).toBe(true)
    expect(isMessageField(field, ['.y', ':::'])).toBe(false)
  })

  it('is named by all that the page calls it', () => {
    expect(nameOf(show('<label>Spørsmål <textarea placeholder="Kort" data-it></textarea></label>'))).toBe(
      'Spørsmål | Kort',
    )
  })
})

it('reads what the form around it says', () => {
  const html = (title: string, type: string) =>
    `<form><h2>${title}</h2>${RECIPIENT}<label>Emne <input value="MR 03.11."></label><label>Type <select><option>${type}</option></select></label><textarea data-it></textarea></form>`
  expect(readForm(show(html('Dialogmelding', 'Forespørsel')), undefined)).toEqual({
    files: 0,
    recipient: 'Nevrologi, Drammen',
    subject: 'MR 03.11.',
    kind: 'question',
  })
  expect(readForm(show(html('Svar på melding', 'Annet')), undefined)).toMatchObject({ kind: 'reply' })
  expect(readForm(show('<div><textarea data-it></textarea></div>'), undefined)).toEqual({ files: 0 })
})

describe('watching a page', () => {
  const FORM = `<form><h2>Dialogmelding</h2>${RECIPIENT}<label>Spørsmål <textarea data-it></textarea></label></form>`

  function watch() {
    const stop = new AbortController()
    const lives: AbortSignal[] = []
    watchFields({
      siteAt: () => undefined,
      isGone: () => false,
      signal: stop.signal,
      onField: (_, life) => lives.push(life),
    })
    return { stop, lives }
  }

  it('meets fields that come, and lets go of those that go or are no message any more', async () => {
    const { stop, lives } = watch()
    expect(lives).toHaveLength(0)
    show(FORM)
    await expect.poll(() => lives.length).toBe(1)
    document.querySelector('h2')?.closest('form')?.setAttribute('hidden', '')
    await expect.poll(() => lives[0]?.aborted).toBe(true)
    document.querySelector('form')?.removeAttribute('hidden')
    await expect.poll(() => lives.length).toBe(2)
    document.body.replaceChildren()
    await expect.poll(() => lives[1]?.aborted).toBe(true)
    show(FORM)
    await expect.poll(() => lives.length).toBe(3)
    stop.abort()
    expect(lives[2]?.aborted).toBe(true)
  })

  it('is not disturbed by what is ours in it', async () => {
    const timeouts = vi.spyOn(window, 'setTimeout')
    const { stop } = watch()
    const own = document.createElement('dialogsjekk-panel')
    const root = own.attachShadow({ mode: 'open' })
    document.body.append(own)
    await expect.poll(() => timeouts.mock.calls.length).toBeGreaterThan(0)
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const before = timeouts.mock.calls.length
    root.append(document.createElement('p'))
    await Promise.resolve()
    expect(timeouts.mock.calls.length).toBe(before)
    stop.abort()
    vi.restoreAllMocks()
  })

  it('costs one observer and no timer while nothing changes, and one timer for a hundred changes', async () => {
    const timeouts = vi.spyOn(window, 'setTimeout')
    const intervals = vi.spyOn(window, 'setInterval')
    const observe = vi.spyOn(MutationObserver.prototype, 'observe')
    const { stop } = watch()
    expect([timeouts, intervals, observe].map((spy) => spy.mock.calls.length)).toEqual([0, 0, 1])
    for (let n = 0; n < 100; n++) document.body.append(document.createElement('p'))
    await Promise.resolve()
    expect(timeouts).toHaveBeenCalledTimes(1)
    stop.abort()
    vi.restoreAllMocks()
  })
})
