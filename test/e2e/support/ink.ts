import type { Locator, Page } from 'playwright-core'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox()
  if (!box) throw new Error('Not shown')
  return box
}

/**
 * From where to where there are letters in a stretch of the page, by its pixels. In a textarea nothing else tells where
 * they stand. Letters are dark and grey or bluish; the underlines of marks are not.
 */
export async function letters(page: Page, clip: Box): Promise<{ left: number; right: number }> {
  const columns = (await pixels(page, clip)).map((column) =>
    column.some(([red, , blue]) => red < 110 && red - blue < 20),
  )
  return { left: clip.x + columns.indexOf(true), right: clip.x + columns.lastIndexOf(true) + 1 }
}

/** How much of the width of a stretch has an underline of the colour of a warning or a stop, from 0 to 1. */
export async function underlined(page: Page, clip: Box): Promise<number> {
  const columns = await pixels(page, clip)
  return columns.filter((column) => column.some(([red, , blue]) => red - blue > 60)).length / columns.length
}

export type Pixel = readonly [red: number, green: number, blue: number]

/** By column, from left to right. `clip` is in CSS px; a page that is zoomed has more pixels to each. */
export async function pixels(page: Page, clip: Box): Promise<Pixel[][]> {
  const image = (await page.screenshot({ caret: 'initial' })).toString('base64')
  const cut = async ([data, box]: [string, Box]) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const scale = bitmap.width / innerWidth
    const [x = 0, y = 0, width = 0, height = 0] = [box.x, box.y, box.width, box.height].map((px) =>
      Math.round(px * scale),
    )
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, x, y, width, height, 0, 0, width, height)
    const all = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const pixel = (column: number, row: number): Pixel =>
      [0, 1, 2].map((n) => all[(row * width + column) * 4 + n] ?? 255) as never
    return Array.from({ length: width }, (_, column) => Array.from({ length: height }, (_, row) => pixel(column, row)))
  }
  return page.evaluate(cut, [image, clip] as [string, Box])
}
