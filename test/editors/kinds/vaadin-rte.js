import '@vaadin/rich-text-editor'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  place.innerHTML = '<vaadin-rich-text-editor style="height: 16em"></vaadin-rich-text-editor>'
  const editor = place.firstChild
  const lines = () => JSON.parse(editor.value || '[]').map(({ insert }) => insert)
  return { text: () => lines().join('').replace(/\n$/, '') }
}
