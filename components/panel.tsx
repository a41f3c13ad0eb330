import type { Ref } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { FindingText, VerdictText } from '../lib/checker.ts'
import type { FixOutcome, LiveFinding } from '../lib/session.ts'
import type { PanelStrings } from '../lib/strings/panel.ts'
import { FindingItem } from './finding-item.tsx'
import { CloseIcon, Icon } from './icons.tsx'

/** More than this at once is not read. */
const SHOWN_AT_FIRST = 3

export interface PanelProps {
  /** Whether the text of the field can be read at all. */
  readonly isReadable: boolean
  /** Sorted, worst first. */
  readonly findings: readonly LiveFinding[]
  readonly verdict: VerdictText
  /** How many characters were read, when that was not all of them. */
  readonly checkedLength: number | null
  /** Key of the finding to point out. */
  readonly selected: string | null
  /** The message was sent with a stop in it. */
  readonly isReminder: boolean
  /** How the last fix went, until the next. */
  readonly outcome: FixOutcome | null
  readonly strings: PanelStrings
  readonly panelRef: Ref<HTMLDivElement>
  describe(finding: LiveFinding): FindingText
  onFix(key: string): void
  onIgnore(key: string): void
  onReveal(key: string): void
  /** `returning`: by a key, so that the focus goes back to the text. */
  onClose(returning: boolean): void
}

export function Panel(props: PanelProps) {
  const { isReadable, findings, verdict, checkedLength, outcome, strings, onClose } = props
  const summary = strings.summary(findings.length, findings[0]?.severity ?? null)
  const checked = verdict.kind === 'improve' ? summary : verdict.text
  return (
    <div ref={props.panelRef} class="panel" popover="manual" role="dialog" aria-label="Dialogsjekk" tabIndex={-1}>
      <div class="top">
        <h2>{isReadable ? checked : strings.unreadable}</h2>
        <button
          type="button"
          class="quiet close"
          aria-label={strings.close}
          title={strings.close}
          onClick={(event) => onClose(event.detail === 0)}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="body">
        {props.isReminder && (
          <p class="notice" role="alert">
            {strings.sentWithStop}
          </p>
        )}
        {checkedLength !== null && <p class="notice">{strings.part(checkedLength)}</p>}
        <p class="outcome" role="status" data-outcome={outcome}>
          {outcome !== null && strings.outcome[outcome]}
        </p>
        {!isReadable && <p class="notice">{strings.unreadableWhy}</p>}
        {isReadable && findings.length === 0 && <AllWell strings={strings} />}
        {findings.length > 0 && <FindingList {...props} />}
      </div>
    </div>
  )
}

function AllWell({ strings }: { readonly strings: PanelStrings }) {
  return (
    <p class="well">
      <Icon name="well" />
      {strings.allWell}
    </p>
  )
}

function FindingList({ findings, selected, describe, strings, onFix, onIgnore, onReveal }: PanelProps) {
  const [all, setAll] = useState(false)
  const isHidden = findings.findIndex(({ key }) => key === selected) >= SHOWN_AT_FIRST
  useLayoutEffect(() => {
    if (isHidden) setAll(true)
  }, [isHidden])
  const showAll = (event: MouseEvent) => {
    setAll(true)
    // The button goes when it has done its work: who came by keyboard stays in the panel.
    if (event.detail === 0) (event.currentTarget as Element).closest<HTMLElement>('[role=dialog]')?.focus()
  }
  const shown = all || isHidden ? findings : findings.slice(0, SHOWN_AT_FIRST)
  const rest = findings.length - shown.length
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            text={describe(finding)}
            selected={finding.key === selected}
            {...{ strings, onFix, onIgnore, onReveal }}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more" onClick={showAll}>
          {strings.more(rest)}
        </button>
      )}
    </>
  )
}
