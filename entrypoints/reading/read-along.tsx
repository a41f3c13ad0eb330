import { signal as createSignal, type Signal } from '@preact/signals'
import { render } from 'preact'
import { FieldPanel } from '../../components/field-panel.tsx'
import { askMarkStyle } from '../../lib/browser/messages.ts'
import type { ReadAlong } from '../../lib/browser/reading.ts'
import { type Checker, createChecker } from '../../lib/checker.ts'
import { outermost } from '../../lib/dom/composed.ts'
import { createField } from '../../lib/dom/create-field.ts'
import { readForm } from '../../lib/dom/form.ts'
import { type CheckedContent, startSession } from '../../lib/session.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { panelStrings } from '../../lib/strings.ts'
import { createHost } from './host.ts'
import { buttonPlacer, panelPlacer } from './place.ts'

interface Readiness {
  readonly checker: Checker
  readonly warming: Iterator<void>
}

/** All fields of a frame share one checker, and with it what it has read before. */
const checkers = new WeakMap<Settings, Readiness>()

function makeChecker(settings: Settings): Readiness {
  const checker = createChecker(settings)
  const made = { checker, warming: checker.warmUp() }
  checkers.set(settings, made)
  return made
}

/**
 * From when a field appears until it goes: reads along, and shows what it finds. It begins when the page has time, and takes
 * it in steps, between which a key is not kept waiting.
 */
export const readAlong: ReadAlong = (element, life, settings, isGone) => {
  const warm = () => {
    if (!checkers.get(settings)?.warming.next().done) whenIdle(life, warm)
  }
  // First the field, so that nothing pasted into it is missed; then what makes the first check quick.
  const start = () => {
    show(element, life, settings, (checkers.get(settings) ?? makeChecker(settings)).checker, isGone)
    warm()
  }
  whenIdle(life, start)
}

function show(
  element: HTMLElement,
  life: AbortSignal,
  settings: Settings,
  checker: Checker,
  isGone: () => boolean,
): void {
  const strings = panelStrings[settings.language]
  const { field, root, keepAttached } = placeField(element, life)
  const check = (content: CheckedContent) => (isGone() ? [] : checker.check({ ...readForm(element), ...content }))
  const session = startSession({ field, check, signal: life })
  const open = createSignal(false)
  field.element.addEventListener('keydown', closeOnEscape(open), { signal: life })
  render(
    <FieldPanel
      {...{ session, open, strings }}
      describe={(finding) => checker.describe(finding, settings.language)}
      verdict={(findings) => checker.verdict(findings, settings.language)}
      placeButton={buttonPlacer(field.element, keepAttached)}
      placePanel={panelPlacer(field.element)}
      onReturn={() => element.focus()}
    />,
    root,
  )
  life.addEventListener('abort', () => render(null, root))
}

/** The panel stands in the outermost document, where there is room; marks over a text control in the control's own. */
function placeField(element: HTMLElement, life: AbortSignal) {
  const panel = createHost(outermost(element), life)
  let marks = panel
  const layer = () => {
    if (element.ownerDocument !== document) marks = createHost(element, life)
    return marks.layer
  }
  const field = createField(element, { layer, styleMarks: askMarkStyle }, life)
  const keepAttached = () => {
    panel.keepAttached()
    if (marks !== panel) marks.keepAttached()
  }
  return { field, root: panel.root, keepAttached }
}

/** Milliseconds after which a page that is always busy is asked for its time all the same. */
const PATIENCE = 500

function whenIdle(life: AbortSignal, run: () => void): void {
  const handle = requestIdleCallback(run, { timeout: PATIENCE })
  life.addEventListener('abort', () => cancelIdleCallback(handle))
}

/** Without stopping it: what Escape means to the page it still means. */
function closeOnEscape(open: Signal<boolean>) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape') open.value = false
  }
}
