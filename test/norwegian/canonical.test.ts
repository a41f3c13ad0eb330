import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalise } from '../../lib/norwegian/canonical.ts'

const unfold = (word: string) => (word === 'oedem' ? 'ødem' : null)
const read = (text: string) => canonicalise(text, unfold)

it.for([
  ['Må vite før jul', 'Må vite før jul'],
  ['Ma\u030a vite fo\u0308r jul', 'Må vite før jul'],
  ['Én idé fra dr. Müller og Ögmundur', 'En ide fra dr. Muller og Øgmundur'],
  ['Ho har òg astma', 'Ho har også astma'],
  ['Maa vite foer jul', 'Må vite før jul'],
  ['Oedem  paa  leggen', 'Ødem på leggen'],
  ['Aasen legekontor', 'Aasen legekontor'],
  ['Na   131   mmol/L', 'Na   131   mmol/L'],
] as const)('reads %s as %s', ([text, canonical]) => expect(read(text).text).toBe(canonical))

it('finds the way back to the same words', () => {
  const source = 'Han  maa  inn, oedem i beina'
  const { text, toSource, fromSource } = read(source)
  const span = { start: text.indexOf('ødem'), end: text.indexOf('ødem') + 4 }
  expect(source.slice(toSource(span).start, toSource(span).end)).toBe('oedem')
  expect(fromSource(toSource(span))).toEqual(span)
})

it('maps every offset into the source, in order, and the whole to the whole', () => {
  const piece = fc.constantFrom(
    'maa',
    'foer',
    ' ',
    '  ',
    '\u00a0\u00a0',
    'a\u030a',
    'Kari',
    '\n',
    '12,5',
    'oedem',
    'é',
    '\u0301',
    '',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = pieces.join('')
      const { text, toSource } = read(source)
      expect(toSource({ start: 0, end: text.length })).toEqual({ start: 0, end: source.length })
      let last = 0
      for (let at = 0; at <= text.length; at++) {
        const { start } = toSource({ start: at, end: at })
        expect(start).toBeGreaterThanOrEqual(last)
        expect(start).toBeLessThanOrEqual(source.length)
        last = start
      }
    }),
  )
})
