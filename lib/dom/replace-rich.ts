import type { Fix } from '../engine/finding.ts'
import { applyFixes } from '../engine/fixes.ts'
import { offerDeletion, offerReplacement, paste, settled, typeOver, undo } from './editing.ts'
import { caretAfter, MAX_READ } from './field.ts'
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
  let typed = false
  const solid = solidOf(fix, before.text)
  const attempts: readonly Attempt[] = [
    [solid, (range) => offerReplacement(element, range, solid?.text ?? '')],
    [fix, (range) => fix.text === '' && offerDeletion(element, range)],
    [solid, () => paste(element, solid?.text ?? '')],
    [
      fix,
      () => {
        typed = typeOver(element, fix.text)
      },
    ],
  ]
  for (const [tried, attempt] of attempts) {
    if (!tried) continue
    const range = read().rangeOf(tried.span)
    select(element, range)
    // Editors learn of a selection a moment later.
    await settled()
    attempt(range)
    await settled()
    if (read().text !== before.text) break
  }
  // Some editors delete what was selected, and insert nothing: then what is missing is typed in where it was.
  if (solid && solid.text !== '' && isSame(read().text, before.text, { span: solid.span, text: '' })) {
    const { start } = solid.span
    select(element, read().rangeOf({ start, end: start }))
    await settled()
    typed = typeOver(element, solid.text)
    await settled()
  }
  const applied = isSame(read().text, before.text, fix)
  // Rather the old text than half a fix.
  if (!applied && typed && read().text !== before.text) undo(element.ownerDocument)
  if (applied) caret?.(read())
  return applied
}

type Attempt = readonly [fix: Fix | null, run: (range: Range) => unknown]

/** Nothing cannot be pasted, and leaves empty lines: a deletion takes the character beside it along, and brings it back. */
function solidOf(fix: Fix, text: string): Fix | null {
  const { start, end } = fix.span
  const [before = '', behind = ''] = [text.charAt(start - 1), text.charAt(end)]
  if (fix.text !== '') return fix
  if (LETTER.test(behind)) return { span: { start, end: end + 1 }, text: behind }
  return LETTER.test(before) ? { span: { start: start - 1, end }, text: before } : null
}

/** One UTF-16 unit that stands for itself. */
const LETTER = /[!-~à-ÿ]/i

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
  const offset = caretAfter(before.offsetOf(selection.focusNode, selection.focusOffset), [fix])
  const wasBehindBlanks = isBehindBlanks(kept)
  return (after) => {
    const target = Math.min(offset, after.text.length)
    const isRight =
      element.contains(kept.startContainer) && after.offsetOf(kept.startContainer, kept.startOffset) === target
    const place = isRight ? kept : after.rangeOf({ start: target, end: target })
    if (!isRight && wasBehindBlanks) behindBlanks(place)
    select(element, place)
  }
}

/** Blanks at the end of a line are no part of the text that is read, but the caret may stand behind them. */
const isBehindBlanks = ({ startContainer: node, startOffset: at }: Range) =>
  node.nodeType === Node.TEXT_NODE && at > 0 && /^\s+$/.test((node as Text).data.slice(at - 1))

function behindBlanks(place: Range): void {
  const { startContainer: node, startOffset: at } = place
  if (node.nodeType !== Node.TEXT_NODE || !/^\s+$/.test((node as Text).data.slice(at))) return
  place.setStart(node, (node as Text).data.length)
  place.collapse(true)
}

/** As far as is read; which kind of blank an editor put between two words does not count. */
function isSame(now: string, before: string, fix: Fix): boolean {
  const wanted = applyFixes(before, [fix])
  const known = before.length < MAX_READ ? Number.POSITIVE_INFINITY : fix.span.start + fix.text.length
  const seen = (text: string) =>
    text
      .slice(0, known)
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/^ /, '')
      .trimEnd()
  return seen(now) === seen(wanted)
}
