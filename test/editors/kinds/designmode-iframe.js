/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const frame = place.appendChild(document.createElement('iframe'))
  Object.assign(frame.style, { width: '600px', height: '180px' })
  frame.contentDocument.designMode = 'on'
  // biome-ignore lint/performance/useDomNodeTextContent: lines are parted as they are seen.
  return { text: () => frame.contentDocument.body.innerText }
}
