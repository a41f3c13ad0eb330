/** @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  const frame = document.createElement('iframe')
  frame.srcdoc = '<label>Spørsmål<br><textarea rows="6" cols="60"></textarea></label>'
  Object.assign(frame.style, { width: '600px', height: '180px' })
  place.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve))
  return { text: () => frame.contentDocument.querySelector('textarea').value }
}
