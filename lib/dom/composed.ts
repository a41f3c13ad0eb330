/**
 * The page as it is drawn: shadow roots and the frames of the same origin are parts of it. Elements of a frame are of
 * another realm: `instanceof` says no to them, so that kinds are told by name.
 */
export type Root = Document | ShadowRoot

/** The element of ours that button, panel and marks are drawn in. What changes in it is no change of the page. */
export const OWN_ELEMENT = 'dialogsjekk-panel'

interface ShadowReader {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null
}

/** Chromium's way into closed roots is a function, Firefox' a property of the element; only extensions have either. */
const reader = (globalThis as { chrome?: { dom?: ShadowReader } }).chrome?.dom

export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot
  if (open || !isCustom(element)) return open
  try {
    return reader?.openOrClosedShadowRoot?.(element) ?? Reflect.get(element, 'openOrClosedShadowRoot') ?? null
  } catch {
    // The extension was taken away or replaced.
    return null
  }
}

/** Asking for a closed root costs: only of elements that a page has defined itself. */
const isCustom = ({ localName }: Element) => localName.includes('-')

/**
 * The document in a frame, as far as its origin is that of the page. Frames of a frameset are pages of their own: around them there is
 * nothing in which a panel could be drawn.
 */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

/** The frame that a document is drawn in, where this page may look into both. */
export function frameOf(document: Document): Element | null {
  try {
    const frame = document.defaultView?.frameElement
    return frame?.localName === 'iframe' ? frame : null
  } catch {
    return null
  }
}

export function hostOf(node: Node): Element | null {
  const root = node.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

/** The element around this one as the page is drawn: out of a shadow root its host, out of a document its frame. */
export function composedParent(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element) ?? frameOf(element.ownerDocument)
}

/** From an element outwards, itself first. */
export function* composedPath(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = composedParent(at)) yield at
}

export function composedClosest(element: Element, selector: string): Element | null {
  for (const at of composedPath(element)) if (at.matches(selector)) return at
  return null
}

/** All that matches under a node, root by root: in shadow roots and frames too, as far as the first `limit` elements have any. */
export function composedQuery<T extends Element>(parent: ParentNode, selector: string, limit = 2000): T[] {
  const found: T[] = []
  let left = limit
  const look = (node: ParentNode) => {
    found.push(...node.querySelectorAll<T>(selector))
    for (const element of node.querySelectorAll('*')) {
      if (--left < 0) return
      const inner = shadowRootOf(element) ?? frameDocument(element)
      if (inner) look(inner)
    }
  }
  look(parent)
  return found
}

/** The document with all its shadow roots and frames. Our own element is no part of the page. */
export function composedRoots(document: Document): Root[] {
  const inner = composedQuery(document, '*', Number.POSITIVE_INFINITY).flatMap((element) =>
    element.localName === OWN_ELEMENT ? [] : (shadowRootOf(element) ?? frameDocument(element) ?? []),
  )
  return [document, ...inner]
}

/** The element of the outermost document that holds this one: itself, or the frame it is drawn in. */
export function outermost(element: Element): Element {
  const frame = frameOf(element.ownerDocument)
  return frame ? outermost(frame) : element
}
