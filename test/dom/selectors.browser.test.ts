import { afterEach, describe, expect, it } from 'vitest'
import { inspectPage } from '../../lib/dom/inspect-page.ts'
import { pointedElement } from '../../lib/dom/pointed-element.ts'
import { selectorFor } from '../../lib/dom/selector-for.ts'
import { isStableName } from '../../lib/dom/stable-name.ts'
import { isByPlace } from '../../lib/sites/draft-site.ts'

afterEach(() => document.body.replaceChildren())

function show(html: string): Element {
  document.body.innerHTML = html
  return document.querySelector('[data-it]') as Element
}

it.each(['melding', 'sporsmal-felt', 'meldingTekst', 'message_body', 'innskriftsfelt'])(
  'the name %s was chosen to stay',
  (name) => {
    expect(isStableName(name)).toBe(true)
  },
)

it.each([
  ':r1:',
  '«r3»',
  'mat-input-0',
  'ember1234',
  'css-kqjzxw',
  'sc-bdVaJa',
  'kLmNoP',
  'Form_melding__aBcDe',
  'svelte-abcdef',
  'xkqzvw',
  'ng-touched',
  'is-focused',
  'e3b0c44298fc',
  '',
])('the name %j may be another tomorrow', (name) => {
  expect(isStableName(name)).toBe(false)
})

describe('the selector of an element', () => {
  it.each([
    [
      'its label',
      '<textarea data-it id="melding" class="felt" name="tekst" aria-label="Melding">',
      '[aria-label="Melding"]',
    ],
    ['its name before its id', '<textarea data-it id="melding" name="tekst" class="felt">', '[name="tekst"]'],
    ['what is there for tests', '<textarea data-it id="melding" data-testid="message">', '[data-testid="message"]'],
    ['its id before its class', '<textarea data-it id="melding" class="felt">', '#melding'],
    [
      'an id that is generated not',
      '<textarea data-it id=":r1:" class="css-1x2y3z felt"></textarea><textarea>',
      '.felt',
    ],
    ['a label with a number not', '<textarea data-it aria-label="Melding 12.03.1980" name="tekst">', '[name="tekst"]'],
    [
      'the form around it',
      '<form name="dialog"><textarea data-it></textarea></form><textarea>',
      'form[name="dialog"] textarea',
    ],
    [
      'a name with quotes',
      '<input data-it placeholder=\'Skriv "her" \\\'>',
      'input[placeholder="Skriv \\"her\\" \\\\"]',
    ],
  ])('is by %s', (_name, html, expected) => {
    const element = show(html)
    const selector = selectorFor(element)
    expect(selector).toContain(expected)
    expect(document.querySelectorAll(selector)).toHaveLength(1)
    expect(element.matches(selector)).toBe(true)
    expect(isByPlace(selector)).toBe(false)
  })

  it('tells twins apart by what is around them, and takes both names where one is not enough', () => {
    const twins =
      '<section aria-label="Svar"><input name="tekst"></section><section aria-label="Ny"><input name="tekst" data-it></section>'
    expect(selectorFor(show(twins))).toBe('section[aria-label="Ny"] input[name="tekst"]')
    const crossed =
      '<input aria-label="Emne" name="aa"><input aria-label="Til" name="bb"><input aria-label="Emne" name="bb" data-it>'
    expect(selectorFor(show(crossed))).toBe('input[aria-label="Emne"][name="bb"]')
  })

  it('goes by the place when nothing else is left, from the nearest name', () => {
    const selector = selectorFor(show('<main id="skjema"><div><p></p></div><div><p></p><p data-it></p></div></main>'))
    expect(selector).toContain(':nth-of-type(2)')
    expect(isByPlace(selector)).toBe(true)
    expect(document.querySelectorAll(selector)).toHaveLength(1)
  })

  it('hits all of those that nothing tells apart', () => {
    show('<x-field></x-field><x-field></x-field>')
    for (const host of document.querySelectorAll('x-field'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<input name="tekst">'
    const inner = document.querySelector('x-field')?.shadowRoot?.querySelector('input') as Element
    expect(selectorFor(inner)).toBe('input[name="tekst"]')
  })

  it('names the host of a shadow root, where what is in it is the same everywhere', () => {
    show('<x-field label="Mottaker"></x-field><x-field label="Emne"></x-field>')
    for (const host of document.querySelectorAll('x-field'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<div><input value="1"></div>'
    const shadow = document.querySelector('[label="Emne"]')?.shadowRoot as ShadowRoot
    const inner = shadow.querySelector('input') as Element
    const selector = selectorFor(inner)
    expect(selector).toBe(':host(x-field[label="Emne"]) input')
    expect(shadow.querySelector(selector)).toBe(inner)
  })

  it('is the only one in the page with its frames', () => {
    show('<iframe></iframe><textarea name="tekst"></textarea>')
    const inner = document.querySelector('iframe')?.contentDocument as Document
    inner.body.innerHTML = '<form name="dialog"><textarea name="tekst"></textarea></form>'
    const selector = selectorFor(inner.querySelector('textarea') as Element)
    expect(selector).toBe('form[name="dialog"] textarea[name="tekst"]')
  })

  it('is made in a moment in a deep page without names', () => {
    const boxes = (inner: string) => `${'<div class="rad bred">'.repeat(40)}${inner}${'</div>'.repeat(40)}`
    const element = show(boxes('<textarea></textarea>') + boxes('<textarea data-it></textarea>'))
    const start = performance.now()
    expect(document.querySelectorAll(selectorFor(element))).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('who points', () => {
  it.each([
    ['at the label means its field', '<label data-it>Melding <textarea id="goal"></textarea></label>', 'message'],
    [
      'at the box around means what is in it',
      '<div data-it><p>Melding</p><textarea id="goal"></textarea></div>',
      'message',
    ],
    [
      'into a rich text means all of it',
      '<div contenteditable="true" id="goal"><p>Hei <b data-it>du</b></p></div>',
      'message',
    ],
    ['at a choice means the list', '<label><span data-it>Type</span><select id="goal"></select></label>', 'kind'],
    ['at an icon means the button', '<button id="goal"><i data-it></i></button>', 'send'],
    ['at a plain text means that', '<p id="goal" data-it>Legesenter</p>', 'recipient'],
  ] as const)('%s', (_name, html, role) => {
    expect(pointedElement(show(html), role).id).toBe('goal')
  })
})

describe('the report of a page', () => {
  const FORM = `<form aria-label="Dialogmelding"><label>Mottaker <input name="til" value="Nevrologi, Drammen"></label>
    <label>Emne <input name="emne"></label><label>Spørsmål <textarea name="tekst">Hei kollega</textarea></label><button>Send</button></form>`

  it('says what is found without a selector', () => {
    show(FORM)
    const { recognised, messages, hits } = inspectPage(undefined)
    expect(hits).toEqual({})
    expect(recognised).toMatchObject({
      message: ['textarea[name="tekst"]'],
      recipient: ['input[name="til"]'],
      subject: ['input[name="emne"]'],
      sender: [],
      send: ['form[aria-label="Dialogmelding"] button'],
    })
    expect(messages).toEqual([
      { length: 11, recipient: 'Nevrologi, Drammen', hasSubject: false, hasUrgency: false, hasSend: true },
    ])
  })

  it('counts what each selector hits, and a message only where one can be written', () => {
    show(`${FORM}<textarea class="x"></textarea><p class="x"></p><textarea class="x" readonly></textarea>`)
    const fields = { message: ['.x', '#none', ':::'], recipient: ['.x', ':::'] }
    const { hits, messages } = inspectPage(fields)
    expect(hits).toEqual({ message: [1, 0, 0], recipient: [3, 0] })
    expect(messages).toMatchObject([{ length: 0 }])
  })

  it('never holds the text of a message', () => {
    show(FORM)
    expect(JSON.stringify(inspectPage(undefined))).not.toContain('kollega')
  })

  it('changes nothing', () => {
    show(FORM)
    const before = document.documentElement.outerHTML
    inspectPage({ message: ['textarea'] })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
