import type { PopupStrings } from '../lib/strings/popup.ts'

/** What the popup knows of the page in the active tab. */
export type HostState =
  | { readonly state: 'unavailable' }
  | { readonly state: 'off' | 'on' | 'required'; readonly host: string }

export interface HostSwitchProps {
  readonly page: HostState
  /** What the last click came to, when it did not come to what was wished for. */
  readonly refused: boolean
  readonly strings: PopupStrings
  onTurn(on: boolean): void
}

/** Whether this page is read, what that means, and the switch. */
export function HostSwitch({ page, refused, strings, onTurn }: HostSwitchProps) {
  if (page.state === 'unavailable')
    return (
      <>
        <h1>{strings.unavailable}</h1>
        <p>{strings.unavailableWhy}</p>
      </>
    )
  return (
    <>
      <h1 data-state={page.state}>{strings[page.state](page.host)}</h1>
      <p>{page.state === 'required' ? strings.requiredWhy : strings.meaning(page.host)}</p>
      {page.state !== 'required' && (
        <button type="button" onClick={() => onTurn(page.state === 'off')}>
          {page.state === 'off' ? strings.turnOn : strings.turnOff}
        </button>
      )}
      <p class="refused" role="status">
        {refused && (page.state === 'off' ? strings.declined : strings.failed)}
      </p>
    </>
  )
}
