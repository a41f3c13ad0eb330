class Inner extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<label>Spørsmål <textarea rows="6" cols="60"></textarea></label>'
  }
}
class Outer extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div><inner-field></inner-field></div>'
  }
}
customElements.define('inner-field', Inner)
customElements.define('outer-field', Outer)

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  const inner = place.appendChild(new Outer()).shadowRoot.querySelector('inner-field')
  return { text: () => inner.shadowRoot.querySelector('textarea').value }
}
