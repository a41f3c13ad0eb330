import { expect, it } from 'vitest'
import { field, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD, GREETING } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

/** The words under the highlights of the document. */
function highlighted(): Promise<string[]> {
  return browser.page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    return ranges.map((range) => {
      const copy = document.createRange()
      copy.setStart(range.startContainer, range.startOffset)
      copy.setEnd(range.endContainer, range.endOffset)
      return copy.toString()
    })
  })
}

it('marks the words in a rich text field without a change to its nodes', async () => {
  await browser.open('/rik')
  await write(browser.page, BAD)
  await new Panel(browser.page).untilCount(3)
  const marked = async () => (await highlighted()).sort()
  await expect.poll(marked).toEqual([GREETING, 'Hva tenker dere?', expect.stringContaining('henvisning')].sort())
  expect(await field(browser.page).innerHTML()).not.toMatch(/<(?!\/?(div|br|p)\b)/)
})

it('moves the marks along with text that is written before them', async () => {
  await browser.open('/rik')
  await write(browser.page, BAD)
  await new Panel(browser.page).untilCount(3)
  await field(browser.page).press('ControlOrMeta+Home')
  await browser.page.keyboard.type('Pasienten er stabil.\n')
  await expect.poll(highlighted).toContain(GREETING)
  expect(await highlighted()).toContain('Hva tenker dere?')
})

it('shows its finding when a mark in the rich text field is clicked', async () => {
  await browser.open('/rik')
  await write(browser.page, BAD)
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  await expect.poll(highlighted).toContain('Hva tenker dere?')
  const line = field(browser.page).getByText('Hva tenker dere?')
  const { x, y } = await line.evaluate((node) => {
    const range = document.createRange()
    const text = node.firstChild ?? node
    const at = (text.textContent ?? '').indexOf('tenker')
    range.setStart(text, at)
    range.setEnd(text, at + 6)
    const box = range.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  await browser.page.mouse.click(x, y)
  await panel.item('vague-question').waitFor()
})
