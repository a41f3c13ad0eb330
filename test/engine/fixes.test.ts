import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Fix } from '../../lib/engine/finding.ts'
import { applyFixes, asOneFix, inverseFixes, joinFixes } from '../../lib/engine/fixes.ts'

const fixes = fc
  .array(fc.record({ at: fc.nat(20), length: fc.nat(4), text: fc.string({ maxLength: 4 }) }), { maxLength: 6 })
  .map((parts) => parts.map(({ at, length, text }): Fix => ({ span: { start: at, end: at + length }, text })))
const text = fc.string({ minLength: 24, maxLength: 30 })

it('joined fixes do not overlap, do the same as one, and can be taken back', () => {
  fc.assert(
    fc.property(text, fixes, (before, given) => {
      const joined = joinFixes(given)
      for (const [n, { span }] of joined.entries())
        expect(span.start).toBeGreaterThanOrEqual(joined[n - 1]?.span.end ?? 0)
      const after = applyFixes(before, joined)
      expect(applyFixes(before, [asOneFix(before, joined)])).toBe(after)
      expect(applyFixes(after, inverseFixes(before, joined))).toBe(before)
    }),
  )
})

it('a capital letter for a word that goes too is not waited for', () => {
  const joined = joinFixes([
    { span: { start: 0, end: 6 }, text: 'T' },
    { span: { start: 5, end: 12 }, text: 'K' },
  ])
  expect(applyFixes('hei! takk. kan', joined)).toBe('Kan')
})
