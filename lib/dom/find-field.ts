import { composedClosest, composedPath, composedQuery } from './composed.ts'
import { byIds, CONTAINERS, isInSight, isShown, nameOf, short } from './field-name.ts'
import { COMMON_NAMES, COMPANY, FORM_NAMES, MESSAGE_NAMES, OTHERS } from './field-vocabulary.ts'
import { isInput, isTextArea, isTextControl } from './text-control.ts'

/** Elements in which text is written. */
export const CANDIDATES =
  'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"]), [role="textbox"]'
const WHOLE_FORM = 'form, dialog, [role="dialog"], [role="form"], main'
const HEADINGS = 'h1, h2, h3, h4, legend, [role="heading"]'

/** What a field must reach to be taken for a message: its own name and something in its company, or a name that says it all. */
const ENOUGH = 3
/** The form or box a field stands in, with what its headings call it, from the inside out. */
function surroundings(element: HTMLElement): { box: Element; name: string }[] {
  const found: { box: Element; name: string }[] = []
  for (const box of composedPath(element)) {
    if (box === element || !box.matches(CONTAINERS)) continue
    const heading = short(box.querySelector(HEADINGS)?.textContent)
    const names = [box.getAttribute('aria-label'), byIds(box, 'aria-labelledby'), heading].map(short)
    found.push({ box, name: names.filter(Boolean).join(' | ') })
    if (box.matches(WHOLE_FORM)) break
  }
  return found
}

function labelsIn(box: Element): string {
  const labels = composedQuery(box, 'label, [label], [aria-label], legend, dt, th', 1000).slice(0, 40)
  const name = (one: Element) => one.getAttribute('aria-label') ?? one.getAttribute('label') ?? one.textContent
  return labels.map((one) => short(name(one))).join(' | ')
}

/** Whether text can be written here at all, by somebody who sees it. */
export function isWritable(element: HTMLElement): boolean {
  if (!isUnreadable(element)) return takesText(element)
  return isOpen(element) && isShown(element) && !hasFieldBeside(element)
}

/** Not kept from us, from readers of the screen, or from everybody. */
const isOpen = (element: HTMLElement) =>
  !composedClosest(element, '[data-dialogsjekk="off"], [aria-hidden="true"], [inert]') &&
  element.getAttribute('aria-readonly') !== 'true' &&
  element.getAttribute('aria-disabled') !== 'true'

function takesText(element: HTMLElement): boolean {
  if (!isOpen(element)) return false
  if (isTextControl(element)) return !element.readOnly && !element.matches(':disabled') && isInSight(element)
  return isEditingHost(element) && (element === element.ownerDocument.body || isInSight(element))
}

/** How far out an editor that draws its text itself may lie around the field that takes its keys. */
const EDITOR_DEPTH = 5

/** Whether a field stands beside this one in its editor, to which it is only a help. */
function hasFieldBeside(element: HTMLElement): boolean {
  let around: Element = element
  for (let up = 0; up < EDITOR_DEPTH && around.parentElement; up++) around = around.parentElement
  return [...around.querySelectorAll<HTMLElement>(CANDIDATES)].some(
    (one) => one !== element && !isInput(one) && !isUnreadable(one) && takesText(one),
  )
}

/** The outermost element that can be edited; of a document that can be edited as a whole, its body. */
function isEditingHost(element: HTMLElement): boolean {
  const { designMode, body } = element.ownerDocument
  if (designMode === 'on') return element === body
  return element.isContentEditable && !element.parentElement?.isContentEditable
}

/** Narrower than this, an element takes the keys for an editor that shows its text elsewhere. CSS px. */
const NARROW = 24

/** An editor that draws its text itself: what takes its keys, by EditContext or as a field too narrow to see, does not hold it. */
export function isUnreadable(element: HTMLElement): boolean {
  if (Reflect.get(element, 'editContext')) return true
  if (!isTextArea(element) || element.offsetWidth === 0) return false
  const around = element.parentElement
  return element.offsetWidth < NARROW || (isClipping(around) && around.offsetWidth < NARROW)
}

const isClipping = (element: HTMLElement | null): element is HTMLElement =>
  element !== null && getComputedStyle(element).overflowX !== 'visible'

/** How much speaks for a field being a message; negative where it is known to be something else. */
export function scoreField(element: HTMLElement): number {
  const name = `${nameOf(element)} | ${element.getAttribute('name') ?? ''} ${element.id}`
  const around = surroundings(element)
  const inner = around[0]?.name ?? ''
  const all = around.map((one) => one.name).join(' | ')
  if (OTHERS.test(name) || (OTHERS.test(all) && !FORM_NAMES.test(inner))) return -1
  const isMessage = FORM_NAMES.test(all)
  const own = /dialog-?melding/i.test(name) ? 3 : MESSAGE_NAMES.test(name) ? 2 : COMMON_NAMES.test(name) ? 1 : 0
  if (own === 0 && !isMessage) return 0
  const box = around.at(-1)?.box
  if (isInput(element) && !isComposer(element, own, box)) return 0
  const labels = box ? labelsIn(box) : ''
  const company = COMPANY.filter((pattern) => pattern.test(labels)).length
  return own + (isMessage ? 2 : 0) + Math.min(company, 2) - (own === 0 ? 1 : 0)
}

/** A single line holds a message only where it is called so, and where its form has no larger field. */
function isComposer(element: HTMLInputElement, own: number, box: Element | undefined): boolean {
  if (own < 2 || element.getAttribute('role') === 'combobox' || element.hasAttribute('list')) return false
  return !box || composedQuery<HTMLElement>(box, 'textarea, [contenteditable]', 1000).every((one) => !isWritable(one))
}

/** `selectors` are the site's own, where it is known: then nothing is guessed. A selector that is none matches nothing. */
export function isNamedMessage(element: HTMLElement, selectors: readonly string[] | undefined): boolean {
  if (selectors) return selectors.some((selector) => safelyMatches(element, selector))
  return scoreField(element) >= ENOUGH
}

/** A selector that is none matches nothing. */
export function safelyMatches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}
