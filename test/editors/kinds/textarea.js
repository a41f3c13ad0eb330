/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const area = document.createElement('textarea')
  Object.assign(area, { rows: 6, cols: 60, name: 'tekst' })
  area.setAttribute('aria-labelledby', 'name')
  place.append(area)
  return { text: () => area.value }
}
