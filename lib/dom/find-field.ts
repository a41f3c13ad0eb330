import { COMMON_NAMES, COMPANY, FORM_NAMES, MESSAGE_NAMES, OTHERS } from './field-vocabulary.ts'

/** Elements in which text is written. */
export const CANDIDATES = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]'
const CONTAINERS = 'form, dialog, fieldset, section, article, [role="dialog"], [role="form"], [role="region"], main'
const HEADINGS = 'h1, h2, h3, h4, legend, [role="heading"]'

/** What a field must reach to be taken for a message: its own name and something in its company, or a name that says it all. */
const ENOUGH = 3
/** Page text that is read to judge a field, UTF-16 units: a label is short. */
const LABEL_LENGTH = 120

const short = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, LABEL_LENGTH)

const byIds = (element: Element, attribute: string) =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => (element.getRootNode() as Document | ShadowRoot).getElementById?.(id)?.textContent)
    .join(' ')

/** What the page calls a field: labels, aria, placeholder, title; where it has none, the text right before it. */
export function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element as HTMLTextAreaElement).labels ?? [])] : []
  const names = [
    ...labels.map((label) => label.textContent),
    element.getAttribute('aria-label'),
    byIds(element, 'aria-labelledby'),
    element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'),
    element.title,
  ].map(short)
  return names.some(Boolean) ? names.filter(Boolean).join(' | ') : textBefore(element)
}

/** The nearest short text before the field, in its own row or the row above. */
function textBefore(element: HTMLElement): string {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling
    if (before && !before.matches(CANDIDATES) && !before.querySelector('textarea, input, select')) {
      const text = short(before.textContent)
      if (text !== '' && text.length < LABEL_LENGTH) return text
    }
  }
  return ''
}

/** The form or box a field stands in, with what its headings call it, from the inside out. */
function surroundings(element: HTMLElement): { box: Element; name: string }[] {
  const found: { box: Element; name: string }[] = []
  for (let box = element.parentElement?.closest(CONTAINERS); box; box = box.parentElement?.closest(CONTAINERS)) {
    const heading = short(box.querySelector(HEADINGS)?.textContent)
    found.push({
      box,
      name: [box.getAttribute('aria-label'), byIds(box, 'aria-labelledby'), heading]
        .map(short)
        .filter(Boolean)
        .join(' | '),
    })
    if (box.matches('form, dialog, [role="dialog"], [role="form"], main')) break
  }
  return found
}

function labelsIn(box: Element): string {
  const labels = [...box.querySelectorAll('label, [aria-label], legend, dt, th')].slice(0, 40)
  return labels.map((one) => short(one.getAttribute('aria-label') ?? one.textContent)).join(' | ')
}

/** Whether text can be written here at all, by somebody who sees it. */
function isWritable(element: HTMLElement): boolean {
  if (element.closest('[data-dialogsjekk="off"]') || element.closest('[aria-hidden="true"], [inert]')) return false
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true') return false
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled && isShown(element)
  return element.isContentEditable && !element.parentElement?.isContentEditable && isShown(element)
}

const isShown = (element: HTMLElement) => element.checkVisibility?.({ visibilityProperty: true }) ?? true

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
  const labels = around.length > 0 ? labelsIn((around.at(-1) as { box: Element }).box) : ''
  const company = COMPANY.filter((pattern) => pattern.test(labels)).length
  return own + (isMessage ? 2 : 0) + Math.min(company, 2) - (own === 0 ? 1 : 0)
}

/** `selectors` are the site's own, where it is known: then nothing is guessed. A selector that is none matches nothing. */
export function isMessageField(element: HTMLElement, selectors: readonly string[] | undefined): boolean {
  if (!isWritable(element)) return false
  if (selectors) return selectors.some((selector) => safelyMatches(element, selector))
  return scoreField(element) >= ENOUGH
}

function safelyMatches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false
  }
}
