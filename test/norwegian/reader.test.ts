import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createReader } from '../../lib/norwegian/reader.ts'

const piece = fc.constantFrom(
  ...[
    'Pas. er ',
    'bedre',
    '. ',
    '?',
    '\n',
    'Kan dosen økes',
    ' ',
    'jf. ',
    '12.11.',
    'St.p. ',
    'Hei',
    '  ',
    'Hb 5',
    '…',
    'a\u030a',
  ],
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

it('reads a text after an edit as it would have read it at first sight', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true }), text), { maxLength: 6 }),
      (edits) => {
        const reader = createReader([{ owner: 'x', name: 'hb', pattern: 'hb' }])
        let written = ''
        for (const [start, share, more] of edits) {
          const at = Math.floor(share * written.length)
          written = start === '' ? written.slice(0, at) + more + written.slice(at) : start + more
          const again = reader.read({ text: written, today: '2026-11-23' })
          const fresh = createReader([{ owner: 'x', name: 'hb', pattern: 'hb' }]).read({
            text: written,
            today: '2026-11-23',
          })
          const places = ({ sentences }: typeof fresh) => sentences.map(({ index, start, end }) => [index, start, end])
          expect(places(again)).toEqual(places(fresh))
          expect(again.hits('x').map(({ start }) => start)).toEqual(fresh.hits('x').map(({ start }) => start))
        }
      },
    ),
    { numRuns: 150 },
  )
})

it('finds a pattern where it stands, also between words that are spelt a letter too long and a letter too short', () => {
  const words = ['kontrollen', 'henvisning'].map((word) => ({ owner: 'x', name: word, pattern: word }))
  const sentences = createReader(words, [{ owner: 'x', name: 'number', pattern: /\d+/g, sign: undefined }])
  const text = 'Kontrrollen 12 og henvisnng'
  const hit = sentences.read({ text }).sentences[0]?.hits.find(({ name }) => name === 'number')
  expect(hit && text.slice(hit.start, hit.end)).toBe('12')
})

it('finds a pattern in a word whose letters were swapped', () => {
  const reader = createReader(
    [{ owner: 'x', name: 'word', pattern: 'kontrollen' }],
    [{ owner: 'x', name: 'pattern', pattern: /kontroll/g, sign: undefined }],
  )
  expect(
    reader
      .read({ text: 'Kotnrollen 12' })
      .hits('x')
      .map(({ name }) => name),
  ).toEqual(['word', 'pattern'])
})
