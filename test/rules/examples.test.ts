import { expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { LANGUAGES } from '../../lib/engine/language.ts'
import type { RuleExample } from '../../lib/engine/rule.ts'
import { explainRules } from '../../lib/rule-examples.ts'
import { rules } from '../../lib/rules/index.ts'

const examples = import.meta.glob<RuleExample>('../../lib/rules/!(index).ts', { eager: true, import: 'example' })
const checker = createChecker({ rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) })
/** An example holds on any day: each weekday, around the turn of a year, and years from now. */
const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-12-31',
  '2027-01-03',
  '2029-06-15',
]

it.each(rules.map(({ id }) => id))('%s has an example that it flags, and one that nothing is said of by it', (id) => {
  const { flagged, clean } = examples[`../../lib/rules/${id}.ts`] as RuleExample
  for (const today of DAYS) {
    const rulesFound = (message: RuleExample['flagged']) => checker.check({ ...message, today }).map(({ rule }) => rule)
    expect(rulesFound(flagged)).toContain(id)
    expect(rulesFound(clean)).not.toContain(id)
  }
})

it.each(LANGUAGES)('all rules are explained in %s, with the words that are marked', (language) => {
  const explained = explainRules(language)
  expect(explained.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  for (const { title, reason } of explained) expect(`${title} ${reason}`).not.toMatch(/[{}]|undefined/)
  const { flagged, marks } = explained.find(({ id }) => id === 'courtesy-phrase') ?? { marks: [] }
  expect(marks.map(({ start, end }) => flagged?.text.slice(start, end))).toEqual(['Hei kollega'])
})
