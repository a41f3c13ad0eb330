import { exampleSetup } from 'prosemirror-example-setup'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import 'prosemirror-example-setup/style/style.css'
import 'prosemirror-menu/style/menu.css'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const state = EditorState.create({ schema, plugins: exampleSetup({ schema }) })
  const view = new EditorView(place, { state })
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') }
}
