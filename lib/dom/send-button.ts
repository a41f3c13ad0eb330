import type { SiteFields } from '../sites/site.ts'
import { composedClosest, composedPath, composedQuery } from './composed.ts'
import { safelyMatches } from './find-field.ts'

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]'
const SENDS = /^(?:signer og |godkjenn og |lagre og )?send(?:\s|$|[.!>→])/i
const FORMS = 'form, dialog, [role="dialog"], [role="form"], main, body'

/**
 * Tells when the message is sent: by a click on the button that says so, which the keyboard makes too, or when its form is
 * submitted. The event goes its way untouched, and nothing of it is delayed.
 */
export function watchSending(
  element: HTMLElement,
  fields: SiteFields | undefined,
  onSend: () => void,
  signal: AbortSignal,
): void {
  const isSend = (target: Element) =>
    fields?.send ? fields.send.some((selector) => safelyMatches(target, selector)) : isNamedSend(target, element)
  const onClick = (event: Event) => {
    if (event.composedPath().some((target) => 'matches' in target && isSend(target as Element))) onSend()
  }
  const onSubmit = ({ target }: Event) => {
    if ([...composedPath(element)].includes(target as Element)) onSend()
  }
  const options = { capture: true, passive: true, signal }
  for (const page of new Set([element.ownerDocument, document])) {
    page.addEventListener('click', onClick, options)
    page.addEventListener('submit', onSubmit, options)
  }
}

/** The buttons that are called so in the form of a field. */
export const sendButtons = (element: HTMLElement): Element[] =>
  composedQuery(element.ownerDocument, BUTTONS).filter((button) => isNamedSend(button, element))

const isNamedSend = (target: Element, field: Element) =>
  target.matches(BUTTONS) && SENDS.test(nameOf(target)) && isInFormOf(target, field)

const nameOf = (button: Element) =>
  (button.getAttribute('aria-label') ?? (button.textContent?.trim() || (button as HTMLInputElement).value) ?? '').trim()

/** A form may be put together from frames: the button may stand in any box that the field stands in. */
function isInFormOf(button: Element, field: Element): boolean {
  const around = [...composedPath(field)].filter((at) => at.matches(FORMS))
  return around.includes(composedClosest(button, FORMS) as Element)
}
