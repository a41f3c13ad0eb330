import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, beside, type Size } from '../../components/beside.ts'

const panel: Size = { width: 368, height: 500 }
const wide: Size = { width: 1280, height: 800 }
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('beside', () => {
  it.each([
    ['to the right', box(20, 100, 600, 180), { left: 626, top: 100 }],
    ['to the left when the right is taken', box(640, 100, 600, 180), { left: 266, top: 100 }],
    ['below a field over the whole width', box(20, 40, 1200, 200), { left: 852, top: 246 }],
    ['over the right end of a field at the foot', box(300, 560, 750, 220), { left: 906, top: 294 }],
    ['over the right end of a field as high as the window', box(0, 0, 1280, 800), { left: 906, top: 6 }],
    ['higher up when the field is low', box(20, 700, 600, 90), { left: 626, top: 294 }],
    ['in sight when the field is scrolled out above', box(20, -400, 600, 180), { left: 626, top: 6 }],
    ['in sight when the field is scrolled out below', box(20, 1400, 1200, 180), { left: 906, top: 294 }],
  ])('is %s', (_name, field, corner) => {
    expect(beside(field, panel, wide)).toMatchObject(corner)
  })

  it('is made lower rather than cover the text', () => {
    expect(beside(box(20, 40, 1200, 400), panel, wide)).toEqual({ left: 852, top: 446, maxHeight: 348 })
  })

  it('stands above in a narrow window, where it would cover the whole text', () => {
    const narrow = { width: 360, height: 640 }
    expect(beside(box(10, 400, 340, 220), { width: 344, height: 500 }, narrow)).toEqual({
      left: 6,
      top: 6,
      maxHeight: 388,
    })
  })

  it('covers the text where nothing else is left', () => {
    const place = beside(box(10, 10, 340, 620), { width: 344, height: 500 }, { width: 360, height: 640 })
    expect(place).toEqual({ left: 6, top: 414, maxHeight: 220 })
  })

  it('is always within the viewport', () => {
    const length = fc.integer({ min: -3000, max: 3000 })
    const extent = fc.integer({ min: 0, max: 3000 })
    const size = (least: number) =>
      fc.record({ width: fc.integer({ min: least, max: 2000 }), height: fc.integer({ min: 120, max: 1500 }) })
    fc.assert(
      fc.property(
        length,
        length,
        extent,
        extent,
        size(320),
        fc.integer({ min: 40, max: 900 }),
        (x, y, w, h, view, high) => {
          const width = Math.min(368, view.width - 16)
          const place = beside(box(x, y, w, h), { width, height: high }, view)
          const shown = Math.min(high, place.maxHeight)
          expect(place.left).toBeGreaterThanOrEqual(6)
          expect(place.left + width).toBeLessThanOrEqual(view.width - 6)
          expect(place.top).toBeGreaterThanOrEqual(6)
          expect(place.top + shown).toBeLessThanOrEqual(view.height - 6)
        },
      ),
    )
  })
})
