import type { JSX } from 'preact'
import type { Severity } from '../lib/engine/finding.ts'

type IconName = Severity | 'well' | 'unreadable'

/** Told apart by form: octagon, triangle, circle. The word stands beside it, so screen readers skip the drawing. */
const SHAPES: Readonly<Record<IconName, JSX.Element>> = {
  stop: (
    <>
      <path d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" fill="currentColor" />
      <path d="M4.5 7h7v2h-7z" class="cut" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2 15.4 14.5H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      <path d="M7 5.6h2v4.6H7zm0 5.6h2v1.9H7z" class="cut" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M7 7h2v5H7zm0-3h2v2H7z" class="cut" />
    </>
  ),
  well: <path d="m2.5 8.4 3.8 3.8 7.2-8" fill="none" stroke="currentColor" stroke-width="2.2" />,
  unreadable: (
    <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M3 3l10 10" fill="none" stroke="currentColor" stroke-width="2" />
  ),
}

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}

export function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  )
}

export function MoreIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2 6.6h2.8v2.8H2zm4.6 0h2.8v2.8H6.6zm4.6 0H14v2.8h-2.8z" fill="currentColor" />
    </svg>
  )
}

/** A window with a bar at its edge; the bar is filled where the panel does not stand there yet. */
export function DockIcon({ isDocked }: { readonly isDocked: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1.8 2.8h12.4v10.4H1.8z" fill="none" stroke="currentColor" stroke-width="1.6" />
      {isDocked ? (
        <path d="M4.5 5.5H9v5H4.5z" fill="currentColor" />
      ) : (
        <path d="M10 2.8h4.2v10.4H10z" fill="currentColor" />
      )}
    </svg>
  )
}
