import { type ContentScriptContext, createShadowRootUi } from '#imports'
import css from '../../components/panel.css?inline'
import { anchorOf, layerOf } from './layers.ts'

/** Our one element in the page for a field. It goes when the signal is aborted. */
export interface Host {
  /** Where marks are laid over a textarea: an empty box without size at the origin of the page, under the button. */
  readonly layer: HTMLElement
  /** Where the button and the panel are drawn. */
  readonly root: HTMLElement
  /** Puts the host back where it belongs, if the page has thrown it out or moved the field into another layer. */
  keepAttached(): void
}

/** The page hears nothing of what is done in the panel: its shortcuts and its "click outside" stay quiet. */
const OWN_EVENTS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']

export async function createHost(ctx: ContentScriptContext, field: HTMLElement, signal: AbortSignal): Promise<Host> {
  const layer = box('marks')
  const root = box('panel')
  const ui = await createShadowRootUi(lastingAsLongAs(signal, ctx), {
    name: 'dialogsjekk-panel',
    position: 'overlay',
    anchor: () => anchorOf(field),
    css,
    isolateEvents: OWN_EVENTS,
    onMount: (container) => container.append(layer, root),
  })
  const keepAttached = () => {
    if (signal.aborted) return
    const anchor = anchorOf(field)
    if (ui.shadowHost.parentNode !== anchor) anchor.append(ui.shadowHost)
    ui.shadowHost.style.setProperty('--dialogsjekk-layer', layerOf(field))
  }
  if (!signal.aborted) ui.mount()
  keepAttached()
  return { layer, root, keepAttached }
}

function box(part: string): HTMLElement {
  const element = document.createElement('div')
  element.part.add(part)
  return element
}

/** WXT keeps every interface until the page goes. Fields come and go all day in the same page. */
function lastingAsLongAs(signal: AbortSignal, ctx: ContentScriptContext): ContentScriptContext {
  const onInvalidated = (callback: () => void) => {
    signal.addEventListener('abort', callback)
    return () => signal.removeEventListener('abort', callback)
  }
  return Object.assign(Object.create(ctx), { onInvalidated })
}
