import { computed, type ReadonlySignal, type Signal, useSignalEffect } from '@preact/signals'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FindingText, VerdictText } from '../lib/checker.ts'
import type { LiveFinding } from '../lib/engine/live-findings.ts'
import type { Session } from '../lib/session.ts'
import type { Notice, PanelStrings } from '../lib/strings/panel.ts'
import { CountButton } from './count-button.tsx'
import { type FindingGroup, groupFindings } from './group.ts'
import { Panel, type PanelActions } from './panel.tsx'
import { isPhrase } from './phrase.ts'

/** Puts an element where it belongs in the page, and keeps it there until the returned function is called. */
export type Place<Args extends HTMLElement[]> = (...elements: Args) => () => void

/** What is shown at one field. It may outlive what shows it: settings that change begin everything anew. */
export interface PanelState {
  readonly open: Signal<boolean>
  /** Set when the message is sent with a stop in it. */
  readonly reminder: Signal<boolean>
  readonly notice: Signal<Notice | null>
  /** `panel`: the focus is to go there. `kept`: only when what had it in there is gone. */
  readonly focusWanted: Signal<'none' | 'panel' | 'kept'>
}

/** What reaches further than this message. */
export interface LastingChoices {
  isLocked(rule: string): boolean
  turnOff(rule: string): void
  ignorePhrase(rule: string, quote: string): void
  /** @returns whether a report without text of the message lies on the clipboard */
  report(finding: LiveFinding): Promise<boolean>
  /** @returns whether it lies on the clipboard */
  copy(text: string): Promise<boolean>
}

export interface FieldPanelProps {
  readonly session: Session
  readonly state: PanelState
  /** Whether the panel stands at the edge of the page. */
  readonly docked: ReadonlySignal<boolean>
  readonly strings: PanelStrings
  readonly choices: LastingChoices
  describe(finding: LiveFinding): FindingText
  verdict(findings: readonly LiveFinding[]): VerdictText
  readonly placeButton: Place<[button: HTMLElement]>
  readonly placePanel: Place<[panel: HTMLElement, button: HTMLElement]>
  onDock(docked: boolean): void
  /** The clinician goes back to the text. */
  onReturn(): void
}

/** All that is seen of the extension at one field: the button, and the panel while it is open. */
export function FieldPanel(props: FieldPanelProps) {
  const { session, state, strings, placeButton } = props
  const { open, reminder, notice, focusWanted } = state
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => (button.current ? placeButton(button.current) : undefined), [placeButton])
  useSignalEffect(() => {
    if (session.selected.value !== null) open.value = true
  })
  const groups = useGroups(session)
  const toggle = (byKeyboard: boolean) => {
    open.value = !open.value
    focusWanted.value = byKeyboard && open.value ? 'panel' : 'none'
  }
  const { onReturn } = props
  const close = useCallback(
    (returning: boolean) => {
      open.value = false
      reminder.value = false
      notice.value = null
      if (returning) onReturn()
    },
    [open, reminder, notice, onReturn],
  )
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && open.value && close(true)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing itself; it hears what happens in its children.
    <div class="dialogsjekk" lang={strings.lang} onMouseDown={keepFocus} onKeyDown={closeOnEscape}>
      <CountButton
        {...{ groups, strings }}
        isReadable={session.isReadable}
        open={open.value}
        buttonRef={button}
        onToggle={toggle}
      />
      <Announcement
        text={session.isReadable ? strings.summary(groups.length, groups[0]?.severity ?? null) : strings.unreadable}
      />
      {open.value && <OpenPanel {...props} groups={groups} button={button} onClose={close} />}
    </div>
  )
}

/** What is shown of the findings; the same until that changes, however often they move along with the text. */
function useGroups(session: Session): readonly FindingGroup[] {
  const groups = useMemo(() => {
    let last: readonly FindingGroup[] = []
    return computed(() => {
      last = groupFindings(session.findings.value, last)
      return last
    })
  }, [session])
  return groups.value
}

/** Milliseconds that a count must last to be read out: one that changes with each word would drown what is written. */
const ANNOUNCE_AFTER = 1500

/** For screen readers, when they have nothing else to say. */
function Announcement({ text }: { readonly text: string }) {
  const [said, say] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => say(text), ANNOUNCE_AFTER)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}

interface OpenPanelProps extends FieldPanelProps {
  readonly groups: readonly FindingGroup[]
  readonly button: { readonly current: HTMLButtonElement | null }
  onClose(returning: boolean): void
}

function OpenPanel(props: OpenPanelProps) {
  const { session, state, groups, strings, choices, docked, placePanel, button, onDock, onClose } = props
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!panel.current || !button.current) return
    return placePanel(panel.current, button.current)
  }, [placePanel, button])
  const wanted = state.focusWanted.value
  useEffect(() => {
    if (wanted === 'panel' || (wanted === 'kept' && focusIn(panel.current) === null)) focusFirst(panel.current)
    state.focusWanted.value = 'none'
  }, [wanted, state])
  const actions = useMemo(
    () => panelActions({ session, state, choices, docked, onDock, onClose }, () => panel.current),
    [session, state, choices, docked, onDock, onClose],
  )
  return (
    <Panel
      isReadable={session.isReadable}
      isReminder={state.reminder.value}
      isDocked={docked.value}
      groups={groups}
      checkedLength={session.checkedLength.value}
      selected={session.selected.value}
      notice={state.notice.value}
      canUndo={session.canUndo.value}
      strings={strings}
      panelRef={panel}
      describe={props.describe}
      verdict={props.verdict(groups.flatMap(({ findings }) => findings))}
      actions={actions}
    />
  )
}

/** What the buttons of the panel do, and what is said of it afterwards. */
function panelActions(
  props: Pick<OpenPanelProps, 'session' | 'state' | 'choices' | 'docked' | 'onDock' | 'onClose'>,
  panel: () => HTMLElement | null,
): PanelActions {
  const { session, state, choices, docked, onDock, onClose } = props
  const act = async (action: () => Notice | Promise<Notice>) => {
    const hadFocus = focusIn(panel()) !== null
    state.notice.value = null
    state.notice.value = await action()
    // The button that was pressed goes with its finding: who came by keyboard stays in the panel.
    if (hadFocus) state.focusWanted.value = 'kept'
  }
  const ignored = (notice: Notice, keys: readonly string[]) => {
    session.ignore(keys)
    return notice
  }
  const keysOf = (findings: readonly LiveFinding[]) => findings.map(({ key }) => key)
  return {
    fix: ({ findings }) => void act(() => session.fix(keysOf(findings))),
    fixSafe: () => void act(() => session.fix(keysOf(session.findings.value.filter(({ fix }) => fix?.isSafe)))),
    suggest: async (key, index) => {
      // What it leaves selected in the field is to be typed over: the focus stays there.
      state.notice.value = await session.suggest(key, index)
    },
    undo: () => void act(async () => ((await session.undo()) === 'applied' ? 'undone' : 'failed')),
    ignore: ({ findings }) => void act(() => ignored('ignored', keysOf(findings))),
    ignorePhrase: ({ rule, severity, findings }) => {
      const quotes = findings.flatMap(({ quote }) => quote ?? [])
      if (severity === 'stop' || quotes.length === 0 || !quotes.every(isPhrase)) return null
      return () => {
        for (const quote of quotes) choices.ignorePhrase(rule, quote)
        void act(() => ignored('phrase-ignored', keysOf(findings)))
      }
    },
    turnOff: ({ rule, findings }) => {
      if (choices.isLocked(rule)) return null
      return () => {
        void act(() => ignored('rule-off', keysOf(findings)))
        choices.turnOff(rule)
      }
    },
    report: ({ findings }) => void act(async () => ((await choices.report(findings[0])) ? 'reported' : 'failed')),
    reveal: (key) => session.reveal(key),
    copyText: () => void act(async () => ((await choices.copy(session.text())) ? 'text-copied' : 'failed')),
    dock: () => onDock(!docked.value),
    close: onClose,
  }
}

/** The first finding, so that Enter does the first thing offered; the panel where there is none. */
function focusFirst(panel: HTMLElement | null): void {
  const target = panel?.querySelector<HTMLElement>('[data-group]') ?? panel
  target?.focus()
}

/** What in the panel has the focus, or `null`. */
function focusIn(panel: HTMLElement | null): Element | null {
  const { activeElement = null } = (panel?.getRootNode() as Document | ShadowRoot | undefined) ?? {}
  return panel?.contains(activeElement) ? activeElement : null
}

/** A click on a button leaves the caret in the text. What is no button can be selected and copied. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}
