import { type Checker, createChecker } from './checker.ts'
import type { Severity, Span } from './engine/finding.ts'
import type { Language } from './engine/language.ts'
import type { MessageInput } from './engine/message.ts'
import type { Rule, RuleExample } from './engine/rule.ts'
import { rules } from './rules/index.ts'

const files = import.meta.glob<RuleExample>(['./rules/*.ts', '!./rules/index.ts'], { eager: true, import: 'example' })

/** A rule in words, with a message that it flags and one that it leaves alone. */
export interface ExplainedRule {
  readonly id: string
  /** All that it can say: turned off, none of it is said. */
  readonly title: string
  /** Why it flags the example. */
  readonly reason: string
  /** Its own, where no profile says another. */
  readonly severity: Severity
  readonly flagged: MessageInput
  /** The words of `flagged` that are marked; none where it is about the whole message. */
  readonly marks: readonly Span[]
  readonly clean: MessageInput
}

/** What the checker itself says of each rule's example, under the default profile and with no rule turned off. */
export function explainRules(language: Language): ExplainedRule[] {
  const checker = createChecker({ rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) })
  return rules.map((rule) => explainRule(rule, checker, language))
}

function explainRule({ id, severity, texts }: Rule, checker: Checker, language: Language): ExplainedRule {
  const example = files[`./rules/${id}.ts`]
  const findings = example ? checker.check(example.flagged).filter(({ rule }) => rule === id) : []
  const [first] = findings
  if (!example || !first) throw new Error(`no example of rule ${id}`)
  const { reason } = checker.describe(first, language)
  const titles = new Set(Object.values(texts).map((text) => text[language].title))
  return {
    id,
    severity,
    title: [...titles].join(' · '),
    reason,
    ...example,
    marks: findings.flatMap(({ span }) => span ?? []),
  }
}
