// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { Popup, type PopupProps } from '../../components/popup.tsx'
import { popupStrings } from '../../lib/strings/popup.ts'

const [onTurn, onPause, onOpen] = [vi.fn(), vi.fn(), vi.fn()]
const PROPS: PopupProps = {
  page: { state: 'on', host: 'epj.example' },
  found: { fields: 1, findings: 2 },
  pause: null,
  canPause: true,
  refused: false,
  hasRejected: false,
  support: {},
  help: undefined,
  version: '1.2.3',
  strings: popupStrings.nb,
  onTurn,
  onPause,
  onOpen,
}

async function show(changes: Partial<PopupProps> = {}): Promise<string> {
  await act(() => render(<Popup {...PROPS} {...changes} />, document.body))
  return document.body.textContent ?? ''
}

const click = (text: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === text)?.click()

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

it('says what is read, and what was found there', async () => {
  const text = await show()
  expect(text).toContain('Slått på for epj.example')
  expect(text).toContain('1 meldingsfelt, 2 funn.')
  expect(text).toContain('Versjon 1.2.3')
  expect(await show({ found: { fields: 0, findings: 0 } })).toContain('Fant ingen meldingsfelt')
  expect(await show({ found: null })).not.toContain('meldingsfelt')
  expect(await show({ page: { state: 'off', host: 'epj.example' } })).not.toMatch(/meldingsfelt,|Pause/)
})

it('pauses for an hour or the day, where that is not locked', async () => {
  await show()
  click('Pause i en time')
  click('Pause ut dagen')
  expect(onPause.mock.calls).toEqual([['hour'], ['today']])
  expect(await show({ canPause: false })).not.toContain('Pause')
})

it('says until when it is paused, and ends it', async () => {
  expect(await show({ pause: { until: '14:30' } })).toContain('På pause til 14:30')
  click('Avslutt pausen')
  expect(onPause).toHaveBeenCalledExactlyOnceWith('end')
  expect(await show({ pause: { until: null } })).toContain('Virksomheten din har satt Dialogsjekk på pause')
  expect(document.body.textContent).not.toContain('Avslutt pausen')
})

it('says when something that was decided cannot be used', async () => {
  expect(await show()).not.toContain('kan ikke brukes')
  expect(await show({ hasRejected: true })).toContain('Noe i innstillingene kan ikke brukes.')
})

it('leads to the other pages, and to who helps', async () => {
  const text = await show({ help: 'https://trust.example/hjelp', support: { name: 'IKT', contact: '55 00 00 00' } })
  for (const name of ['Prøv en tekst', 'Innstillinger', 'Diagnostikk']) click(name)
  expect(onOpen.mock.calls).toEqual([['try'], ['options'], ['diagnostics']])
  expect(text).toContain('Brukerstøtte: IKT, 55 00 00 00')
  expect(document.querySelector('a')?.rel).toBe('noopener noreferrer')
})
