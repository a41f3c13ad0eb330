import jquery from 'jquery'
import { textOf } from '../load-script.js'
import 'summernote/dist/summernote-lite.css'

/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  globalThis.$ = globalThis.jQuery = jquery
  await import('summernote/dist/summernote-lite.js')
  const field = place.appendChild(document.createElement('div'))
  jquery(field).summernote({ height: 160 })
  return { text: () => textOf(jquery(field).summernote('code')) }
}
