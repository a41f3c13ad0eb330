import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readForm } from '../../lib/dom/form.ts'
import { hasOtherChecker } from '../../lib/dom/other-checkers.ts'
import { watchSending } from '../../lib/dom/send-button.ts'

let life: AbortController
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

const AREA = '<textarea data-it></textarea>'

function show(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.querySelector<HTMLElement>('[data-it]') as HTMLElement
}

/** Puts markup into an open shadow root of the element with this id. */
function shadow(id: string, html: string): void {
  const host = document.getElementById(id)
  if (host) (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).innerHTML = html
}

describe('the form around a field', () => {
  it('says who writes', () => {
    const from = (value: string) =>
      readForm(show(`<form><label>Avsender <input value="${value}"></label>${AREA}</form>`), undefined)
    expect(from('Storgata legesenter').sender).toBe('gp')
    expect(from('Nevrologisk poliklinikk, Drammen').sender).toBe('hospital')
    expect(from('Kari Nordmann').sender).toBeUndefined()
  })

  it('is read into its components', () => {
    const field = show(`<form><own-input id="to" label="Mottaker"></own-input>${AREA}</form>`)
    shadow('to', '<input value="Nevrologi">')
    expect(readForm(field, undefined).recipient).toBe('Nevrologi')
  })

  it('is read by the selectors of the site where it has any, in other shadow roots too; a selector that is none hits nothing', () => {
    const field = show(`<label>Mottaker <input value="feil"></label><form>${AREA}</form><div id="head"></div>`)
    shadow('head', '<b class="to">Nevrologi, Drammen</b><select class="kind"><option>Svar</option></select>')
    const fields = { message: ['textarea'], recipient: [':::', '.to'], kind: ['.kind'], subject: ['.none'] }
    expect(readForm(field, fields)).toEqual({ files: 0, recipient: 'Nevrologi, Drammen', kind: 'reply' })
  })

  it('counts the files of its list of attachments, and none of other lists', () => {
    const list = (name: string) =>
      `<h4>${name}</h4><ul><li>rontgen.png</li><li><a>prøvesvar.pdf</a></li><li>Legg til</li></ul>`
    expect(readForm(show(`<form>${AREA}${list('Vedlegg')}</form>`), undefined).files).toBe(2)
    expect(readForm(show(`<form>${AREA}${list('Dokumenter')}</form>`), undefined).files).toBe(0)
  })

  it('counts the files that were chosen', () => {
    const field = show(`<form>${AREA}<input type="file" multiple></form>`)
    const data = new DataTransfer()
    data.items.add(new File(['x'], 'a.png'))
    Object.assign(document.querySelector('input[type=file]') as HTMLInputElement, { files: data.files })
    expect(readForm(field, undefined).files).toBe(1)
  })
})

describe('sending', () => {
  function watch(html: string, send?: string[]) {
    const field = show(html)
    let count = 0
    watchSending(field, send && { message: ['textarea'], send }, () => count++, life.signal)
    return { click: (selector: string) => document.querySelector<HTMLElement>(selector)?.click(), count: () => count }
  }

  it.each([
    ['a button', '<button type="button" class="b">Send</button>'],
    ['a button with more words', '<button type="button" class="b">Signer og send</button>'],
    ['an input', '<input type="button" class="b" value="Send melding">'],
    ['what is drawn as a button', '<div role="button" class="b" aria-label="Send">✉</div>'],
    ['an icon in a button', '<button type="button" aria-label="Send"><i class="b">✉</i></button>'],
  ])('is heard of: %s', (_name, button) => {
    const { click, count } = watch(`<form>${AREA}${button}</form>`)
    click('.b')
    expect(count()).toBe(1)
  })

  it.each([
    ['another button', `<form>${AREA}<button type="button" class="b">Avbryt</button></form>`],
    ['what was sent', `<form>${AREA}<button type="button" class="b">Sendt</button></form>`],
    ['the button of another form', `<form>${AREA}</form><form><button type="button" class="b">Send</button></form>`],
  ])('is not: %s', (_name, html) => {
    const { click, count } = watch(html)
    click('.b')
    expect(count()).toBe(0)
  })

  it('is heard of when the form is submitted, and is not held up', () => {
    const { count } = watch(`<form>${AREA}</form>`)
    const form = document.querySelector('form') as HTMLFormElement
    let prevented: boolean | null = null
    form.addEventListener('submit', (event) => {
      prevented = event.defaultPrevented
      event.preventDefault()
    })
    form.requestSubmit()
    expect([count(), prevented]).toEqual([1, false])
  })

  it("is by the site's own button where it is known, and by no other", () => {
    const { click, count } = watch(`<form>${AREA}<button type="button">Send</button></form><a class="go">OK</a>`, [
      '.go',
    ])
    click('button')
    expect(count()).toBe(0)
    click('.go')
    expect(count()).toBe(1)
  })
})

describe('another checker', () => {
  it.each([
    ['on the field', '<textarea data-gramm_editor="true" data-it></textarea>', true],
    ['on the editor around it', '<div data-lt-tmp-id="1"><div contenteditable data-it></div></div>', true],
    ['in the page', `${AREA}<grammarly-extension></grammarly-extension>`, true],
    [
      'that was told to stay away',
      '<textarea data-gramm="false" data-it></textarea><grammarly-extension></grammarly-extension>',
      false,
    ],
    ['of which there is none', AREA, false],
  ])('%s is noticed: %#', (_name, html, expected) => {
    expect(hasOtherChecker(show(html))).toBe(expected)
  })
})
