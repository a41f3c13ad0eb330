import { signal as createSignal, type Signal } from '@preact/signals'
import { render } from 'preact'
import { FieldPanel } from '../../components/field-panel.tsx'
import { askMarkStyle } from '../../lib/browser/messages.ts'
import type { ReadAlong, ReadAlongOptions } from '../../lib/browser/reading.ts'
import { type Checker, createChecker } from '../../lib/checker.ts'
import { outermost } from '../../lib/dom/composed.ts'
import { createField } from '../../lib/dom/create-field.ts'
import type { Field } from '../../lib/dom/field.ts'
import { readForm } from '../../lib/dom/form.ts'
import { hasOtherChecker } from '../../lib/dom/other-checkers.ts'
import { watchSending } from '../../lib/dom/send-button.ts'
import { type CheckedContent, startSession } from '../../lib/session.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { panelStrings } from '../../lib/strings/panel.ts'
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
export const readAlong: ReadAlong = (element, life, options) => {
  const { settings } = options
  const warm = () => {
    if (!checkers.get(settings)?.warming.next().done) whenIdle(life, warm)
  }
  // First the field, so that nothing pasted into it is missed; then what makes the first check quick.
  const start = () => {
    show(element, life, options, (checkers.get(settings) ?? makeChecker(settings)).checker)
    warm()
  }
  whenIdle(life, start)
}

function show(
  element: HTMLElement,
  life: AbortSignal,
  { settings, site, isGone }: ReadAlongOptions,
  checker: Checker,
): void {
  const strings = panelStrings[settings.language]
  const { field, root, keepAttached } = placeField(element, life)
  const check = ({ images, ...content }: CheckedContent) => {
    if (isGone()) return []
    const { files, ...context } = readForm(element, site?.fields)
    return checker.check({ ...context, ...content, images: images + files })
  }
  const session = startSession({ field: markedAlone(field, settings), check, signal: life })
  const open = createSignal(false)
  const reminder = createSignal(false)
  const remind = () => {
    session.checkNow()
    reminder.value = session.findings.value.some(({ severity }) => severity === 'stop')
    if (reminder.value) open.value = true
  }
  if (settings.sendReminder) watchSending(element, site?.fields, remind, life)
  field.element.addEventListener('keydown', closeOnEscape(open), { signal: life })
  render(
    <FieldPanel
      {...{ session, open, reminder, strings }}
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

/** Two checkers' marks under the same words help nobody, where that is how it was set. */
function markedAlone(field: Field, { marksBesideOthers }: Settings): Field {
  if (marksBesideOthers) return field
  return { ...field, mark: (marks) => field.mark(hasOtherChecker(field.element) ? [] : marks) }
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
