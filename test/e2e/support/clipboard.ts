import type { Page } from 'playwright-core'

/** A small picture on the clipboard. */
export async function copyImage(page: Page): Promise<void> {
  const { origin } = new URL(page.url())
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(24, 16)
    canvas.getContext('2d')?.fillRect(2, 2, 12, 8)
    const image = await canvas.convertToBlob({ type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
  })
}
