import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createField } from '../../lib/dom/create-field.ts'
import type { Field } from '../../lib/dom/field.ts'

let life: AbortController
beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

function put(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}

function fieldOf(element: HTMLElement): Field {
  const layer = document.body.appendChild(document.createElement('div'))
  layer.setAttribute('style', 'position: absolute; top: 0; left: 0')
  const field = createField(element, { layer: () => layer, styleMarks() {} }, life.signal)
  field.read()
  return field
}

const AREA = '<textarea style="width: 300px; height: 60px"></textarea>'
const RICH = '<div contenteditable="true" style="white-space: pre-wrap"></div>'

const KINDS = [
  ['a textarea', AREA],
  ['a rich text field', RICH],
] as const

function write(element: HTMLElement, text: string): void {
  element.focus()
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) document.execCommand(element instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph')
    document.execCommand('insertText', false, line)
  }
}

describe.each(KINDS)('a fix in %s', (_name, html) => {
  const TEXT = 'Hei kollega!\nKan han kjøre bil? Mvh'

  it.each([
    ['a whole line', 0, 13, '', 'Kan han kjøre bil? Mvh'],
    ['the end', 31, 35, '', 'Hei kollega!\nKan han kjøre bil?'],
    ['a word for another', 17, 20, 'hun', 'Hei kollega!\nKan hun kjøre bil? Mvh'],
    ['a word with letters outside ASCII', 21, 26, 'føre', 'Hei kollega!\nKan han føre bil? Mvh'],
    ['a line for two', 0, 12, 'Gjelder:\nsamtykke', 'Gjelder:\nsamtykke\nKan han kjøre bil? Mvh'],
    ['nothing for a word', 16, 16, ' da', 'Hei kollega!\nKan da han kjøre bil? Mvh'],
    ['all', 0, 35, 'Ny tekst.', 'Ny tekst.'],
  ])('takes %s, and the browser takes it back', async (_what, start, end, text, after) => {
    const element = put(html)
    write(element, TEXT)
    const field = fieldOf(element)
    expect(field.read().text).toBe(TEXT)
    let heard = 0
    element.addEventListener('input', () => heard++)
    expect(await field.replace([{ span: { start, end }, text }])).toBe(true)
    expect(field.read().text).toBe(after)
    expect(heard).toBeGreaterThan(0)
    while (field.read().text !== TEXT && document.execCommand('undo'));
    expect(field.read().text).toBe(TEXT)
  })

  it('leaves the caret where it was in the text', async () => {
    const element = put(html)
    write(element, TEXT)
    const field = fieldOf(element)
    await field.replace([{ span: { start: 0, end: 13 }, text: '' }])
    expect(field.caret()).toBe(22)
    await field.replace([{ span: { start: 0, end: 3 }, text: 'Bør' }])
    expect(field.caret()).toBe(22)
    document.execCommand('insertText', false, '!')
    expect(field.read().text).toBe('Bør han kjøre bil? Mvh!')
  })

  it('takes the focus back from the panel, and the whole text when the caret was elsewhere', async () => {
    const element = put(html)
    write(element, TEXT)
    const field = fieldOf(element)
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    expect(await field.replace([{ span: { start: 0, end: 13 }, text: '' }])).toBe(true)
    expect(document.activeElement).toBe(element)
  })

  it('that the page turns down is told of, and leaves the text alone', async () => {
    const element = put(html)
    write(element, TEXT)
    const field = fieldOf(element)
    const lines = TEXT.split('\n').map((line) => Object.assign(document.createElement('div'), { textContent: line }))
    element.addEventListener('input', () => {
      if (element instanceof HTMLTextAreaElement) element.value = TEXT
      else element.replaceChildren(...lines)
    })
    expect(await field.replace([{ span: { start: 0, end: 13 }, text: '' }])).toBe(false)
    expect(field.read().text).toBe(TEXT)
  })
})

it('a fix that does not fit the length of a textarea leaves the text alone', async () => {
  const element = put('<textarea maxlength="12"></textarea>')
  write(element, 'Hei kollega!')
  const field = fieldOf(element)
  expect(await field.replace([{ span: { start: 0, end: 3 }, text: 'God morgen' }])).toBe(false)
  expect(field.read().text).toBe('Hei kollega!')
})

it('a fix in a field that is gone or shut is told of', async () => {
  const element = put(AREA) as HTMLTextAreaElement
  write(element, 'Hei')
  const field = fieldOf(element)
  element.readOnly = true
  expect(await field.replace([{ span: { start: 0, end: 3 }, text: '' }])).toBe(false)
  element.remove()
  expect(await field.replace([{ span: { start: 0, end: 3 }, text: '' }])).toBe(false)
})

it('the caret stays in the empty line it was in', async () => {
  const element = put(RICH)
  write(element, 'Hei kollega!\nKan han kjøre bil?\n')
  const field = fieldOf(element)
  await field.replace([{ span: { start: 0, end: 13 }, text: '' }])
  document.execCommand('insertText', false, 'Takk')
  expect(field.read().text).toBe('Kan han kjøre bil?\nTakk')
})

it('blanks that the browser turns into no-break ones do not make a fix a failed one', async () => {
  const element = put('<div contenteditable="true">Pasienten er nå dessverre syk.</div>')
  const field = fieldOf(element)
  expect(await field.replace([{ span: { start: 13, end: 25 }, text: ' ' }])).toBe(true)
})

/** As an editor that draws its model anew after each event, and lets no command through. */
function modelEditor(type: 'beforeinput' | 'paste', mark: string): HTMLElement {
  const element = put(`<div contenteditable="true" ${mark}><p>Hei kollega!</p></div>`)
  const apply = (event: InputEvent | ClipboardEvent) => {
    const range = getSelection()?.getRangeAt(0) as Range
    const data = event instanceof InputEvent ? event.dataTransfer : event.clipboardData
    const text = element.textContent
    const model = text.slice(0, range.startOffset) + (data?.getData('text/plain') ?? '') + text.slice(range.endOffset)
    const line = document.createElement('p')
    line.textContent = model
    queueMicrotask(() => element.replaceChildren(line))
  }
  element.addEventListener('beforeinput', (event) => {
    event.preventDefault()
    const isOurs = event.inputType === 'insertReplacementText' || event.inputType === 'deleteContentBackward'
    if (type === 'beforeinput' && isOurs && event.inputType !== 'insertReplacementText') apply(event)
    if (
      type === 'beforeinput' &&
      event.inputType === 'insertReplacementText' &&
      event.dataTransfer?.getData('text/plain')
    )
      apply(event)
  })
  element.addEventListener('paste', (event) => {
    event.preventDefault()
    if (type === 'paste') apply(event)
  })
  return element
}

describe('an editor with a text of its own', () => {
  it.each([
    ['hears of a correction of the spelling', 'beforeinput', 'data-slate-editor', 'Kjære'],
    ['hears of a deletion', 'beforeinput', 'data-lexical-editor', ''],
    ['takes what is pasted', 'paste', 'class="ProseMirror"', 'Kjære'],
  ] as const)('that %s', async (_name, type, mark, text) => {
    const field = fieldOf(modelEditor(type, mark))
    expect(await field.replace([{ span: { start: 0, end: 3 }, text }])).toBe(true)
    expect(field.read().text).toBe(`${text} kollega!`.trim())
  })

  it('that deletes what was to be replaced, and inserts nothing, gets what is missing', async () => {
    const element = put('<div contenteditable="true"><p>Hei kollega! Ja.</p></div>')
    element.addEventListener('beforeinput', (event) => {
      if (event.inputType !== 'insertReplacementText') return
      event.preventDefault()
      getSelection()?.deleteFromDocument()
    })
    const field = fieldOf(element)
    expect(await field.replace([{ span: { start: 4, end: 11 }, text: 'alle' }])).toBe(true)
    expect(field.read().text).toBe('Hei alle! Ja.')
    expect(await field.replace([{ span: { start: 0, end: 10 }, text: '' }])).toBe(true)
    expect(field.read().text).toBe('Ja.')
  })

  it('is never typed into behind its back', async () => {
    const element = put('<div contenteditable="true" data-slate-editor><p>Hei kollega!</p></div>')
    const field = fieldOf(element)
    expect(await field.replace([{ span: { start: 0, end: 3 }, text: 'Kjære' }])).toBe(false)
    expect(element.innerHTML).toBe('<p>Hei kollega!</p>')
  })
})

describe.each(KINDS)('a place in %s', (_name, html) => {
  it('is scrolled into view, without taking the focus', async () => {
    const element = put(html)
    element.setAttribute('style', 'height: 60px; width: 200px; overflow: auto; white-space: pre-wrap')
    write(element, 'Pasienten er stabil.\n'.repeat(60))
    const before = document.body.insertBefore(document.createElement('p'), element)
    before.style.height = '3000px'
    element.scrollTop = 0
    document.documentElement.scrollTop = 0
    element.blur()
    const field = fieldOf(element)
    const start = 21 * 40
    field.reveal({ start, end: start + 9 })
    expect(document.activeElement).toBe(document.body)
    const box = element.getBoundingClientRect()
    expect(box.bottom).toBeGreaterThan(20)
    expect(box.top).toBeLessThan(innerHeight)
    expect(element.scrollTop).toBeGreaterThan(0)
    field.mark([{ key: 'k', span: { start, end: start + 9 }, severity: 'hint' }])
    const points = Array.from({ length: 60 }, (_, at) => field.markAt(box.left + 20, box.top + at))
    expect(points).toContain('k')
  })
})

it('marks of a field whose nodes are thrown away are drawn anew, and nothing breaks', () => {
  const element = put('<div contenteditable="true"><p>Hei kollega!</p><p>Ja.</p></div>')
  const field = fieldOf(element)
  const marks = [{ key: 'k', span: { start: 0, end: 3 }, severity: 'stop' }] as const
  field.mark(marks)
  element.replaceChildren()
  field.mark(marks)
  element.innerHTML = '<p>Hei alle!</p>'
  field.read()
  field.mark(marks)
  const words = [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => `${range}`))
  expect(words).toContain('Hei')
})

it('highlights lie in the browser alone, and go with the field', () => {
  const element = put('<div contenteditable="true"><p>Hei kollega!</p></div>')
  const html = element.outerHTML
  const field = fieldOf(element)
  field.mark([{ key: 'k', span: { start: 0, end: 3 }, severity: 'stop' }])
  const words = () => [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => `${name}: ${range}`))
  expect(words()).toEqual(['dialogsjekk-stop: Hei'])
  field.reveal({ start: 4, end: 11 })
  expect(words()).toContain('dialogsjekk-reveal: kollega')
  expect(element.outerHTML).toBe(html)
  life.abort()
  expect([...CSS.highlights.keys()]).toEqual([])
})
