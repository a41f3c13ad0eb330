import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openTry } from '../../lib/browser/open-try.ts'
import { welcome } from '../../lib/browser/welcome.ts'

const create = vi.fn()
const open = vi.fn()
let installType = 'normal'

beforeEach(() => {
  vi.clearAllMocks()
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) }, sidePanel: { open } })
  Object.assign(fakeBrowser.tabs, { create })
})

it.each([
  ['normal', 1],
  ['sideload', 1],
  ['admin', 0],
  ['development', 0],
])('who installed it as %s is greeted %i times', async (type, times) => {
  installType = type
  await welcome()
  expect(create).toHaveBeenCalledTimes(times)
})

it('a text is tried beside the page, else in a tab', async () => {
  await openTry(7)
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 })
  expect(create).not.toHaveBeenCalled()
  open.mockRejectedValueOnce(new Error('no gesture'))
  await openTry(7)
  await openTry()
  expect(create).toHaveBeenCalledTimes(2)
})
