import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor } from 'lexical'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const field = place.appendChild(document.createElement('div'))
  Object.assign(field, { contentEditable: 'true', role: 'textbox' })
  field.style.cssText = 'min-height: 8em; border: 1px solid'
  const editor = createEditor({ namespace: 'demo', onError: (error) => console.error(error) })
  editor.setRootElement(field)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  return { text: () => editor.read(() => $getRoot().getTextContent()).replaceAll('\n\n', '\n') }
}
