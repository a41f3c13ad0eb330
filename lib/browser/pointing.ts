import { browser } from '#imports'
import type { PageReport } from '../sites/page-report.ts'
import type { FieldRole, SiteFields } from '../sites/site.ts'

/** What the set-up page asks of a page. */
export type Ask =
  | { readonly type: 'inspect'; readonly fields: SiteFields | null }
  /** `words` are shown while it goes on. */
  | { readonly type: 'point'; readonly role: FieldRole; readonly words: string; readonly lang: string }

type Answer =
  | { readonly type: 'report'; readonly report: PageReport }
  | { readonly type: 'pointed'; readonly selector: string }
  | { readonly type: 'left' }

export type Reply = (answer: Answer) => void

/** Why nothing came back: the tab is closed, or its page lets no extension in. */
export class PageError extends Error {
  readonly reason: 'gone' | 'refused'
  constructor(reason: 'gone' | 'refused') {
    super(reason)
    this.reason = reason
  }
}

type Port = ReturnType<typeof browser.tabs.connect>

const NAME = 'dialogsjekk-pointing'

/** One report for each part of the page that is looked into by itself: the page, and its frames from elsewhere. */
export async function inspectTab(tabId: number, fields: SiteFields | null): Promise<PageReport[]> {
  const ports = await connect(tabId)
  const answers = await Promise.all(ports.map((port) => ask(port, { type: 'inspect', fields })))
  for (const port of ports) port.disconnect()
  const reports = answers.flatMap((answer) => (answer?.type === 'report' ? [answer.report] : []))
  if (reports.length === 0) throw new PageError('gone')
  return reports
}

/** The selector of what was pointed at, `null` when it was left. Whatever ends it, nothing of it stays in the page. */
export async function pointInTab(
  tabId: number,
  question: Extract<Ask, { type: 'point' }>,
  signal: AbortSignal,
): Promise<string | null> {
  const ports = await connect(tabId)
  const left = new Promise<Answer>((resolve) => {
    const leave = () => resolve({ type: 'left' })
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave)
  })
  // Frames that are read from outside say nothing at all.
  const told = ports.map(async (port) => (await ask(port, question)) ?? Promise.reject(new PageError('gone')))
  try {
    const answer = await Promise.race([left, Promise.any(told)])
    return answer.type === 'pointed' ? answer.selector : null
  } catch {
    throw new PageError('gone')
  } finally {
    for (const port of ports) port.disconnect()
  }
}

/** The script is in the page only from here until the port is closed. */
async function connect(tabId: number): Promise<Port[]> {
  try {
    const target = { tabId, allFrames: true }
    const frames = await browser.scripting.executeScript({ target, files: ['/pointing.js'], injectImmediately: true })
    return frames.map(({ frameId }) => browser.tabs.connect(tabId, { name: NAME, frameId }))
  } catch {
    const isThere = await browser.tabs.get(tabId).then(Boolean, () => false)
    throw new PageError(isThere ? 'refused' : 'gone')
  }
}

/** The first answer, or `undefined` when the other end is gone. */
function ask(port: Port, question: Ask): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    port.onMessage.addListener(resolve)
    port.onDisconnect.addListener(() => {
      // Read, or the browser complains that nobody has.
      void browser.runtime.lastError
      resolve(undefined)
    })
    port.postMessage(question)
  })
}

/** In the page. `life` ends when the set-up page needs no more, or is closed. */
export function answerSetup(answer: (question: Ask, reply: Reply, life: AbortSignal) => void): void {
  const hear = (port: Port) => {
    if (port.name !== NAME) return
    browser.runtime.onConnect.removeListener(hear)
    const life = new AbortController()
    port.onDisconnect.addListener(() => life.abort())
    port.onMessage.addListener((question: Ask) => answer(question, (reply) => port.postMessage(reply), life.signal))
  }
  browser.runtime.onConnect.addListener(hear)
}
