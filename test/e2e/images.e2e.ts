import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { field, KINDS, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { CLEAN } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()
const folder = mkdtempSync(join(tmpdir(), 'drop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function copyImage(): Promise<void> {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: browser.url })
  await browser.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(24, 16)
    canvas.getContext('2d')?.fillRect(2, 2, 12, 8)
    const image = await canvas.convertToBlob({ type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
  })
}

async function drop(file: string): Promise<void> {
  const box = await field(browser.page).boundingBox()
  if (!box) throw new Error('The field is not shown')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.watch.session.send('Input.dispatchDragEvent', { type, ...at, data })
  }
}

async function untilStopped(): Promise<Panel> {
  const panel = new Panel(browser.page)
  await panel.untilCount(1)
  await panel.open()
  await panel.untilRules('pasted-image')
  expect(await panel.item('pasted-image').getAttribute('data-severity')).toBe('stop')
  return panel
}

describe.each(KINDS)('in a $name', ({ path }) => {
  it('an image from the clipboard is a stop', async () => {
    await browser.open(path)
    await copyImage()
    await write(browser.page, CLEAN)
    await browser.page.keyboard.press('ControlOrMeta+v')
    await untilStopped()
  })

  it('a file that is dropped is a stop', async () => {
    const file = join(folder, 'rontgen.png')
    writeFileSync(
      file,
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg==',
        'base64',
      ),
    )
    await browser.open(path)
    await write(browser.page, CLEAN)
    await drop(file)
    await untilStopped()
  })
})

it('lets the paste of an image through to the page, and the stop goes with the image', async () => {
  await browser.open('/rik')
  await copyImage()
  await write(browser.page, CLEAN)
  await browser.page.keyboard.press('ControlOrMeta+v')
  const panel = await untilStopped()
  expect(await field(browser.page).locator('img').count()).toBe(1)
  await field(browser.page).press('Backspace')
  await expect.poll(() => field(browser.page).locator('img').count()).toBe(0)
  await panel.untilCount(0)
})
