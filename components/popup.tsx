import type { PopupStrings } from '../lib/strings/popup.ts'
import { type HostState, HostSwitch } from './host-switch.tsx'

/** Where the links lead: pages of the extension. */
export type PopupPage = 'try' | 'options' | 'diagnostics'
export type Pause = 'hour' | 'today' | 'end'

export interface PopupProps {
  readonly page: HostState
  /** What is read there; `null` where nothing is, or before it is known. */
  readonly found: { readonly fields: number; readonly findings: number } | null
  /** `until` as it is shown; `null` when the organisation has paused everything. */
  readonly pause: { readonly until: string | null } | null
  /** Whether the user may pause. */
  readonly canPause: boolean
  /** What the last click came to, when it did not come to what was wished for. */
  readonly refused: boolean
  /** Whether something that was decided could not be used. */
  readonly hasRejected: boolean
  readonly support: { readonly name?: string; readonly contact?: string }
  readonly help: string | undefined
  readonly version: string
  readonly strings: PopupStrings
  onTurn(on: boolean): void
  onPause(pause: Pause): void
  onOpen(page: PopupPage): void
}

/** Is this page read, by whom, what was found, and the way to all else. */
export function Popup(props: PopupProps) {
  const { page, found, pause, canPause, support, help, version, strings } = props
  const isRead = page.state === 'on' || page.state === 'required'
  return (
    <main lang={strings.lang}>
      <p class="name">Dialogsjekk</p>
      {pause && isRead ? (
        <>
          <h1 data-state="paused">{strings.paused(pause.until)}</h1>
          <p>{strings.pausedWhy}</p>
          {pause.until !== null && (
            <button type="button" onClick={() => props.onPause('end')}>
              {strings.resume}
            </button>
          )}
        </>
      ) : (
        <>
          <HostSwitch {...{ page, strings }} refused={props.refused} onTurn={props.onTurn} />
          {isRead && found && <p class="found">{strings.found(found.fields, found.findings)}</p>}
          {isRead && canPause && (
            <div class="pause">
              <button type="button" class="second" onClick={() => props.onPause('hour')}>
                {strings.pauseHour}
              </button>
              <button type="button" class="second" onClick={() => props.onPause('today')}>
                {strings.pauseToday}
              </button>
            </div>
          )}
        </>
      )}
      {props.hasRejected && <p class="rejected">{strings.rejected}</p>}
      <nav>
        {(['try', 'options', 'diagnostics'] as const).map((target) => (
          <button key={target} type="button" class="quiet" onClick={() => props.onOpen(target)}>
            {target === 'try' ? strings.tryText : strings[target]}
          </button>
        ))}
        {help !== undefined && (
          <a href={help} target="_blank" rel="noopener noreferrer">
            {strings.help}
          </a>
        )}
      </nav>
      {(support.name || support.contact) && (
        <p class="support">
          {strings.support} {[support.name, support.contact].filter(Boolean).join(', ')}
        </p>
      )}
      <p class="version">{strings.version(version)}</p>
    </main>
  )
}
