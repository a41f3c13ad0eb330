import '@fluentui/web-components/textarea.js'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  place.innerHTML = '<fluent-textarea style="width: 30em; height: 10em" resize="both"></fluent-textarea>'
  return { text: () => place.firstChild.value }
}
