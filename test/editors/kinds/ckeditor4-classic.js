import { loadScript, textOf } from '../load-script.js'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  globalThis.CKEDITOR_BASEPATH = '/packages/ckeditor4/'
  await loadScript('/packages/ckeditor4/ckeditor.js')
  place.innerHTML = '<textarea id="editor"></textarea>'
  const editor = globalThis.CKEDITOR.replace('editor', { versionCheck: false, height: 160 })
  await new Promise((resolve) => editor.on('instanceReady', resolve))
  return { text: () => textOf(editor.getData()) }
}
