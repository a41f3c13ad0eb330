import { loadScript, textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  await loadScript('/packages/tinymce/tinymce.min.js')
  place.innerHTML = '<div id="editor" style="min-height: 8em; border: 1px solid"></div>'
  const [editor] = await globalThis.tinymce.init({
    selector: '#editor',
    inline: true,
    license_key: 'gpl',
    promotion: false,
  })
  return { text: () => textOf(editor.getContent()) }
}
