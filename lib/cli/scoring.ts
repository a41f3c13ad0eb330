import { type Finding, overlaps } from '../engine/finding.ts'
import type { Label, LabelledMessage } from './corpus.ts'

/** How one rule did. Counted by message: the rule should have spoken there, or not. */
export interface RuleScore {
  readonly rule: string
  /** Messages labelled with the rule. */
  readonly messages: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** 1 where nothing was found and nothing should be. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Labelled quotes that a finding of the rule overlaps. */
  readonly spanHits: number
}

export interface Miss {
  readonly id: string
  readonly rule: string
  readonly kind: 'missed' | 'false alarm'
  /** What was labelled or found; empty for the whole message. */
  readonly quote: string
  readonly text: string
}

export interface Score {
  readonly messages: number
  /** Messages without any label. */
  readonly clean: number
  readonly macroF1: number
  /** False findings per 100 clean messages. */
  readonly falsePer100Clean: number
  readonly rules: readonly RuleScore[]
  readonly errors: readonly Miss[]
}

interface Judged {
  readonly message: LabelledMessage
  readonly findings: readonly Finding[]
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
const count = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length

function scoreRule(rule: string, judged: readonly Judged[]): RuleScore {
  const labelled = ({ message }: Judged) => message.labels.some((label) => label.rule === rule)
  const found = ({ findings }: Judged) => findings.some((finding) => finding.rule === rule)
  const tp = count(judged, (one) => labelled(one) && found(one))
  const fp = count(judged, (one) => !labelled(one) && found(one))
  const fn = count(judged, (one) => labelled(one) && !found(one))
  const [precision, recall] = [share(tp, tp + fp), share(tp, tp + fn)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const spanHits = judged.reduce(
    (sum, one) => sum + count(one.message.labels, (label) => label.rule === rule && isHit(label, one.findings)),
    0,
  )
  return { rule, messages: tp + fn, tp, fp, fn, precision, recall, f1, spanHits }
}

const isHit = ({ rule, span }: Label, findings: readonly Finding[]) =>
  span !== null &&
  findings.some((finding) => finding.rule === rule && finding.span !== null && overlaps(finding.span, span))

function errorsOf({ message, findings }: Judged): Miss[] {
  const { id, text, labels } = message
  const quote = (span: Label['span']) => (span ? text.slice(span.start, span.end) : '')
  const missed = labels.filter(({ rule }) => !findings.some((finding) => finding.rule === rule))
  const alarms = findings.filter(({ rule }) => !labels.some((label) => label.rule === rule))
  return [
    ...missed.map(({ rule, span }) => ({ id, rule, kind: 'missed' as const, quote: quote(span), text })),
    ...alarms.map(({ rule, span }) => ({ id, rule, kind: 'false alarm' as const, quote: quote(span), text })),
  ]
}

/** Scores findings against labels. A rule with neither is left out. */
export function score(judged: readonly Judged[]): Score {
  const named = judged.flatMap(({ message, findings }) => [...message.labels, ...findings].map(({ rule }) => rule))
  const rules = [...new Set(named)].sort().map((rule) => scoreRule(rule, judged))
  const clean = judged.filter(({ message }) => message.labels.length === 0)
  const falseFindings = clean.reduce((sum, { findings }) => sum + findings.length, 0)
  return {
    messages: judged.length,
    clean: clean.length,
    macroF1: share(
      rules.reduce((sum, { f1 }) => sum + f1, 0),
      rules.length,
    ),
    falsePer100Clean: clean.length === 0 ? 0 : (100 * falseFindings) / clean.length,
    rules,
    errors: judged.flatMap(errorsOf),
  }
}
