import { composedParent } from './composed.ts'

const MOVES = ['scroll', 'resize', 'transitionend', 'animationend']

/**
 * Calls `update` now, and whenever one of the elements may have moved or changed in size, at most once a frame. Costs
 * nothing while nothing happens.
 * @returns what ends it
 */
export function follow(elements: readonly HTMLElement[], update: () => void): () => void {
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
  for (let at = field && composedParent(field); at; at = composedParent(at)) sizes.observe(at)
  const roots = new Set<EventTarget>(elements.map((element) => element.getRootNode()))
  for (const target of [...roots, document, window])
    for (const type of MOVES) target.addEventListener(type, soon, { capture: true, passive: true, signal: life.signal })
  life.signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
  })
  update()
  return () => life.abort()
}
