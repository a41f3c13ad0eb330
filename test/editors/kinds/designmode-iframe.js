/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const frame = place.appendChild(document.createElement('iframe'))
  Object.assign(frame.style, { width: '600px', height: '180px' })
  frame.contentDocument.designMode = 'on'
  return { text: () => frame.contentDocument.body.innerText }
}
