import { compareFindings, type Finding, type Fix, overlaps, type Severity, type Span } from './finding.ts'
import type { Message } from './message.ts'
import type { Practice } from './practice.ts'
import { resolveFaults } from './resolve.ts'
import type { Rule } from './rule.ts'

/** Nobody mends more than this one by one; a page of the same words 10,000 times is no message. */
const MOST_OF_ONE_RULE = 100

export interface RunOptions {
  readonly practice: Practice
  /** The severity of a rule in force here, or `off`. */
  severityOf(rule: Rule): Severity | 'off'
  /** The sentence that speaks for a rule by its words, where no phrase of it was found; `null` for none. */
  judge(message: Message, rule: string, certainty: 'likely' | 'possible'): Span | null
  /** Told of a rule that threw; the other rules go on. Gets no message text. */
  onRuleError?(ruleId: string, error: unknown): void
}

/** Runs the rules over a message: one finding for one fault, sorted worst first. */
export function runRules(rules: readonly Rule[], message: Message, options: RunOptions): Finding[] {
  const findings = rules.flatMap((rule) => withoutOverlaps(runOne(rule, message, options)))
  const inForce = new Set(rules.filter((rule) => options.severityOf(rule) !== 'off').map(({ id }) => id))
  const isPossible = (id: string) => inForce.has(id) && options.judge(message, id, 'possible') !== null
  return resolveFaults(findings, rules, isPossible)
    .map((finding) => inSource(finding, message))
    .sort(compareFindings)
}

/** With offsets into the text as the clinician sees it. */
function inSource(finding: Finding, { toSource }: Message): Finding {
  const { span, fix, suggestions } = finding
  const placed = (one: Fix) => ({ ...one, span: toSource(one.span) })
  return {
    ...finding,
    span: span && toSource(span),
    ...(fix && { fix: placed(fix) }),
    ...(suggestions && { suggestions: suggestions.map(placed) }),
  }
}

function runOne(rule: Rule, message: Message, { practice, severityOf, judge, onRuleError }: RunOptions): Finding[] {
  const severity = severityOf(rule)
  if (severity === 'off' || (rule.notInReplies && message.input.kind === 'reply')) return []
  try {
    const findings: Finding[] = []
    for (const report of rule.check(message, message.hits(rule.id), practice)) {
      const own = severity === rule.severity ? report.severity : undefined
      findings.push({ ...report, rule: rule.id, severity: own ?? severity })
      if (findings.length >= MOST_OF_ONE_RULE) break
    }
    const span = findings.length === 0 && rule.judged ? judge(message, rule.id, 'likely') : null
    return span && rule.judged ? [{ span, messageId: rule.judged, data: {}, rule: rule.id, severity }] : findings
  } catch (error) {
    onRuleError?.(rule.id, error)
    return []
  }
}

/** Of two findings of one rule in the same place the longer one stays: it says more. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const byLength = [...findings].sort((a, b) => lengthOf(b) - lengthOf(a))
  for (const finding of byLength) {
    const { span } = finding
    const taken = kept.some((other) => (span && other.span ? overlaps(span, other.span) : span === other.span))
    if (!taken) kept.push(finding)
  }
  return kept
}

const lengthOf = ({ span }: Finding) => (span ? span.end - span.start : 0)
