import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingText, VerdictText } from '../lib/checker.ts'
import type { FixOutcome, LiveFinding, Session } from '../lib/session.ts'
import type { PanelStrings } from '../lib/strings/panel.ts'
import { CountButton } from './count-button.tsx'
import { Panel } from './panel.tsx'

/** Puts an element where it belongs in the page, and keeps it there until the returned function is called. */
export type Place<Args extends HTMLElement[]> = (...elements: Args) => () => void

export interface FieldPanelProps {
  readonly session: Session
  readonly open: Signal<boolean>
  /** Set when the message is sent with a stop in it. */
  readonly reminder: Signal<boolean>
  readonly strings: PanelStrings
  describe(finding: LiveFinding): FindingText
  verdict(findings: readonly LiveFinding[]): VerdictText
  readonly placeButton: Place<[button: HTMLElement]>
  readonly placePanel: Place<[panel: HTMLElement, button: HTMLElement]>
  /** The clinician goes back to the text. */
  onReturn(): void
}

/** All that is seen of the extension at one field: the button, and the panel while it is open. */
export function FieldPanel(props: FieldPanelProps) {
  const { session, open, strings, placeButton } = props
  const button = useRef<HTMLButtonElement>(null)
  const focusPanel = useSignal(false)
  useLayoutEffect(() => (button.current ? placeButton(button.current) : undefined), [placeButton])
  useSignalEffect(() => {
    if (session.selected.value !== null) open.value = true
  })
  const findings = session.findings.value
  const toggle = (byKeyboard: boolean) => {
    focusPanel.value = byKeyboard
    open.value = !open.value
  }
  const close = (returning: boolean) => {
    open.value = false
    props.reminder.value = false
    if (returning) props.onReturn()
  }
  const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && open.value && close(true)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing itself; it hears what happens in its children.
    <div class="dialogsjekk" lang={strings.lang} onMouseDown={keepFocus} onKeyDown={closeOnEscape}>
      <CountButton
        {...{ findings, strings }}
        isReadable={session.isReadable}
        open={open.value}
        buttonRef={button}
        onToggle={toggle}
      />
      <p class="unseen" role="status">
        {session.isReadable ? strings.summary(findings.length, findings[0]?.severity ?? null) : strings.unreadable}
      </p>
      {open.value && <OpenPanel {...props} button={button} takeFocus={focusPanel.value} onClose={close} />}
    </div>
  )
}

interface OpenPanelProps extends FieldPanelProps {
  readonly button: { readonly current: HTMLButtonElement | null }
  readonly takeFocus: boolean
  onClose(returning: boolean): void
}

function OpenPanel(props: OpenPanelProps) {
  const { session, placePanel, button, takeFocus } = props
  const panel = useRef<HTMLDivElement>(null)
  const outcome = useSignal<FixOutcome | null>(null)
  useLayoutEffect(() => {
    if (!panel.current || !button.current) return
    const done = placePanel(panel.current, button.current)
    if (takeFocus) panel.current.focus()
    return done
  }, [placePanel, button, takeFocus])
  const act = async (action: () => FixOutcome | null | Promise<FixOutcome>) => {
    const held = panel.current !== null && holdsFocus(panel.current)
    outcome.value = null
    outcome.value = await action()
    // The button that was pressed goes with its finding: who came by keyboard stays in the panel.
    if (held) panel.current?.focus()
  }
  const ignore = (key: string) => {
    session.ignore(key)
    return null
  }
  return (
    <Panel
      isReadable={session.isReadable}
      isReminder={props.reminder.value}
      findings={session.findings.value}
      checkedLength={session.checkedLength.value}
      selected={session.selected.value}
      outcome={outcome.value}
      strings={props.strings}
      panelRef={panel}
      describe={props.describe}
      verdict={props.verdict(session.findings.value)}
      onFix={(key) => void act(() => session.fix(key))}
      onIgnore={(key) => void act(() => ignore(key))}
      onReveal={(key) => session.reveal(key)}
      onClose={props.onClose}
    />
  )
}

function holdsFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  return element.contains(activeElement)
}

/** A click on a button leaves the caret in the text. What is no button can be selected and copied. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
}
