import { defineContentScript } from '#imports'
import { askSettings, onChange } from '../../lib/browser/messages.ts'
import { loadReading } from '../../lib/browser/reading.ts'
import { isReadFromOutside, watchFields } from '../../lib/dom/watch-fields.ts'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts'
import { matchSite } from '../../lib/sites/match-site.ts'
import type { Site } from '../../lib/sites/site.ts'
import { sites } from '../../lib/sites/sites.ts'
import './marks.css'

/** A timer of the browser takes no more milliseconds than this; then it is asked again. */
const LONGEST_TIMER = 2 ** 31 - 1

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isReadFromOutside()) return
    let settings = DEFAULT_PAGE_SETTINGS
    const siteAt = (url: string) => {
      const known = [...settings.sites, ...sites]
      return matchSite(url, known) ?? matchSite(location.href, known)
    }
    const bySite = new WeakMap<Site, PageSettings>()
    let run = begin()

    /** A site may have a profile of its own. The same object for the same site: what is made from it is kept by it. */
    function settingsAt(site: Site | undefined): PageSettings {
      if (site?.profile === undefined) return settings
      const own = bySite.get(site) ?? { ...settings, profile: site.profile }
      bySite.set(site, own)
      return own
    }

    function begin(): AbortController {
      const controller = new AbortController()
      const signal = AbortSignal.any([ctx.signal, controller.signal])
      if (settings.paused) {
        resumeLater(signal)
        return controller
      }
      watchFields({
        siteAt,
        signal,
        isGone: () => ctx.isInvalid,
        onField: (element, life, site) => void read(element, life, site),
      })
      return controller
    }

    /** A pause that the user asked for ends by itself, in pages that stay open too. */
    function resumeLater(signal: AbortSignal): void {
      if (settings.pausedUntil === undefined) return
      const timer = setTimeout(() => void refresh(), Math.min(settings.pausedUntil - Date.now(), LONGEST_TIMER))
      signal.addEventListener('abort', () => clearTimeout(timer))
    }

    async function read(element: HTMLElement, life: AbortSignal, site: Site | undefined): Promise<void> {
      const readAlong = await loadReading()
      if (!life.aborted) readAlong?.(element, life, { settings: settingsAt(site), site, isGone: () => ctx.isInvalid })
    }

    // Nobody waits for the answer: until it comes, the defaults hold.
    async function refresh(): Promise<void> {
      const answer = await askSettings()
      if (ctx.isInvalid || answer === undefined) return
      if (answer === null) return ctx.abort()
      if (JSON.stringify(answer) === JSON.stringify(settings)) return
      settings = answer
      run.abort()
      run = begin()
    }

    onChange(() => void refresh(), ctx.signal)
    void refresh()
  },
})
