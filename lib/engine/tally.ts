import type { Finding } from './finding.ts'

/** What became of a finding. `fixed`: by a click in the panel; what is mended by hand cannot be told from what is written anew. */
export const OUTCOMES = ['shown', 'fixed', 'ignored'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Counts = Readonly<Record<Outcome, number>>

/** What became of a rule's findings over some days. */
export interface RuleCount extends Counts {
  readonly rule: string
}

/** Counts the findings of one message: each once, however often the message is checked while it stands. */
export interface Tally {
  /** All that stand now. */
  show(findings: readonly Finding[]): void
  /** These stand no more. */
  settle(findings: readonly Finding[], outcome: 'fixed' | 'ignored'): void
  /** The next message begins. */
  restart(): void
}

/**
 * Goes by how many findings of a rule stand at once, not by which: one whose words are being changed goes and comes back, and is
 * no new one.
 */
export function createTally(tell: (rule: string, outcome: Outcome) => void): Tally {
  const counted = new Map<string, number>()
  return {
    show(findings) {
      for (const [rule, { length }] of Map.groupBy(findings, (finding) => finding.rule)) {
        for (let n = counted.get(rule) ?? 0; n < length; n++) tell(rule, 'shown')
        counted.set(rule, Math.max(counted.get(rule) ?? 0, length))
      }
    },
    settle(findings, outcome) {
      for (const { rule } of findings) {
        counted.set(rule, Math.max(0, (counted.get(rule) ?? 0) - 1))
        tell(rule, outcome)
      }
    },
    restart: () => counted.clear(),
  }
}
