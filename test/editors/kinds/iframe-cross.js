/** The same page from another origin: nothing of it can be seen from here, and so it is asked there.
 * @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  const frame = document.createElement('iframe')
  frame.src = `http://localhost:${location.port}/textarea.html`
  Object.assign(frame.style, { width: '900px', height: '420px' })
  place.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve))
  return { text: () => '' }
}
