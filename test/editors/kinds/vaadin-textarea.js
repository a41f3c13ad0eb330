import '@vaadin/text-area'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  place.innerHTML = '<vaadin-text-area label="Spørsmål" style="width: 30em; min-height: 10em"></vaadin-text-area>'
  return { text: () => place.firstChild.value }
}
