import { describe, expect, it } from 'vitest'
import { field, KINDS, shown, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD, BAD_RULES, GREETING } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const browser = useBrowser()

const ODD: Readonly<Record<string, string>> = {
  'a lone surrogate': 'Høyre \ud800 kne og venstre \udc00 kne.',
  'control characters': 'Hb 9,1\u0001 og CRP 12\u0007.',
  NUL: 'Hb 9,1\u0000 og CRP 12.',
  'line ends of Windows': 'Hb 9,1.\r\nCRP 12.',
  'no-break spaces': 'Metoprolol\u00a0100\u00a0mg\u202fx\u00a01.',
  'a decomposed å': 'Ga\u030ar pa\u030a ha\u030andtrening.',
  emoji: 'Hun er glad 😀👩🏽‍⚕️ og 🇳🇴 frisk.',
  'right-to-left text': 'Pasienten heter \u202eمحمد\u202c i passet.',
  markup: '<script>globalThis.ran = true</script><svg onload="globalThis.ran = true"></svg> &amp; <b>fet</b>',
}

/** As a program would put it in: the keyboard has no key for some of these. */
function insert(text: string): Promise<boolean> {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return field(browser.page).evaluate((node, units) => {
    ;(node as HTMLElement).focus()
    return document.execCommand('insertText', false, String.fromCharCode(...units))
  }, codes)
}

/** Whether an empty line is left where a phrase was alone on its line is not the matter here. */
const lines = (text: string) => text.split(/\n+/)

describe.each(KINDS)('a $name', ({ path }) => {
  it.each(Object.entries(ODD))('with %s has its findings in the right place', async (_name, odd) => {
    await browser.open(path)
    await insert(odd)
    await browser.page.keyboard.press('Enter')
    await browser.page.keyboard.type(BAD)
    const panel = new Panel(browser.page)
    await panel.untilCount(3)
    await panel.open()
    await panel.untilRules(...BAD_RULES)
    const before = await shown(field(browser.page))
    await panel.fix('courtesy-phrase').click()
    await panel.untilCount(2)
    // The count may be a moment ahead of an editor that draws its text anew.
    const after = async () => lines(await shown(field(browser.page)))
    await expect.poll(after).toEqual(lines(before.replace(`${GREETING}!`, '')))
    expect(await browser.page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  it('that is taken away in the middle of a check leaves nothing behind', async () => {
    await browser.open(path)
    await write(browser.page, BAD)
    await field(browser.page).evaluate((node) => node.remove())
    const panel = new Panel(browser.page)
    await expect.poll(() => panel.host.count()).toBe(0)
    await browser.page.getByRole('button', { name: /Bytt til/ }).click()
    await write(browser.page, BAD)
    await panel.untilCount(3)
  })
})

it('goes on in an editor that makes all its nodes anew on each input', async () => {
  await browser.open('/rik')
  await field(browser.page).evaluate((node) => {
    node.addEventListener('input', () => {
      const lines = (node as HTMLElement).innerText.replace(/\n$/, '').split('\n')
      const blocks = lines.map((line) => {
        const block = document.createElement('p')
        for (const word of line.split(/(?<= )/))
          block.append(Object.assign(document.createElement('span'), { textContent: word }))
        if (line === '') block.append(document.createElement('br'))
        return block
      })
      node.replaceChildren(...blocks)
      getSelection()?.selectAllChildren(node)
      getSelection()?.collapseToEnd()
    })
  })
  await write(browser.page, BAD.replaceAll('\n', ' '))
  const panel = new Panel(browser.page)
  await panel.untilCount(3)
  await panel.open()
  await panel.untilRules(...BAD_RULES)
})

describe('a text of enormous length', () => {
  async function fill(pattern: string, length: number): Promise<void> {
    await browser.open('/tekst')
    await field(browser.page).evaluate(
      (node, [unit, size]) => {
        const area = node as HTMLTextAreaElement
        area.value = unit.repeat(Math.ceil(size / unit.length))
        area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
      },
      [pattern, length] as const,
    )
  }

  it.each([
    ['one line of a million characters', 'a', 1_000_000],
    ['a million characters of words', 'pasienten ', 1_000_000],
    ['20 MB in one line, with findings at every turn', BAD.replaceAll('\n', ' '), 20_000_000],
  ])('%s does not stop the page, and the panel says that a part was read', async (_name, pattern, length) => {
    await fill(pattern, length)
    const panel = new Panel(browser.page)
    await panel.host.waitFor({ state: 'attached' })
    await expect.poll(() => panel.buttons.count(), { timeout: 30_000 }).toBe(1)
    await panel.open()
    await panel.partNotice.waitFor()
    await browser.page.getByLabel('Emne').fill('Svarer siden?')
    expect(await browser.page.getByLabel('Emne').inputValue()).toBe('Svarer siden?')
  })

  it('is read as usual when it is shortened again', async () => {
    await fill('pasienten ', 1_000_000)
    await expect.poll(() => new Panel(browser.page).buttons.count(), { timeout: 30_000 }).toBe(1)
    await field(browser.page).press('ControlOrMeta+a')
    await browser.page.keyboard.type(BAD)
    await new Panel(browser.page).untilCount(3)
  })
})
