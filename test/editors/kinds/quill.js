import Quill from 'quill'
import 'quill/dist/quill.snow.css'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const quill = new Quill(place.appendChild(document.createElement('div')), { theme: 'snow' })
  return { text: () => quill.getText().replace(/\n$/, '') }
}
