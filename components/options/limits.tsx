import { useState } from 'preact/hooks'
import type { Thresholds } from '../../lib/engine/practice.ts'
import { Setting } from './setting.tsx'
import type { PartProps } from './view.ts'

const HIGHEST = 100_000

export function Limits({ view, actions }: PartProps) {
  const { strings, practice } = view
  return (
    <>
      <p class="lead">{strings.limitsWhy}</p>
      {(Object.keys(practice.thresholds) as (keyof Thresholds)[]).map((limit) => (
        <Limit key={limit} {...{ view, actions, limit }} />
      ))}
    </>
  )
}

function Limit({ view, actions, limit }: PartProps & { readonly limit: keyof Thresholds }) {
  const [isWrong, setWrong] = useState(false)
  const { strings, settings, practice } = view
  const value = settings.thresholds[limit] ?? practice.thresholds[limit]
  const choose = (written: string) => {
    const amount = Number(written)
    const isAmount = Number.isInteger(amount) && amount >= 0 && amount <= HIGHEST
    setWrong(!isAmount)
    if (written === '' || amount === practice.thresholds[limit]) actions.changePart('thresholds', limit, undefined)
    else if (isAmount) actions.changePart('thresholds', limit, amount)
  }
  return (
    <Setting
      view={view}
      name={`thresholds.${limit}`}
      label={strings.limits[limit]}
      value={String(value)}
      onReset={() => {
        setWrong(false)
        actions.changePart('thresholds', limit, undefined)
      }}
    >
      {(id) => (
        <>
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={0}
            max={HIGHEST}
            value={value}
            aria-invalid={isWrong}
            aria-describedby={`${id}-error`}
            onChange={({ currentTarget }) => choose(currentTarget.validity.badInput ? 'x' : currentTarget.value)}
          />
          <p class="error" id={`${id}-error`} role="alert">
            {isWrong && strings.limitError}
          </p>
        </>
      )}
    </Setting>
  )
}
