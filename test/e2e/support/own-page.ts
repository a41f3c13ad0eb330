import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { untilActive } from './harness.ts'
import { watchPage } from './watch.ts'

/** A page of the extension, and what went wrong in it. */
export async function openOwnPage(context: BrowserContext, path: string): Promise<{ page: Page; errors: string[] }> {
  const { host } = new URL((await untilActive(context)).url())
  const page = await context.newPage()
  // Colours that are on their way to dark ones have another contrast than those that are shown.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { errors } = await watchPage(page)
  await page.goto(`chrome-extension://${host}/${path}`)
  await page.locator('h1').waitFor()
  return { page, errors }
}

export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
