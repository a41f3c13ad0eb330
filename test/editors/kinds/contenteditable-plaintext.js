import { editable } from '../editable.js'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => editable(place, { contenteditable: 'plaintext-only' })
