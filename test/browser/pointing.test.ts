import { afterEach, expect, it, vi } from 'vitest'
import { browser } from '#imports'
import { inspectTab, PageError, pointInTab } from '../../lib/browser/pointing.ts'

type Listener = (value?: unknown) => void

/** The other end in one frame: answers at once, or is gone. */
function port(answer: unknown) {
  const listeners: { message: Listener[]; disconnect: Listener[] } = { message: [], disconnect: [] }
  return {
    onMessage: { addListener: (listener: Listener) => listeners.message.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => listeners.disconnect.push(listener) },
    postMessage: () => {
      if (answer === 'silent') return
      for (const listener of answer ? listeners.message : listeners.disconnect) listener(answer)
    },
    disconnect: vi.fn(),
  }
}

function frames(...answers: unknown[]) {
  const ports = answers.map(port)
  const results = ports.map((_, frameId) => ({ frameId, result: undefined, documentId: `${frameId}` }))
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => results) as never)
  const connect = (_id: number, { frameId }: { frameId: number }) => ports[frameId]
  vi.spyOn(browser.tabs, 'connect').mockImplementation(connect as never)
  return ports
}

const QUESTION = { type: 'point', role: 'message', words: 'Pek', lang: 'nb' } as const
const never = () => new AbortController().signal

afterEach(() => vi.restoreAllMocks())

it('asks every frame, and lets go of them', async () => {
  const report = { origins: [] }
  const ports = frames({ type: 'report', report }, undefined, { type: 'report', report })
  expect(await inspectTab(1, null)).toEqual([report, report])
  for (const one of ports) expect(one.disconnect).toHaveBeenCalled()
})

it('takes the first that is pointed at, and ends it everywhere', async () => {
  const ports = frames('silent', undefined, { type: 'pointed', selector: '#a' })
  expect(await pointInTab(1, QUESTION, never())).toBe('#a')
  for (const one of ports) expect(one.disconnect).toHaveBeenCalled()
})

it('ends when it is left, in the page or here', async () => {
  frames({ type: 'left' })
  expect(await pointInTab(1, QUESTION, never())).toBeNull()
  const [silent] = frames('silent')
  const life = new AbortController()
  const pointed = pointInTab(1, QUESTION, life.signal)
  life.abort()
  expect(await pointed).toBeNull()
  expect(silent?.disconnect).toHaveBeenCalled()
})

it('says that a page is gone when no frame of it is there any more', async () => {
  frames(undefined, undefined)
  await expect(pointInTab(1, QUESTION, never())).rejects.toEqual(new PageError('gone'))
  await expect(inspectTab(1, null)).rejects.toEqual(new PageError('gone'))
})

it.each([
  ['refused', 'lets nobody in', () => Promise.resolve({ id: 1 })],
  ['gone', 'is closed', () => Promise.reject(new Error('No tab with id: 1.'))],
] as const)('says %s when the page %s', async (reason, _name, tab) => {
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page.'))
  vi.spyOn(browser.tabs, 'get').mockImplementation(tab as never)
  await expect(inspectTab(1, null)).rejects.toMatchObject({ reason })
})
