import type { MessageInput } from '../engine/message.ts'
import type { SiteFields } from '../sites/site.ts'
import { composedClosest, composedPath, composedQuery } from './composed.ts'
import { isTextControl } from './text-control.ts'

/** What the form around a field says of its message. Nothing is said where nothing is known. */
export interface FormContext extends Pick<MessageInput, 'recipient' | 'subject' | 'kind' | 'urgency' | 'sender'> {
  /** Files that are attached to it. */
  readonly files: number
}

/** What the controls of a form are called. */
const LABELS = {
  recipient: /mottaker|mottakar|(?:^|\s)til(?:\s|:|$)/i,
  sender: /avsender|avsendar|(?:^|\s)(?:fra|frå)(?:\s|:|$)/i,
  subject: /emne|tema/i,
  urgency: /hastegrad|prioritet/i,
  kind: /^type|meldingstype/i,
} as const
type LabelledRole = keyof typeof LABELS

const REPLY = /svar(?!frist)|^\s*reply/i
const QUESTION = /forespørsel|førespurnad|spørsmål|henvendelse|henvending|^\s*question/i
const GP = /fastlege|legekontor|legesenter|legegruppe|allmennlege|^gp$/i
const HOSPITAL =
  /sykehus|sjukehus|^hospital$|avdeling|poliklinikk|klinikk|seksjon|helseforetak|(?:^|\s)HF(?:\s|$)|(?:^|\s)DPS(?:\s|$)/i
const ATTACHMENTS = /vedlegg|attachment/i
const FILE_NAME = /\.(?:png|jpe?g|gif|heic|bmp|tiff?|webp|pdf|docx?|xlsx?|dcm)\s*$/i

const CONTROLS = 'input:not([type="hidden"]):not([type="password"]):not([type="file"]), select'
const FORMS = 'form, dialog, [role="dialog"], [role="form"], fieldset, section, main'
const VALUE_LENGTH = 200

type Control = HTMLInputElement | HTMLSelectElement

/** The form or box that a field belongs to. */
export const formOf = (element: Element): Element | null => composedClosest(element, FORMS)

/** By the site's own selectors where there are any, else by what the controls of the form are called. */
export function readForm(element: HTMLElement, fields: SiteFields | undefined): FormContext {
  const form = formOf(element)
  const controls = form ? composedQuery<Control>(form, CONTROLS) : []
  const value = (role: LabelledRole) =>
    fields?.[role] ? siteValue(element, fields[role]) : labelledValue(controls, LABELS[role])
  const recipient = value('recipient')
  const subject = value('subject')
  const urgency = value('urgency')
  const sender = senderOf(value('sender'))
  const kind = kindOf(fields?.kind || !form ? '' : titleOf(form), value('kind'))
  return {
    files: form ? countFiles(form) : 0,
    ...(recipient && { recipient }),
    ...(subject && { subject }),
    ...(kind && { kind }),
    ...(urgency && { urgency }),
    ...(sender && { sender }),
  }
}

function labelledValue(controls: readonly Control[], label: RegExp): string | undefined {
  for (const control of controls) {
    if (!label.test(labelOf(control))) continue
    const value = textOf(control)
    if (value) return value
  }
  return undefined
}

/** The controls around a field that are called so. The first of them that holds something is read. */
export function labelledControls(element: Element, role: LabelledRole): Element[] {
  const form = formOf(element)
  return form ? composedQuery<Control>(form, CONTROLS).filter((control) => LABELS[role].test(labelOf(control))) : []
}

/** Looked for from the field's own document or shadow root outwards, and then in all of the page. */
function siteValue(element: Element, selectors: readonly string[]): string | undefined {
  const found = findBySite(element, selectors)
  return found ? textOf(found) : undefined
}

/** The first element that a selector of the site hits. One that is no selector hits nothing. */
export function findBySite(element: Element, selectors: readonly string[]): Element | null {
  const roots = new Set([...composedPath(element)].map((at) => at.getRootNode() as Document | ShadowRoot))
  for (const selector of selectors) {
    try {
      for (const root of roots) {
        const hit = root.querySelector(selector)
        if (hit) return hit
      }
      const [hit] = composedQuery(document, selector)
      if (hit) return hit
    } catch {
      // The settings page tells of it.
    }
  }
  return null
}

function textOf(element: Element): string | undefined {
  const text =
    element.localName === 'select'
      ? (element as HTMLSelectElement).selectedOptions[0]?.textContent
      : isTextControl(element)
        ? element.value
        : element.textContent
  return text?.trim().slice(0, VALUE_LENGTH) || undefined
}

function labelOf(control: Control): string {
  const labels = [...(control.labels ?? [])].map((label) => label.textContent)
  const host = control.getRootNode()
  const hostLabel = 'host' in host ? (host as ShadowRoot).host.getAttribute('label') : null
  return [...labels, hostLabel, control.getAttribute('aria-label'), control.getAttribute('placeholder')]
    .filter(Boolean)
    .join(' ')
}

const titleOf = (form: Element) =>
  `${form.getAttribute('aria-label') ?? ''} ${form.querySelector('h1, h2, h3, legend, [role="heading"]')?.textContent ?? ''}`

/** A form that calls itself a reply is one; else its type field decides. */
function kindOf(title: string, type: string | undefined): FormContext['kind'] {
  const name = `${title} ${type ?? ''}`
  if (REPLY.test(name)) return 'reply'
  return QUESTION.test(name) ? 'question' : undefined
}

function senderOf(name: string | undefined): FormContext['sender'] {
  if (!name) return undefined
  if (GP.test(name)) return 'gp'
  return HOSPITAL.test(name) ? 'hospital' : undefined
}

/** Files chosen in the form, and those that its list of attachments names. */
function countFiles(form: Element): number {
  const chosen = composedQuery<HTMLInputElement>(form, 'input[type="file"]').map(({ files }) => files?.length ?? 0)
  const lists = composedQuery(form, 'ul, ol, table, [role="list"]').filter(isAttachmentList)
  const listed = lists.map((list) => [...list.querySelectorAll('li, tr, [role="listitem"]')].filter(namesFile).length)
  return Math.max(sum(chosen), sum(listed))
}

const isAttachmentList = (list: Element) =>
  ATTACHMENTS.test(
    `${list.getAttribute('aria-label') ?? ''} ${list.previousElementSibling?.textContent?.slice(0, 80) ?? ''}`,
  )
const namesFile = (item: Element) =>
  [...item.querySelectorAll('*'), item].some(({ textContent }) => FILE_NAME.test(textContent?.slice(0, 200) ?? ''))
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
