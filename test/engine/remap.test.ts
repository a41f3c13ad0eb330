import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editBetween, remap } from '../../lib/engine/remap.ts'

it('finds the one stretch in which two texts differ', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, before, after, tail) => {
      const [old, now] = [head + before + tail, head + after + tail]
      const edit = editBetween(old, now)
      const { start, end, length } = edit ?? { start: 0, end: 0, length: 0 }
      expect(old.slice(0, start) + now.slice(start, start + length) + old.slice(end)).toBe(now)
    }),
  )
})

it('keeps a span on its own words, or gives it up', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string(), (head, words, tail, now) => {
      const old = head + words + tail
      const edit = editBetween(old, now)
      const moved = edit && remap({ start: head.length, end: head.length + words.length }, edit)
      if (moved) expect(now.slice(moved.start, moved.end)).toBe(words)
    }),
  )
})

it.for([
  ['before it', 'xx Hei kollega', { start: 3, end: 14 }],
  ['behind it', 'Hei kollega!!', { start: 0, end: 11 }],
  ['in it', 'Hei, kollega', null],
] as const)('follows an edit %s', ([, now, expected]) => {
  const edit = editBetween('Hei kollega', now)
  expect(edit && remap({ start: 0, end: 11 }, edit)).toEqual(expected)
})
