import { frameDocument, OWN_ELEMENT, type Root, shadowRootOf } from './composed.ts'

/** What can make a field of something, or hide it: everything else that changes in a page is none of ours. */
const ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'inert', 'role', 'contenteditable', 'readonly', 'disabled', 'placeholder'],
  ...['aria-hidden', 'aria-label', 'aria-labelledby', 'aria-readonly', 'aria-disabled', 'data-dialogsjekk'],
]
const CHANGES = { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES }

/** After these a field may be shown that no attribute tells of: by a popover, a style sheet, a tab that is a radio button. */
const SHOWING = ['click', 'change', 'toggle', 'transitionend', 'animationend']

/** So many new elements at once, and the page is gone through as a whole. */
const MANY = 500

export interface RootsListener {
  /** A field may have come, gone, or been shown or hidden. */
  onChange(): void
  /** Only words came or went, as in a count of what is typed: at most, something is called otherwise now. */
  onWords(): void
}

export interface RootsWatch {
  /** Document, shadow roots and frames of the same origin, as of now. What was told of is looked through here. */
  roots(): readonly Root[]
}

/**
 * Keeps track of the document, of the shadow roots and of the frames that it is made of. No polling: a root is met when its
 * host comes into the page, a frame when it has loaded, and what was overlooked when the focus comes into it.
 */
export function watchRoots({ onChange, onWords }: RootsListener, signal: AbortSignal): RootsWatch {
  const known = new Set<Root>()
  const frames = new WeakSet<Element>()
  let added = new Set<Element>()
  /** Custom elements that the page has not defined yet: they get their shadow root without a change that is told of. */
  const undefinedHosts = new Set<Element>()

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isElement(node)) added.add(node)
    if (records.every(isOfWords)) onWords()
    else onChange()
  })
  const enter = (root: Root) => {
    if (known.has(root)) return
    known.add(root)
    observer.observe(root, CHANGES)
    if ('defaultView' in root) listenTo(root)
    for (const element of root.children) goThrough(element)
  }
  const listenTo = (document: Document) => {
    const options = { capture: true, passive: true, signal }
    document.addEventListener('focusin', meet, options)
    for (const type of SHOWING) document.addEventListener(type, onChange, options)
    document.defaultView?.addEventListener('resize', onChange, options)
  }
  const inspect = (element: Element) => {
    if (element.localName === OWN_ELEMENT) return
    const shadow = shadowRootOf(element)
    if (shadow) enter(shadow)
    else if (element.localName.includes('-') && !element.matches(':defined')) undefinedHosts.add(element)
    else if (element.localName === 'iframe') meetFrame(element)
  }
  const goThrough = (element: Element) => {
    inspect(element)
    for (const inner of element.querySelectorAll('*')) inspect(inner)
  }
  const meetFrame = (frame: Element) => {
    const document = frameDocument(frame)
    if (document) enter(document)
    if (frames.has(frame)) return
    frames.add(frame)
    frame.addEventListener(
      'load',
      () => {
        added.add(frame)
        onChange()
      },
      { signal },
    )
  }
  const meet = (event: Event) => {
    for (const target of event.composedPath())
      if ((target as Node).nodeType === Node.ELEMENT_NODE) inspect(target as Element)
    onChange()
  }
  signal.addEventListener('abort', () => observer.disconnect())
  enter(document)

  return {
    roots() {
      const fresh = added
      added = new Set()
      if (fresh.size > MANY) for (const root of known) for (const element of root.children) goThrough(element)
      else for (const element of fresh) if (element.isConnected) goThrough(element)
      for (const host of undefinedHosts) {
        if (!host.isConnected || host.matches(':defined')) undefinedHosts.delete(host)
        if (host.isConnected) inspect(host)
      }
      for (const root of known) if (!isInPage(root)) known.delete(root)
      return [...known]
    },
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

const isOfWords = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === 'childList' && ![...addedNodes, ...removedNodes].some(isElement)

function isInPage(root: Root): boolean {
  if ('host' in root) return root.host.isConnected && isInPage(root.host.ownerDocument)
  return root === document || root.defaultView !== null
}
