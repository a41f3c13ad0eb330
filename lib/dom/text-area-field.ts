import type { Fix, Span } from '../engine/finding.ts'
import { execute, settled } from './editing.ts'
import { applyFix, caretAfter, type Field, MAX_READ, type Mark, REVEAL_TIME } from './field.ts'
import { follow } from './follow.ts'
import { createMirror } from './mirror.ts'

/** A textarea: its text is in no node, so the marks are drawn in a mirror of it, in a box of our own above it. */
export function createTextAreaField(element: HTMLTextAreaElement, layer: HTMLElement, life: AbortSignal): Field {
  const mirror = createMirror(element, layer)
  let marks: readonly Mark[] = []
  let revealed: Span | null = null
  const read = () => ({ text: element.value.slice(0, MAX_READ), images: 0 })
  const draw = () => mirror.draw(read().text, marks, revealed)
  const stop = follow([element], mirror.place)
  life.addEventListener('abort', () => {
    stop()
    mirror.remove()
  })

  return {
    element,
    read,
    caret: () => (isFocused(element) ? element.selectionEnd : null),
    mark(next) {
      marks = next
      draw()
    },
    markAt: (x, y) => mirror.markAt(x, y),
    reveal(span) {
      revealed = span
      draw()
      const box = mirror.revealedBox()
      if (box) scrollTo(element, box)
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      mirror.place()
      setTimeout(() => {
        if (revealed !== span) return
        revealed = null
        draw()
      }, REVEAL_TIME)
    },
    replace: (fix) => replace(element, fix),
  }
}

const isFocused = (element: HTMLElement) => (element.getRootNode() as Document | ShadowRoot).activeElement === element

/** Scrolls so that a box, in px from the top of the whole text, is in sight. */
function scrollTo(element: HTMLTextAreaElement, { top, bottom }: { top: number; bottom: number }): void {
  if (top < element.scrollTop) element.scrollTop = Math.max(0, top - 8)
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight + 8
}

async function replace(element: HTMLTextAreaElement, fix: Fix): Promise<boolean> {
  const wanted = applyFix(element.value, fix)
  const caret = caretAfter(element.selectionEnd, fix)
  element.focus({ preventScroll: true })
  element.setSelectionRange(fix.span.start, fix.span.end)
  execute(element.ownerDocument, fix.text)
  await settled()
  if (element.value !== wanted) return false
  element.setSelectionRange(caret, caret)
  return true
}
