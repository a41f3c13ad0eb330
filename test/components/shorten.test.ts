import { expect, it } from 'vitest'
import { shorten } from '../../components/shorten.ts'

it.each([
  ['a short text as it is', 'Hei kollega!', 20, 'Hei kollega!'],
  ['blanks and line breaks as one', ' Mvh\n\n  Kari ', 20, 'Mvh Kari'],
  ['a cut at a blank', 'Hva tenker dere om videre tiltak', 18, 'Hva tenker dere…'],
  ['a word longer than the length', 'a'.repeat(30), 10, `${'a'.repeat(10)}…`],
  ['no half of an emoji', 'ab😀cd', 3, 'ab…'],
])('%s', (_name, text, length, short) => {
  expect(shorten(text, length)).toBe(short)
})

it('reads no more of a long text than it shows', () => {
  expect(shorten(`a${' '.repeat(1e6)}b`, 10)).toBe('a…')
})
