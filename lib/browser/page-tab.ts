import { browser } from '#imports'
import { hostPattern } from './hosts.ts'

/** A tab with a page that the extension may look into. */
export interface PageTab {
  readonly id: number
  readonly title: string
  readonly host: string
  readonly pattern: string
}

/** The browser tells the address of those tabs alone that the extension is let in to. */
export async function pageTabs(): Promise<PageTab[]> {
  return (await browser.tabs.query({})).flatMap((tab) => pageTab(tab) ?? [])
}

/** The tab with this address, else one on its host, else a new one. It comes forward only when it is new. */
export async function findOrOpen(address: string): Promise<PageTab | null> {
  const pattern = hostPattern(address)
  const tabs = await browser.tabs.query({})
  const known = tabs.find(({ url }) => url === address) ?? tabs.find(({ url }) => hostPattern(url) === pattern)
  if (known) return pageTab(known)
  const { id } = await browser.tabs.create({ url: address, active: false })
  if (id === undefined) return null
  await loaded(id)
  return pageTab(await browser.tabs.get(id))
}

function loaded(id: number): Promise<void> {
  return new Promise((resolve) => {
    const look = async () => {
      const tab = await browser.tabs.get(id).catch(() => null)
      if (tab?.status === 'loading') return
      browser.tabs.onUpdated.removeListener(look)
      browser.tabs.onRemoved.removeListener(look)
      resolve()
    }
    browser.tabs.onUpdated.addListener(look)
    browser.tabs.onRemoved.addListener(look)
    void look()
  })
}

function pageTab({
  id,
  title,
  url,
}: {
  id?: number | undefined
  title?: string | undefined
  url?: string | undefined
}) {
  const pattern = hostPattern(url)
  if (id === undefined || !url || !pattern) return null
  const { hostname } = new URL(url)
  return { id, title: title || hostname, host: hostname, pattern }
}

export async function showTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true }).then((tab) => tab ?? browser.tabs.get(id))
  await browser.windows.update(windowId, { focused: true })
}

export async function showOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await showTab(tab.id)
}

/** Tells when any tab has loaded a page anew, and when it is closed. */
export function watchTabs(onLoaded: (id: number) => void, onClosed: (id: number) => void): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') onLoaded(id)
  })
  browser.tabs.onRemoved.addListener((id) => onClosed(id))
}
