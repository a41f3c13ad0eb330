import '@shoelace-style/shoelace/dist/components/textarea/textarea.js'
import '@shoelace-style/shoelace/dist/themes/light.css'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  place.innerHTML = '<sl-textarea label="Spørsmål" rows="6"></sl-textarea>'
  await place.firstChild.updateComplete
  return { text: () => place.firstChild.value }
}
