import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Learnt, learn, networkOf } from '../judge/learn.ts'
import { LARGEST, writeRow } from '../judge/rows.ts'
import { rules } from '../rules/index.ts'
import { command, parseOptions, UsageError } from './command.ts'
import { examplesOf, leftAloneBy, weighed } from './train/examples.ts'
import { doubtOf, judgeUnseen, limitOf, mostOdds } from './train/unseen.ts'

const USAGE = `Usage: npm run --silent train -- FILE.jsonl...
Learns from labelled messages what words speak for the rules that let themselves be judged so, and writes lib/judge/model.json.
Prints for each rule where its limit lies, and how many messages it then finds that it did not learn from.`

const AMOUNT = { hidden: 48, rounds: 18 }
/** Of the weights, those beyond this share are cut to it, so that the others can be told apart. */
const UNCUT = 0.9995

/** How far above what its own cases leave alone a rule's limit lies: whole numbers for weights move the odds a little. */
const MARGIN = 0.25

const isJudged = (id: string) => rules.some((rule) => rule.id === id && rule.judged)

interface Result {
  readonly limit: number | null
  readonly doubt: number | null
}

const round = (value: number) => Math.round(value * 1000) / 1000
const orNull = (value: number | null | undefined) => (value === null || value === undefined ? null : round(value))

/** Weights of the rows as whole numbers of one step. */
function toModel({ columns, hidden, rows, bias, sentenceBias, outputs }: Learnt, results: readonly Result[]) {
  const sizes = rows.map(Math.abs).sort()
  const step = (sizes[Math.floor(sizes.length * UNCUT)] as number) / LARGEST
  const whole = (weight: number) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)))
  return {
    rules: outputs.map((output, n) => ({
      id: weighed[n],
      limit: orNull(results[n]?.limit),
      doubt: orNull(results[n]?.doubt),
      bias: round(output.bias),
      weights: Array.from(output.weights, round),
    })),
    bias: Array.from(bias, round),
    sentenceBias: Array.from(sentenceBias, round),
    step: Number(step.toPrecision(4)),
    rows: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([sign, row]) => writeRow(sign, Array.from(rows.subarray(row * hidden, (row + 1) * hidden), whole)))
      .join(''),
  }
}

function run(args: string[]): string {
  const { positionals } = parseOptions(args, {})
  if (positionals.length === 0) throw new UsageError('name at least one corpus file')
  const examples = examplesOf(positionals)
  const unseen = judgeUnseen(examples, AMOUNT)
  const learnt = learn(examples, weighed, AMOUNT)
  const network = networkOf(learnt)
  const results = weighed.map((id, index) => {
    const settled = leftAloneBy(id).map((example) => (mostOdds(network, example)[index] as number) + MARGIN)
    const least = Math.max(Number.NEGATIVE_INFINITY, ...settled)
    return { id, limit: limitOf(unseen, id, index, least), doubt: doubtOf(unseen, id, index) }
  })
  const model = toModel(
    learnt,
    results.map(({ id, limit, doubt }) => ({ limit: isJudged(id) ? limit.limit : null, doubt: doubt.doubt })),
  )
  writeFileSync(fileURLToPath(new URL('../judge/model.json', import.meta.url)), `${JSON.stringify(model)}\n`)
  return [`${examples.length} messages, ${learnt.columns.size} signs`, ...results.map(describe)].join('\n')
}

function describe({
  id,
  limit,
  doubt,
}: {
  id: string
  limit: ReturnType<typeof limitOf>
  doubt: ReturnType<typeof doubtOf>
}) {
  const share = ((100 * limit.found) / limit.breaches).toFixed(0)
  const finds = `limit ${limit.limit.toFixed(2)}${isJudged(id) ? '' : ' (not used)'}, finds ${share} % of ${limit.breaches}`
  const doubts =
    doubt.doubt === null
      ? 'doubts nothing'
      : `doubts below ${doubt.doubt.toFixed(2)}: of its own ${doubt.falseOnes} false and ${doubt.trueOnes} true`
  return `${id.padEnd(28)} ${finds}; ${doubts}`
}

/** Exit code 0, or 2 on bad use or a wrong corpus line. */
export const main = command('train', USAGE, run)
