/** The parent as the page is drawn: out of a shadow root it is the host. */
export function composedParent(element: Element): Element | null {
  return element.parentElement ?? hostOf(element)
}

export function hostOf(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
