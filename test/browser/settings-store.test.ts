import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  changeUserSettings,
  forgetIgnoredPhrases,
  ignorePhrase,
  keepPanelPlace,
  pauseUntil,
  readPause,
  readResolved,
  readSettings,
  readUserSettings,
  turnOffRule,
} from '../../lib/browser/settings-store.ts'

beforeEach(async () => {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.managed.clear()
})

it('keeps what the user chooses, one by one, and takes a choice back', async () => {
  await changeUserSettings({ language: 'nn', rules: { wording: 'off' } })
  await changeUserSettings({ sendReminder: false })
  expect(await readSettings()).toMatchObject({ language: 'nn', rules: { wording: 'off' }, sendReminder: false })
  expect((await readResolved()).sources).toMatchObject({ language: 'user', paused: 'builtin' })
  await changeUserSettings({ language: undefined })
  expect(await readUserSettings()).toEqual({ rules: { wording: 'off' }, sendReminder: false })
})

it('reads what is no settings as none', async () => {
  await fakeBrowser.storage.local.set({ settings: 'x', pausedUntil: 'y' })
  expect(await readUserSettings()).toEqual({})
  expect(await readPause()).toBeNull()
})

it('a pause lasts until its time, unless policy has locked that there is none', async () => {
  const inAnHour = Date.now() + 3_600_000
  await pauseUntil(inAnHour)
  expect(await readSettings()).toMatchObject({ paused: true, pausedUntil: inAnHour })
  await fakeBrowser.storage.managed.set({ locked: { paused: false } })
  expect(await readSettings()).toMatchObject({ paused: false })
  await fakeBrowser.storage.managed.clear()
  await pauseUntil(null)
  expect((await readSettings()).paused).toBe(false)
  await pauseUntil(Date.now() - 1)
  expect((await readSettings()).paused).toBe(false)
})

it('keeps what the user did in pages: a rule turned off, phrases ignored, the panel moved', async () => {
  await changeUserSettings({ rules: { wording: 'hint' } })
  await turnOffRule('urgent')
  await ignorePhrase('a-b')
  await ignorePhrase('a-b')
  await keepPanelPlace({ x: 0.5, y: 1 })
  expect(await readSettings()).toMatchObject({
    rules: { wording: 'hint', urgent: 'off' },
    ignoredPhrases: ['a-b'],
    panelPlace: { x: 0.5, y: 1 },
  })
  await keepPanelPlace({ x: 2, y: 0 })
  await forgetIgnoredPhrases()
  expect(await readSettings()).toMatchObject({ ignoredPhrases: [], panelPlace: { x: 0.5, y: 1 } })
  await fakeBrowser.storage.local.set({ ignoredPhrases: 'x', panelPlace: null })
  expect(await readSettings()).toMatchObject({ ignoredPhrases: [], panelPlace: 'beside' })
})

it('tells which rules policy has locked', async () => {
  await fakeBrowser.storage.managed.set({
    locked: { rules: { urgent: 'stop' } },
    defaults: { rules: { wording: 'off' } },
  })
  expect((await readSettings()).lockedRules).toEqual(['urgent'])
})
