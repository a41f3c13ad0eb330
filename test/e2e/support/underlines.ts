import type { Page } from 'playwright-core'
import { type Box, pixels } from './ink.ts'

/** One underline of a mark and the letters above it: from where to where, in px of the screenshot. */
export interface Underline {
  readonly left: number
  readonly right: number
  readonly letters: { readonly left: number; readonly right: number }
}

/** As far to either side letters are looked for: what stands farther off is the frame of the field. CSS px. */
const BESIDE = 12

type Mask = (x: number, y: number) => boolean

/** The underlines of warnings and stops in a stretch of the page, from above to below, by its pixels. */
export async function underlines(page: Page, clip: Box): Promise<Underline[]> {
  const columns = await pixels(page, clip)
  const scale = columns.length / clip.width
  const [width, height] = [columns.length, columns[0]?.length ?? 0]
  const at = (x: number, y: number) => columns[x]?.[y] ?? [255, 255, 255]
  const isMark: Mask = (x, y) => at(x, y)[0] - at(x, y)[2] > 60
  const isLetter: Mask = (x, y) => at(x, y)[0] < 160 && at(x, y)[0] - at(x, y)[2] < 20
  const rows = range(0, height).filter((y) => range(0, width).filter((x) => isMark(x, y)).length > 12)
  return clusters(rows).map(([top, bottom]) => {
    const line = extent(isMark, [0, width], [top, bottom])
    const around = [line.left - BESIDE * scale, line.right + BESIDE * scale].map(Math.round) as [number, number]
    return { ...line, letters: extent(isLetter, around, [top - Math.round(11 * scale), top - 2]) }
  })
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)

/** Rows that belong to one line. */
function clusters(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const row of rows) {
    const last = found.at(-1)
    if (last && row - last[1] <= 4) last[1] = row
    else found.push([row, row])
  }
  return found
}

function extent(mask: Mask, [from, to]: readonly [number, number], [top, bottom]: readonly [number, number]) {
  const hit = range(from, to).filter((x) => range(top, bottom + 1).some((y) => mask(x, y)))
  return { left: hit[0] ?? -1, right: hit.at(-1) ?? -1 }
}
