import { expect, it } from 'vitest'
import { useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

const FORM =
  '<form><h2>Dialogmelding</h2><label>Mottaker <input></label><label>Spørsmål <textarea rows="5"></textarea></label></form>'

it.each([
  [
    'that the page writes itself',
    `const own = open('', '', 'width=600,height=400'); own.document.write(${JSON.stringify(FORM)}); own.document.close()`,
  ],
  ['of the EPJ', "open('/tekst', '', 'width=900,height=700')"],
])('reads along in a window %s', async (_name, script) => {
  await browser.open('/e-konsultasjon')
  const opened = browser.context.waitForEvent('page')
  await browser.page.evaluate(script)
  const window = await opened
  await window.getByRole('textbox', { name: 'Spørsmål', exact: true }).click()
  await window.keyboard.type(BAD)
  await new Panel(window).untilCount(3)
  await window.close()
  expect(await browser.page.locator('dialogsjekk-panel').count()).toBe(0)
})

it('finds a field in a shadow root that its component gets only when it is defined', async () => {
  await browser.open('/e-konsultasjon')
  await browser.page.evaluate((form) => {
    document.body.append(document.createElement('late-form'))
    setTimeout(() => {
      class LateForm extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = form
        }
      }
      customElements.define('late-form', LateForm)
    }, 1500)
  }, FORM)
  await browser.page.waitForTimeout(1700)
  await browser.page.locator('late-form textarea').click()
  await browser.page.keyboard.type(BAD)
  await new Panel(browser.page).untilCount(3)
})
