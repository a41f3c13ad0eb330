import type { Finding } from './finding.ts'
import type { Rule } from './rule.ts'

/** Whether a message fits the channel: as it is, when mended, or not at all. */
export type Verdict =
  | { readonly kind: 'ready' }
  | { readonly kind: 'improve' }
  /** `rule` says why, and its `channel` what to use instead. */
  | { readonly kind: 'elsewhere'; readonly rule: string }

/** @param findings sorted worst first, so that what must stop the message decides before all else */
export function verdictOf(findings: readonly Finding[], rules: readonly Rule[]): Verdict {
  const hasChannel = ({ rule, severity }: Finding) =>
    severity !== 'hint' && rules.some(({ id, channel }) => id === rule && channel !== undefined)
  const elsewhere = findings.find(hasChannel)
  if (elsewhere) return { kind: 'elsewhere', rule: elsewhere.rule }
  return findings.length > 0 ? { kind: 'improve' } : { kind: 'ready' }
}
