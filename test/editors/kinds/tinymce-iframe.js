import { loadScript, textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  await loadScript('/packages/tinymce/tinymce.min.js')
  place.innerHTML = '<textarea id="editor"></textarea>'
  const [editor] = await globalThis.tinymce.init({
    selector: '#editor',
    license_key: 'gpl',
    height: 260,
    promotion: false,
  })
  return { text: () => textOf(editor.getContent()) }
}
