import type { Ref } from 'preact'
import type { PanelStrings } from '../lib/strings/panel.ts'
import type { FindingGroup } from './group.ts'
import { Icon } from './icons.tsx'

export interface CountButtonProps {
  readonly isReadable: boolean
  /** Sorted, worst first. */
  readonly groups: readonly FindingGroup[]
  readonly open: boolean
  readonly strings: PanelStrings
  readonly buttonRef: Ref<HTMLButtonElement>
  /** `byKeyboard`: the focus is on the button, and follows into the panel. */
  onToggle(byKeyboard: boolean): void
}

/** The mark at the field: how many, how bad, and the way into the panel. */
export function CountButton({ isReadable, groups, open, strings, buttonRef, onToggle }: CountButtonProps) {
  const worst = groups[0]?.severity ?? null
  const summary = isReadable ? strings.summary(groups.length, worst) : strings.unreadable
  const state = worst ?? (isReadable ? 'well' : 'unreadable')
  return (
    <button
      ref={buttonRef}
      type="button"
      class="count"
      data-severity={state}
      aria-expanded={open}
      aria-label={`Dialogsjekk: ${summary}`}
      title={summary}
      onClick={(event) => onToggle(event.detail === 0)}
    >
      <Icon name={state} />
      {groups.length > 0 && <span>{groups.length}</span>}
    </button>
  )
}
