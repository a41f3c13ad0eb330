import type { Span } from '../engine/finding.ts'
import type { Mark } from './field.ts'
import { isInput, type TextControl } from './text-control.ts'
import { copyLetters, hiddenSides, keepsLines, measure, type TextControlBox } from './text-control-box.ts'

/** A mirror of a text control: the same words in the same places, unseen but for the marks under them. */
export function createMirror(element: TextControl, layer: HTMLElement) {
  const { pane, text } = createBoxes(layer)
  let boxes: readonly MarkBox[] = []
  let laidOut = ''
  let drawn = ''
  /** Whether what is written behind a word moves nothing before it on its line. Asked once a layout, for it makes the browser lay out. */
  let isFromStart: boolean | null = null

  const place = () => {
    if (boxes.length === 0) {
      isFromStart = null
      return
    }
    const field = measure(element)
    const origin = layer.getBoundingClientRect()
    // The page may be zoomed where our own box lies, and the field scaled; the mirror is laid out as the field's style says.
    const zoom = layer.currentCSSZoom ?? 1
    const scale = field.scale / zoom
    const [x, y] = [(field.left - origin.left) / zoom, (field.top - origin.top) / zoom]
    Object.assign(pane.style, {
      width: `${field.width}px`,
      height: `${field.height}px`,
      transform: `translate(${x}px, ${y}px) scale(${scale})`,
      clipPath: '',
    })
    if (laidOut !== keyOf(element, field)) layOut(field)
    text.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`
    const hidden = hiddenSides(element, pane.getBoundingClientRect())
    if (hidden.some(Boolean))
      pane.style.clipPath = `inset(${hidden.map((side) => `${side / field.scale}px`).join(' ')})`
  }
  const layOut = (field: TextControlBox) => {
    laidOut = keyOf(element, field)
    isFromStart = startsLines(element)
    copyLetters(element, text.style)
    // The one line of an input stands in the middle of it.
    if (isInput(element))
      text.style.lineHeight = `${field.height - px(text.style.paddingTop) - px(text.style.paddingBottom)}px`
    text.style.width = keepsLines(element) ? 'max-content' : `${field.width}px`
    text.style.minWidth = `${field.width}px`
  }

  return {
    place,
    draw(content: string, marks: readonly Mark[], revealed: Span | null) {
      const stretches = stretchesOf(marks, revealed)
      isFromStart ??= startsLines(element)
      const needed = content.slice(0, neededLength(content, stretches, isFromStart))
      // What is written behind the last mark moves none of them: then there is nothing to lay out at each key.
      const isDrawn = needed === drawn && isSame(stretches, boxes)
      drawn = needed
      if (isDrawn) return
      text.replaceChildren()
      pane.hidden = stretches.length === 0
      boxes = fill(text, needed, stretches)
      laidOut = ''
      place()
    },
    /** The key of the mark at a point of the viewport. */
    markAt(x: number, y: number): string | null {
      if (boxes.length === 0 || !holds(pane.getBoundingClientRect(), x, y)) return null
      const hit = boxes.find(({ mark, box }) => mark && [...box.getClientRects()].some((rect) => holds(rect, x, y)))
      return hit?.mark?.key ?? null
    },
    /** Where in the viewport the place is that is being revealed. */
    revealedBox: () => boxes.find(({ isRevealed }) => isRevealed)?.box.getBoundingClientRect() ?? new DOMRect(),
    remove: () => pane.remove(),
  }
}

/** What decides where the words stand; compared at each scroll, so it names what pages change, and not all that could. */
function keyOf(element: TextControl, { width }: TextControlBox): string {
  const { font, letterSpacing, padding, textAlign, direction } = getComputedStyle(element)
  return [width, font, letterSpacing, padding, textAlign, direction].join()
}

function createBoxes(layer: HTMLElement) {
  const pane = layer.ownerDocument.createElement('div')
  const text = layer.ownerDocument.createElement('div')
  Object.assign(pane.style, { position: 'absolute', left: '0', top: '0', overflow: 'hidden', pointerEvents: 'none' })
  // A layer of its own: it is not painted again at each key that is painted under it.
  Object.assign(pane.style, { transformOrigin: '0 0', willChange: 'transform' })
  Object.assign(text.style, { boxSizing: 'border-box', color: 'transparent', margin: '0', border: '0' })
  pane.setAttribute('aria-hidden', 'true')
  pane.append(text)
  layer.append(pane)
  return { pane, text }
}

interface Stretch extends Span {
  readonly mark: Mark | null
  readonly isRevealed: boolean
}

interface MarkBox extends Stretch {
  readonly box: HTMLElement
}

/** Up to the end of the last mark's word, which might break elsewhere without it; of its line, where that is not aligned to its start. */
function neededLength(content: string, stretches: readonly Stretch[], isFromStart: boolean): number {
  const last = stretches.at(-1)
  if (!last) return 0
  const length = content.slice(last.end).search(isFromStart ? /\s/ : /\n/)
  return length < 0 ? content.length : last.end + length
}

function startsLines(element: TextControl): boolean {
  const { textAlign, direction } = getComputedStyle(element)
  return /^(?:start|left)$/.test(textAlign) && direction === 'ltr'
}

const isSame = (stretches: readonly Stretch[], boxes: readonly MarkBox[]) =>
  stretches.length === boxes.length &&
  stretches.every(({ start, end, mark, isRevealed }, n) => {
    const box = boxes[n]
    return (
      box?.start === start &&
      box.end === end &&
      box.isRevealed === isRevealed &&
      box.mark?.key === mark?.key &&
      box.mark?.severity === mark?.severity
    )
  })

/** Puts the words in, and a box around each that is marked. */
function fill(text: HTMLElement, content: string, stretches: readonly Stretch[]): MarkBox[] {
  let at = 0
  const boxes = stretches.map((stretch) => {
    const { start, end, mark, isRevealed } = stretch
    const box = text.ownerDocument.createElement('span')
    box.className = ['mark', mark?.severity, isRevealed && 'reveal'].filter(Boolean).join(' ')
    box.textContent = content.slice(start, end)
    text.append(content.slice(at, start), box)
    at = end
    return { ...stretch, box }
  })
  text.append(content.slice(at))
  return boxes
}

/** In the order of the text, none over another; what is revealed comes before marks, and the first marks before others. */
function stretchesOf(marks: readonly Mark[], revealed: Span | null): Stretch[] {
  const all: Stretch[] = marks.map((mark) => ({ ...mark.span, mark, isRevealed: false }))
  if (revealed) {
    const mark = marks.find(({ span }) => span.start === revealed.start && span.end === revealed.end) ?? null
    all.unshift({ ...revealed, mark, isRevealed: true })
  }
  const kept: Stretch[] = []
  for (const one of all) {
    if (one.end > one.start && !kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const px = (length: string) => Number.parseFloat(length) || 0
const holds = (box: DOMRect, x: number, y: number) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
