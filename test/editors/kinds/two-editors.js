import Quill from 'quill'
import 'quill/dist/quill.snow.css'

/** The second is another form's: a note of the journal, which is none of ours.
 * @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const quill = new Quill(place.appendChild(document.createElement('div')), { theme: 'snow' })
  const other = document.body.appendChild(document.createElement('section'))
  other.innerHTML = '<h2>Journalnotat</h2><div></div>'
  new Quill(other.lastChild, { theme: 'snow' })
  return { text: () => quill.getText().replace(/\n$/, '') }
}
