import { browser } from '#imports'
import { askFrames } from '../../lib/browser/messages.ts'
import { readPause, readResolved } from '../../lib/browser/settings-store.ts'
import type { DiagnosticFacts, SiteFacts } from '../../lib/diagnostics.ts'
import { DEFAULT_PROFILE, profiles } from '../../lib/profiles/profiles.ts'
import type { Site } from '../../lib/sites/site.ts'

export async function readFacts(): Promise<DiagnosticFacts> {
  const [resolved, pause, tabId] = await Promise.all([readResolved(), readPause(), tabInQuestion()])
  const { settings } = resolved
  const [sites, frames] = await Promise.all([readSites(settings.sites), tabId === undefined ? null : askFrames(tabId)])
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    time: new Date().toISOString(),
    pausedUntil: pause === null ? null : new Date(pause).toISOString(),
    resolved,
    profile: profiles.find(({ id }) => id === settings.profile) ?? DEFAULT_PROFILE,
    sites,
    frames,
  }
}

/** The one it was opened for, `?tab=7`; else the one that was looked at before it. */
async function tabInQuestion(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tab')
  if (asked !== null) return Number(asked)
  const [own, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })])
  const others = tabs.filter(({ id }) => id !== own?.id)
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id
}

async function readSites(sites: readonly Site[]): Promise<SiteFacts[]> {
  const [{ origins = [] }, scripts] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
  ])
  const registered = new Set(scripts.flatMap(({ matches = [] }) => matches))
  const ofSites = sites.flatMap(({ name, matches }) => matches.map((pattern) => ({ pattern, name })))
  const hosts = origins.filter((origin) => !ofSites.some(({ pattern }) => pattern === origin))
  return Promise.all(
    [...ofSites, ...hosts.map((pattern) => ({ pattern, name: null }))].map(async ({ pattern, name }) => ({
      pattern,
      name,
      isGranted: await browser.permissions.contains({ origins: [pattern] }),
      isRegistered: registered.has(pattern),
    })),
  )
}
