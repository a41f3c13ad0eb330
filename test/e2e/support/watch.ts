import type { CDPSession, Page } from 'playwright-core'

/** What went wrong in a page, in the page's own code and in the extension's alike: Playwright's events leave out the latter. */
export interface PageWatch {
  readonly session: CDPSession
  readonly errors: string[]
  /** Names of the worlds of extensions that ran code in the page. */
  readonly extensionWorlds: string[]
  /** The versions of the extension whose code lives in the page. One that was replaced or removed says nothing. */
  versions(): Promise<string[]>
}

export async function watchPage(page: Page): Promise<PageWatch> {
  const session = await page.context().newCDPSession(page)
  const contexts: number[] = []
  const versions = async () => {
    const asked = contexts.map((contextId) => session.send('Runtime.evaluate', { contextId, expression: VERSION }))
    const told = await Promise.allSettled(asked)
    return told.flatMap((one) => (one.status === 'fulfilled' && one.value.result.value) || [])
  }
  const watch: PageWatch = { session, errors: [], extensionWorlds: [], versions }
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    watch.errors.push(`${text} ${exception?.description ?? ''} ${url ?? ''}`)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      watch.errors.push(args.map((arg) => arg.value ?? arg.description).join(' '))
  })
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.startsWith('chrome-extension://')) return
    watch.extensionWorlds.push(context.name)
    contexts.push(context.id)
  })
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') watch.errors.push(`${entry.text} ${entry.url ?? ''}`)
  })
  await session.send('Runtime.enable')
  await session.send('Log.enable')
  return watch
}

const VERSION = 'chrome.runtime.getManifest().version'
