const INNER = '<label>Spørsmål<br><textarea rows="6" cols="60"></textarea></label>'

/** A frame in a frame, as EPJs that are put together from modules have them.
 * @type {import('../frame.js').Mount} */
export const mount = async (place) => {
  const outer = document.createElement('iframe')
  Object.assign(outer.style, { width: '660px', height: '240px', padding: '7px', border: '5px solid' })
  outer.srcdoc = '<iframe style="width: 600px; height: 170px" srcdoc=""></iframe>'
  place.append(outer)
  await new Promise((resolve) => outer.addEventListener('load', resolve))
  const inner = outer.contentDocument.querySelector('iframe')
  inner.srcdoc = INNER
  await new Promise((resolve) => inner.addEventListener('load', resolve))
  return { text: () => inner.contentDocument.querySelector('textarea').value }
}
