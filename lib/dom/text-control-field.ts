import type { Fix, Span } from '../engine/finding.ts'
import { applyFixes, asOneFix } from '../engine/fixes.ts'
import { execute, settled, undo } from './editing.ts'
import { caretAfter, type Field, MAX_READ, type Mark, REVEAL_TIME } from './field.ts'
import { follow } from './follow.ts'
import { createMirror } from './mirror.ts'
import { bringIntoView } from './scroll.ts'
import type { TextControl } from './text-control.ts'

/** A textarea or an input: its text is in no node, so the marks are drawn in a mirror of it, in a box of our own above it. */
export function createTextControlField(element: TextControl, layer: HTMLElement, life: AbortSignal): Field {
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
    isReadable: true,
    read,
    caret: () => (isFocused(element) ? element.selectionEnd : null),
    mark(next) {
      marks = next
      draw()
    },
    markAt: mirror.markAt,
    reveal(span) {
      revealed = span
      draw()
      bringIntoView(element, () => {
        mirror.place()
        return mirror.revealedBox()
      })
      mirror.place()
      setTimeout(() => {
        if (revealed !== span || life.aborted) return
        revealed = null
        draw()
      }, REVEAL_TIME)
    },
    select({ start, end }) {
      element.focus({ preventScroll: true })
      element.setSelectionRange(start, end)
    },
    replace: (fixes) => replace(element, fixes),
  }
}

const isFocused = (element: HTMLElement) => (element.getRootNode() as Document | ShadowRoot).activeElement === element

async function replace(element: TextControl, fixes: readonly Fix[]): Promise<boolean> {
  const before = element.value
  const wanted = applyFixes(before, fixes)
  const fix = asOneFix(before, fixes)
  const { selectionStart, selectionEnd } = element
  const caret = caretAfter(selectionEnd ?? 0, fixes)
  element.focus({ preventScroll: true })
  element.setSelectionRange(fix.span.start, fix.span.end)
  execute(element.ownerDocument, fix.text)
  await settled()
  const applied = element.value === wanted
  // Cut off by a `maxlength`, or changed by the page: rather the old text than half a fix.
  if (!applied && element.value !== before) undo(element.ownerDocument)
  if (applied) element.setSelectionRange(caret, caret)
  else if (element.value === before) element.setSelectionRange(selectionStart, selectionEnd)
  return applied
}
