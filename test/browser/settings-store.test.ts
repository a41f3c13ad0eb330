import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  changeUserSettings,
  pauseUntil,
  readPause,
  readResolved,
  readSettings,
  readUserSettings,
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
