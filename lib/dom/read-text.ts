import { createMap, type EmptyLine, type Piece, type TextMap } from './text-map.ts'

/** Without width: they are left out. */
const INVISIBLE = '\\u200b\\u200c\\u2060\\ufeff\\u00ad'
/** What is not shown as it stands in the node, by how white space is treated. A single blank inside a line is. */
const NOT_AS_IS = {
  collapse: new RegExp(`[ \\t\\n\\r\\f]{2,}|[\\t\\n\\r\\f]|^ | $|[${INVISIBLE}]`, 'g'),
  'pre-line': new RegExp(`[ \\t\\n\\r\\f]{2,}|[\\t\\n\\r\\f]|^ | $|[${INVISIBLE}]`, 'g'),
  preserve: new RegExp(`\\n|[${INVISIBLE}]`, 'g'),
}
type Space = keyof typeof NOT_AS_IS

const EMBEDDED = new Set(['OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS', 'IFRAME'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'INPUT', 'SELECT', 'BUTTON', 'svg'])

/**
 * Reads text and positions in one walk. Blocks and line breaks become `\n`, table cells are parted by a tab, white space
 * collapses as it does on the screen, characters without width and hidden nodes are left out, and so are empty lines at
 * the end. Stops after `limit` UTF-16 units.
 */
export function readText(root: HTMLElement, limit = Number.POSITIVE_INFINITY): TextMap {
  const writer = createWriter()
  let images = 0

  const walkInto = (parent: Node, space: Space) => {
    let at = 0
    for (const child of parent.childNodes) {
      if (writer.length() >= limit) return
      if (child.nodeType === Node.TEXT_NODE) readNode(child as Text, space)
      else if ((child as Element).tagName === 'BR') writer.breakLine(parent, at)
      else if (child.nodeType === Node.ELEMENT_NODE) walkElement(child as Element)
      at++
    }
  }
  const walkElement = (node: Element) => {
    if (SKIPPED.has(node.tagName)) return
    const { display, visibility, whiteSpace, whiteSpaceCollapse } = getComputedStyle(node)
    if (node !== root && (display === 'none' || visibility === 'hidden')) return
    if (EMBEDDED.has(node.tagName) || isPicture(node)) images++
    const isBlock = node !== root && display !== 'table-cell' && !/^(?:inline|contents|ruby|$)/.test(display)
    if (isBlock) writer.endLine()
    if (display === 'table-cell') writer.nextCell()
    walkInto(node, spaceOf(whiteSpaceCollapse ?? whiteSpace))
    if (isBlock) writer.endLine()
  }
  const readNode = (node: Text, space: Space) => {
    const { data } = node
    let from = 0
    for (const { 0: special, index } of data.matchAll(NOT_AS_IS[space])) {
      writer.put(node, from, index)
      from = index + special.length
      if (space !== 'collapse' && special.includes('\n')) {
        for (let at = index; at < from; at++) if (data[at] === '\n') writer.breakLine(node, at)
      } else if (/^[ \t\n\r\f]/.test(special)) writer.blank(node, index)
      else writer.invisible(node, index)
      if (writer.length() >= limit) return
    }
    writer.put(node, from, Math.min(data.length, from + limit))
  }

  walkElement(root)
  const text = writer.text()
  return createMap(root, { text: text.length > limit ? text.slice(0, limit) : text, images }, ...writer.places())
}

/** Puts the text together line by line. A line begins with its first character, so that empty ones at the end are none. */
function createWriter() {
  const pieces: Piece[] = []
  const emptyLines: EmptyLine[] = []
  const parts: string[] = []
  let length = 0
  let breaks = 0
  let lineIsOpen = false
  let cellBreak = false
  let blank: { node: Text; at: number } | null = null

  const write = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const writeFrom = (node: Text, from: number, text: string) => {
    pieces.push({ start: length, length: text.length, node, from })
    write(text)
  }
  const openLine = () => {
    if (breaks > 0) write('\n'.repeat(breaks))
    else if (cellBreak && lineIsOpen) write('\t')
    else if (blank && lineIsOpen) writeFrom(blank.node, blank.at, ' ')
    breaks = 0
    cellBreak = false
    blank = null
    lineIsOpen = true
  }
  const endLine = () => {
    if (lineIsOpen) breaks++
    lineIsOpen = false
    blank = null
  }
  return {
    endLine,
    put(node: Text, from: number, to: number) {
      if (to <= from) return
      openLine()
      writeFrom(node, from, node.data.slice(from, to))
    },
    /** White space that is shown as one blank, if something follows it in its line. */
    blank(node: Text, at: number) {
      blank ??= { node, at }
    },
    /** Holds the line open, as some editors do with those that are empty. */
    invisible(node: Text, at: number) {
      if (lineIsOpen && breaks === 0) return
      openLine()
      emptyLines.push({ offset: length, node, at })
    },
    breakLine(node: Node, at: number) {
      if (lineIsOpen) return endLine()
      emptyLines.push({ offset: length + breaks, node, at })
      breaks++
    },
    nextCell() {
      cellBreak = true
    },
    length: () => length,
    text: () => parts.join(''),
    places: () => [pieces, emptyLines] as const,
  }
}

function spaceOf(value: string): Space {
  if (/^(?:pre|pre-wrap|break-spaces|preserve|preserve-spaces)$/.test(value)) return 'preserve'
  return /^(?:pre-line|preserve-breaks)$/.test(value) ? 'pre-line' : 'collapse'
}

/** Images that are neither emoji nor the helpers of an editor, which have no source or no size. */
function isPicture(node: Element): boolean {
  if (node.localName !== 'img' || !node.getAttribute('src')) return false
  const { alt, className, width, height } = node as HTMLImageElement
  const isEmoji = /\p{Extended_Pictographic}/u.test(alt) || /emoji|separator/i.test(className)
  return !isEmoji && !(width === 1 && height === 1)
}
