type Child = Node | string
type Attributes = Readonly<Record<string, string | boolean>>

/** Makes an element. Attributes that are `false` are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** A button that does not send the form it stands in. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', onClick)
  return made
}

/** A form row: label above its control. */
export function row(label: string, control: HTMLElement, id: string): HTMLElement {
  control.id = id
  return element('div', { class: 'row' }, element('label', { for: id }, label), control)
}

export function select(name: string, options: readonly string[]): HTMLSelectElement {
  return element('select', { name }, ...options.map((option) => element('option', {}, option)))
}
