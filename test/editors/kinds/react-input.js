import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

let text = ''

function Field() {
  const [value, setValue] = useState('')
  text = value
  const onChange = (event) => setValue(event.target.value)
  return createElement('input', { value, onChange, size: 80, 'aria-label': 'Skriv melding' })
}

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  createRoot(place).render(createElement(Field))
  return { text: () => text }
}
