import type { Locator, Page } from 'playwright-core'

export interface Kind {
  readonly name: string
  readonly path: string
}

/** The two kinds of field that the demo has for the same message. */
export const KINDS: readonly Kind[] = [
  { name: 'textarea', path: '/tekst' },
  { name: 'rich text field', path: '/rik' },
]

export function field(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Spørsmål', exact: true })
}

/** Types with the keyboard, as a person does. */
export async function write(page: Page, text: string, into = field(page)): Promise<void> {
  await into.click()
  await page.keyboard.type(text)
}

/** The text as the field shows it. */
export function shown(target: Locator): Promise<string> {
  return target.evaluate((node) => (node instanceof HTMLTextAreaElement ? node.value : (node as HTMLElement).innerText))
}

/** What the form sends when the button is pressed: its fields, and the text as the page's own code knows it. */
export async function send(page: Page): Promise<Record<string, string>> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  return JSON.parse((await page.locator('.sent-data').textContent()) ?? '{}')
}
