import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitSentences } from '../../lib/norwegian/split.ts'

const sentences = (text: string) => {
  const ranges = splitSentences(text)
  return ranges.flatMap((start, n) => (n % 2 === 0 ? [text.slice(start, ranges[n + 1]).trim()] : [])).filter(Boolean)
}

it('covers the whole text, without holes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const ranges = splitSentences(text)
      for (let n = 2; n < ranges.length; n += 2) expect(ranges[n]).toBe(ranges[n - 1])
      expect(ranges.at(0) ?? 0).toBe(0)
      expect(ranges.at(-1) ?? 0).toBe(text.length)
    }),
  )
})

it.for([
  ['Kan dosen økes? Hun er svimmel.', ['Kan dosen økes?', 'Hun er svimmel.']],
  ['Jf. henv. 12.1. til dere. Kan dosen økes?', ['Jf. henv. 12.1. til dere.', 'Kan dosen økes?']],
  ['Pas. Hansen fikk bl.a. Furix, ca. 40 mg, pga. ødem.', ['Pas. Hansen fikk bl.a. Furix, ca. 40 mg, pga. ødem.']],
  ['Time 12. mars kl. 10. Møter hun?', ['Time 12. mars kl. 10.', 'Møter hun?']],
  ['Tar vitamin D. Ring meg', ['Tar vitamin D.', 'Ring meg']],
  ['Henvist av K. Østby. Kommer hun?', ['Henvist av K. Østby.', 'Kommer hun?']],
  ['hei. viser til henvisning. hva tenker dere', ['hei. viser til henvisning.', 'hva tenker dere']],
  ['Bakgrunn: RA\n- svimmel\n- kvalm', ['Bakgrunn: RA', '- svimmel', '- kvalm']],
  ['Viser til henvisning.Kan MR tas?', ['Viser til henvisning.', 'Kan MR tas?']],
  ['Verdi 3.5 mmol/l. BT 120/80.', ['Verdi 3.5 mmol/l.', 'BT 120/80.']],
  ['Kan X økes? og hvor mye?', ['Kan X økes?', 'og hvor mye?']],
  ['Pas. sier «nei.» Hun vil ikke.', ['Pas. sier «nei.»', 'Hun vil ikke.']],
] as const)('splits: %s', ([text, expected]) => {
  expect(sentences(text)).toEqual(expected)
})

it('breaks a line that never ends', () => {
  const ranges = splitSentences('ord '.repeat(5000))
  expect(ranges.length).toBeGreaterThan(20)
  expect(splitSentences('x'.repeat(20_000)).length).toBeGreaterThan(20)
})
