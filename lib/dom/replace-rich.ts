import type { Fix } from '../engine/finding.ts'
import { offerDeletion, offerReplacement, paste, settled, typeOver, undo } from './editing.ts'
import { applyFix, caretAfter, MAX_READ } from './field.ts'
import { selectionOf } from './selection.ts'
import type { TextMap } from './text-map.ts'

/**
 * Replaces through the editor's own code: the ways to do so are tried until one changes the text.
 * @returns whether the field then holds what it should. If not, what can be taken back is.
 */
export async function replaceRich(element: HTMLElement, fix: Fix, read: () => TextMap): Promise<boolean> {
  const before = read()
  const caret = keepCaret(element, before, fix)
  element.focus({ preventScroll: true })
  select(element, before.rangeOf(fix.span))
  // Editors learn of a selection a moment later.
  await settled()
  let typed = false
  const attempts = [
    (range: Range) => offerReplacement(element, range, fix.text),
    (range: Range) => void (fix.text === '' ? offerDeletion(element, range) : paste(element, fix.text)),
    () => {
      typed = typeOver(element, fix.text)
    },
  ]
  for (const attempt of attempts) {
    const range = read().rangeOf(fix.span)
    select(element, range)
    attempt(range)
    await settled()
    if (read().text !== before.text) break
  }
  const applied = isSame(read().text, before.text, fix)
  // Rather the old text than half a fix.
  if (!applied && typed && read().text !== before.text) undo(element.ownerDocument)
  if (applied) caret?.(read())
  return applied
}

function select(element: HTMLElement, range: Range): void {
  const selection = selectionOf(element)
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** The caret as it was is put back after the fix: where its place in the page is still right there, else by counting. */
function keepCaret(element: HTMLElement, before: TextMap, fix: Fix): ((after: TextMap) => void) | null {
  const selection = selectionOf(element)
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return null
  const kept = element.ownerDocument.createRange()
  kept.setStart(selection.focusNode, selection.focusOffset)
  const offset = caretAfter(before.offsetOf(selection.focusNode, selection.focusOffset), fix)
  return (after) => {
    const target = Math.min(offset, after.text.length)
    const isRight =
      element.contains(kept.startContainer) && after.offsetOf(kept.startContainer, kept.startOffset) === target
    select(element, isRight ? kept : after.rangeOf({ start: target, end: target }))
  }
}

/** As far as is read; which kind of blank an editor put between two words does not count. */
function isSame(now: string, before: string, fix: Fix): boolean {
  const wanted = applyFix(before, fix)
  const known = before.length < MAX_READ ? Number.POSITIVE_INFINITY : fix.span.start + fix.text.length
  const seen = (text: string) =>
    text
      .slice(0, known)
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
  return seen(now) === seen(wanted)
}
