import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { LANGUAGES } from '../../lib/engine/language.ts'
import { canonicalise } from '../../lib/norwegian/canonical.ts'
import { rules } from '../../lib/rules/index.ts'
import type { RuleCases } from './cases.ts'

const TODAY = '2026-11-23'
const files = import.meta.glob<RuleCases>('./*.cases.ts', { eager: true, import: 'default' })
const cases = new Map(Object.entries(files).map(([file, value]) => [file.slice(2, -'.cases.ts'.length), value]))
const ruleFiles = Object.keys(import.meta.glob('../../lib/rules/*.ts')).map((file) =>
  file.slice('../../lib/rules/'.length, -'.ts'.length),
)
const checker = createChecker()

const found = (rule: string, text: string, context = {}) =>
  checker.check({ text, today: TODAY, kind: 'question', ...context }).filter((finding) => finding.rule === rule)

it('has one file per rule, named by its id, with cases that stand beside it', () => {
  const ids = ruleFiles.filter((file) => file !== 'index').sort()
  expect(rules.map(({ id }) => id)).toEqual(ids)
  expect([...cases.keys()].sort()).toEqual(ids)
})

describe.for(rules)('$id', (rule) => {
  const { flagged, clean } = cases.get(rule.id) as RuleCases

  it('has enough cases of both kinds', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(5)
    expect(clean.length).toBeGreaterThanOrEqual(5)
  })

  it.for(Object.entries(rule.texts))('says %s in all languages, in full sentences', ([, texts]) => {
    for (const language of LANGUAGES) {
      expect(texts[language].title.length).toBeLessThanOrEqual(30)
      expect(texts[language].reason).toMatch(/^\p{Lu}.*[.?!»”]$/u)
    }
  })

  it('writes its patterns as the canonical text is written, without accents', () => {
    const patterns = [...Object.values(rule.phrases ?? {}).flat(), ...Object.values(rule.patterns ?? {})].map(String)
    for (const pattern of patterns) expect(canonicalise(pattern, () => null).text).toBe(pattern)
  })

  it('has signs for patterns of its own, each of which stands where its pattern matches', () => {
    const texts = [...flagged, ...clean].map((one) => (typeof one === 'string' ? one : one.text))
    for (const [name, sign] of Object.entries(rule.signs ?? {})) {
      const pattern = rule.patterns?.[name] as RegExp
      expect(pattern, name).toBeDefined()
      const matched = texts.flatMap((text) => text.match(pattern) ?? [])
      expect(matched.filter((words) => !sign.test(words))).toEqual([])
    }
  })

  it.for(flagged)('flags: $text', ({ text, marks, fixed, context }) => {
    const findings = found(rule.id, text, context).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    expect(findings).not.toHaveLength(0)
    const quotes = findings.filter(({ span }) => span).map(({ span }) => text.slice(span?.start, span?.end))
    expect(quotes).toEqual(marks)
    for (const finding of findings) expect(rule.texts[finding.messageId]).toBeDefined()
    if (fixed === undefined) return
    const fix = findings.find((finding) => finding.fix)?.fix
    expect(fix && text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end)).toBe(fixed)
  })

  it.for(clean.map((one) => (typeof one === 'string' ? { text: one, context: {} } : one)))(
    'leaves alone: $text',
    ({ text, context }) => {
      expect(found(rule.id, text, context)).toEqual([])
    },
  )
})
