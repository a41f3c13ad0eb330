import { defineContentScript } from '#imports'
import { askSettings, onChange } from '../../lib/browser/messages.ts'
import { loadReading } from '../../lib/browser/reading.ts'
import { isReadFromOutside, watchFields } from '../../lib/dom/watch-fields.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'
import { matchSite } from '../../lib/sites/match-site.ts'
import type { Site } from '../../lib/sites/site.ts'
import { sites } from '../../lib/sites/sites.ts'
import './marks.css'

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isReadFromOutside()) return
    let settings = DEFAULT_SETTINGS
    const siteAt = (url: string) => {
      const known = [...settings.sites, ...sites]
      return matchSite(url, known) ?? matchSite(location.href, known)
    }
    let run = begin()

    function begin(): AbortController {
      const controller = new AbortController()
      const signal = AbortSignal.any([ctx.signal, controller.signal])
      if (settings.paused) return controller
      watchFields({
        siteAt,
        signal,
        isGone: () => ctx.isInvalid,
        onField: (element, life, site) => void read(element, life, site),
      })
      return controller
    }

    async function read(element: HTMLElement, life: AbortSignal, site: Site | undefined): Promise<void> {
      const readAlong = await loadReading()
      if (!life.aborted) readAlong?.(element, life, { settings, site, isGone: () => ctx.isInvalid })
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
