import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What is in the panel, as the clinician reads it. Its shadow root is open, and locators go into it. */
export class Panel {
  readonly host: Locator
  readonly buttons: Locator
  readonly button: Locator
  readonly items: Locator

  constructor(page: Page | Frame) {
    this.host = page.locator('dialogsjekk-panel')
    this.buttons = this.host.locator('button.count')
    this.button = this.buttons.first()
    this.items = this.host.locator('li[data-rule]')
  }

  /** Says that only the first part of a long text was read. */
  get partNotice(): Locator {
    return this.host.getByText(/første .*tegn/i)
  }

  item(rule: string): Locator {
    return this.host.locator(`li[data-rule="${rule}"]`)
  }

  async open(): Promise<void> {
    if ((await this.button.getAttribute('aria-expanded')) !== 'true') await this.button.click()
    const more = this.host.getByRole('button', { name: /vis flere/i })
    if (await more.isVisible()) await more.click()
  }

  async close(): Promise<void> {
    await this.host.getByRole('button', { name: 'Lukk', exact: true }).click()
  }

  fix(rule: string): Locator {
    return this.item(rule).getByRole('button', { name: /^(Fjern|Erstatt)/ })
  }

  ignore(rule: string): Locator {
    return this.item(rule).getByRole('button', { name: /Ignorer/ })
  }

  /** The quote in an item, which leads to its place. */
  quote(rule: string): Locator {
    return this.item(rule).locator('button').first()
  }

  /** The counts at the fields, `0` for a tick. */
  async counts(): Promise<number[]> {
    const labels = await this.buttons.allTextContents()
    return labels.map((label) => Number(/\d+/.exec(label)?.[0] ?? 0))
  }

  /** There is one field with a panel, and it shows this count. */
  async untilCount(count: number, timeout = 15_000): Promise<void> {
    await expect.poll(() => this.counts(), { timeout }).toEqual([count])
  }

  async untilCounts(...counts: number[]): Promise<void> {
    await expect.poll(() => this.counts()).toEqual(counts)
  }

  async rules(): Promise<string[]> {
    return this.items.evaluateAll((items) => items.map((item) => item.getAttribute('data-rule') ?? ''))
  }

  async untilRules(...rules: string[]): Promise<void> {
    await expect.poll(async () => (await this.rules()).sort()).toEqual(rules.sort())
  }
}
