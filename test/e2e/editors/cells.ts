import type { Page } from 'playwright-core'
import { CELLS, type Cell } from '../../editors/catalogue.ts'
import { copyImage } from '../support/clipboard.ts'
import { editable, enter, home, model, openEditor, snapshot } from '../support/editor-page.ts'
import { boxOf } from '../support/ink.ts'
import { Panel } from '../support/panel.ts'
import { underlines } from '../support/underlines.ts'

/** `ok`, `told` where the clinician is told that a field cannot be read, or what was seen instead. */
export type Row = Readonly<Record<Cell, string>>

const LINES = ['Hei kollega!', 'Hva tenker dere?', 'Pasienten er orientert. ']
const RULES = ['courtesy-phrase', 'vague-question']
const FIXED = LINES.slice(1)
/** Marks may be this far from their letters, CSS px; a letter begins up to a pixel inside its own box. */
const NEAR = 3
/** Borders are as dark as letters. */
const EDGE = 2
/** How long a browser that is busy may take, ms. What never comes costs as much. */
const ATTEMPT = 12_000
/** Milliseconds before and after Enter. */
const PAUSE = 60
/** Our own button may stand in the corner of the field. */
const BUTTON = 80

export interface Tried {
  readonly page: Page
  /** The same browser without the extension. */
  readonly bare: Page
  readonly url: string
  readonly kind: string
  readonly isSingleLine: boolean | undefined
}

/** In this order, in one page. */
export async function tryCells(tried: Tried): Promise<Row> {
  const { page, kind, url, isSingleLine } = tried
  const row: Record<Cell, string> = Object.fromEntries(CELLS.map((cell) => [cell, '–'])) as never
  const text = (lines: readonly string[]) => lines.join(isSingleLine ? ' ' : '\n')
  const same = (found: string, lines: readonly string[]) =>
    tidy(found) === tidy(text(lines)) ? 'ok' : JSON.stringify(found)
  await openEditor(page, url, kind)
  await enter(page)
  const panel = new Panel(home(page))
  row.find = await attempt(() => panel.untilCount(0, ATTEMPT))
  if ((await panel.button.getAttribute('data-severity')) === 'unreadable') return { ...row, find: 'told' }
  await write(page, LINES, isSingleLine)
  row.read = await attempt(async () => {
    await panel.untilCount(2, ATTEMPT)
    await panel.open()
    await panel.untilRules(...RULES)
    await panel.close()
  })
  row.integrity = await integrity(tried, row.find === 'ok')
  row.mark = await attempt(() => marksLieRight(page, panel, isSingleLine))
  if (row.read === 'ok') {
    await panel.open()
    await panel.fix('courtesy-phrase').click()
    row.fix = await attempt(() => panel.untilCount(1, ATTEMPT))
    await page.keyboard.type('Ja.')
    if (row.fix === 'ok') row.fix = same(await model(page), [...FIXED.slice(0, -1), `${FIXED.at(-1)}Ja.`])
    for (let key = 0; key < 40 && !(await model(page)).includes('kollega'); key++)
      await page.keyboard.press('ControlOrMeta+z')
    row.undo = same(await model(page), LINES)
  }
  row.image = await attempt(async () => {
    await copyImage(page)
    await page.keyboard.press('ControlOrMeta+v')
    await panel.item('pasted-image').first().waitFor({ timeout: ATTEMPT })
  })
  row.off = await attempt(() => goesAway(page))
  return row
}

const tidy = (text: string) => text.trim().replace(/ *\n+/g, '\n')

async function attempt(run: () => Promise<unknown>): Promise<string> {
  try {
    await run()
    return 'ok'
  } catch (error) {
    return String(error).split('\n').slice(0, 4).join(' ').slice(0, 160)
  }
}

async function write(page: Page, lines: readonly string[], isSingleLine: boolean | undefined): Promise<void> {
  for (const [n, line] of lines.entries()) {
    if (n > 0) await page.keyboard.press(isSingleLine ? 'Space' : 'Enter')
    // Trix takes an Enter that comes right behind a letter now for one new line, now for two.
    await page.waitForTimeout(PAUSE)
    await page.keyboard.type(line, { delay: 3 })
    await page.waitForTimeout(PAUSE)
  }
}

/** Nothing in the page is other than without the extension: no node, attribute or style, and what is sent is the same. */
async function integrity({ page, bare, url, kind, isSingleLine }: Tried, isFound: boolean): Promise<string> {
  if (!isFound) return '–'
  await openEditor(bare, url, kind)
  await enter(bare)
  await write(bare, LINES, isSingleLine)
  const ours = await snapshot(page)
  let theirs = await snapshot(bare)
  // Editors tidy up in their own time.
  for (let wait = 0; wait < 8 && ours !== theirs; wait++) {
    await bare.waitForTimeout(400)
    theirs = await snapshot(bare)
  }
  if (ours === theirs) return 'ok'
  const at = [...ours].findIndex((character, n) => character !== theirs[n])
  return `${ours.slice(at - 30, at + 60)} | ${theirs.slice(at - 30, at + 60)}`
}

/** Each phrase is alone on its line: its underline begins and ends where the letters do. */
async function marksLieRight(page: Page, panel: Panel, isSingleLine: boolean | undefined): Promise<void> {
  const field = await editable(page)
  const { x, y, width, height } = await boxOf(field ?? panel.host.locator('.mark').last())
  const inside = field
    ? { x: x + EDGE, y: y + EDGE, width: Math.max(160, width - 2 * EDGE - BUTTON), height: height - 2 * EDGE }
    : { x, y: y - height, width: width + 2, height: 2 * height + EDGE }
  const lines = await underlines(page, inside)
  if (lines.length !== (isSingleLine ? 1 : 2)) throw new Error(`${lines.length} underlines`)
  // The greeting is marked without its exclamation mark, the question as a whole. An input cuts off the feet of its line.
  const off = isSingleLine
    ? []
    : lines.flatMap(({ left, right, letters }, n) => [left - letters.left, n * (right - letters.right)])
  if (off.some((px) => Math.abs(px) > NEAR)) throw new Error(`off by ${off.join(' and ')} px`)
}

/** A form that asks to be left alone has no trace of us. */
async function goesAway(page: Page): Promise<void> {
  await home(page).evaluate("document.querySelector('form').dataset.dialogsjekk = 'off'")
  await home(page).locator('dialogsjekk-panel').first().waitFor({ state: 'detached', timeout: ATTEMPT })
  const left = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate('CSS.highlights.size + document.querySelectorAll("dialogsjekk-panel").length')),
  )
  if (left.some((count) => count !== 0)) throw new Error(`left: ${left.join()}`)
}
