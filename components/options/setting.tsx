import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { LockIcon } from '../icons.tsx'
import type { OptionsView } from './view.ts'

export interface SettingProps {
  readonly view: OptionsView
  /** Where `sources` says who decides it: `language`, `rules.urgent`. */
  readonly name: string
  readonly label: string
  readonly why?: string
  /** What holds now, in words: shown where it cannot be changed. */
  readonly value: string
  onReset(): void
  /** The control, which takes the id for its label. */
  children(id: string): ComponentChildren
  readonly more?: ComponentChildren
}

/** One thing to choose: what it is called on one side, its control on the other, or the lock. */
export function Setting({ view, name, label, why, value, onReset, children, more }: SettingProps) {
  const id = useId()
  const isLocked = view.sources[name] === 'locked'
  return (
    <div class="setting" data-name={name}>
      <div class="what">
        {isLocked ? <p class="label">{label}</p> : <label for={id}>{label}</label>}
        {why && <p class="why">{why}</p>}
      </div>
      <div class="control">
        {isLocked ? <p class="value">{value}</p> : children(id)}
        <Standing {...{ view, name, label, onReset }} />
      </div>
      {more}
    </div>
  )
}

interface StandingProps extends Pick<SettingProps, 'view' | 'name' | 'label'> {
  /** `null` where there is nothing to go back to. */
  readonly onReset: (() => void) | null
}

/** Who has decided, where it was not left as it was. */
export function Standing({ view, name, label, onReset }: StandingProps) {
  const { strings, sources, settings } = view
  if (sources[name] === 'locked') {
    const { name: who, contact } = settings.support
    return (
      <p class="lock">
        <LockIcon />
        <span>{[strings.lockedBy, ...[who, contact].filter(Boolean)].join(' · ')}</span>
      </p>
    )
  }
  if (sources[name] !== 'user' || !onReset) return null
  return (
    <button type="button" class="quiet" aria-label={strings.resetOf(label)} onClick={onReset}>
      {strings.reset}
    </button>
  )
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> {
  readonly id: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  /** Where its label does not say enough alone. */
  readonly label?: string
  onChoose(value: Value): void
}

export function Select<Value extends string>({ id, value, choices, label, onChoose }: SelectProps<Value>) {
  return (
    <select
      id={id}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices[currentTarget.selectedIndex]
        if (chosen) onChoose(chosen.value)
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
