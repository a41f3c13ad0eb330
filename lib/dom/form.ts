import type { MessageInput } from '../engine/message.ts'

type FormContext = Pick<MessageInput, 'recipient' | 'subject' | 'kind' | 'urgency'>

const RECIPIENT = /mottaker|mottakar|(?:^|\s)til(?:\s|:|$)/i
const SUBJECT = /emne|tema/i
const URGENCY = /hastegrad|prioritet/i
const REPLY = /svar(?!frist)/i
const QUESTION = /forespørsel|førespurnad|spørsmål|henvendelse|henvending/i

const CONTROLS = 'input:not([type="hidden"]):not([type="password"]), select'
const FORMS = 'form, dialog, [role="dialog"], [role="form"], fieldset, section, main'

/** What the form around a field says of the message, as far as its labels tell. Nothing is said where nothing is known. */
export function readForm(element: HTMLElement): FormContext {
  const form = element.closest(FORMS)
  if (!form) return {}
  const recipient = fieldValue(form, RECIPIENT)
  const subject = fieldValue(form, SUBJECT)
  const kind = kindOf(form)
  const urgency = fieldValue(form, URGENCY)
  return {
    ...(recipient && { recipient }),
    ...(subject && { subject }),
    ...(kind && { kind }),
    ...(urgency && { urgency }),
  }
}

function fieldValue(form: Element, name: RegExp): string | undefined {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(CONTROLS)) {
    if (!name.test(labelOf(control))) continue
    const value = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent : control.value
    if (value?.trim()) return value.trim().slice(0, 200)
  }
  return undefined
}

function labelOf(control: HTMLInputElement | HTMLSelectElement): string {
  const labels = [...(control.labels ?? [])].map((label) => label.textContent)
  return [...labels, control.getAttribute('aria-label'), control.getAttribute('placeholder')].filter(Boolean).join(' ')
}

/** A form that calls itself a reply is one; else its type field decides. */
function kindOf(form: Element): FormContext['kind'] {
  const heading = form.querySelector('h1, h2, h3, legend, [role="heading"]')?.textContent ?? ''
  const name = `${form.getAttribute('aria-label') ?? ''} ${heading} ${fieldValue(form, /^type|meldingstype/i) ?? ''}`
  if (REPLY.test(name)) return 'reply'
  return QUESTION.test(name) ? 'question' : undefined
}
