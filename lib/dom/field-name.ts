import { composedParent, composedPath } from './composed.ts'
import { COMMON_NAMES, MESSAGE_NAMES, OTHERS } from './field-vocabulary.ts'
import { isTextControl } from './text-control.ts'

/** What groups the fields of a form. */
export const CONTAINERS =
  'form, dialog, fieldset, section, article, [role="dialog"], [role="form"], [role="region"], main'
const CONTROLS = 'textarea, input, select, button, [role="button"], [role="toolbar"], [contenteditable]'
/** Page text that is read to judge a field, UTF-16 units: a label is short. */
const LABEL_LENGTH = 120
/** How far out the text before an editor is looked for: it wraps its field in boxes of its own. */
const WRAPPED = 8

/** One line of page text, cut to the length of a label. */
export const short = (text: string | null | undefined) =>
  (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LABEL_LENGTH)

/** The text of the elements that an attribute names. */
export const byIds = (element: Element, attribute: string) =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => (element.getRootNode() as Document | ShadowRoot).getElementById?.(id)?.textContent)
    .join(' ')

/** What the page calls a field: labels, aria, placeholder, title; where it has none, the text right before it. */
export function nameOf(element: HTMLElement): string {
  const labels = isTextControl(element) ? [...(element.labels ?? [])] : []
  const names = [...labels.map((label) => label.textContent), ...attributeNames(element), hostName(element)].map(short)
  const isNamed = names.some((name) => (isTextControl(element) ? name !== '' : NAMING.test(name)))
  return [...names, isNamed ? '' : textBefore(element)].filter(Boolean).join(' | ')
}

/** An editor's name that says nothing of a message ("Rich Text Area") is its maker's: then the text before counts as well. */
const NAMING = new RegExp(`${MESSAGE_NAMES.source}|${COMMON_NAMES.source}|${OTHERS.source}`, 'iu')

const attributeNames = (element: Element) => [
  element.getAttribute('aria-label'),
  byIds(element, 'aria-labelledby'),
  element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
  element.getAttribute('title'),
]

/** A component that is one field gives the name to its host; an editor in a frame, to the frame. */
function hostName(element: HTMLElement): string {
  const [host] = [...composedPath(element)].filter((one) => one.localName.includes('-') || one.localName === 'iframe')
  return host && host !== element
    ? [host.getAttribute('label'), ...attributeNames(host)].map(short).filter(Boolean).join(' | ')
    : ''
}

/** The nearest short text before the field, in its own row or those above. Toolbars and hidden twins are stepped over. */
function textBefore(element: HTMLElement): string {
  let at: Element | null = element
  for (let up = 0; at && up < WRAPPED && !at.matches(CONTAINERS); at = composedParent(at), up++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(CONTROLS) || before.querySelector(CONTROLS) || !isShown(before)) continue
      const text = short(before.textContent)
      if (text !== '') return text.length < LABEL_LENGTH ? text : ''
    }
  }
  return ''
}

/** Whether somebody sees it. */
export const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true

/** Lower or narrower than this nobody writes in it. CSS px. */
const SMALLEST = 8

/** Whether somebody sees it so that it can be written in: components keep twins of a field for themselves, tiny, transparent or out of the page. */
export function isInSight(element: HTMLElement): boolean {
  if (!(element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true)) return false
  const { right, bottom, width, height } = element.getBoundingClientRect()
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {}
  return width >= SMALLEST && height >= SMALLEST && right + scrollX > 0 && bottom + scrollY > 0
}
