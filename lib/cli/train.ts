import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createRuleReader } from '../checker.ts'
import { featuresOf } from '../judge/features.ts'
import { type Example, learn, logOdds, type Weights } from '../judge/learn.ts'
import { rules } from '../rules/index.ts'
import { command, parseOptions, UsageError } from './command.ts'
import { readCorpus } from './score.ts'

const USAGE = `Usage: npm run --silent train -- FILE.jsonl...
Learns from labelled messages what words speak for the rules that let themselves be judged so, and writes lib/judge/model.json.
Prints for each rule where its limit lies, and how many messages it then finds that it did not learn from.`

/** How many of 1,000 clean messages may be taken for a breach, among those not learnt from. */
const FALSE_OF_1000 = 2
const LOWEST_LIMIT = 1.5
/** Weights are kept as whole hundredths; smaller ones say nothing. */
const SCALE = 100
const SMALLEST = 8

const judged = rules.filter((rule) => rule.judged)

interface Learnt extends Weights {
  readonly id: string
  readonly limit: number
  /** Share of the breaches above the limit, among those not learnt from. */
  readonly recall: number
}

interface Judged extends Example {
  readonly file: string
}

/** What is settled about the rules that are judged: the cases of their tests, but those that the form around the text decides. */
interface Cases {
  readonly flagged: readonly { readonly text: string; readonly context?: unknown }[]
  readonly clean: readonly (string | { readonly text: string })[]
}
const cases = import.meta.glob<Cases>('../../test/rules/*.cases.ts', { eager: true, import: 'default' })

function settled(rule: string) {
  const { flagged, clean } = cases[`../../test/rules/${rule}.cases.ts`] as Cases
  return [
    ...flagged.filter(({ context }) => !context).map(({ text }) => ({ text, rules: [rule] })),
    ...clean.map((one) => ({ text: typeof one === 'string' ? one : one.text, rules: [] })),
  ]
}

function examplesOf(files: readonly string[]): Judged[] {
  const reader = createRuleReader()
  const read = (file: string) => (text: string, labels: readonly string[]) => {
    const features = new Map<string, number>()
    for (const sentence of reader.read({ text }).sentences)
      for (const feature of sentence.read(featuresOf)) features.set(feature, (features.get(feature) ?? 0) + 1)
    return { file, features, rules: new Set(labels) }
  }
  return [
    ...files.flatMap((file) =>
      readCorpus([file]).map(({ text, labels }) =>
        read(file)(
          text,
          labels.map(({ rule }) => rule),
        ),
      ),
    ),
    ...judged.flatMap(({ id }) => settled(id).map(({ text, rules: labels }) => read(id)(text, labels))),
  ]
}

/** Learns a rule, and sets its limit by the messages of each file as judged without that file: another writer's hand. */
function learnRule(examples: readonly Judged[], id: string): Learnt {
  const files = [...new Set(examples.map(({ file }) => file))]
  const odds = files.flatMap((file) => {
    const learnt = learn(
      examples.filter((example) => example.file !== file),
      id,
    )
    return examples
      .filter((example) => example.file === file)
      .map((example) => ({ rules: example.rules, odds: logOdds(learnt, example) }))
  })
  const breaches = odds.filter(({ rules }) => rules.has(id))
  const clean = odds
    .filter(({ rules }) => rules.size === 0)
    .map(({ odds }) => odds)
    .sort((a, b) => b - a)
  const limit = Math.max(LOWEST_LIMIT, clean[Math.floor((clean.length * FALSE_OF_1000) / 1000)] ?? 0)
  const recall = breaches.filter(({ odds }) => odds > limit).length / breaches.length
  return { id, limit, recall, ...learn(examples, id) }
}

/** One row of weights for each feature that matters to some rule; in the order of the alphabet, so that changes can be read. */
function toModel(learnt: readonly Learnt[]) {
  const features = [...new Set(learnt.flatMap(({ weights }) => [...weights.keys()]))].sort()
  const rows = features.map((feature) => learnt.map(({ weights }) => Math.round((weights.get(feature) ?? 0) * SCALE)))
  return {
    rules: learnt.map(({ id, bias, limit }) => ({
      id,
      bias: Math.round(bias * SCALE),
      limit: Math.round(limit * SCALE),
    })),
    weights: Object.fromEntries(
      features
        .map((feature, n) => [feature, rows[n] as number[]] as const)
        .filter(([, row]) => row.some((w) => Math.abs(w) >= SMALLEST)),
    ),
  }
}

const asText = ({ rules: ids, weights }: ReturnType<typeof toModel>) =>
  `{
"rules": ${JSON.stringify(ids)},
"weights": {
${Object.entries(weights)
  .map(([feature, row]) => `${JSON.stringify(feature)}: ${JSON.stringify(row)}`)
  .join(',\n')}
}
}
`

function run(args: string[]): string {
  const { positionals } = parseOptions(args, {})
  if (positionals.length === 0) throw new UsageError('name at least one corpus file')
  const examples = examplesOf(positionals)
  const learnt = judged.map(({ id }) => learnRule(examples, id))
  const model = toModel(learnt)
  writeFileSync(fileURLToPath(new URL('../judge/model.json', import.meta.url)), asText(model))
  const lines = learnt.map(
    ({ id, limit, recall }) =>
      `${id.padEnd(28)} ${String(examples.filter((one) => one.rules.has(id)).length).padStart(4)} breaches, limit ${limit.toFixed(2)}, finds ${(100 * recall).toFixed(0)} % of those not learnt from`,
  )
  return [`${examples.length} messages, ${Object.keys(model.weights).length} features`, ...lines].join('\n')
}

/** Exit code 0, or 2 on bad use or a wrong corpus line. */
export const main = command('train', USAGE, run)
