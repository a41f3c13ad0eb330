import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { injectInto, injectMarkStyle, syncContentScript } from '../../lib/browser/content-script.ts'

let origins: string[]
let registered: { id: string; matches: string[] }[]

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
  Object.assign(fakeBrowser, { scripting, permissions: { getAll: async () => ({ origins }) } })
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

describe('injectInto', () => {
  it('starts the script in open tabs of the host, and one that refuses stops none of the others', async () => {
    const query = vi.fn(async () => [{ id: 1 }, { id: 2 }, { id: undefined }, { id: 3 }])
    Object.assign(fakeBrowser.tabs, { query })
    scripting.executeScript.mockRejectedValueOnce(new Error('closed'))
    await injectInto(['https://a.example/*'])
    expect(query).toHaveBeenCalledWith({ url: ['https://a.example/*'], discarded: false })
    const targets = scripting.executeScript.mock.calls.map(([{ target }]) => target)
    expect(targets).toEqual([1, 2, 3].map((tabId) => ({ tabId, allFrames: true })))
  })

  it.each([undefined, [], ['file:///*']])('does nothing for %j', async (hosts) => {
    await injectInto(hosts)
    expect(scripting.executeScript).not.toHaveBeenCalled()
  })
})

it('the style of marks goes into all frames of a tab, as the user’s, so that it reaches into shadow roots', async () => {
  await injectMarkStyle(7)
  const files = ['/content-scripts/dialog.css']
  expect(scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7, allFrames: true }, files, origin: 'USER' })
})
