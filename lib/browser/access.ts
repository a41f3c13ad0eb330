import { browser, MatchPattern } from '#imports'
import { hostPattern } from './hosts.ts'

/** Whether the extension reads the page in the active tab. `required`: by the organisation's build, not to be turned off here. */
export type Access =
  | { readonly state: 'unavailable' }
  | { readonly state: 'off' | 'on' | 'required'; readonly host: string; readonly pattern: string }

export async function readAccess(): Promise<Access> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const pattern = hostPattern(tab?.url)
  if (!tab?.url || !pattern) return { state: 'unavailable' }
  const isGranted = await browser.permissions.contains({ origins: [pattern] })
  const state = accessState(tab.url, isGranted, browser.runtime.getManifest().host_permissions ?? [])
  return { state, host: new URL(tab.url).hostname, pattern }
}

export function accessState(
  address: string,
  isGranted: boolean,
  required: readonly string[],
): 'off' | 'on' | 'required' {
  if (!isGranted) return 'off'
  return required.some((pattern) => new MatchPattern(pattern).includes(address)) ? 'required' : 'on'
}

/** Must be called right in the click, before anything is waited for. The popup may be closed by the browser's question. */
export function turnOn(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

export function turnOff(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] })
}
