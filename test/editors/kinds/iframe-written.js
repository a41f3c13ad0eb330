/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const frame = place.appendChild(document.createElement('iframe'))
  Object.assign(frame.style, { width: '600px', height: '180px' })
  const inner = frame.contentDocument
  inner.open()
  inner.write('<label>Spørsmål<br><textarea rows="6" cols="60"></textarea></label>')
  inner.close()
  return { text: () => inner.querySelector('textarea').value }
}
