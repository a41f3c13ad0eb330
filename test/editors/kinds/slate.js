import { createElement, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

let editor

function Field() {
  editor = useMemo(() => withHistory(withReact(createEditor())), [])
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }]
  const style = { minHeight: '8em', border: '1px solid' }
  return createElement(Slate, { editor, initialValue }, createElement(Editable, { style }))
}

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  createRoot(place).render(createElement(Field))
  return { text: () => editor.children.map((node) => Node.string(node)).join('\n') }
}
