import { composedPath, hostOf, outermost } from '../../lib/dom/composed.ts'
import { composedHit, outerBox, visibleBox } from '../../lib/dom/outer-box.ts'
import { anchorOf } from './layers.ts'

/** Upper left corner, in CSS px of the viewport. */
export interface Point {
  readonly left: number
  readonly top: number
}

type Verdict = 'free' | 'taken' | 'out of sight'
type Side = 'right' | 'below' | 'above' | 'corner'

const OUTSIDE: readonly Side[] = ['right', 'below', 'above']
const GAP = 6
/** A resize handle or a scroll bar is no wider than this. */
const HANDLE = 18

/**
 * Chooses where at the field the button is to stand: beside it, below it, above it, or as a last resort in its corner.
 * The choice holds until field or window change in size, so that the button does not jump about while the page scrolls.
 */
export function spotFinder(field: HTMLElement, button: HTMLElement): () => Point {
  let chosen: Side | null = null
  let measured = ''
  return () => {
    const { width, height } = outerBox(field)
    const size = [width, height, innerWidth, innerHeight].map(Math.round).join()
    if (size !== measured) chosen = null
    measured = size
    chosen ??= chooseSide(field, button)
    return pointAt(chosen ?? 'corner', field, button)
  }
}

/** `null` when that cannot be told yet, because the place is not in sight. */
function chooseSide(field: HTMLElement, button: HTMLElement): Side | null {
  const verdicts = OUTSIDE.map((side) => judge(pointAt(side, field, button), field, button))
  const free = OUTSIDE[verdicts.indexOf('free')]
  return free ?? (verdicts.includes('out of sight') ? null : 'corner')
}

function pointAt(side: Side, field: HTMLElement, button: HTMLElement): Point {
  const { top, right, bottom } = outerBox(field)
  const { offsetWidth: width, offsetHeight: height } = button
  // Of a field that is taller than its window, at the end of what is seen.
  const end = visibleBox(field).bottom
  if (side === 'right') return { left: right + GAP, top: end - height }
  if (side === 'below' && end === bottom) return { left: right - width, top: bottom + GAP }
  if (side === 'above') return { left: right - width, top: top - GAP - height }
  const scrollBar = field.offsetWidth - field.clientWidth
  return { left: right - Math.max(scrollBar, HANDLE) - GAP - width, top: end - GAP - height }
}

/** A place is free when nothing lies there but what the field itself lies in: the form, the page. */
function judge({ left, top }: Point, field: HTMLElement, button: HTMLElement): Verdict {
  const box = new DOMRect(left, top, button.offsetWidth, button.offsetHeight)
  if (box.right > document.documentElement.clientWidth || !isInside(box, anchorOf(outermost(field)))) return 'taken'
  if (box.top < 0 || box.bottom > innerHeight) return 'out of sight'
  const own = hostOf(button)
  const xs = [box.left + 1, box.left + box.width / 2, box.right - 1]
  const ys = [box.top + 1, box.top + box.height / 2, box.bottom - 1]
  const hits = xs.flatMap((x) => ys.map((y) => composedHit(x, y, own)))
  const around = new Set(composedPath(field))
  return hits.every((hit) => hit && hit !== field && around.has(hit)) ? 'free' : 'taken'
}

/** A dialog that had to stretch around the button would get a scroll bar. */
function isInside(box: DOMRect, anchor: Element): boolean {
  if (anchor === document.body || anchor === document.documentElement) return true
  const { left, top, right, bottom } = anchor.getBoundingClientRect()
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom
}
