import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

let state

function Field({ Draft }) {
  const [editorState, setEditorState] = useState(() => Draft.EditorState.createEmpty())
  state = editorState
  return createElement(Draft.Editor, { editorState, onChange: setEditorState })
}

/** Draft.js looks for the global object of Node.
 * @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  globalThis.global = globalThis
  const { default: Draft } = await import('draft-js')
  place.style.cssText = 'min-height: 8em; border: 1px solid'
  createRoot(place).render(createElement(Field, { Draft }))
  return { text: () => state.getCurrentContent().getPlainText('\n') }
}
