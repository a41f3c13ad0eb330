import { computed, signal as createSignal, type Signal } from '@preact/signals'
import { render } from 'preact'
import { FieldPanel, type LastingChoices, type PanelState } from '../../components/field-panel.tsx'
import { askMarkStyle, tellChoice } from '../../lib/browser/messages.ts'
import type { ReadAlong, ReadAlongOptions } from '../../lib/browser/reading.ts'
import { type Checker, createChecker } from '../../lib/checker.ts'
import { blockPaste } from '../../lib/dom/block-paste.ts'
import { copyText } from '../../lib/dom/clipboard.ts'
import { outermost } from '../../lib/dom/composed.ts'
import { createField } from '../../lib/dom/create-field.ts'
import type { Field } from '../../lib/dom/field.ts'
import { readForm } from '../../lib/dom/form.ts'
import { hasOtherChecker } from '../../lib/dom/other-checkers.ts'
import { watchSending } from '../../lib/dom/send-button.ts'
import { phraseDigest, withoutIgnored } from '../../lib/engine/ignored-phrases.ts'
import { OWN_PHRASE } from '../../lib/engine/own-phrases.ts'
import { type CheckedContent, startSession } from '../../lib/session.ts'
import type { PageSettings, Settings } from '../../lib/settings/settings.ts'
import { type Notice, panelStrings } from '../../lib/strings/panel.ts'
import { obeyCommands } from './commands.ts'
import { createHost } from './host.ts'
import { buttonPlacer, panelPlacer } from './place.ts'
import { falseAlarmReport } from './report.ts'

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
  const ignored = new Set(settings.ignoredPhrases)
  const check = ({ images, ...content }: CheckedContent) => {
    if (isGone()) return []
    const { files, ...context } = readForm(element, site?.fields)
    return withoutIgnored(content.text, checker.check({ ...context, ...content, images: images + files }), ignored)
  }
  const state = stateAt(element)
  if (settings.blockPaste) {
    const onBlocked = () => {
      state.notice.value = 'paste-blocked'
      state.open.value = true
    }
    blockPaste(field.element, { longest: checker.thresholds.pastedCharacters, onBlocked }, life)
  }
  const session = startSession({ field: markedAlone(field, settings), check, signal: life })
  const remind = () => {
    session.checkNow()
    state.reminder.value = session.findings.value.some(({ severity }) => severity === 'stop')
    if (state.reminder.value) state.open.value = true
  }
  if (settings.sendReminder) watchSending(element, site?.fields, remind, life)
  field.element.addEventListener('keydown', closeOnEscape(state.open), { signal: life })
  const onReturn = () => element.focus({ preventScroll: true })
  obeyCommands({ element, root, session, state, onReturn, life })
  const place = createSignal(settings.panelPlace)
  const docked = computed(() => place.value === 'right')
  const keepPlace = () => tellChoice({ kind: 'panel-placed', place: place.value })
  render(
    <FieldPanel
      {...{ session, state, strings, onReturn }}
      docked={docked}
      describe={(finding) => checker.describe(finding, settings.language)}
      verdict={(findings) => checker.verdict(findings, settings.language)}
      choices={lastingChoices(settings, ignored)}
      placeButton={buttonPlacer(field.element, keepAttached)}
      placePanel={panelPlacer(field.element, place, keepPlace)}
      onDock={(docked) => {
        place.value = docked ? 'right' : 'beside'
        keepPlace()
      }}
    />,
    root,
  )
  life.addEventListener('abort', () => render(null, root))
}

/** By the field's element: settings that change begin everything anew, and the panel stays as it was. */
const states = new WeakMap<HTMLElement, PanelState>()

function stateAt(element: HTMLElement): PanelState {
  const state = states.get(element) ?? {
    open: createSignal(false),
    reminder: createSignal(false),
    notice: createSignal<Notice | null>(null),
    focusWanted: createSignal('none' as const),
  }
  states.set(element, state)
  return state
}

function lastingChoices(settings: PageSettings, ignored: Set<string>): LastingChoices {
  return {
    isLocked: (rule) => rule === OWN_PHRASE || settings.lockedRules.includes(rule),
    turnOff: (rule) => tellChoice({ kind: 'rule-off', rule }),
    ignorePhrase(rule, quote) {
      const digest = phraseDigest(rule, quote)
      ignored.add(digest)
      tellChoice({ kind: 'phrase-ignored', digest })
    },
    report: (finding) => copyText(falseAlarmReport(finding, settings)),
    copy: copyText,
  }
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
