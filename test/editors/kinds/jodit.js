import { Jodit } from 'jodit'
import 'jodit/es2021/jodit.min.css'
import { textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const editor = Jodit.make(place.appendChild(document.createElement('textarea')), { height: 300 })
  return { text: () => textOf(editor.value) }
}
