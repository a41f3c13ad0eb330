import type { Span } from '../engine/finding.ts'

/** Characters `start` to `start + length` of the text are those of `node` from `from` on. */
interface Piece {
  readonly start: number
  readonly length: number
  readonly node: Text
  readonly from: number
}

/** The text of an element as it is seen, and where each character of it stands in the page. */
export interface TextMap {
  readonly text: string
  /** Images and other embedded things that are no text. Emoji drawn as images are text. */
  readonly images: number
  /** The range of a span; `null` when it holds nothing but line breaks. */
  rangeOf(span: Span): Range | null
  /** The offset of a place in the page; between two characters where it lies between them. */
  offsetOf(node: Node, offset: number): number
}

const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad]/
const EMBEDDED = new Set(['OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS', 'IFRAME'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'INPUT', 'SELECT', 'BUTTON'])

/**
 * Reads text and positions in one walk. Blocks and line breaks become `\n`, table cells are parted by a tab, white space
 * collapses as it does on the screen, characters without width and hidden nodes are left out. Stops after `limit`
 * characters.
 */
export function readText(root: HTMLElement, limit = Number.POSITIVE_INFINITY): TextMap {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  let images = 0
  let lineBreaks = 0
  let lineIsOpen = false
  let blank: { node: Text; from: number } | null = null
  let cellBreak = false

  const put = (text: string, node: Text, from: number) => {
    pieces.push({ start: length, length: text.length, node, from })
    parts.push(text)
    length += text.length
  }
  const putLoose = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const openLine = () => {
    if (lineBreaks > 0) putLoose('\n'.repeat(lineBreaks))
    else if (cellBreak && lineIsOpen) putLoose('\t')
    if (lineBreaks > 0 || cellBreak) blank = null
    lineBreaks = 0
    cellBreak = false
    lineIsOpen = true
  }
  const endLine = () => {
    if (lineIsOpen) lineBreaks++
    lineIsOpen = false
    blank = null
  }
  const breakLine = () => {
    lineBreaks++
    lineIsOpen = false
    blank = null
  }

  const readString = (node: Text, space: string) => {
    const { data } = node
    const keepsBlanks = /^(?:pre|pre-wrap|break-spaces)$/.test(space)
    const keepsBreaks = keepsBlanks || space === 'pre-line'
    let from = 0
    const flush = (to: number) => {
      if (to > from) {
        if (blank && lineIsOpen && lineBreaks === 0) put(' ', blank.node, blank.from)
        blank = null
        openLine()
        put(data.slice(from, to), node, from)
      }
    }
    for (let at = 0; at < data.length && length < limit; at++) {
      const char = data.charAt(at)
      const isBreak = char === '\n' && keepsBreaks
      const collapses = !isBreak && !keepsBlanks && /[ \t\n\r\f]/.test(char)
      if (!isBreak && !collapses && !INVISIBLE.test(char)) continue
      flush(at)
      from = at + 1
      if (isBreak) breakLine()
      else if (collapses) blank ??= { node, from: at }
    }
    flush(data.length)
  }

  const walk = (node: Node, space: string): void => {
    if (length >= limit) return
    if (node instanceof Text) readString(node, space)
    else if (node instanceof Element && node.tagName === 'BR') breakLine()
    else if (node instanceof Element && !SKIPPED.has(node.tagName)) walkElement(node)
  }
  const walkElement = (node: Element) => {
    if (EMBEDDED.has(node.tagName) || isPicture(node)) images++
    const { display, visibility, whiteSpace, whiteSpaceCollapse } = getComputedStyle(node)
    if (node !== root && (display === 'none' || visibility === 'hidden')) return
    const isBlock = node !== root && !/^(?:inline|contents|ruby|$)/.test(display) && display !== 'table-cell'
    if (isBlock) endLine()
    if (display === 'table-cell') cellBreak = true
    for (const child of node.childNodes) walk(child, whiteSpace || spaceOf(whiteSpaceCollapse))
    if (isBlock) endLine()
  }
  walk(root, 'normal')
  return createMap(root, parts.join(''), images, pieces)
}

const spaceOf = (collapse: string | undefined) =>
  collapse === 'preserve' ? 'pre-wrap' : collapse === 'preserve-breaks' ? 'pre-line' : 'normal'

/** Images that are neither emoji nor the helpers of an editor, which have no source or no size. */
function isPicture(node: Element): boolean {
  if (!(node instanceof HTMLImageElement) || !node.getAttribute('src')) return false
  const isEmoji = /\p{Extended_Pictographic}/u.test(node.alt) || /emoji|separator/i.test(node.className)
  return !isEmoji && !(node.width === 1 && node.height === 1 && node.complete && node.naturalWidth === 1)
}

function createMap(root: HTMLElement, text: string, images: number, pieces: readonly Piece[]): TextMap {
  /** Index of the last piece that starts at or before an offset. */
  const pieceAt = (offset: number) => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle] as Piece).start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    text,
    images,
    rangeOf({ start, end }) {
      let first = pieceAt(start)
      if ((pieces[first]?.start ?? 0) + (pieces[first]?.length ?? 0) <= start) first++
      const head = pieces[first]
      const tail = pieces[pieceAt(end - 1)]
      if (!head || !tail || head.start >= end || tail.start + tail.length <= start) return null
      const range = root.ownerDocument.createRange()
      range.setStart(head.node, head.from + Math.max(0, start - head.start))
      range.setEnd(tail.node, tail.from + Math.min(tail.length, end - tail.start))
      return range
    },
    offsetOf(node, offset) {
      const inside = pieces.findLast((piece) => piece.node === node && piece.from <= offset)
      if (inside) return inside.start + Math.min(inside.length, offset - inside.from)
      const place = root.ownerDocument.createRange()
      place.setStart(node, offset)
      const next = pieces.find((piece) => place.comparePoint(piece.node, piece.from) >= 0)
      return next ? next.start : text.length
    },
  }
}
