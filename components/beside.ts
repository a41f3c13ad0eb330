/** A rectangle of the viewport, CSS px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The corner where the panel is to stand, and how high it may be there. */
export interface PanelPlace {
  readonly left: number
  readonly top: number
  readonly maxHeight: number
}

const GAP = 6
/** Lower it is not made to spare the text: then it covers some of it. */
const LEAST_HEIGHT = 220
const MOST_HEIGHT = 680

/**
 * Beside the field, else below or above it, so that the text it speaks of can be seen; over it only where there is room
 * for nothing else. Always within the viewport. `panel` is the size that it has with room enough.
 */
export function beside(field: Box, panel: Size, viewport: Size): PanelPlace {
  const tallest = Math.min(MOST_HEIGHT, viewport.height - 2 * GAP)
  const height = Math.min(panel.height, tallest)
  const rightmost = Math.max(GAP, viewport.width - panel.width - GAP)
  const alongside = { top: clamp(field.top, GAP, viewport.height - height - GAP), maxHeight: tallest }
  if (field.right + GAP <= rightmost) return { left: Math.max(GAP, field.right + GAP), ...alongside }
  if (field.left - GAP - panel.width >= GAP)
    return { left: Math.min(rightmost, field.left - GAP - panel.width), ...alongside }

  const left = clamp(field.right - panel.width, GAP, rightmost)
  const below = viewport.height - field.bottom - 2 * GAP
  const above = field.top - 2 * GAP
  if (above > below && below < Math.min(height, LEAST_HEIGHT)) {
    const maxHeight = clamp(above, Math.min(LEAST_HEIGHT, tallest), tallest)
    return {
      left,
      top: Math.max(GAP, Math.min(field.top, viewport.height) - GAP - Math.min(height, maxHeight)),
      maxHeight,
    }
  }
  const maxHeight = clamp(below, Math.min(LEAST_HEIGHT, tallest), tallest)
  const lowest = viewport.height - GAP - Math.min(height, maxHeight)
  return { left, top: clamp(field.bottom + GAP, GAP, lowest), maxHeight }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
