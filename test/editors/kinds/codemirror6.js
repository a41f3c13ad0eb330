import { EditorView } from '@codemirror/view'
import { minimalSetup } from 'codemirror'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const view = new EditorView({ parent: place, extensions: [minimalSetup, EditorView.lineWrapping] })
  return { text: () => view.state.doc.toString() }
}
