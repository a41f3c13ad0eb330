import { button, element } from './element.ts'

/** The big field of a form, and what its form would send. The model is kept by input events, as front-end frameworks do. */
export interface TextControl {
  readonly node: HTMLElement
  readonly text: () => string
  /** The markup that would be sent, where the field has any. */
  readonly html: () => string | null
}

export function plainControl(id: string, label: string, rows = '9'): TextControl {
  const area = element('textarea', { id, name: 'tekst', rows })
  const count = element('small', { class: 'count' }, '0 tegn')
  let model = ''
  area.addEventListener('input', () => {
    model = area.value
    count.textContent = `${model.length} tegn`
  })
  const node = element('div', { class: 'row' }, element('label', { for: id }, label), area, count)
  return { node, text: () => model, html: () => null }
}

const COMMANDS = [
  ['F', 'bold', 'Fet'],
  ['K', 'italic', 'Kursiv'],
  ['•', 'insertUnorderedList', 'Punktliste'],
] as const

export function richControl(id: string, label: string): TextControl {
  const field = element('div', {
    id,
    class: 'rich',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-label`,
  })
  const count = element('small', { class: 'count' }, '0 tegn')
  let model = { text: '', html: '' }
  field.addEventListener('input', () => {
    model = { text: field.innerText, html: field.innerHTML }
    count.textContent = `${model.text.length} tegn`
  })
  field.addEventListener('drop', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  const caption = element('span', { class: 'label', id: `${id}-label` }, label)
  const node = element('div', { class: 'row' }, caption, toolbar(), field, count)
  return { node, text: () => model.text, html: () => model.html }
}

function toolbar(): HTMLElement {
  const buttons = COMMANDS.map(([face, command, label]) => {
    const made = button(face, () => document.execCommand(command), { 'aria-label': label, title: label })
    made.addEventListener('mousedown', (event) => event.preventDefault())
    return made
  })
  return element('div', { class: 'toolbar', role: 'toolbar', 'aria-label': 'Tekstformat' }, ...buttons)
}
