import { expect, it } from 'vitest'
import { phraseDigest, withoutIgnored } from '../../lib/engine/ignored-phrases.ts'

const finding = (rule: string, start: number, end: number) =>
  ({ rule, severity: 'warning', span: { start, end }, messageId: 'x', data: {} }) as const

it('a phrase is known again by rule and words, in any case, and its words are not in what is kept', () => {
  const digest = phraseDigest('wording', 'Masete  pasient')
  expect(phraseDigest('wording', 'masete pasient')).toBe(digest)
  expect(phraseDigest('courtesy-phrase', 'masete pasient')).not.toBe(digest)
  expect(phraseDigest('wording', 'masete pasientar')).not.toBe(digest)
  expect(digest).not.toMatch(/mase|pas/i)
})

it('findings about it are left out, and no others', () => {
  const findings = [
    finding('wording', 0, 6),
    finding('wording', 7, 10),
    { ...finding('no-question', 0, 0), span: null },
  ]
  const ignored = new Set([phraseDigest('wording', 'masete')])
  expect(withoutIgnored('Masete lat', findings, ignored)).toEqual(findings.slice(1))
  expect(withoutIgnored('Masete lat', findings, new Set())).toBe(findings)
})
