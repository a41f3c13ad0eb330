import { loadScript, textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  globalThis.CKEDITOR_BASEPATH = '/packages/ckeditor4/'
  await loadScript('/packages/ckeditor4/ckeditor.js')
  place.innerHTML = '<div id="editor" contenteditable="true" style="min-height: 8em; border: 1px solid"></div>'
  globalThis.CKEDITOR.disableAutoInline = true
  const editor = globalThis.CKEDITOR.inline('editor', { versionCheck: false })
  await new Promise((resolve) => editor.on('instanceReady', resolve))
  return { text: () => textOf(editor.getData()) }
}
