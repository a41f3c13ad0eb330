/** The selection of the page an element is in. Only Chromium has one for each shadow root; elsewhere one goes into them all. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document
  return root.getSelection?.() ?? element.ownerDocument.getSelection()
}
