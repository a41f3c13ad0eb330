import { defineCustomElement } from '@ionic/core/components/ion-textarea.js'
import '@ionic/core/css/core.css'

/** @type {import('../frame.js').Mount} */
export const mount = (place) => {
  defineCustomElement()
  place.innerHTML = '<ion-textarea label="Spørsmål" label-placement="stacked" rows="6"></ion-textarea>'
  return { text: () => place.firstChild.value ?? '' }
}
