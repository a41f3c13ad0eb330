import { describe, expect, it } from 'vitest'
import { useBrowser } from './support/harness.ts'
import { Panel } from './support/panel.ts'
import { underlines } from './support/underlines.ts'

/** What pages do around a field, each as a page of its own: shown late, moved, filled by a script, with twins, in traps. */
const browser = useBrowser()

const TEXT = 'Hei kollega!\nHva tenker dere?\nPasienten er orientert. '
const form = (field = '<textarea rows="6" cols="60" aria-labelledby="name"></textarea>') =>
  `<form id="form"><h2>Dialogmelding</h2><label>Mottaker <input></label><label>Emne <input></label>
  <p id="name">Spørsmål</p>${field}</form>`

async function open(body: string, style = ''): Promise<Panel> {
  const { page, url } = browser
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`
  await page.route(`${url}/own`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${url}/own`)
  return new Panel(page)
}

const field = () => browser.page.getByRole('textbox', { name: 'Spørsmål' })

async function write(text = TEXT): Promise<void> {
  await field().click()
  await browser.page.keyboard.type(text)
}

/** What the page's own script does. */
const run = (script: string) => browser.page.evaluate(script)

/** Long enough for all that moves to have come to rest. */
const rest = () => browser.page.waitForTimeout(600)

/** How far each mark begins and ends from the letters over it. A full stop or a wide letter may stand over its end. */
async function offsets(): Promise<number[]> {
  const box = await field().boundingBox()
  if (!box) throw new Error('The field is not shown')
  const inside = { x: box.x + 2, y: box.y + 4, width: box.width - 8, height: box.height - 8 }
  const marks = await underlines(browser.page, inside)
  return marks.flatMap(({ left, right, letters }) => [left - letters.left, right - letters.right])
}

describe('a field that is shown without an attribute that tells so is found', () => {
  it.each([
    ['in a popover', `<button popovertarget="own">Ny</button><div popover id="own">${form()}</div>`, ''],
    [
      'behind a tab that is a radio button',
      `<label><input type="radio" id="own">Ny</label>${form()}`,
      'form { display: none } body:has(#own:checked) form { display: block }',
    ],
    [
      'by a state of the page',
      `<button onclick="document.querySelector('#tab').dataset.state = 'active'">Ny</button><div id="tab" data-state="inactive">${form()}</div>`,
      '[data-state=inactive] { display: none }',
    ],
  ])('%s', async (_name, body, style) => {
    const panel = await open(body, style)
    await rest()
    await browser.page.getByText('Ny', { exact: true }).click()
    await write()
    await panel.untilCount(2)
  })

  it('in a window that grows', async () => {
    await browser.page.setViewportSize({ width: 700, height: 700 })
    const panel = await open(form(), '@media (max-width: 900px) { form { display: none } }')
    await rest()
    await browser.page.setViewportSize({ width: 1200, height: 700 })
    await expect.poll(() => panel.host.count()).toBe(1)
  })
})

describe('a text that a script sets by itself', () => {
  it('takes the marks and the findings of the one before with it', async () => {
    const panel = await open(form())
    await write()
    await panel.untilCount(2)
    await run(`setTimeout(() => { document.querySelector('textarea').value = 'Kan Furix økes til 40 mg?' }, 900)`)
    await panel.untilCount(0)
    expect(await browser.page.locator('dialogsjekk-panel .mark').count()).toBe(0)
  })

  it('is checked where the field was empty, and gone when the form is reset', async () => {
    const panel = await open(form())
    await panel.untilCount(0)
    await run(`document.querySelector('textarea').value = ${JSON.stringify(TEXT)}`)
    await panel.untilCount(2)
    await run(`document.querySelector('form').reset()`)
    await panel.untilCount(0)
  })

  it('is another message: what was ignored in the one before is said again', async () => {
    const panel = await open(form())
    await write()
    await panel.open()
    await panel.ignore('courtesy-phrase').click()
    await panel.untilCount(1)
    await run(`document.querySelector('textarea').value = 'Hei kollega!\\nHva tenker dere?\\nEn annen pasient.'`)
    await panel.untilCount(2)
  })
})

describe('marks stay under their words, and the button at its field', () => {
  it.each([
    [
      'when a dialog is dragged',
      `<div id="box" role="dialog" aria-label="Dialogmelding" style="position: absolute; left: 20px; top: 20px">${form()}</div>`,
      `document.querySelector('#box').style.left = '220px'; document.querySelector('#box').style.top = '120px'`,
    ],
    [
      'when a message pushes the form down in a pane as high as the window',
      `<div style="height: 100vh; overflow: auto" id="box">${form()}</div>`,
      `document.querySelector('#box').prepend(Object.assign(document.createElement('div'), { style: 'height: 90px' }))`,
    ],
    [
      'when the letters grow and the field does not get wider',
      `${form()}<style>textarea { box-sizing: border-box; width: 600px; height: 200px; font: 13px sans-serif }</style>`,
      `document.querySelector('textarea').style.fontSize = '20px'; document.querySelector('textarea').style.height = '220px'`,
    ],
  ])('%s', async (_name, body, change) => {
    const panel = await open(body, 'body { margin: 0 }')
    await write()
    await panel.untilCount(2)
    await rest()
    const before = await offsets()
    expect(before).toHaveLength(4)
    await run(change)
    await rest()
    const after = await offsets()
    expect(after).toHaveLength(4)
    for (const [n, offset] of after.entries())
      expect(Math.abs(offset - (before[n] ?? 0)), `${before} ${after}`).toBeLessThanOrEqual(2)
    const [button, box] = [await panel.button.boundingBox(), await field().boundingBox()]
    const distance = Math.abs((button?.x ?? 0) - ((box?.x ?? 0) + (box?.width ?? 0)))
    expect(distance).toBeLessThan(60)
  })

  it('also in a field that is higher than its window', async () => {
    const panel = await open(form('<textarea style="height: 1600px; width: 500px" aria-labelledby="name"></textarea>'))
    await write()
    await panel.untilCount(2)
    const { y = 0, height = 0 } = (await panel.button.boundingBox()) ?? {}
    expect(await panel.button.isVisible()).toBe(true)
    expect(y + height).toBeLessThanOrEqual(await browser.page.evaluate(() => innerHeight))
  })
})

describe('twins that components keep for themselves are no fields', () => {
  it.each([
    'opacity: 0; position: absolute; pointer-events: none',
    'opacity: 0; height: 0; width: 500px',
    'position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px',
    'position: fixed; left: -1000px; top: -1000px; width: 6px; height: 6px',
    'position: absolute; left: -9999px',
  ])('%s', async (style) => {
    const editor =
      '<div contenteditable role="textbox" aria-labelledby="name" style="width: 500px; height: 90px"></div>'
    const panel = await open(
      form(`<textarea aria-labelledby="name" tabindex="-1" style="${style}"></textarea>${editor}`),
    )
    await browser.page.locator('[contenteditable]').click()
    await browser.page.keyboard.type(TEXT)
    await panel.untilCount(2)
    expect(await panel.host.count()).toBe(1)
  })
})

it('says nothing any more of a field whose fieldset is disabled', async () => {
  const panel = await open(`<fieldset id="all">${form()}</fieldset>`)
  await write()
  await panel.untilCount(2)
  await run(`document.querySelector('#all').disabled = true`)
  await expect.poll(() => panel.host.count()).toBe(0)
})

it('keeps the focus in the panel where a dialog of the page holds it fast', async () => {
  const trap = `document.addEventListener('focusin', (event) => {
    if (!document.querySelector('#box').contains(event.target)) document.querySelector('textarea').focus()
  })`
  const panel = await open(
    `<div id="box" role="dialog" aria-modal="true" aria-label="Dialogmelding">${form()}</div><script>${trap}</script>`,
  )
  await write()
  await panel.untilCount(2)
  await panel.open()
  await panel.quote('vague-question').focus()
  expect(await browser.page.evaluate(() => document.activeElement?.localName)).toBe('dialogsjekk-panel')
})

it('shows a place below a header that stays', async () => {
  const panel = await open(
    `<div id="head" style="position: sticky; top: 0; height: 80px; background: #eee; z-index: 10">Pasient</div>
    <div style="height: 300px"></div>${form()}<div style="height: 2000px"></div>`,
  )
  await write()
  await panel.untilCount(2)
  await panel.open()
  await browser.page.evaluate(() => scrollTo(0, 1500))
  await panel.quote('courtesy-phrase').click()
  await rest()
  const top = await browser.page.evaluate(() => {
    const marks = document.querySelector('dialogsjekk-panel')?.shadowRoot?.querySelectorAll('.mark') ?? []
    return Math.min(...Array.from(marks, (mark) => mark.getBoundingClientRect().top))
  })
  expect(top).toBeGreaterThanOrEqual(80)
})

it('has its panel in the frame of a frameset, around which nothing can be shown', async () => {
  const { page, url } = browser
  await page.route(`${url}/menu`, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Meny' }))
  await page.route(`${url}/form`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${form()}` }),
  )
  await page.route(`${url}/own`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<frameset cols="200,*"><frame src="/menu"><frame name="form" src="/form"></frameset>',
    }),
  )
  await page.goto(`${url}/own`)
  const frame = page.frame('form')
  if (!frame) throw new Error('no frame')
  await frame.getByRole('textbox', { name: 'Spørsmål' }).click()
  await page.keyboard.type(TEXT)
  const panel = new Panel(frame)
  await panel.untilCount(2)
  expect(await panel.button.isVisible()).toBe(true)
})

it('leaves no copy of itself where the page writes its own HTML anew', async () => {
  const panel = await open(form())
  await write()
  await panel.untilCount(2)
  await run('document.body.innerHTML = document.body.innerHTML')
  await rest()
  await write()
  await panel.untilCount(2)
  expect(await panel.host.count()).toBe(1)
})
