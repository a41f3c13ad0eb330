// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type HostState, HostSwitch } from '../../components/host-switch.tsx'
import { popupStrings } from '../../lib/strings/popup.ts'

const onTurn = vi.fn()
const host = 'epj.example'

async function show(page: HostState, refused = false): Promise<HTMLElement> {
  await act(() =>
    render(<HostSwitch strings={popupStrings.nb} version="1.2.3" {...{ page, refused, onTurn }} />, document.body),
  )
  return document.body
}

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

describe.each([
  [{ state: 'unavailable' }, 'Dialogsjekk kan ikke brukes her', null],
  [{ state: 'off', host }, 'Slått av på epj.example', 'Slå på'],
  [{ state: 'on', host }, 'Slått på for epj.example', 'Slå av'],
  [{ state: 'required', host }, 'Slått på for epj.example', null],
] as const)('on a page that is %j', (page, heading, action) => {
  it('the popup says so, and offers what can be done', async () => {
    const body = await show(page)
    expect(body.querySelector('h1')?.textContent).toBe(heading)
    expect(body.querySelector('button')?.textContent ?? null).toBe(action)
    expect(body.textContent).toContain('Versjon 1.2.3')
    expect(body.textContent).not.toMatch(/undefined|null/)
  })
})

it('says what it means before it is turned on', async () => {
  expect((await show({ state: 'off', host })).textContent).toContain(
    'kan Dialogsjekk lese feltene på epj.example. Ingen tekst forlater nettleseren.',
  )
})

it.each([
  ['off', true],
  ['on', false],
] as const)('turns a page that is %s the other way', async (state, on) => {
  const body = await show({ state, host })
  body.querySelector('button')?.click()
  expect(onTurn).toHaveBeenCalledExactlyOnceWith(on)
})

it('says when the browser was told no', async () => {
  const body = await show({ state: 'off', host }, true)
  expect(body.querySelector('[role=status]')?.textContent).toContain('fortsatt av')
})
