import { autoUpdate, computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom'
import type { Place } from '../../components/field-panel.tsx'
import { freeSpot } from './spot.ts'

const GAP = 6
const SMALLEST_PANEL = 220

/** Keeps the button at the field, where it hides no text and no other control if there is such a place. */
export function buttonPlacer(field: HTMLElement, keepAttached: () => void): Place<[HTMLElement]> {
  return (button) => {
    const findSpot = freeSpot(field, button, GAP)
    const update = async () => {
      keepAttached()
      const { placement, inset } = findSpot()
      const { x, y, middlewareData } = await computePosition(field, button, {
        placement,
        middleware: [offset(inset), hide()],
      })
      const isHidden = middlewareData.hide?.referenceHidden || field.getClientRects().length === 0
      Object.assign(button.style, { left: `${x}px`, top: `${y}px`, visibility: isHidden ? 'hidden' : 'visible' })
    }
    return autoUpdate(field, button, update)
  }
}

/** Keeps the panel beside the field and its button, above all else in the page; over the text only where nothing else is left. */
export function panelPlacer(field: HTMLElement): Place<[HTMLElement, HTMLElement]> {
  return (panel, button) => {
    const both = { contextElement: field, getBoundingClientRect: () => union(field, button) }
    const update = async () => {
      // Taken out of the page for a moment, as when a page draws itself anew, a popover is closed.
      if (panel.isConnected && !panel.matches(':popover-open')) panel.showPopover()
      const { x, y } = await computePosition(both, panel, {
        strategy: 'fixed',
        placement: 'right-start',
        middleware: [
          offset(GAP),
          flip({ fallbackPlacements: FALLBACKS, crossAxis: false, padding: GAP }),
          size({ padding: GAP, apply: ({ availableHeight }) => limit(panel, availableHeight) }),
          shift({ crossAxis: true, padding: GAP }),
        ],
      })
      Object.assign(panel.style, { left: `${x}px`, top: `${y}px` })
    }
    return autoUpdate(both, panel, update)
  }
}

const FALLBACKS: Placement[] = ['left-start', 'bottom-end', 'top-end']

function limit(panel: HTMLElement, available: number): void {
  panel.style.maxHeight = `${Math.max(SMALLEST_PANEL, Math.min(available, 600))}px`
}

function union(first: HTMLElement, second: HTMLElement): DOMRect {
  const a = first.getBoundingClientRect()
  const b = second.getBoundingClientRect()
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}
