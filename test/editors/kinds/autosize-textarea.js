import autosize from 'autosize'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  place.innerHTML = '<textarea cols="60" aria-labelledby="name"></textarea>'
  autosize(place.firstChild)
  return { text: () => place.firstChild.value }
}
