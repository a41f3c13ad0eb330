import css from '../../components/panel.css?inline'
import { OWN_ELEMENT } from '../../lib/dom/composed.ts'
import { anchorOf, layerOf } from './layers.ts'

/** Our one element in a document for a field, or for the frame that holds it. It goes when the signal is aborted. */
export interface Host {
  /** Where marks are laid over a textarea: an empty box without size, under the button, that no pointer hits. */
  readonly layer: HTMLElement
  /** Where the button and the panel are drawn. */
  readonly root: HTMLElement
  /** Puts the host back where it belongs, if the page has thrown it out or moved the field into another layer. */
  keepAttached(): void
}

/** The page hears nothing of what is done in the panel: its shortcuts and its "click outside" stay quiet. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

const Z_INDEX = '--dialogsjekk-layer'

// By hand and not by WXT's createShadowRootUi, which brings 8 kB to do this with.
export function createHost(field: Element, signal: AbortSignal): Host {
  const { ownerDocument } = field
  // A page that writes its own HTML anew leaves a copy of our element behind, which is nobody's.
  for (const dead of ownerDocument.querySelectorAll(OWN_ELEMENT)) if (!dead.shadowRoot) dead.remove()
  const host = ownerDocument.createElement(OWN_ELEMENT)
  const shadow = host.attachShadow({ mode: 'open' })
  const style = ownerDocument.createElement('style')
  style.textContent = css
  const layer = box(ownerDocument, 'marks')
  const root = box(ownerDocument, 'panel')
  shadow.append(style, layer, root)
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation())
  const keepAttached = () => {
    if (signal.aborted) return
    const anchor = anchorOf(field)
    const zIndex = layerOf(field)
    if (host.parentNode !== anchor) anchor.append(host)
    // Only when it is another: whoever watches the page for changes is left in peace.
    if (host.style.getPropertyValue(Z_INDEX) !== zIndex) host.style.setProperty(Z_INDEX, zIndex)
  }
  signal.addEventListener('abort', () => host.remove())
  keepAttached()
  return { layer, root, keepAttached }
}

function box(document: Document, part: string): HTMLElement {
  const element = document.createElement('div')
  element.part.add(part)
  return element
}
