import { composedPath } from '../../lib/dom/composed.ts'

/** An element and all around it in its own document, from the inside out. */
function* around(element: Element): Generator<Element> {
  for (const at of composedPath(element)) {
    if (at.ownerDocument !== element.ownerDocument) return
    yield at
  }
}

/** What lies outside these is inert, out of sight, or is robbed of the focus by the page. */
const CLOSED = ':modal, :popover-open, :fullscreen, [role$="dialog"][aria-modal="true"]'

/**
 * Where the panel's host belongs: in the dialog, popover or full screen element that holds the field; else in the body, unless the body is itself the text that is written.
 */
export function anchorOf(field: Element): Element {
  for (const at of around(field)) if (at !== field && at.matches(CLOSED)) return at
  const { body, documentElement } = field.ownerDocument
  return body.isContentEditable || field.contains(body) ? documentElement : body
}

/**
 * The z-index that puts the host right above the layer of the field, and below what the page lays over that: a menu,
 * a dialog, a header that stays. `auto` when the page uses none.
 */
export function layerOf(field: Element): string {
  let layer = 'auto'
  for (const at of around(field)) {
    const { zIndex } = getComputedStyle(at)
    if (zIndex !== 'auto') layer = zIndex
  }
  return layer
}
