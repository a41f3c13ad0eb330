import { signal as createSignal, type Signal } from '@preact/signals'
import { render } from 'preact'
import type { ContentScriptContext } from '#imports'
import { FieldPanel } from '../../components/field-panel.tsx'
import { createChecker } from '../../lib/checker.ts'
import type { FieldContent } from '../../lib/dom/field.ts'
import { readForm } from '../../lib/dom/form.ts'
import { createField, watchFields } from '../../lib/dom/watch-fields.ts'
import { startSession } from '../../lib/session.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { matchSite } from '../../lib/sites/match-site.ts'
import { sites } from '../../lib/sites/sites.ts'
import { panelStrings } from '../../lib/strings.ts'
import { createHost } from './host.ts'
import { buttonPlacer, panelPlacer } from './place.ts'

/** From when a field appears until it goes: reads along, and shows what it finds. Everything ends with the signal. */
export function readAlong(ctx: ContentScriptContext, settings: Settings, signal: AbortSignal): void {
  const checker = createChecker(settings)
  const strings = panelStrings[settings.language]

  function show(element: HTMLElement, life: AbortSignal): void {
    const { layer, root, keepAttached } = createHost(element, life)
    const field = createField(element, layer, life)
    // An extension that was reloaded or taken away cannot say so; the next text that is read shows it.
    const check = (content: FieldContent) => (ctx.isInvalid ? [] : checker.check({ ...readForm(element), ...content }))
    const session = startSession({ field, check, signal: life })
    const open = createSignal(false)
    element.addEventListener('keydown', closeOnEscape(open), { signal: life })
    render(
      <FieldPanel
        {...{ session, open, strings }}
        describe={(finding) => checker.describe(finding, settings.language)}
        verdict={(findings) => checker.verdict(findings, settings.language)}
        placeButton={buttonPlacer(element, keepAttached)}
        placePanel={panelPlacer(element)}
        onReturn={() => element.focus()}
      />,
      root,
    )
    life.addEventListener('abort', () => render(null, root))
  }

  watchFields({ site: matchSite(location.href, sites), signal, onField: show })
}

/** Without stopping it: what Escape means to the page it still means. */
function closeOnEscape(open: Signal<boolean>) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape') open.value = false
  }
}
