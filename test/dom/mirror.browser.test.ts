import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Mark } from '../../lib/dom/field.ts'
import { createMirror } from '../../lib/dom/mirror.ts'

let layer: HTMLElement

beforeEach(() => {
  const host = document.createElement('div')
  host.setAttribute('style', 'position: absolute; top: 0; left: 0; width: 0; height: 0')
  layer = document.createElement('div')
  layer.setAttribute('style', 'position: absolute; top: 0; left: 0; pointer-events: none')
  host.attachShadow({ mode: 'open' }).append(layer)
  document.body.append(host)
})
afterEach(() => {
  document.body.removeAttribute('style')
  document.body.replaceChildren()
})

const TEXT =
  'Hei kollega, pasienten er 57 år og har hatt brystsmerter i tre uker.\n\nDet er tatt EKG\tog troponin; begge var ' +
  'normale. Metoprolol 100 mg x 1 er økt fra 50 mg. Blodtrykksmåling/døgnregistreringsresultater foreligger ikke ' +
  'ennå. Kan pasienten kjøre bil?  To blanke her.\nMvh NN'.repeat(3)

function area(style: string, parent: Element = document.body, attributes: Record<string, string> = {}) {
  const element = document.createElement('textarea')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.setAttribute('style', `resize: none; ${style}`)
  element.value = TEXT
  parent.append(element)
  return element
}

const marksOf = (...starts: number[]): Mark[] =>
  starts.map((start) => ({ key: String(start), span: { start, end: start + 1 }, severity: 'hint' }))

/** Letters spread over the text, each marked alone. */
const LETTERS = [...TEXT].flatMap((_, at) =>
  at % 7 === 0 && /^[a-zæøå]{3}$/.test(TEXT.slice(at - 1, at + 2)) ? [at] : [],
)

/** Asks the browser what it has at the middle of a mark: 2 px to either side of it are the two ends of that letter. */
function expectInPlace(element: HTMLTextAreaElement): number {
  const view = element.getBoundingClientRect()
  let seen = 0
  for (const box of layer.querySelectorAll<HTMLElement>('.mark')) {
    const rect = box.getBoundingClientRect()
    const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2]
    if (x < view.left + 3 || x > view.right - 20 || y < view.top + 8 || y > view.bottom - 20) continue
    seen++
    const at = LETTERS[[...layer.querySelectorAll('.mark')].indexOf(box)] as number
    const found = [
      [x - 2, y],
      [x + 2, y],
      [x - 2, rect.top + 3],
      [x + 2, rect.bottom - 3],
    ].map(([px, py]) => document.caretPositionFromPoint(px as number, py as number))
    expect(found.map((one) => one?.offsetNode === element && one.offset)).toEqual([at, at + 1, at, at + 1])
  }
  return seen
}

const PLAIN = 'width: 400px; height: 120px; font: 20px/1.3 serif;'

describe.each([
  ['plain', PLAIN],
  ['with padding and a thick border', `${PLAIN} padding: 7px 13px 5px 31px; border: 9px solid`],
  ['with box-sizing border-box', `${PLAIN} box-sizing: border-box; padding: 12px`],
  ['of a width with a fraction', 'width: 333.67px; height: 120px; font: 17.3px/1.37 sans-serif; padding: 3.3px'],
  ['of a monospaced font', 'width: 410px; height: 130px; font: 18px monospace'],
  ['with space between letters', `${PLAIN} letter-spacing: 1.5px; word-spacing: 4px; text-indent: 20px`],
  ['in capitals, to the right', `${PLAIN} text-transform: uppercase; text-align: right`],
  ['with wide tabs', `${PLAIN} tab-size: 12; white-space: break-spaces`],
  ['without wrapping', `${PLAIN} white-space: pre`],
  ['scaled', `${PLAIN} transform: scale(1.25) translate(30px, 20px); transform-origin: 0 0`],
  ['zoomed', `${PLAIN} zoom: 1.4`],
])('a textarea %s', (_name, style) => {
  it('has its marks where its letters are, wherever it is scrolled to', () => {
    const element = area(`${style}; margin: 40px 0 0 60px`)
    const mirror = createMirror(element, layer)
    mirror.draw(TEXT, marksOf(...LETTERS), null)
    expect(expectInPlace(element)).toBeGreaterThan(2)
    element.scrollTo(30, 77)
    mirror.place()
    expect(expectInPlace(element)).toBeGreaterThan(2)
  })
})

it('is as high as its textarea, whatever the width', () => {
  const element = area('font: 15px/20px serif; padding: 4px; height: 60px')
  const mirror = createMirror(element, layer)
  for (let width = 200; width < 420; width += 3.37) {
    element.style.width = `${width}px`
    mirror.draw(TEXT, marksOf(TEXT.length - 1), null)
    mirror.place()
    const text = layer.firstElementChild?.firstElementChild as HTMLElement
    expect(text.scrollHeight).toBe(element.scrollHeight)
  }
})

describe('what is typed', () => {
  const drawn = (style = '') => {
    const element = area(`font: 15px serif; width: 300px; height: 200px; ${style}`)
    element.value = 'Hei kollega!'
    const mirror = createMirror(element, layer)
    mirror.draw(element.value, marksOf(0), null)
    return { mirror, box: () => layer.querySelector('.mark') }
  }

  it('behind the word of the last mark is not laid out again', () => {
    const { mirror, box } = drawn()
    const before = box()
    mirror.draw('Hei kollega! Han er frisk.', marksOf(0), null)
    expect(box()).toBe(before)
    mirror.draw('Heisann kollega! Han er frisk.', marksOf(0), null)
    expect(box()).not.toBe(before)
  })

  it('in the line of the last mark is, where that line is not aligned to its start', () => {
    const { mirror, box } = drawn('text-align: center')
    const before = box()
    mirror.draw('Hei kollega! Han er frisk.', marksOf(0), null)
    expect(box()).not.toBe(before)
  })
})

describe('stays in place', () => {
  function placed(element: HTMLTextAreaElement) {
    const mirror = createMirror(element, layer)
    mirror.draw(TEXT, marksOf(...LETTERS), null)
    return mirror
  }

  it('when the field is made wider', () => {
    const element = area(PLAIN)
    const mirror = placed(element)
    element.style.width = '520px'
    mirror.place()
    expect(expectInPlace(element)).toBeGreaterThan(2)
  })

  it('with wrap=off', () => {
    const element = area(PLAIN, document.body, { wrap: 'off' })
    const mirror = placed(element)
    element.scrollLeft = 400
    mirror.place()
    expect(expectInPlace(element)).toBeGreaterThan(0)
  })

  it('in a page that is zoomed as a whole', () => {
    document.body.setAttribute('style', 'zoom: 1.3')
    const element = area(PLAIN)
    placed(element)
    expect(expectInPlace(element)).toBeGreaterThan(2)
  })

  it('from right to left', () => {
    const element = area(`${PLAIN} direction: rtl`)
    placed(element)
    expect(expectInPlace(element)).toBeGreaterThan(2)
  })
})

it('shows nothing where the field is scrolled out of sight', () => {
  const box = document.createElement('div')
  box.setAttribute('style', 'overflow: auto; height: 100px; width: 300px; margin-top: 30px')
  document.body.append(box)
  const element = area(PLAIN, box)
  const mirror = createMirror(element, layer)
  mirror.draw(TEXT, marksOf(...LETTERS), null)
  box.scrollTop = 15
  mirror.place()
  const pane = layer.firstElementChild as HTMLElement
  const sides = pane.style.clipPath.match(/[\d.]+/g)?.map(Number) ?? []
  const rect = pane.getBoundingClientRect()
  const view = box.getBoundingClientRect()
  expect(rect.top + (sides[0] as number)).toBeCloseTo(view.top, 0)
  expect(rect.right - (sides[1] as number)).toBeCloseTo(view.right, 0)
})

describe('a point', () => {
  it('on a mark is known by its key, beside it by none', () => {
    const element = area(PLAIN)
    const mirror = createMirror(element, layer)
    mirror.draw(TEXT, [{ key: 'x', span: { start: 4, end: 11 }, severity: 'warning' }], null)
    const rect = (layer.querySelector('.mark') as HTMLElement).getBoundingClientRect()
    expect(mirror.markAt(rect.left + 2, rect.top + 2)).toBe('x')
    expect(mirror.markAt(rect.right + 4, rect.top + 2)).toBeNull()
    element.scrollTop = 400
    mirror.place()
    expect(mirror.markAt(rect.left + 2, rect.top + 2)).toBeNull()
  })
})

it('draws no mark over another, and nothing when there is none', () => {
  const mirror = createMirror(area(PLAIN), layer)
  const [first, second] = [
    { key: 'a', span: { start: 0, end: 20 }, severity: 'stop' },
    { key: 'b', span: { start: 10, end: 30 }, severity: 'hint' },
  ] as const
  mirror.draw(TEXT, [first, second], null)
  expect([...layer.querySelectorAll('.mark')].map((box) => box.className)).toEqual(['mark stop'])
  mirror.draw(TEXT, [second], { start: 12, end: 14 })
  expect([...layer.querySelectorAll('.mark')].map((box) => box.className)).toEqual(['mark reveal'])
  mirror.draw(TEXT, [], null)
  expect(layer.querySelectorAll('.mark')).toHaveLength(0)
  mirror.remove()
  expect(layer.childElementCount).toBe(0)
})
