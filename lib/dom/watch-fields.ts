import type { Site } from '../sites/site.ts'
import { CANDIDATES, isMessageField } from './find-field.ts'

/** However busily a page changes, it is looked through no more often than this. Milliseconds. */
const REST = 150

/** What can make a field of something, or hide it: everything else that changes in a page is none of ours. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'inert', 'role', 'contenteditable', 'readonly', 'disabled', 'placeholder'],
  ...['aria-hidden', 'aria-label', 'aria-labelledby', 'aria-readonly', 'aria-disabled', 'data-dialogsjekk'],
]

export interface WatchOptions {
  /** The entry for this page, where there is one; else fields are found by what they are called. */
  readonly site: Site | undefined
  readonly signal: AbortSignal
  /** Called once for each message field; `life` is aborted when it goes, or is no message field any more. */
  onField(element: HTMLElement, life: AbortSignal): void
}

/** Watches the page for message fields that appear, move and go. One observer; while nothing changes, nothing runs. */
export function watchFields({ site, signal, onField }: WatchOptions): void {
  const known = new Map<HTMLElement, AbortController>()
  let waiting: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    waiting = undefined
    const found = new Set<HTMLElement>()
    for (const element of document.querySelectorAll<HTMLElement>(CANDIDATES)) {
      if (isMessageField(element, site?.fields.message)) found.add(element)
    }
    for (const [element, life] of known) {
      if (found.has(element)) continue
      known.delete(element)
      life.abort()
    }
    for (const element of found) {
      if (known.has(element)) continue
      const life = new AbortController()
      known.set(element, life)
      onField(element, life.signal)
    }
  }
  const lookSoon = () => {
    waiting ??= setTimeout(look, REST)
  }

  const observer = new MutationObserver(lookSoon)
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(waiting)
    for (const life of known.values()) life.abort()
  })
  look()
}
