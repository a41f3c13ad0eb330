import type { Span } from '../engine/finding.ts'

/** Characters `start` to `start + length` of the text are those of `node` from `from` on. */
export interface Piece {
  readonly start: number
  readonly length: number
  readonly node: Text
  readonly from: number
}

/** A place where a line is that holds no character: the caret can stand there. */
export interface EmptyLine {
  readonly offset: number
  readonly node: Node
  readonly at: number
}

/** The text of an element as it is seen, and where each character of it stands in the page. */
export interface TextMap {
  readonly text: string
  /** Images and other embedded things that are no text. Emoji drawn as images are text. */
  readonly images: number
  /** The range of a span, from one line into another where it holds line breaks. An empty span is a place. */
  rangeOf(span: Span): Range
  /** The offset of a place in the page; between two characters where it lies between them. */
  offsetOf(node: Node, offset: number): number
  /** The same for a place at a character that was read; `null` for any other, also for one that is gone. */
  offsetAt(node: Node, offset: number): number | null
}

type Place = readonly [node: Node, at: number]

/** Pieces and empty lines in the order of the text. */
export function createMap(
  root: HTMLElement,
  { text, images }: { text: string; images: number },
  pieces: readonly Piece[],
  emptyLines: readonly EmptyLine[],
): TextMap {
  const characterAt = (offset: number): Place | null => {
    const piece = pieces[lastUpTo(pieces, offset)]
    const at = offset - (piece?.start ?? 0)
    return piece && at >= 0 && at < piece.length ? [piece.node, piece.from + at] : null
  }
  const emptyLineAt = (offset: number): Place | null => {
    const line = emptyLines.find((one) => one.offset === offset)
    return line ? [line.node, line.at] : null
  }
  const behind = (offset: number): Place | null => {
    const place = offset > 0 ? characterAt(offset - 1) : null
    return place && [place[0], place[1] + 1]
  }
  const edge = (): Place => [root, text === '' ? 0 : root.childNodes.length]
  return {
    text,
    images,
    rangeOf({ start, end }) {
      const range = root.ownerDocument.createRange()
      const to = behind(end) ?? characterAt(end) ?? emptyLineAt(end) ?? edge()
      const from = end > start ? (characterAt(start) ?? emptyLineAt(start) ?? behind(start)) : to
      range.setStart(...(from ?? [root, 0]))
      range.setEnd(...to)
      return range
    },
    offsetAt,
    offsetOf(node, offset) {
      const inside = offsetAt(node, offset)
      if (inside !== null) return inside
      const line = emptyLines.find((one) => one.node === node && one.at === offset)
      if (line) return Math.min(line.offset, text.length)
      return between(node, offset)
    },
  }

  function offsetAt(node: Node, offset: number): number | null {
    const inside = pieces.findLast((piece) => piece.node === node && piece.from <= offset)
    return inside ? inside.start + Math.min(inside.length, offset - inside.from) : null
  }

  /** At a place that is in no piece: the end of what is before it in the same block, else the start of what follows. */
  function between(node: Node, offset: number): number {
    const place = root.ownerDocument.createRange()
    place.setStart(node, offset)
    const next = pieces.findIndex((piece) => place.comparePoint(piece.node, piece.from) >= 0)
    const before = pieces[next < 0 ? pieces.length - 1 : next - 1]
    const after = pieces[next]
    if (!after) return text.length
    if (before && node.contains(before.node) && !node.contains(after.node)) return before.start + before.length
    return after.start
  }
}

/** Index of the last piece that starts at or before an offset. */
function lastUpTo(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
