import type { PopupStrings } from '../lib/strings/popup.ts'

/** What the popup knows of the page in the active tab. */
export type HostState =
  | { readonly state: 'unavailable' }
  | { readonly state: 'off' | 'on' | 'required'; readonly host: string }

export interface HostSwitchProps {
  readonly page: HostState
  /** What the last click came to, when it did not come to what was wished for. */
  readonly refused: boolean
  readonly version: string
  readonly strings: PopupStrings
  onTurn(on: boolean): void
}

/** The whole popup: is this page read, what does that mean, and the switch. */
export function HostSwitch({ page, refused, version, strings, onTurn }: HostSwitchProps) {
  return (
    <main lang={strings.lang}>
      <p class="name">Dialogsjekk</p>
      {page.state === 'unavailable' ? (
        <>
          <h1>{strings.unavailable}</h1>
          <p>{strings.unavailableWhy}</p>
        </>
      ) : (
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
      )}
      <p class="version">{strings.version(version)}</p>
    </main>
  )
}
