import type { SwitchKey } from '../../lib/strings/options.ts'
import { Setting } from './setting.tsx'
import type { PartProps } from './view.ts'

export function Switch({ view, actions, name }: PartProps & { readonly name: SwitchKey }) {
  const { strings, settings } = view
  const isOn = settings[name]
  return (
    <Setting
      {...{ view, name, ...strings.switches[name] }}
      value={isOn ? strings.on : strings.severity.off}
      onReset={() => actions.change(name, undefined)}
    >
      {(id) => (
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => actions.change(name, currentTarget.checked)}
        />
      )}
    </Setting>
  )
}
