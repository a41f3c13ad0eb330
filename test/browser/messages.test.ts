import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askSettings, onChange } from '../../lib/browser/messages.ts'
import { readSettings } from '../../lib/browser/settings-store.ts'
import { DEFAULT_PAGE_SETTINGS } from '../../lib/settings/settings.ts'

beforeEach(() => fakeBrowser.reset())

function hear(type: string): Promise<unknown> {
  return fakeBrowser.runtime.onMessage.trigger({ type }, {}, () => {})
}

it('nobody to answer is no settings, and no error', async () => {
  expect(await askSettings()).toBeUndefined()
})

it('a change is heard until the signal ends it', async () => {
  const listener = vi.fn()
  const life = new AbortController()
  onChange(listener, life.signal)
  await hear('changed')
  await hear('settings')
  expect(listener).toHaveBeenCalledOnce()
  life.abort()
  await hear('changed')
  expect(listener).toHaveBeenCalledOnce()
})

it('settings are the defaults where nothing is stored', async () => {
  expect(await readSettings()).toEqual(DEFAULT_PAGE_SETTINGS)
})

it('policy wins over what the user chose', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'en', rules: { urgent: 'off' } } })
  await fakeBrowser.storage.managed.set({ locked: { language: 'nn' } })
  expect(await readSettings()).toMatchObject({ language: 'nn', rules: { urgent: 'off' } })
})

it('a browser without policies, which throws when asked for them, has the user’s settings', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'en' } })
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'))
  expect((await readSettings()).language).toBe('en')
})
