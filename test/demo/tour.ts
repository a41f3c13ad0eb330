import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { root } from '../tools/steps.ts'

const MESSAGE = [
  'Hei kollega!',
  'Viser til henvisning. Pas. har hatt flere anfall med palpitasjoner etter at metoprolol ble redusert.',
  'Hva tenker dere?',
  'Mvh',
  'Kari Prøvestad, overlege',
]
/** What there is to find in it. What is still being written is not judged, so the last comes a moment after the last key. */
const FAULTS = 4
const FIX = /^(Fjern|Erstatt|Sett inn)/
const SHOTS = join(root, '.output', 'demo')
const WAIT = { timeout: 30_000 }

/** What a person would do in front of the demo, for a machine without a screen. */
export async function tour(context: BrowserContext, url: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true })
  const page = context.pages()[0] ?? (await context.newPage())
  await openDemo(page, url)
  console.log('\nThe message, typed key by key:\n')
  for (const line of MESSAGE) {
    console.log(`    ${line}`)
    await page.keyboard.type(line, { delay: 12 })
    await page.keyboard.press('Enter')
  }
  await openPanel(page)
  await page.screenshot({ path: join(SHOTS, 'before.png') })
  await printFindings(items(page))
  await applyFixes(page)
  await page.screenshot({ path: join(SHOTS, 'after.png') })
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  console.log('\nThe message as the form sends it now:\n')
  console.log(((await page.locator('.sent-text').textContent()) ?? '').trim().replace(/^/gm, '    '))
  console.log(`\nPictures: ${join(SHOTS, 'before.png')}\n          ${join(SHOTS, 'after.png')}`)
}

/** The background needs a moment to register itself for the page when the browser has just started. */
async function openDemo(page: Page, url: string): Promise<void> {
  const context = page.context()
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', WAIT)
  const field = page.getByRole('textbox', { name: 'Spørsmål', exact: true })
  for (let tries = 0; tries < 20; tries++) {
    await page.goto(`${url}/tekst`)
    await field.click()
    if (await appears(page.locator('dialogsjekk-panel'))) return
  }
  throw new Error('The extension did not show itself in the demo')
}

function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ state: 'attached', timeout: 1500 }).then(
    () => true,
    () => false,
  )
}

function items(page: Page): Locator {
  return page.locator('dialogsjekk-panel li[data-rule]')
}

async function openPanel(page: Page): Promise<void> {
  const button = page.locator('dialogsjekk-panel button[aria-expanded]').first()
  await button.filter({ hasText: String(FAULTS) }).waitFor(WAIT)
  await button.click()
  await items(page).first().waitFor(WAIT)
  await showAll(page)
}

async function showAll(page: Page): Promise<void> {
  const more = page.locator('dialogsjekk-panel').getByRole('button', { name: /vis flere/i })
  if (await more.isVisible()) await more.click()
}

async function printFindings(found: Locator): Promise<void> {
  console.log(`\nDialogsjekk found ${await found.count()}:\n`)
  for (const item of await found.all()) {
    const [rule, severity] = [await item.getAttribute('data-rule'), await item.getAttribute('data-severity')]
    console.log(`  ${severity}: ${rule}`)
    for (const line of (await item.innerText()).split('\n').filter((text) => text.trim())) console.log(`      ${line}`)
  }
}

async function applyFixes(page: Page): Promise<void> {
  console.log('\nFixes, by clicking:\n')
  const buttons = items(page).getByRole('button', { name: FIX })
  for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
    const button = buttons.first()
    console.log(`    ${await button.innerText()}`)
    await button.click()
    await fewer(page, left)
    await showAll(page)
  }
}

/** Waits until the panel shows fewer fixes than before. */
async function fewer(page: Page, count: number): Promise<void> {
  const fixes = () => items(page).getByRole('button', { name: FIX }).count()
  const end = Date.now() + WAIT.timeout
  while ((await fixes()) >= count) {
    if (Date.now() > end) throw new Error('A fix was clicked, and its finding is still there')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}
