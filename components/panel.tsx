import type { Ref } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { FindingText, VerdictText } from '../lib/checker.ts'
import type { LiveFinding } from '../lib/engine/live-findings.ts'
import type { Notice, PanelStrings } from '../lib/strings/panel.ts'
import { type FindingActions, FindingCard } from './finding-card.tsx'
import type { FindingGroup } from './group.ts'
import { CloseIcon, DockIcon, Icon } from './icons.tsx'
import { movePanelFocus } from './panel-keys.ts'

/** More than this at once is not read. */
const SHOWN_AT_FIRST = 3

export interface PanelActions extends FindingActions {
  /** Applies every fix that needs no reading. */
  fixSafe(): void
  undo(): void
  copyText(): void
  dock(): void
  /** `returning`: by a key, so that the focus goes back to the text. */
  close(returning: boolean): void
}

export interface PanelProps {
  /** Whether the text of the field can be read at all. */
  readonly isReadable: boolean
  /** Sorted, worst first. */
  readonly groups: readonly FindingGroup[]
  readonly verdict: VerdictText
  /** How many characters were read, when that was not all of them. */
  readonly checkedLength: number | null
  /** Key of the finding to point out. */
  readonly selected: string | null
  /** The message was sent with a stop in it. */
  readonly isReminder: boolean
  readonly isDocked: boolean
  /** What the last click came to, until the next. */
  readonly notice: Notice | null
  readonly canUndo: boolean
  readonly strings: PanelStrings
  readonly panelRef: Ref<HTMLDivElement>
  describe(finding: LiveFinding): FindingText
  readonly actions: PanelActions
}

export function Panel(props: PanelProps) {
  const { isReadable, groups, verdict, checkedLength, strings } = props
  const summary = strings.summary(groups.length, groups[0]?.severity ?? null)
  const checked = verdict.kind === 'improve' ? summary : verdict.text
  return (
    <div
      ref={props.panelRef}
      class="panel"
      popover="manual"
      role="dialog"
      aria-label={`Dialogsjekk: ${isReadable ? checked : strings.unreadable}`}
      tabIndex={-1}
      onKeyDown={(event) => movePanelFocus(event, groups, props.actions)}
    >
      <Top {...props} title={isReadable ? checked : strings.unreadable} />
      <div class="body">
        {props.isReminder && (
          <p class="notice" role="alert">
            {strings.sentWithStop}
          </p>
        )}
        {checkedLength !== null && <p class="notice">{strings.part(checkedLength)}</p>}
        <Outcome {...props} />
        {!isReadable && <p class="notice">{strings.unreadableWhy}</p>}
        {isReadable && groups.length === 0 && <AllWell strings={strings} />}
        {groups.length > 0 && <FindingList {...props} />}
      </div>
    </div>
  )
}

function Top({ title, strings, isDocked, actions }: PanelProps & { readonly title: string }) {
  const dock = isDocked ? strings.undock : strings.dock
  return (
    <div class="top">
      <h2>{title}</h2>
      <button type="button" class="quiet tool" aria-label={dock} title={dock} onClick={() => actions.dock()}>
        <DockIcon isDocked={isDocked} />
      </button>
      <button
        type="button"
        class="quiet tool close"
        aria-label={strings.close}
        title={strings.close}
        onClick={(event) => actions.close(event.detail === 0)}
      >
        <CloseIcon />
      </button>
    </div>
  )
}

/** What lasts beyond this message is taken back in the settings. */
const UNDONE_HERE: ReadonlySet<Notice | null> = new Set(['applied', 'ignored'])

function Outcome({ notice, canUndo, strings, actions }: PanelProps) {
  return (
    <div class="outcome" data-outcome={notice}>
      <p role="status">{notice !== null && strings.notice[notice]}</p>
      {canUndo && UNDONE_HERE.has(notice) && (
        <button type="button" class="quiet undo" onClick={() => actions.undo()}>
          {strings.undo}
        </button>
      )}
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

function FindingList({ groups, verdict, selected, describe, strings, actions }: PanelProps) {
  const [all, setAll] = useState(false)
  const isHidden = groups.findIndex((group) => holds(group, selected)) >= SHOWN_AT_FIRST
  useLayoutEffect(() => {
    if (isHidden) setAll(true)
  }, [isHidden])
  const showAll = (event: MouseEvent) => {
    setAll(true)
    // The button goes when it has done its work: who came by keyboard stays in the panel.
    if (event.detail === 0) (event.currentTarget as Element).closest<HTMLElement>('[role=dialog]')?.focus()
  }
  const shown = all || isHidden ? groups : groups.slice(0, SHOWN_AT_FIRST)
  const rest = groups.length - shown.length
  const safe = groups.flatMap(({ findings }) => findings).filter(({ fix }) => fix?.isSafe).length
  return (
    <>
      {safe > 1 && (
        <div class="all">
          <button type="button" class="second" onClick={() => actions.fixSafe()}>
            {strings.fixSafe(safe)}
          </button>
        </div>
      )}
      <ul class="findings">
        {shown.map((group) => (
          <FindingCard key={group.key} isSelected={holds(group, selected)} {...{ group, describe, strings, actions }} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet more" onClick={showAll}>
          {strings.more(rest)}
        </button>
      )}
      {verdict.kind === 'elsewhere' && (
        <button type="button" class="quiet more" onClick={() => actions.copyText()}>
          {strings.copyText}
        </button>
      )}
    </>
  )
}

const holds = ({ findings }: FindingGroup, key: string | null) => findings.some((finding) => finding.key === key)
