import { type Finding, overlaps } from './finding.ts'
import type { Rule } from './rule.ts'

/**
 * Leaves one finding for one fault: a rule says itself which others speak of the same. Pure.
 * @param isPossible whether a rule may be broken by the words of the message, though it found nothing
 */
export function resolveFaults(
  findings: readonly Finding[],
  rules: readonly Rule[],
  isPossible: (rule: string) => boolean,
): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const present = new Set(findings.map(({ rule }) => rule))
  const isSaidByAnother = ({ rule, span }: Finding) => {
    const { silentBeside = [], yieldsTo = [] } = byId.get(rule) ?? {}
    return (
      // What is said of the whole message rests on what is missing from it: less is needed to doubt it.
      silentBeside.some((other) => present.has(other) || (span === null && isPossible(other))) ||
      findings.some((other) => yieldsTo.includes(other.rule) && span && other.span && overlaps(span, other.span))
    )
  }
  return findings.filter((finding) => !isSaidByAnother(finding))
}
