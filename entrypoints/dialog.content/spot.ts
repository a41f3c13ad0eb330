import type { OffsetOptions, Placement } from '@floating-ui/dom'
import { composedParent, hostOf } from './layers.ts'

export interface Spot {
  readonly placement: Placement
  readonly inset: OffsetOptions
}

type Verdict = 'free' | 'taken' | 'out of sight'

/** A resize handle or a scroll bar is no wider than this. */
const CORNER = 18

/**
 * Chooses where at the field the button is to stand: beside it, below it, above it, or as a last resort in its corner.
 * The choice holds until field or window change in size, so that the button does not jump about while the page scrolls.
 */
export function freeSpot(field: HTMLElement, button: HTMLElement, gap: number): () => Spot {
  const outside: readonly Spot[] = (['right-end', 'bottom-end', 'top-end'] as const).map((placement) => ({
    placement,
    inset: gap,
  }))
  let chosen: Spot | null = null
  let measured = ''
  return () => {
    const { width, height } = field.getBoundingClientRect()
    const size = [width, height, innerWidth, innerHeight].map(Math.round).join()
    if (size !== measured) chosen = null
    measured = size
    if (chosen) return chosen
    const verdicts = outside.map((spot) => judge(boxAt(spot.placement, field, button, gap), field, button))
    const corner = inCorner(field, button, gap)
    const best = verdicts.indexOf('free')
    if (best >= 0 || !verdicts.includes('out of sight')) chosen = outside[best] ?? corner
    return chosen ?? corner
  }
}

function inCorner(field: HTMLElement, button: HTMLElement, gap: number): Spot {
  const scrollBar = field.offsetWidth - field.clientWidth
  return {
    placement: 'bottom-end',
    inset: { mainAxis: -button.offsetHeight - gap, alignmentAxis: Math.max(scrollBar, CORNER) + gap },
  }
}

function boxAt(placement: Placement, field: HTMLElement, button: HTMLElement, gap: number): DOMRect {
  const { top, right, bottom } = field.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = button
  if (placement === 'right-end') return new DOMRect(right + gap, bottom - height, width, height)
  return new DOMRect(right - width, placement === 'top-end' ? top - gap - height : bottom + gap, width, height)
}

/** A place is free when nothing lies there but what the field itself lies in: the form, the page. */
function judge(box: DOMRect, field: HTMLElement, button: HTMLElement): Verdict {
  if (box.right > document.documentElement.clientWidth) return 'taken'
  if (box.top < 0 || box.bottom > innerHeight) return 'out of sight'
  const own = hostOf(button)
  const xs = [box.left + 1, box.x + box.width / 2, box.right - 1]
  const ys = [box.top + 1, box.y + box.height / 2, box.bottom - 1]
  const hits = xs.flatMap((x) => ys.map((y) => document.elementsFromPoint(x, y).find((element) => element !== own)))
  return hits.every((hit) => hit && holds(hit, field)) ? 'free' : 'taken'
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = composedParent(at)) if (at === outer) return true
  return false
}
