/** A field of the page's own making: its model is what `input` events told it. */
export function editable(place, attributes) {
  const field = place.appendChild(document.createElement('div'))
  const all = { role: 'textbox', 'aria-labelledby': 'name', style: 'min-height: 8em; border: 1px solid', ...attributes }
  for (const [name, value] of Object.entries(all)) field.setAttribute(name, value)
  let text = ''
  field.addEventListener('input', () => {
    // biome-ignore lint/performance/useDomNodeTextContent: lines are parted as they are seen.
    text = field.innerText
  })
  return { text: () => text }
}
