import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] })
  return { text: () => editor.getText({ blockSeparator: '\n' }) }
}
