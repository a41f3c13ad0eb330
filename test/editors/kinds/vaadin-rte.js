import '@vaadin/rich-text-editor'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  place.innerHTML = '<vaadin-rich-text-editor style="height: 16em"></vaadin-rich-text-editor>'
  const editor = place.firstChild
  // Its value follows only when the focus goes; what it will be is what the Quill inside holds.
  return { text: () => editor._editor.getText().replace(/\n$/, '') }
}
