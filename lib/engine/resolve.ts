import { type Finding, overlaps } from './finding.ts'
import type { Rule } from './rule.ts'

/** Leaves one finding for one fault: a rule says itself which others speak of the same. Pure. */
export function resolveFaults(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const present = new Set(findings.map(({ rule }) => rule))
  const isSaidByAnother = ({ rule, span }: Finding) => {
    const { silentBeside = [], yieldsTo = [] } = byId.get(rule) ?? {}
    return (
      silentBeside.some((other) => present.has(other)) ||
      findings.some((other) => yieldsTo.includes(other.rule) && span && other.span && overlaps(span, other.span))
    )
  }
  return findings.filter((finding) => !isSaidByAnother(finding))
}
