import type { Severity } from '../lib/engine/finding.ts'
import type { LiveFinding } from '../lib/engine/live-findings.ts'

/** Findings that say the same of several places: one thing to read, and one thing to do. */
export interface FindingGroup {
  readonly key: string
  readonly rule: string
  readonly severity: Severity
  /** In the order of the text; at least one. */
  readonly findings: readonly [LiveFinding, ...LiveFinding[]]
}

/** @param findings sorted worst first, and so are the groups */
export function groupFindings(findings: readonly LiveFinding[]): FindingGroup[] {
  const groups = new Map<string, [LiveFinding, ...LiveFinding[]]>()
  for (const finding of findings) {
    const { rule, messageId, severity, data } = finding
    const key = JSON.stringify([rule, messageId, severity, data])
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].map(([key, members]) => {
    const [{ rule, severity }] = members
    return { key, rule, severity, findings: members }
  })
}
