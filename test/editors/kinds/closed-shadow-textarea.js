/** No other script of the page gets at the field: nor does the test, which reads the model. */
class Field extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' })
    root.innerHTML = '<label>Spørsmål <textarea rows="6" cols="60"></textarea></label>'
    this.text = () => root.querySelector('textarea').value
  }
}
customElements.define('closed-field', Field)

/** @type {import('../frame.js').Mount} */
export const mount = (place) => place.appendChild(new Field())
