import { editable } from '../editable.js'

class Editor extends HTMLElement {
  connectedCallback() {
    this.model = editable(this.attachShadow({ mode: 'open' }), { contenteditable: 'true', 'aria-label': 'Spørsmål' })
  }
}
customElements.define('own-editor', Editor)

/** @type {import('../frame.js').Mount} */
export const mount = (place) => place.appendChild(new Editor()).model
