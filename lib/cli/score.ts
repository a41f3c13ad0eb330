import { createChecker } from '../checker.ts'
import { command, parseOptions, UsageError } from './command.ts'
import { type LabelledMessage, readCorpus } from './corpus.ts'
import { type Score, score } from './scoring.ts'

const USAGE = `Usage: npm run --silent score -- FILE.jsonl... [--json] [--errors]
Scores the rules on labelled messages, per rule and in all. --json prints figures for scripts, --errors lists each miss and
false alarm with its text.`

const OPTIONS = { json: { type: 'boolean' }, errors: { type: 'boolean' }, help: { type: 'boolean' } } as const

export function scoreCorpus(messages: readonly LabelledMessage[]): Score {
  const checker = createChecker()
  return score(
    messages.map((message) => ({ message, findings: checker.check({ ...message.context, text: message.text }) })),
  )
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(6)

function table({ messages, clean, macroF1, falsePer100Clean, rules }: Score): string {
  const head = `${'rule'.padEnd(28)}${'with'.padStart(6)}${'without'.padStart(9)}    tp   fp   fn  precis recall     F1 spans`
  const rows = rules.map(
    (one) =>
      one.rule.padEnd(28) +
      String(one.messages).padStart(6) +
      String(messages - one.messages).padStart(9) +
      [one.tp, one.fp, one.fn].map((n) => String(n).padStart(5)).join('') +
      ` ${percent(one.precision)} ${percent(one.recall)} ${percent(one.f1)} ${String(one.spanHits).padStart(5)}`,
  )
  const foot = `${messages} messages, ${clean} clean; macro F1 ${percent(macroF1).trim()}; ${falsePer100Clean.toFixed(1)} false findings per 100 clean messages`
  return [head, ...rows, foot].join('\n')
}

const errorList = ({ errors }: Score) =>
  errors
    .map(
      ({ id, rule, kind, quote, text }) =>
        `\n${id}  ${kind}: ${rule}${quote && ` "${quote}"`}\n  ${text.replaceAll('\n', '\n  ')}`,
    )
    .join('\n')

function run(args: string[]): string {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (values.help) return USAGE
  if (positionals.length === 0) throw new UsageError('name at least one corpus file')
  const result = scoreCorpus(readCorpus(positionals))
  const { errors: _, ...figures } = result
  if (values.json) return JSON.stringify(figures)
  return values.errors ? `${table(result)}\n${errorList(result)}` : table(result)
}

/** Exit code 0, or 2 on bad use or a wrong corpus line. */
export const main = command('score', USAGE, run)
