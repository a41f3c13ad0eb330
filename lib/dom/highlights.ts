import type { Severity } from '../engine/finding.ts'
import type { Mark } from './field.ts'

export interface PlacedMark extends Mark {
  readonly range: Range
}

const SEVERITIES: readonly Severity[] = ['stop', 'warning', 'hint']

/** The names under which the style sheet of the content script draws them. */
const nameOf = (kind: Severity | 'reveal') => `dialogsjekk-${kind}`

/** Whether marks would be drawn in an element, in whatever frame or shadow root it is. */
export function hasMarkStyle(element: Element): boolean {
  const { textDecorationLine } = getComputedStyle(element, `::highlight(${nameOf('stop')})`)
  return textDecorationLine === 'underline'
}

/** The browser's highlights of a document; the fields of a page share them. */
function highlightOf(view: Window & typeof globalThis, kind: Severity | 'reveal'): Highlight | null {
  if (!view.CSS?.highlights) return null
  const name = nameOf(kind)
  const existing = view.CSS.highlights.get(name)
  if (existing) return existing
  const made = new view.Highlight()
  view.CSS.highlights.set(name, made)
  return made
}

/** Draws the marks of one field. What it drew goes when the signal is aborted. */
export function showHighlights(document: Document, signal: AbortSignal) {
  const view = document.defaultView as Window & typeof globalThis
  let shown: readonly PlacedMark[] = []
  let revealed: Range | null = null
  const clear = () => {
    for (const { severity, range } of shown) highlightOf(view, severity)?.delete(range)
    shown = []
  }
  const hide = (range: Range | null) => {
    if (range) highlightOf(view, 'reveal')?.delete(range)
  }
  signal.addEventListener('abort', () => {
    clear()
    hide(revealed)
    for (const kind of [...SEVERITIES, 'reveal'] as const) {
      if (view.CSS?.highlights?.get(nameOf(kind))?.size === 0) view.CSS.highlights.delete(nameOf(kind))
    }
  })
  return {
    marks(next: readonly PlacedMark[]) {
      if (signal.aborted) return clear()
      // What stays where it is, is not painted again.
      for (const old of shown) if (!next.includes(old)) highlightOf(view, old.severity)?.delete(old.range)
      for (const mark of next) if (!shown.includes(mark)) highlightOf(view, mark.severity)?.add(mark.range)
      shown = next
    },
    reveal(range: Range, time: number) {
      hide(revealed)
      revealed = range
      highlightOf(view, 'reveal')?.add(range)
      setTimeout(() => !signal.aborted && hide(range), time)
    },
  }
}
