import { compareFindings, type Finding, type Fix, overlaps, type Severity, type Span } from './finding.ts'
import type { Message } from './message.ts'
import type { Practice } from './practice.ts'
import { resolveFaults } from './resolve.ts'
import type { Rule } from './rule.ts'

/** Nobody mends more than this one by one; a page of the same words 10,000 times is no message. */
const MOST_OF_ONE_RULE = 100

/** What the words of a message, taken together, say of a rule. */
export interface Judge {
  /** The sentence that speaks most for a finding of the rule; `null` where none does clearly. */
  find(message: Message, rule: string): Span | null
  /** Too little for a finding, enough to keep silent about something else. */
  isPossible(message: Message, rule: string): boolean
  /** Whether a finding of the rule's phrases is not to be believed. */
  isDoubtful(message: Message, rule: string): boolean
}

export interface RunOptions {
  readonly practice: Practice
  /** The severity of a rule in force here, or `off`. */
  severityOf(rule: Rule): Severity | 'off'
  readonly judge: Judge
  /** Told of a rule that threw; the other rules go on. Gets no message text. */
  onRuleError?(ruleId: string, error: unknown): void
}

/** Runs the rules over a message: one finding for one fault, sorted worst first. */
export function runRules(rules: readonly Rule[], message: Message, options: RunOptions): Finding[] {
  const { severityOf, judge } = options
  const inForce = rules.filter((rule) => severityOf(rule) !== 'off')
  const asked = inForce.filter((rule) => !rule.notInReplies || message.input.kind !== 'reply')
  const found = asked.flatMap((rule) => withoutOverlaps(runOne(rule, message, options)))
  const silent = asked.filter(({ id }) => !found.some(({ rule }) => rule === id))
  const judged = silent.flatMap((rule) => judgeOne(rule, message, options))
  const ids = new Set(inForce.map(({ id }) => id))
  const isPossible = (id: string) => ids.has(id) && judge.isPossible(message, id)
  return resolveFaults([...found, ...judged.filter((one) => !isSaidBy(found, one, rules))], rules, isPossible)
    .map((finding) => inSource(finding, message))
    .sort(compareFindings)
}

/** Whether a rule's own phrases speak of the same fault in the same place: they are surer than what is judged. */
const isSaidBy = (found: readonly Finding[], { rule, span }: Finding, rules: readonly Rule[]) =>
  found.some(
    (other) =>
      span &&
      other.span &&
      overlaps(span, other.span) &&
      rules.find(({ id }) => id === other.rule)?.yieldsTo?.includes(rule),
  )

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
  const severity = severityOf(rule) as Severity
  try {
    const findings: Finding[] = []
    for (const report of rule.check(message, message.hits(rule.id), practice)) {
      const own = severity === rule.severity ? report.severity : undefined
      findings.push({ ...report, rule: rule.id, severity: own ?? severity })
      if (findings.length >= MOST_OF_ONE_RULE) break
    }
    const isWeighed = ({ messageId }: Finding) => rule.weighed?.includes(messageId) ?? false
    const isDropped = findings.some(isWeighed) && judge.isDoubtful(message, rule.id)
    return isDropped ? findings.filter((finding) => !isWeighed(finding)) : findings
  } catch (error) {
    onRuleError?.(rule.id, error)
    return []
  }
}

function judgeOne(rule: Rule, message: Message, { severityOf, judge }: RunOptions): Finding[] {
  const { id, judged } = rule
  const span = judged === undefined ? null : judge.find(message, id)
  if (judged === undefined || !span || rule.judgedUnless?.(message, span)) return []
  return [{ span, messageId: judged, data: {}, rule: id, severity: severityOf(rule) as Severity }]
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
