import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { injectIntoTabs, injectMarkStyle, isRead, syncContentScript } from '../../lib/browser/content-script.ts'

let origins: string[]
let registered: { id: string; matches: string[] }[]

/** What the browser would say of a pattern under the origins granted. */
const contains = async ({ origins: [pattern = ''] }: { origins: string[] }) =>
  origins.includes('*://*/*') || origins.includes(pattern)

const scripting = {
  getRegisteredContentScripts: vi.fn(async () => [...registered]),
  registerContentScripts: vi.fn(async (scripts: typeof registered) => {
    if (registered.length > 0) throw new Error('Duplicate script ID')
    registered = scripts
  }),
  updateContentScripts: vi.fn(async (scripts: typeof registered) => {
    registered = scripts
  }),
  unregisterContentScripts: vi.fn(async () => {
    registered = []
  }),
  insertCSS: vi.fn(),
  executeScript: vi.fn(),
}

beforeEach(() => {
  vi.clearAllMocks()
  origins = []
  registered = []
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins }), contains } })
})

const matches = () => registered.map((script) => script.matches)

describe('syncContentScript', () => {
  it('follows the hosts as they are turned on and off', async () => {
    await syncContentScript()
    expect(matches()).toEqual([])
    origins = ['https://a.example/*']
    await syncContentScript()
    expect(matches()).toEqual([['https://a.example/*']])
    origins = ['https://a.example/*', 'https://b.example/*']
    await syncContentScript()
    expect(matches()).toEqual([['https://a.example/*', 'https://b.example/*']])
    origins = []
    await syncContentScript()
    expect(matches()).toEqual([])
    expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce()
  })

  it('does one at a time: calls at once do not trip over each other', async () => {
    origins = ['https://a.example/*']
    await Promise.all([syncContentScript(), syncContentScript(), syncContentScript()])
    expect(scripting.registerContentScripts).toHaveBeenCalledOnce()
    expect(matches()).toEqual([['https://a.example/*']])
  })

  it('goes on after a call that failed', async () => {
    origins = ['https://a.example/*']
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'))
    await expect(syncContentScript()).rejects.toThrow('no')
    await syncContentScript()
    expect(matches()).toEqual([['https://a.example/*']])
  })
})

/** A policy with one site. */
const decide = (...patterns: string[]) =>
  fakeBrowser.storage.managed.set({
    locked: { sites: [{ name: 'EPJ', matches: patterns, fields: { message: ['textarea'] } }] },
  })

describe('with leave to read every page', () => {
  beforeEach(async () => {
    await fakeBrowser.storage.managed.clear()
    origins = ['*://*/*']
  })

  it('runs nowhere until sites are set, and then only there', async () => {
    await syncContentScript()
    expect(matches()).toEqual([])
    await decide('https://epj.example/dialog/*')
    await syncContentScript()
    expect(matches()).toEqual([['https://epj.example/dialog/*']])
    expect(await isRead('https://epj.example')).toBe(true)
    expect(await isRead('https://other.example')).toBe(false)
    expect(await isRead('null')).toBe(true)
  })

  it('runs on no site that the browser does not let it read', async () => {
    origins = ['https://a.example/*']
    await decide('https://b.example/*')
    await syncContentScript()
    expect(matches()).toEqual([['https://a.example/*']])
  })
})

describe('injectIntoTabs', () => {
  beforeEach(() => fakeBrowser.storage.managed.clear())

  it('starts the script in open tabs of the host where it does not run; one that refuses stops none of the others', async () => {
    const query = vi.fn(async () => [{ id: 1 }, { id: 2 }, { id: undefined }, { id: 3 }, { id: 4 }])
    Object.assign(fakeBrowser.tabs, { query })
    origins = ['https://a.example/*']
    scripting.executeScript.mockRejectedValueOnce(new Error('closed'))
    await injectIntoTabs(new Set([4]))
    expect(query).toHaveBeenCalledWith({ url: ['https://a.example/*'], discarded: false })
    const targets = scripting.executeScript.mock.calls.map(([{ target }]) => target)
    expect(targets).toEqual([1, 2, 3].map((tabId) => ({ tabId, allFrames: true })))
  })

  it.each([[[]], [['file:///*']]])('does nothing for %j', async (granted) => {
    origins = granted
    await injectIntoTabs()
    expect(scripting.executeScript).not.toHaveBeenCalled()
  })
})

it('the style of marks goes into all frames of a tab, as the user’s, so that it reaches into shadow roots', async () => {
  await injectMarkStyle(7)
  const files = ['/content-scripts/dialog.css']
  expect(scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, files, origin: 'USER' })
})
