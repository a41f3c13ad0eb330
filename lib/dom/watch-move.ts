/** Share of an element that may be out of sight before its place is watched by the little that is seen. */
const LEAST_SEEN = 1e-7
/** An element out of sight is looked for again no sooner than this. Milliseconds. */
const UNSEEN_REST = 1000

/**
 * Tells when an element has moved though nothing was scrolled or resized: a dialog that is dragged, a message that pushes the form down.
 * The browser is asked to say when the element leaves the very box in which it lies now; nothing runs until then.
 * @returns what ends it
 */
export function watchMove(element: Element, onMove: () => void): () => void {
  let observer: IntersectionObserver | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    observer?.disconnect()
  }
  const watch = (threshold: number) => {
    stop()
    const view = element.ownerDocument.defaultView
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (!view || width === 0 || height === 0) return
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement
    const sides = [top, clientWidth - right, clientHeight - bottom, left]
    const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ')
    let isFirst = true
    const observe = ([entry]: IntersectionObserverEntry[]) => {
      const ratio = entry?.intersectionRatio ?? 0
      if (!isFirst) {
        onMove()
        watch(1)
      } else if (ratio === 0) timer = setTimeout(() => watch(LEAST_SEEN), UNSEEN_REST)
      // Only a part of it is in sight: then it has moved when that part is another.
      else if (ratio < threshold) watch(ratio)
      isFirst = false
    }
    // Of the frame's own document: else what is seen is counted in the page around it.
    observer = new view.IntersectionObserver(observe, { root: element.ownerDocument, rootMargin, threshold })
    observer.observe(element)
  }
  watch(1)
  return stop
}
