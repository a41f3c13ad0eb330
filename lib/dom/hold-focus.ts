import { OWN_ELEMENT } from './composed.ts'

const KEYS = ['keydown', 'keypress', 'keyup'] as const

/**
 * Runs what takes the focus into a field for a moment. Who works in our panel with the keyboard gets it back there, and the keys
 * pressed meanwhile, which were meant for the panel, do not end up in the text.
 */
export async function holdingFocus<T>(field: HTMLElement, run: () => Promise<T>): Promise<T> {
  const focused = document.activeElement?.closest(OWN_ELEMENT)?.shadowRoot?.activeElement
  const view = field.ownerDocument.defaultView
  if (!(focused instanceof HTMLElement) || !view) return run()
  const swallow = (event: Event) => {
    if (!event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of KEYS) view.addEventListener(type, swallow, { capture: true })
  try {
    return await run()
  } finally {
    for (const type of KEYS) view.removeEventListener(type, swallow, { capture: true })
    focused.focus({ preventScroll: true })
  }
}
