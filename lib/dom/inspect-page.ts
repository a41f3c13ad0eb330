import type { MessageReport, PageReport } from '../sites/page-report.ts'
import { FIELD_ROLES, type FieldRole, type SiteFields } from '../sites/site.ts'
import { composedRoots, frameDocument, OWN_ELEMENT, type Root } from './composed.ts'
import { isNamedMessage, isUnreadable, isWritable, safelyMatches } from './find-field.ts'
import { findBySite, labelledControls, readForm } from './form.ts'
import { readText } from './read-text.ts'
import { selectorFor } from './selector-for.ts'
import { sendButtons } from './send-button.ts'
import { isTextControl } from './text-control.ts'
import { candidates } from './watch-fields.ts'

/** What would be read in this page with these selectors, and what is found without any. Changes nothing. */
export function inspectPage(fields: SiteFields | undefined): PageReport {
  const roots = composedRoots(document)
  const writable = [...candidates(roots)].filter(isWritable)
  const messages = writable.filter((element) => isNamedMessage(element, fields?.message))
  const recognised = (role: FieldRole): Element[] => {
    if (role === 'message') return writable.filter((element) => isNamedMessage(element, undefined))
    return messages.flatMap((field) => (role === 'send' ? sendButtons(field) : labelledControls(field, role)))
  }
  return {
    origins: [location.origin],
    hits: Object.fromEntries(
      FIELD_ROLES.flatMap((role) => {
        const among = role === 'message' ? writable : undefined
        return fields?.[role] ? [[role, fields[role].map((selector) => countHits(selector, roots, among))]] : []
      }),
    ),
    recognised: Object.fromEntries(
      FIELD_ROLES.map((role) => [role, [...new Set(recognised(role))].map((element) => selectorFor(element))]),
    ),
    messages: messages.map((element) => reportOf(element, fields)),
    frames: roots.flatMap(closedFrames),
    isRead: roots.some((root) => root.querySelector(OWN_ELEMENT) !== null),
  }
}

/** A message is counted only where one can be written. */
function countHits(selector: string, roots: readonly Root[], among: readonly Element[] | undefined): number {
  if (among) return among.filter((element) => safelyMatches(element, selector)).length
  try {
    return roots.reduce((hits, root) => hits + root.querySelectorAll(selector).length, 0)
  } catch {
    return 0
  }
}

function reportOf(element: HTMLElement, fields: SiteFields | undefined): MessageReport {
  const { recipient, kind, sender, subject, urgency } = readForm(element, fields)
  return {
    length: lengthOf(element),
    ...(recipient && { recipient }),
    ...(kind && { kind }),
    ...(sender && { sender }),
    hasSubject: subject !== undefined,
    hasUrgency: urgency !== undefined,
    hasSend: fields?.send ? findBySite(element, fields.send) !== null : sendButtons(element).length > 0,
  }
}

function lengthOf(element: HTMLElement): number | null {
  if (isUnreadable(element)) return null
  return isTextControl(element) ? element.value.length : readText(element).text.length
}

function closedFrames(root: Root): string[] {
  return [...root.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((frame) =>
    /^https?:/.test(frame.src) && frameDocument(frame) === null ? [new URL(frame.src).origin] : [],
  )
}
