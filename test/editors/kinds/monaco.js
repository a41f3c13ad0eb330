import * as monaco from 'monaco-editor'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  globalThis.MonacoEnvironment = { getWorker: () => new Worker(URL.createObjectURL(new Blob(['']))) }
  place.style.cssText = 'height: 180px; width: 700px; border: 1px solid'
  const editor = monaco.editor.create(place, { language: 'plaintext', value: '' })
  return { text: () => editor.getValue() }
}
