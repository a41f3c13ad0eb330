import type { Ask } from '../../lib/browser/pointing.ts'
import { composedRoots, frameDocument, OWN_ELEMENT, shadowRootOf } from '../../lib/dom/composed.ts'
import { isShown } from '../../lib/dom/field-name.ts'
import { POINTABLE, pointedElement } from '../../lib/dom/pointed-element.ts'
import { createOutline } from './outline.ts'

/** Nothing of these comes through to the page. A disabled button gets none but those of the pointer. */
const POINTER = ['pointerdown', 'mousedown', 'mouseup', 'touchend', 'click', 'auxclick', 'dblclick', 'contextmenu']

type Question = Extract<Ask, { type: 'point' }>

/**
 * Outlines what the pointer is over, or what Tab has come to, until something is chosen or `life` ends. The focus stays
 * where it is, and the page hears neither click nor key.
 */
export function pointAt({ role, words, lang }: Question, life: AbortSignal, onEnd: (element: Element | null) => void) {
  const outline = createOutline({ words, lang }, life)
  const options = { capture: true, passive: false, signal: life }
  let current: Element | null = null
  let pressed = ''

  const show = (element: Element) => {
    current = element
    outline.show(element)
  }
  const step = (by: number) => {
    const all = pointable()
    const next = all.at((all.indexOf(current as Element) + (current || by > 0 ? by : 0)) % all.length)
    if (!next) return
    next.scrollIntoView({ block: 'nearest' })
    show(next)
    // The keys go on in there.
    if (isFrame(next)) (next as HTMLIFrameElement).focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The browser's own shortcuts go on working.
    if (event.ctrlKey || event.metaKey || event.altKey) return event.stopImmediatePropagation()
    stop(event)
    pressed = event.key
    if (event.key === 'Tab') step(event.shiftKey ? -1 : 1)
  }
  // When the key comes up, so that the page does not hear that either.
  const onKeyUp = (event: KeyboardEvent) => {
    stop(event)
    if (event.key !== pressed) return
    if (event.key === 'Escape') onEnd(null)
    if (event.key === 'Enter' && current && !isFrame(current)) onEnd(current)
  }
  const onMove = (event: PointerEvent) => {
    const target = targetOf(event)
    if (!target) return
    enterFrame(target)
    if (!isFrame(target)) show(pointedElement(target, role))
  }
  const onPointerUp = (event: PointerEvent) => {
    stop(event)
    const target = targetOf(event)
    // The click that belongs to it comes first, and is held back.
    if (target && event.button === 0) setTimeout(() => onEnd(pointedElement(target, role)))
  }
  const enter = (document: Document) => {
    const page = document.defaultView
    page?.addEventListener('keydown', onKeyDown, options)
    page?.addEventListener('keypress', stop, options)
    page?.addEventListener('keyup', onKeyUp, options)
    page?.addEventListener('pointermove', onMove, options)
    page?.addEventListener('pointerup', onPointerUp, options)
    for (const type of POINTER) page?.addEventListener(type, stop, options)
  }
  const entered = new WeakSet<Document>()
  /** A frame may come, or load something else, while it goes on. */
  const enterFrame = (element: Element) => {
    const inner = frameDocument(element)
    if (!inner || entered.has(inner)) return
    entered.add(inner)
    enter(inner)
  }
  enter(document)
  for (const root of composedRoots(document))
    for (const frame of root.querySelectorAll('iframe, frame')) enterFrame(frame)

  function pointable(): Element[] {
    const all = composedRoots(document).flatMap((root) => [...root.querySelectorAll(`${POINTABLE}, iframe, frame`)])
    const shown = all.filter((element) => isShown(element) && frameDocument(element) === null)
    return [...new Set(shown.map((element) => (isFrame(element) ? element : pointedElement(element, role))))]
  }
}

const isFrame = (element: Element) => /^i?frame$/.test(element.localName)

function stop(event: Event): void {
  event.stopImmediatePropagation()
  event.preventDefault()
}

/** What the pointer is over, in closed shadow roots too; `null` for what is ours. */
function targetOf(event: PointerEvent): Element | null {
  let [at] = event.composedPath() as [Element?]
  if (!at || at.nodeType !== Node.ELEMENT_NODE || event.composedPath().some(isOwn)) return null
  for (;;) {
    const deeper: Element | null = shadowRootOf(at)?.elementFromPoint(event.clientX, event.clientY) ?? null
    if (!deeper || deeper === at) return at
    at = deeper
  }
}

const isOwn = (target: EventTarget) => (target as Partial<Element>).localName === OWN_ELEMENT
