import type { Fix, Severity, Span } from '../engine/finding.ts'

/** What a field holds at one moment. Spans refer to `text`. */
export interface FieldContent {
  /** The text as the clinician sees it; blocks and line breaks as `\n`. */
  readonly text: string
  /** Images and other embedded files in the field. */
  readonly images: number
}

export interface Mark {
  readonly key: string
  readonly span: Span
  readonly severity: Severity
}

/** A message field of the page, whatever it is built with. Nothing here writes a node, attribute or style into the page. */
export interface Field {
  readonly element: HTMLElement
  /** Whether its text can be read at all. */
  readonly isReadable: boolean
  read(): FieldContent
  /** Where the caret stands in the text, or `null` when it is not in the field. */
  caret(): number | null
  /** Shows these marks instead of those before. Spans refer to the text that `read()` gives now. */
  mark(marks: readonly Mark[]): void
  /** The mark under a point of the viewport (CSS px), or `null`. */
  markAt(x: number, y: number): string | null
  /** Scrolls the place into view and lets it stand out for a moment. Never takes the focus. */
  reveal(span: Span): void
  /** Takes the focus and selects the place, to be typed over. */
  select(span: Span): void
  /**
   * Replaces through the browser's own editing, so that the page's framework sees it and Ctrl+Z takes it back: a text control in
   * one step, a rich field one fix after the other, from the last to the first. Reads the field afterwards: `false` when
   * the field does not hold the new text.
   * @param fixes in the order of the text, without overlaps
   */
  replace(fixes: readonly Fix[]): Promise<boolean>
}

/** What a field needs of those who may reach the browser and the page around it. */
export interface FieldSupport {
  /** A box of our own, over the page and in the field's own document, in which marks over a text control are drawn. */
  layer(): HTMLElement
  /** Brings the style sheet of the marks to where the field is. Asked for when it is missing there. */
  styleMarks(): void
}

/** Text behind this is not read: more than is checked, so that it shows that there is more. UTF-16 units. */
export const MAX_READ = 100_001

/** How long a place that is shown stands out. Milliseconds. */
export const REVEAL_TIME = 1600

/** The caret after fixes in the order of the text: where the clinician had it, as far as that place is still there. */
export function caretAfter(caret: number, fixes: readonly Fix[]): number {
  return fixes.reduceRight((at, { span, text }) => {
    if (at <= span.start) return at
    return Math.max(at, span.end) - (span.end - span.start) + text.length
  }, caret)
}
