import type { Span } from '../engine/finding.ts'
import { type Field, type FieldSupport, MAX_READ, type Mark, REVEAL_TIME } from './field.ts'
import { hasMarkStyle, type PlacedMark, showHighlights } from './highlights.ts'
import { readText } from './read-text.ts'
import { replaceRich } from './replace-rich.ts'
import { bringIntoView } from './scroll.ts'
import { selectionOf } from './selection.ts'
import type { TextMap } from './text-map.ts'

/** A field whose text lies in the page's own nodes. Marks are highlights of the browser, so that no node is touched. */
export function createRichField(
  element: HTMLElement,
  support: Pick<FieldSupport, 'styleMarks'>,
  life: AbortSignal,
): Field {
  if (!hasMarkStyle(element)) support.styleMarks()
  const highlights = showHighlights(element.ownerDocument, life)
  let placed: readonly PlacedMark[] = []
  let map: TextMap = readText(element, MAX_READ)
  const read = () => {
    map = readText(element, MAX_READ)
    return map
  }

  /** The page moves ranges along with its text: then none has to be made at each key, which all later ones would wait for. */
  const isInPlace = ({ key, severity, range }: PlacedMark, mark: Mark) =>
    key === mark.key &&
    severity === mark.severity &&
    range.startContainer.isConnected &&
    map.offsetAt(range.startContainer, range.startOffset) === mark.span.start &&
    map.offsetAt(range.endContainer, range.endOffset) === mark.span.end

  return {
    element,
    isReadable: true,
    read,
    caret() {
      const { focusNode = null, focusOffset = 0 } = selectionOf(element) ?? {}
      return focusNode && element.contains(focusNode) ? map.offsetOf(focusNode, focusOffset) : null
    },
    mark(next: readonly Mark[]) {
      placed = next.map(
        (mark) => placed.find((old) => isInPlace(old, mark)) ?? { ...mark, range: map.rangeOf(mark.span) },
      )
      highlights.marks(placed)
    },
    markAt: (x, y) =>
      placed.find(({ range }) => [...range.getClientRects()].some((box) => holds(box, x, y)))?.key ?? null,
    reveal(span: Span) {
      const range = read().rangeOf(span)
      bringIntoView(element, () => range.getBoundingClientRect())
      highlights.reveal(range, REVEAL_TIME)
    },
    select(span) {
      element.focus({ preventScroll: true })
      const selection = selectionOf(element)
      selection?.removeAllRanges()
      selection?.addRange(read().rangeOf(span))
    },
    async replace(fixes) {
      for (const fix of fixes.toReversed()) if (!(await replaceRich(element, fix, read))) return false
      return true
    },
  }
}

const holds = (box: DOMRect, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
