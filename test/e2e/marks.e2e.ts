import { describe, expect, it } from 'vitest'
import { field, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { type Box, boxOf, letters, underlined } from './support/ink.ts'
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

/** Where a word of the rich text field stands. */
function boxOfWord(word: string): Promise<Box> {
  return field(browser.page)
    .getByText(word)
    .evaluate((node, sought) => {
      const range = document.createRange()
      const text = node.firstChild ?? node
      const at = (text.textContent ?? '').indexOf(sought)
      range.setStart(text, at)
      range.setEnd(text, at + sought.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }, word)
}

it('marks the words in a rich text field without a change to its nodes', async () => {
  await browser.open('/rik')
  await write(browser.page, BAD)
  await new Panel(browser.page).untilCount(3)
  const marked = async () => (await highlighted()).sort()
  await expect.poll(marked).toEqual([GREETING, 'Hva tenker dere?', expect.stringContaining('henvisning')].sort())
  expect(await underlined(browser.page, await boxOfWord('tenker'))).toBeGreaterThan(0.5)
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
  const { x, y, width, height } = await boxOfWord('tenker')
  await browser.page.mouse.click(x + width / 2, y + height / 2)
  await panel.item('vague-question').waitFor()
})

describe('in a textarea', () => {
  const line = () => new Panel(browser.page).host.locator('.mark', { hasText: 'Hva tenker dere?' })

  /** The phrase is alone on its line, so that the letters there are its letters. */
  async function expectUnderLetters(): Promise<void> {
    const mark = await boxOf(line())
    const area = await boxOf(field(browser.page))
    const inner = { x: area.x + 3, y: mark.y + 2, width: area.width - 30, height: mark.height - 6 }
    const { left, right } = await letters(browser.page, inner)
    expect(Math.abs(left - mark.x)).toBeLessThan(3)
    expect(Math.abs(right - (mark.x + mark.width))).toBeLessThan(3)
  }

  it('the marks lie under the words, also when long lines wrap and the field is scrolled', async () => {
    await browser.open('/tekst')
    await write(
      browser.page,
      `${Array.from({ length: 12 }, (_, day) => `Pasienten er stabil og uten smerter dag ${day + 1}. `).join('')}\n${BAD.replace('. Hva', '.\nHva')}`,
    )
    await new Panel(browser.page).untilCount(3)
    await line().waitFor()
    await expectUnderLetters()
    expect(await underlined(browser.page, await boxOf(line()))).toBeGreaterThan(0.5)
    const before = await boxOf(line())
    await field(browser.page).evaluate((node) => node.scrollBy(0, 24))
    await expect.poll(async () => (await boxOf(line())).y).not.toBe(before.y)
    await expectUnderLetters()
  })

  it('a click on a mark shows its finding, and leaves the caret in the text', async () => {
    await browser.open('/tekst')
    await write(browser.page, BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    const { x, y, width, height } = await boxOf(line())
    await browser.page.mouse.click(x + width / 2, y + height / 2)
    await panel.item('vague-question').waitFor()
    expect(await field(browser.page).evaluate((node) => node === document.activeElement)).toBe(true)
  })
})
