import { composedPath, frameDocument, frameOf, shadowRootOf } from './composed.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the viewport of a frame begins in the viewport around it, and how it is scaled. */
export function frameBox(frame: Element): Point & { readonly scale: number } {
  const { left, top, width } = frame.getBoundingClientRect()
  const { clientLeft, clientTop, offsetWidth } = frame as HTMLElement
  const { paddingLeft, paddingTop } = getComputedStyle(frame)
  const scale = offsetWidth > 0 ? width / offsetWidth : 1
  const at = (edge: number, border: number, padding: string) => edge + (border + Number.parseFloat(padding)) * scale
  return { x: at(left, clientLeft, paddingLeft), y: at(top, clientTop, paddingTop), scale }
}

function intoFrame(frame: Element, { x, y }: Point): Point {
  const box = frameBox(frame)
  return { x: (x - box.x) / box.scale, y: (y - box.y) / box.scale }
}

/**
 * An element's box in the outermost viewport, CSS px; of one in a frame only what its frames show, empty when nothing of it
 * can be seen. A body that is a field is as large as its document is shown.
 */
export function outerBox(element: Element): DOMRect {
  const view = element.ownerDocument.defaultView
  const isWhole = element === element.ownerDocument.body
  let box = isWhole ? new DOMRect(0, 0, view?.innerWidth, view?.innerHeight) : element.getBoundingClientRect()
  for (let frame = frameOf(element.ownerDocument); frame; frame = frameOf(frame.ownerDocument)) {
    const { x, y, scale } = frameBox(frame)
    const { innerWidth = 0, innerHeight = 0 } = (frame as HTMLIFrameElement).contentWindow ?? {}
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
    const width = Math.max(0, Math.min(innerWidth, box.right) - left)
    const height = Math.max(0, Math.min(innerHeight, box.bottom) - top)
    box = new DOMRect(x + left * scale, y + top * scale, width * scale, height * scale)
  }
  return box
}

/** The part of an element's box that can be seen, in the outermost viewport; of one out of sight, the whole of it. */
export function visibleBox(element: Element): DOMRect {
  const box = outerBox(element)
  let { top, bottom } = box
  for (const at of composedPath(element)) {
    const { body, documentElement } = at.ownerDocument
    if (at === element || at === body || at === documentElement || getComputedStyle(at).overflowY === 'visible')
      continue
    const view = outerBox(at)
    top = Math.max(top, view.top)
    bottom = Math.min(bottom, view.bottom)
  }
  top = Math.max(top, 0)
  bottom = Math.min(bottom, innerHeight)
  return bottom > top ? new DOMRect(box.left, top, box.width, bottom - top) : box
}

/** What lies uppermost at a point of the outermost viewport, in frames and shadow roots too. `skipped` is looked through. */
export function composedHit(x: number, y: number, skipped: Element | null): Element | null {
  let hit: Element | null = document.elementsFromPoint(x, y).find((one) => one !== skipped) ?? null
  let point = { x, y }
  while (hit) {
    const inner = shadowRootOf(hit) ?? frameDocument(hit)
    if (!inner) return hit
    if ('defaultView' in inner) point = intoFrame(hit, point)
    const deeper: Element | null = inner.elementFromPoint(point.x, point.y)
    if (!deeper || deeper === hit) return hit
    hit = deeper
  }
  return null
}
