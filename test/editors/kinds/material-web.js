import '@material/web/textfield/outlined-text-field.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  place.innerHTML =
    '<md-outlined-text-field type="textarea" label="Spørsmål" rows="6" cols="60"></md-outlined-text-field>'
  await place.firstChild.updateComplete
  return { text: () => place.firstChild.value }
}
