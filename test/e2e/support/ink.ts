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
 * they stand. Letters are grey or bluish; the underlines of marks are not.
 */
export async function letters(page: Page, clip: Box): Promise<{ left: number; right: number }> {
  const image = (await page.screenshot({ clip })).toString('base64')
  const [first, last] = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    const columns = Array.from({ length: bitmap.width }, (_, x) => x).filter((x) => {
      for (let y = 0; y < bitmap.height; y++) {
        const at = (y * bitmap.width + x) * 4
        const [red = 255, , blue = 255] = pixels.subarray(at, at + 3)
        if (red < 110 && red - blue < 20) return true
      }
      return false
    })
    return [columns[0] ?? -1, columns.at(-1) ?? -1]
  }, image)
  return { left: clip.x + (first ?? -1), right: clip.x + (last ?? -1) + 1 }
}
