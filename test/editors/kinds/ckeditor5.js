import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  const editor = await ClassicEditor.create(place.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, List],
    toolbar: ['bold', 'italic', 'bulletedList', 'undo'],
  })
  return { text: () => textOf(editor.getData()) }
}
