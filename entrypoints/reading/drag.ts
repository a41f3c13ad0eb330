/** Where in its free room a panel stands: 0 is left or above, 1 right or below. */
export interface Share {
  readonly x: number
  readonly y: number
}

/**
 * Lets a panel be moved by its upper bar. A press that does not move is none.
 * @param onMove at each step, `onDrop` when it is let go
 */
export function dragByTop(
  panel: HTMLElement,
  onMove: (to: Share) => void,
  onDrop: () => void,
  signal: AbortSignal,
): void {
  let grip: { readonly x: number; readonly y: number } | null = null
  let hasMoved = false
  const isBar = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.top') !== null && target.closest('button') === null
  panel.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !isBar(event.target)) return
      const { left, top } = panel.getBoundingClientRect()
      grip = { x: event.clientX - left, y: event.clientY - top }
      hasMoved = false
      panel.setPointerCapture(event.pointerId)
      // Nothing is selected on the way.
      event.preventDefault()
    },
    { signal },
  )
  panel.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!grip) return
      hasMoved = true
      const { clientWidth, clientHeight } = document.documentElement
      onMove({
        x: share(clientX - grip.x, clientWidth - panel.offsetWidth),
        y: share(clientY - grip.y, clientHeight - panel.offsetHeight),
      })
    },
    { signal },
  )
  for (const type of ['pointerup', 'pointercancel'] as const) {
    panel.addEventListener(
      type,
      () => {
        if (grip && hasMoved) onDrop()
        grip = null
      },
      { signal },
    )
  }
}

const share = (at: number, room: number) => (room <= 0 ? 0 : Math.max(0, Math.min(1, at / room)))
