import type { Signal } from '@preact/signals'
import { type Box, beside, type Size } from '../../components/beside.ts'
import type { Place } from '../../components/field-panel.tsx'
import { composedPath } from '../../lib/dom/composed.ts'
import { follow } from '../../lib/dom/follow.ts'
import { outerBox } from '../../lib/dom/outer-box.ts'
import type { PanelPlace } from '../../lib/settings/settings.ts'
import { dragByTop } from './drag.ts'
import { spotFinder } from './spot.ts'

/** Keeps the button at the field, where it hides no text and no other control if there is such a place. */
export function buttonPlacer(field: HTMLElement, keepAttached: () => void): Place<[HTMLElement]> {
  return (button) => {
    const findSpot = spotFinder(field, button)
    const update = () => {
      keepAttached()
      const { left, top } = findSpot()
      const origin = button.offsetParent?.getBoundingClientRect() ?? new DOMRect()
      Object.assign(button.style, {
        left: `${left - origin.left}px`,
        top: `${top - origin.top}px`,
        visibility: isClipped(field, top + button.offsetHeight / 2) ? 'hidden' : 'visible',
      })
    }
    return follow([field, button], update)
  }
}

/**
 * Keeps the panel where it was wished for, above all else in the page: beside the field and its button, at the right edge, or where it
 * was moved to, always within the viewport.
 * @param onPlaced told when it was moved by hand
 */
export function panelPlacer(
  field: HTMLElement,
  place: Signal<PanelPlace>,
  onPlaced: () => void,
): Place<[HTMLElement, HTMLElement]> {
  return (panel, button) => {
    const life = new AbortController()
    const update = () => {
      // Taken out of the page for a moment, as when a page draws itself anew, a popover is closed.
      if (panel.isConnected && !panel.matches(':popover-open')) panel.showPopover()
      panel.style.maxHeight = ''
      panel.dataset.place = typeof place.value === 'string' ? place.value : 'moved'
      const size = { width: panel.offsetWidth, height: panel.offsetHeight }
      const viewport = { width: document.documentElement.clientWidth, height: innerHeight }
      const { left, top, maxHeight } = cornerOf(place.value, union(field, button), size, viewport)
      Object.assign(panel.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` })
    }
    const stop = follow([field, button, panel], update)
    const move = (to: PanelPlace) => {
      place.value = to
    }
    dragByTop(panel, move, onPlaced, life.signal)
    const unsubscribe = place.subscribe(update)
    return () => {
      stop()
      unsubscribe()
      life.abort()
    }
  }
}

function cornerOf(place: PanelPlace, field: Box, size: Size, viewport: Size) {
  if (place === 'beside') return beside(field, size, viewport)
  if (place === 'right') return { left: viewport.width - size.width, top: 0, maxHeight: viewport.height }
  const height = Math.min(size.height, viewport.height)
  return {
    left: place.x * Math.max(0, viewport.width - size.width),
    top: place.y * (viewport.height - height),
    maxHeight: viewport.height,
  }
}

/** Whether the field is not drawn, or is scrolled out of what it lies in where it is nearest to this height of the viewport. */
function isClipped(field: HTMLElement, height: number): boolean {
  const box = outerBox(field)
  if (field.getClientRects().length === 0 || box.width === 0 || box.height === 0) return true
  const y = Math.max(box.top, Math.min(height, box.bottom))
  for (const at of composedPath(field)) {
    const { body, documentElement } = at.ownerDocument
    if (at === field || at === body || at === documentElement) continue
    const { top, bottom } = outerBox(at)
    if ((y < top || y > bottom) && getComputedStyle(at).overflowY !== 'visible') return true
  }
  return false
}

function union(first: HTMLElement, second: HTMLElement) {
  const a = outerBox(first)
  const b = outerBox(second)
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
