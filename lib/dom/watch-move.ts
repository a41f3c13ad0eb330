/** Share of an element that must be in sight for it to be seen at all. */
const LEAST_SEEN = 1e-7

/**
 * Tells when an element has moved though nothing was scrolled or resized: a dialog that is dragged, a message that pushes the form down.
 * The browser is asked to say when the element leaves the very box in which it lies now; nothing runs until then.
 * @returns what ends it
 */
export function watchMove(element: Element, onMove: () => void): () => void {
  let observer: IntersectionObserver | undefined
  const stop = () => observer?.disconnect()
  const watch = (threshold: number) => {
    stop()
    const view = element.ownerDocument.defaultView
    if (!view) return
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement
    const sides = [top, clientWidth - right, clientHeight - bottom, left]
    // What is not drawn has no box; it is waited for until it comes into sight.
    const isDrawn = width > 0 && height > 0
    const rootMargin = isDrawn ? sides.map((side) => `${-Math.floor(side)}px`).join(' ') : '0px'
    let isFirst = true
    const observe = ([entry]: IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 0
      if (!isFirst) {
        onMove()
        watch(1)
      }
      // Only a part of it is in sight, or nothing: then it has moved when that part is another.
      else if (isDrawn && ratio < threshold && threshold > LEAST_SEEN) watch(Math.max(ratio, LEAST_SEEN))
      isFirst = false
    }
    // Of the frame's own document: else what is seen is counted in the page around it.
    const root = element.ownerDocument
    observer = new view.IntersectionObserver(observe, { root, rootMargin, threshold: isDrawn ? threshold : LEAST_SEEN })
    observer.observe(element)
  }
  watch(1)
  return stop
}
