import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const field = place.appendChild(document.createElement('div'))
  field.style.cssText = 'min-height: 8em; border: 1px solid'
  globalThis.DOMPurify = DOMPurify
  const squire = new Squire(field)
  return { text: () => textOf(squire.getHTML()) }
}
