import { composedPath, OWN_ELEMENT } from './composed.ts'
import { frameBox } from './outer-box.ts'

/** Kept free around what is shown. CSS px. */
const MARGIN = 8

interface Box {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * Scrolls `from` and all that it lies in until a place is in sight, from the inside out. `boxOf` tells where in the viewport
 * of its document it is now.
 */
export function bringIntoView(from: Element, boxOf: () => Box): void {
  const { scrollingElement, defaultView } = from.ownerDocument
  for (const at of composedPath(from)) {
    if (at.ownerDocument !== from.ownerDocument) {
      bringIntoView(at, () => throughFrame(at, boxOf()))
      return
    }
    const isPage = at === scrollingElement
    if (!isPage && !/auto|scroll/.test(getComputedStyle(at).overflow)) continue
    const view = isPage
      ? new DOMRect(0, 0, defaultView?.innerWidth, defaultView?.innerHeight)
      : at.getBoundingClientRect()
    const box = boxOf()
    const top = distance(box.top, box.bottom, view.top, view.bottom)
    const left = distance(box.left, box.right, view.left, view.right)
    if (top !== 0 || left !== 0) at.scrollBy({ top, left, behavior: 'instant' })
    const cover = isPage ? coverOver(from, boxOf()) : 0
    if (cover > 0) at.scrollBy({ top: -cover - MARGIN, behavior: 'instant' })
  }
}

/** How much of a place lies under a header of the page that stays where it is. */
function coverOver(from: Element, { top, left, right }: Box): number {
  const around = new Set(composedPath(from))
  const hit = from.ownerDocument.elementFromPoint((left + right) / 2, Math.max(0, top))
  if (!hit || hit.localName === OWN_ELEMENT || from.contains(hit)) return 0
  for (const at of composedPath(hit)) {
    if (around.has(at)) return 0
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return Math.max(0, at.getBoundingClientRect().bottom - top)
  }
  return 0
}

/** A box in a frame's document, in that of the frame. */
function throughFrame(frame: Element, { top, right, bottom, left }: Box): Box {
  const { x, y, scale } = frameBox(frame)
  return { top: y + top * scale, right: x + right * scale, bottom: y + bottom * scale, left: x + left * scale }
}

/** How far to scroll along one axis; what is already in sight stays where it is. */
function distance(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from - MARGIN
  return end > to ? Math.min(end - to + MARGIN, start - from - MARGIN) : 0
}
