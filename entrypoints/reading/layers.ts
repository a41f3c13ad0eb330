import { composedParent } from '../../lib/dom/composed.ts'

/**
 * Where the panel's host belongs: in the dialog, popover or full screen element that holds the field, since what lies
 * outside these is inert or out of sight; else in the body, unless the body is itself the text that is written.
 */
export function anchorOf(field: HTMLElement): Element {
  for (let at: Element | null = field; at; at = composedParent(at))
    if (at !== field && at.matches(':modal, :popover-open, :fullscreen')) return at
  const { body, documentElement } = field.ownerDocument
  return body.isContentEditable || field.contains(body) ? documentElement : body
}

/**
 * The z-index that puts the host right above the layer of the field, and below what the page lays over that: a menu,
 * a dialog, a header that stays. `auto` when the page uses none.
 */
export function layerOf(field: HTMLElement): string {
  let layer = 'auto'
  for (let at: Element | null = field; at; at = composedParent(at)) {
    const { zIndex } = getComputedStyle(at)
    if (zIndex !== 'auto') layer = zIndex
  }
  return layer
}
