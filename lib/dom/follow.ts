import { composedPath } from './composed.ts'
import { watchMove } from './watch-move.ts'

const MOVES = ['scroll', 'resize', 'transitionend', 'animationend']

/**
 * Calls `update` now, and whenever one of the elements may have moved or changed in size, at most once a frame. Costs
 * nothing while nothing happens.
 * @returns what ends it
 */
export function follow(elements: readonly Element[], update: () => void): () => void {
  const life = new AbortController()
  let frame = 0
  const soon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(update)
  }
  const sizes = new ResizeObserver(soon)
  for (const element of elements) sizes.observe(element)
  // What grows or goes above the field in the page shows in the size of something that they both lie in.
  const [field] = elements
  const targets = new Set<EventTarget>([document, window])
  const moves: (() => void)[] = field ? [watchMove(field, soon)] : []
  for (const element of elements) targets.add(element.getRootNode())
  for (const around of field ? composedPath(field) : []) {
    sizes.observe(around)
    if (around.localName === 'iframe') moves.push(watchMove(around, soon))
    targets.add(around.getRootNode())
    if (around.ownerDocument.defaultView) targets.add(around.ownerDocument.defaultView)
  }
  for (const target of targets)
    for (const type of MOVES) target.addEventListener(type, soon, { capture: true, passive: true, signal: life.signal })
  life.signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    for (const stop of moves) stop()
  })
  update()
  return () => life.abort()
}
