import { defineContentScript } from '#imports'
import { askSettings, onChange } from '../../lib/browser/messages.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'
import './marks.css'
import { readAlong } from './read-along.tsx'

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    let settings = DEFAULT_SETTINGS
    let run = begin()

    function begin(): AbortController {
      const controller = new AbortController()
      readAlong(ctx, settings, AbortSignal.any([ctx.signal, controller.signal]))
      return controller
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
