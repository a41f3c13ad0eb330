import type { Span } from '../engine/finding.ts'
import type { Mark } from './field.ts'

/** Everything that decides where a glyph stands. */
const COPIED = [
  ...[
    'direction',
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-stretch',
    'font-variant',
    'font-kerning',
  ],
  ...[
    'font-feature-settings',
    'font-variation-settings',
    'font-optical-sizing',
    'font-size-adjust',
    'letter-spacing',
    'word-spacing',
  ],
  ...[
    'line-height',
    'tab-size',
    'text-align',
    'text-indent',
    'text-transform',
    'text-rendering',
    'text-wrap-style',
    'word-break',
  ],
  ...[
    'overflow-wrap',
    'line-break',
    'hyphens',
    'unicode-bidi',
    'writing-mode',
    '-webkit-text-size-adjust',
    '-webkit-font-smoothing',
  ],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
]

/** A mirror of a textarea: the same words in the same places, unseen but for the marks under them. */
export function createMirror(element: HTMLTextAreaElement, layer: HTMLElement) {
  const window = layer.ownerDocument.createElement('div')
  const text = layer.ownerDocument.createElement('div')
  Object.assign(window.style, { position: 'absolute', left: '0', top: '0', overflow: 'hidden', pointerEvents: 'none' })
  Object.assign(text.style, {
    boxSizing: 'border-box',
    color: 'transparent',
    overflow: 'visible',
    margin: '0',
    border: '0',
  })
  window.setAttribute('aria-hidden', 'true')
  window.append(text)
  layer.append(window)
  let boxes: { key: string | null; box: HTMLElement }[] = []

  const copyStyle = () => {
    const style = getComputedStyle(element)
    for (const name of COPIED) text.style.setProperty(name, style.getPropertyValue(name))
    text.style.whiteSpace = element.wrap === 'off' || style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap'
    text.style.width = element.wrap === 'off' ? 'max-content' : `${element.clientWidth}px`
  }

  const place = () => {
    if (boxes.length === 0) return
    const field = element.getBoundingClientRect()
    const origin = layer.getBoundingClientRect()
    // The page may scale the field; the mirror is laid out unscaled and scaled as a whole.
    const scale = element.offsetWidth > 0 ? field.width / element.offsetWidth : 1
    const x = field.left - origin.left + element.clientLeft * scale
    const y = field.top - origin.top + element.clientTop * scale
    Object.assign(window.style, {
      width: `${element.clientWidth}px`,
      height: `${element.clientHeight}px`,
      transformOrigin: '0 0',
      transform: `translate(${x}px, ${y}px) scale(${scale})`,
    })
    if (text.style.width !== `${element.clientWidth}px` && element.wrap !== 'off') copyStyle()
    text.style.transform = `translate(${-element.scrollLeft}px, ${-element.scrollTop}px)`
  }

  return {
    place,
    draw(content: string, marks: readonly Mark[], revealed: Span | null) {
      const spans = stretches(marks, revealed)
      boxes = []
      text.replaceChildren()
      window.hidden = spans.length === 0
      if (spans.length === 0) return
      copyStyle()
      let at = 0
      for (const { start, end, mark } of spans) {
        const box = layer.ownerDocument.createElement('span')
        box.className = mark ? `mark ${mark.severity}` : 'mark reveal'
        box.textContent = content.slice(start, end)
        text.append(content.slice(at, start), box)
        boxes.push({ key: mark?.key ?? null, box })
        at = end
      }
      // Without the rest of its line the last word might break elsewhere.
      const lineEnd = content.indexOf('\n', at)
      text.append(content.slice(at, lineEnd < 0 ? content.length : lineEnd))
      place()
    },
    /** The key of the mark at a point of the viewport. */
    markAt(x: number, y: number): string | null {
      const seen = window.getBoundingClientRect()
      if (x < seen.left || x > seen.right || y < seen.top || y > seen.bottom) return null
      const hit = boxes.find(
        ({ key, box }) =>
          key !== null &&
          [...box.getClientRects()].some((one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom),
      )
      return hit?.key ?? null
    },
    /** Top and bottom of what is being revealed, in px from the top of the text. */
    revealedBox(): { top: number; bottom: number } | null {
      const box = boxes.find(({ key, box: one }) => key === null || one.classList.contains('reveal'))?.box
      return box ? { top: box.offsetTop, bottom: box.offsetTop + box.offsetHeight } : null
    },
    remove: () => window.remove(),
  }
}

interface Stretch extends Span {
  readonly mark: Mark | null
}

/** Marks in the order of the text, cut so that none overlaps; what is revealed comes first. */
function stretches(marks: readonly Mark[], revealed: Span | null): Stretch[] {
  const own = revealed ? [{ ...revealed, mark: null }] : []
  const all: Stretch[] = [...own, ...marks.map((mark) => ({ ...mark.span, mark }))]
  const kept: Stretch[] = []
  for (const one of all) {
    if (one.end > one.start && !kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
