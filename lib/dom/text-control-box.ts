import { composedParent } from './composed.ts'
import { isInput, type TextControl } from './text-control.ts'

/** Everything that decides where a glyph stands. */
const LETTERS = `direction font-family font-size font-style font-weight font-stretch font-variant font-kerning
  font-feature-settings font-variation-settings font-optical-sizing font-size-adjust letter-spacing word-spacing
  line-height tab-size text-align text-align-last text-indent text-transform text-rendering text-wrap-style word-break
  overflow-wrap line-break hyphens unicode-bidi writing-mode -webkit-text-size-adjust -webkit-font-smoothing
  padding-top padding-right padding-bottom padding-left`.split(/\s+/)

/** The inside of a textarea or an input: its padding box without scroll bars, where in the viewport its corner is, and how it is scaled. */
export interface TextControlBox {
  readonly left: number
  readonly top: number
  /** Unscaled, like the lengths of its style; a fraction of a pixel may decide where a line breaks. */
  readonly width: number
  readonly height: number
  readonly scale: number
}

export function measure(element: TextControl): TextControlBox {
  const style = getComputedStyle(element)
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
  const border = px('border-left-width') + px('border-right-width')
  const bar = Math.max(0, Math.round(element.offsetWidth - element.clientWidth - border))
  const inside = px('width') - border - bar
  const exact = style.boxSizing === 'border-box' ? inside : px('width') + px('padding-left') + px('padding-right')
  const width = Math.abs(exact - element.clientWidth) < 1 ? exact : element.clientWidth
  const outer = element.getBoundingClientRect()
  const scale = width > 0 ? outer.width / (width + bar + border) : 1
  return {
    left: outer.left + element.clientLeft * scale,
    top: outer.top + element.clientTop * scale,
    width,
    height: element.clientHeight,
    scale,
  }
}

export function copyLetters(element: TextControl, style: CSSStyleDeclaration): void {
  const own = getComputedStyle(element)
  for (const name of LETTERS) style.setProperty(name, own.getPropertyValue(name))
  style.whiteSpace = keepsLines(element) ? 'pre' : 'pre-wrap'
}

export const keepsLines = (element: TextControl) =>
  isInput(element) || element.wrap === 'off' || /^(?:pre|nowrap)$/.test(getComputedStyle(element).whiteSpace)

/** How much of each side of a box is hidden by what it lies in, as for `inset()`: top, right, bottom, left. Viewport px. */
export function hiddenSides(element: Element, box: DOMRect): [number, number, number, number] {
  let [top, right, bottom, left] = [0, 0, 0, 0]
  const { body, documentElement } = element.ownerDocument
  for (let at = composedParent(element); at && at !== body && at !== documentElement; at = composedParent(at)) {
    if (getComputedStyle(at).overflow === 'visible') continue
    const view = at.getBoundingClientRect()
    top = Math.max(top, view.top - box.top)
    right = Math.max(right, box.right - view.right)
    bottom = Math.max(bottom, box.bottom - view.bottom)
    left = Math.max(left, view.left - box.left)
  }
  return [top, right, bottom, left]
}
