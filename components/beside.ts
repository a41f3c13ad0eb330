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
const MOST_HEIGHT = 680
/** Less than this shows no finding with its buttons, and a panel below the field is made no lower than the first. */
const ROOMY_HEIGHT = 320
const LEAST_HEIGHT = 220
/** As much of the width of a field may be covered before it is better to see less of the findings. */
const COVERED = 0.4

/**
 * Beside the field or below it, so that the text it speaks of can be seen; over its right end where there is no such
 * room. Above it only as a last resort: there stands who the patient is. Always within the viewport.
 * `panel` is the size that it has with room enough.
 */
export function beside(field: Box, panel: Size, viewport: Size): PanelPlace {
  const tallest = Math.min(MOST_HEIGHT, viewport.height - 2 * GAP)
  const height = Math.min(panel.height, tallest)
  const rightmost = Math.max(GAP, viewport.width - panel.width - GAP)
  const leftOf = field.left - GAP - panel.width
  const alongside = { top: clamp(field.top, GAP, viewport.height - height - GAP), maxHeight: tallest }
  if (field.right + GAP <= rightmost) return { left: Math.max(GAP, field.right + GAP), ...alongside }
  if (leftOf >= GAP) return { left: Math.min(rightmost, leftOf), ...alongside }

  const below = viewport.height - field.bottom - 2 * GAP
  const covered = (field.right - rightmost) / (field.right - field.left)
  if (below < Math.min(height, ROOMY_HEIGHT) && covered <= COVERED) return { left: rightmost, ...alongside }
  const left = clamp(field.right - panel.width, GAP, rightmost)
  return { left, ...stacked(field, height, viewport.height, tallest) }
}

/** Below or above. */
function stacked(field: Box, height: number, viewport: number, tallest: number): Omit<PanelPlace, 'left'> {
  const below = viewport - field.bottom - 2 * GAP
  const above = field.top - 2 * GAP
  const isAbove = above > below && below < Math.min(height, LEAST_HEIGHT)
  const maxHeight = clamp(isAbove ? above : below, Math.min(LEAST_HEIGHT, tallest), tallest)
  const shown = Math.min(height, maxHeight)
  const top = isAbove ? field.top - GAP - shown : field.bottom + GAP
  return { top: clamp(top, GAP, viewport - GAP - shown), maxHeight }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
