import type { Fix, Span } from '../engine/finding.ts'
import { offerReplacement, paste, settled, typeOver } from './editing.ts'
import { applyFix, caretAfter, type Field, MAX_READ, type Mark, REVEAL_TIME } from './field.ts'
import { type PlacedMark, showHighlights } from './highlights.ts'
import { readText } from './read-text.ts'
import type { TextMap } from './text-map.ts'

/** A field whose text lies in the page's own nodes. Marks are highlights of the browser, so that no node is touched. */
export function createRichField(element: HTMLElement, life: AbortSignal): Field {
  const { document: page, marks, reveal } = showHighlights(element.ownerDocument, life)
  let placed: readonly PlacedMark[] = []
  let map: TextMap = readText(element, MAX_READ)
  const read = () => {
    map = readText(element, MAX_READ)
    return map
  }
  const selection = () => (element.getRootNode() as Document).getSelection?.() ?? page.getSelection()

  return {
    element,
    read,
    caret() {
      const current = selection()
      if (!current?.focusNode || !element.contains(current.focusNode)) return null
      return map.offsetOf(current.focusNode, current.focusOffset)
    },
    mark(next: readonly Mark[]) {
      placed = next.map((mark) => ({ ...mark, range: map.rangeOf(mark.span) }))
      marks(placed)
    },
    markAt: (x, y) =>
      placed.find(({ range }) => [...range.getClientRects()].some((box) => holds(box, x, y)))?.key ?? null,
    reveal(span: Span) {
      const range = read().rangeOf(span)
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      reveal(range, REVEAL_TIME)
    },
    replace: (fix) => replace(element, fix, read, selection),
  }
}

const holds = (box: DOMRect, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

async function replace(
  element: HTMLElement,
  fix: Fix,
  read: () => TextMap,
  selection: () => Selection | null,
): Promise<boolean> {
  const before = read()
  const wanted = applyFix(before.text, fix).trimEnd()
  const isDone = () => read().text.trimEnd() === wanted
  const select = () => {
    const range = read().rangeOf(fix.span)
    selectRange(selection(), range)
    return range
  }
  element.focus({ preventScroll: true })
  const current = selection()
  const caret =
    current?.focusNode && element.contains(current.focusNode)
      ? before.offsetOf(current.focusNode, current.focusOffset)
      : null
  const range = select()
  await settled()
  for (const attempt of [
    () => offerReplacement(element, range, fix.text),
    () => void paste(element, fix.text),
    () => typeOver(element, fix.text),
  ]) {
    if (read().text !== before.text) break
    select()
    attempt()
    await settled()
  }
  if (!isDone()) return false
  if (caret !== null) moveCaret(read(), selection(), caretAfter(caret, fix))
  return true
}

function selectRange(selection: Selection | null, range: Range): void {
  selection?.removeAllRanges()
  selection?.addRange(range)
}

function moveCaret(map: TextMap, selection: Selection | null, offset: number): void {
  const at = Math.min(offset, map.text.length)
  selectRange(selection, map.rangeOf({ start: at, end: at }))
}
