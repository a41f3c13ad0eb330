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

/**
 * @param findings sorted worst first, and so are the groups
 * @param before the groups made last: what would look the same is the same again, so that it is not drawn anew with each key
 */
export function groupFindings(
  findings: readonly LiveFinding[],
  before: readonly FindingGroup[] = [],
): readonly FindingGroup[] {
  const members = new Map<string, [LiveFinding, ...LiveFinding[]]>()
  for (const finding of findings) {
    const { rule, messageId, severity, data } = finding
    const key = JSON.stringify([rule, messageId, severity, data])
    const group = members.get(key)
    if (group) group.push(finding)
    else members.set(key, [finding])
  }
  const known = new Map(before.map((group) => [group.key, group]))
  const groups = [...members].map(([key, findings]): FindingGroup => {
    const { rule, severity } = findings[0]
    const old = known.get(key)
    return old && areAllAlike(old.findings, findings) ? old : { key, rule, severity, findings }
  })
  return groups.length === before.length && groups.every((group, n) => group === before[n]) ? before : groups
}

const areAllAlike = (a: readonly LiveFinding[], b: readonly LiveFinding[]) =>
  a.length === b.length && a.every((one, n) => look(one) === look(b[n]))

/** All that is shown of one finding. Where it stands in the text is not: that changes with what is typed before it. */
const look = (finding: LiveFinding | undefined) =>
  finding &&
  JSON.stringify([finding.key, finding.quote, finding.fix?.isSafe, finding.suggestions?.map(({ text }) => text)])
