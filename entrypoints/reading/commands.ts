import type { PanelState } from '../../components/field-panel.tsx'
import { type Command, onCommand } from '../../lib/browser/messages.ts'
import type { Session } from '../../lib/session.ts'

interface Reading {
  readonly element: HTMLElement
  /** Where the panel is drawn. */
  readonly root: HTMLElement
  readonly session: Session
  readonly state: PanelState
  readonly onReturn: () => void
  readonly life: AbortSignal
}

/** All that is read in this frame. */
const readings = new Set<Reading>()
/** Where the clinician was last. */
let last: Reading | null = null

/** Keys of the browser reach every frame and every field: the one where the clinician is takes them. */
export function obeyCommands(reading: Reading): void {
  const { element, life } = reading
  readings.add(reading)
  life.addEventListener('abort', () => {
    readings.delete(reading)
    if (last === reading) last = null
  })
  const remember = () => {
    last = reading
  }
  element.addEventListener('focusin', remember, { signal: life, passive: true })
  onCommand((command) => {
    if (current() === reading) obey(command, reading)
  }, life)
}

function current(): Reading | null {
  const all = [...readings]
  const focused = all.find((one) => isInPanel(one) || isInField(one))
  if (focused) return focused
  // In a frame within this one somebody may write: it is asked as well.
  const isHere = document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement)
  return isHere ? (last ?? all[0] ?? null) : null
}

const activeIn = (element: Element) => (element.getRootNode() as Document | ShadowRoot).activeElement
const isInPanel = ({ root }: Reading) => root.contains(activeIn(root))
const isInField = ({ element }: Reading) => element.ownerDocument.hasFocus() && element.contains(activeIn(element))

function obey(command: Command, reading: Reading): void {
  const { session, state, onReturn } = reading
  switch (command) {
    case 'panel':
      if (isInPanel(reading)) onReturn()
      else {
        state.open.value = true
        state.focusWanted.value = 'panel'
      }
      break
    case 'next-finding':
      session.step(1)
      break
    case 'previous-finding':
      session.step(-1)
  }
}
