import 'trix'
import 'trix/dist/trix.css'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  place.innerHTML = '<input id="value" type="hidden" name="tekst"><trix-editor input="value"></trix-editor>'
  const field = place.querySelector('trix-editor')
  return { text: () => field.editor.getDocument().toString().replace(/\n$/, '') }
}
