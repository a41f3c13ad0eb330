import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Message } from '../engine/message.ts'
import type { Rule } from '../engine/rule.ts'
import { runRules } from '../engine/run-rules.ts'
import { eachFeature, eachFormFeature, type Visit } from '../judge/features.ts'
import { type Example, type Learnt, learn } from '../judge/learn.ts'
import { add, addRow, type Evidence, hiddenOf, type Network, noEvidence, oddsOf, POSSIBLE } from '../judge/network.ts'
import { LARGEST, writeRow } from '../judge/rows.ts'
import { windowsOf } from '../judge/windows.ts'
import { DEFAULT_PROFILE, practiceOf } from '../profiles/profiles.ts'
import { createRuleReader } from '../rule-reader.ts'
import { rules } from '../rules/index.ts'
import { command, parseOptions, UsageError } from './command.ts'
import { readCorpus } from './corpus.ts'

const USAGE = `Usage: npm run --silent train -- FILE.jsonl...
Learns from labelled messages what words speak for the rules that let themselves be judged so, and writes lib/judge/model.json.
Prints for each rule where its limit lies, and how many messages it then finds that it did not learn from.`

const PRACTICE = practiceOf(DEFAULT_PROFILE, {})
const AMOUNT = { hidden: 32, rounds: 24 }
/** How many of 1,000 clean messages may be taken for a breach of one rule, among those not learnt from. */
const FALSE_OF_1000 = 1.5
const LOWEST_LIMIT = 1
/** A `stop` is the loudest that is said: it needs more. */
const LOWEST_LIMIT_OF_STOP = 1.25
/** Files are left out in turn to see what is found that was not learnt from; small ones together. */
const FOLD = 250
/** Messages in which every breach is labelled; elsewhere mostly the one that the message was written for. */
const ALL_LABELLED = /corpus\/dev\//
/** Sentences of journals, in which nothing is wrong: always learnt from, and no measure of what messages are like. */
const NO_MESSAGES = /train\/journal/
const TRUE_WEIGHT = 2.5
const LEAST_GAIN = 3
/** Of the weights, those beyond this share are cut to it, so that the others can be told apart. */
const UNCUT = 0.9995

const weighed = rules.filter((rule) => rule.judged || rule.weighed).map(({ id }) => id)
const notJudged = new Set(rules.filter((rule) => rule.weighed && !rule.judged).map(({ id }) => id))
const NONE: ReadonlySet<string> = new Set()
const isJudged = (id: string) => rules.some((rule) => rule.id === id && rule.judged)

/** The rules that find something by their phrases; silent beside what is possible by the words, as they will be. */
function foundIn(message: Message, odds: readonly number[]): ReadonlySet<string> {
  const isPossible = (_: Message, rule: string) => (odds[weighed.indexOf(rule)] ?? Number.NEGATIVE_INFINITY) > POSSIBLE
  const judge = { find: () => null, isPossible, isDoubtful: () => false }
  const options = { practice: PRACTICE, severityOf: ({ severity }: Rule) => severity, judge }
  return new Set(runRules(rules, message, options).map(({ rule }) => rule))
}

interface Source {
  readonly file: string
  readonly text: string
  readonly labels: readonly string[]
  readonly context?: object
}

/** A message to learn from, with what each of its sentences has. */
interface Judged extends Example {
  readonly file: string
  readonly sentences: readonly { readonly signs: readonly number[]; readonly words: number }[]
  readonly form: readonly number[]
  readonly message: Message
}

/** What is settled about the rules that are judged: the cases of their tests, but those that the form around the text decides. */
interface Cases {
  readonly flagged: readonly { readonly text: string; readonly context?: unknown }[]
  readonly clean: readonly (string | { readonly text: string })[]
}
const cases = import.meta.glob<Cases>('../../test/rules/*.cases.ts', { eager: true, import: 'default' })

function settled(rule: string): Source[] {
  const { flagged, clean } = cases[`../../test/rules/${rule}.cases.ts`] as Cases
  return [
    ...flagged.filter(({ context }) => !context).map(({ text }) => ({ file: 'cases', text, labels: [rule] })),
    ...clean.map((one) => ({ file: 'cases', text: typeof one === 'string' ? one : one.text, labels: [] })),
  ]
}

function signsOf(visitAll: (visit: Visit) => void): number[] {
  const signs = new Set<number>()
  visitAll((hash) => signs.add(hash))
  return [...signs]
}

function toExample({ file, labels }: Source, message: Message): Judged {
  const { input, sentences } = message
  const form = signsOf((visit) => eachFormFeature(input, visit))
  const read = sentences.map((sentence) => ({
    signs: sentence.read((text, reading) => signsOf((visit) => eachFeature(text, reading, visit))),
    words: sentence.wordCount,
  }))
  const counts = new Map<number, number>()
  for (const sign of [...form, ...read.flatMap(({ signs }) => signs)]) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const unlabelled = ALL_LABELLED.test(file) ? NONE : notJudged
  return { file, rules: new Set(labels), unlabelled, signs: counts, sentences: read, form, message }
}

function examplesOf(files: readonly string[]): Judged[] {
  const reader = createRuleReader()
  const sources = files.flatMap((file) =>
    readCorpus([file]).map(
      ({ text, labels, context }): Source => ({ file, text, labels: labels.map(({ rule }) => rule), context }),
    ),
  )
  return [...sources, ...weighed.flatMap(settled)].map((source) =>
    toExample(source, reader.read({ ...source.context, text: source.text })),
  )
}

const toNetwork = ({ columns, hidden, rows, bias, outputs }: Learnt): Network => ({
  hidden,
  rowOf: (hash) => columns.get(hash) ?? -1,
  rows,
  step: 1,
  bias,
  outputs,
})

function evidenceOf(network: Network, signs: readonly number[]): Evidence {
  const evidence = noEvidence(network)
  for (const row of signs.map(network.rowOf).filter((row) => row >= 0)) {
    addRow(network, evidence, row)
    evidence.count++
  }
  return evidence
}

/** The most that a stretch of the message says for each rule, as the judge weighs it. */
function mostOdds(network: Network, { sentences, form }: Judged): number[] {
  const most = network.outputs.map(() => Number.NEGATIVE_INFINITY)
  const windows = windowsOf(sentences.map(({ words }) => words))
  for (let n = 0; n < windows.length; n += 2) {
    const sum = evidenceOf(network, form)
    for (const { signs } of sentences.slice(windows[n], (windows[n + 1] as number) + 1))
      add(sum, evidenceOf(network, signs))
    const hidden = hiddenOf(network, sum)
    network.outputs.forEach((output, rule) => {
      most[rule] = Math.max(most[rule] as number, oddsOf(output, hidden))
    })
  }
  return most
}

function foldsOf(examples: readonly Judged[]): ReadonlySet<string>[] {
  const messages = examples.filter(({ file }) => !NO_MESSAGES.test(file))
  const sizes = Map.groupBy(messages, ({ file }) => file)
  const folds: { files: Set<string>; size: number }[] = []
  for (const [file, { length }] of [...sizes].sort(([, a], [, b]) => a.length - b.length)) {
    const last = folds.at(-1)
    if (last && last.size < FOLD) {
      last.files.add(file)
      last.size += length
    } else folds.push({ files: new Set([file]), size: length })
  }
  return folds.map(({ files }) => files)
}

/** Odds of each message by what was learnt from the other files: other writers' hands. */
function judgeUnseen(examples: readonly Judged[]) {
  return foldsOf(examples).flatMap((files) => {
    const others = examples.filter(({ file }) => !files.has(file))
    const network = toNetwork(learn(others, weighed, AMOUNT))
    return examples
      .filter(({ file }) => files.has(file))
      .map((example) => ({ example, odds: mostOdds(network, example) }))
      .map(({ example, odds }) => ({ example, odds, found: foundIn(example.message, odds) }))
  })
}

type Unseen = ReturnType<typeof judgeUnseen>[number]

function limitOf(unseen: readonly Unseen[], rule: string, index: number) {
  const oddsOf = (is: (example: Judged) => boolean) =>
    unseen.filter(({ example }) => is(example)).map(({ odds }) => odds[index] as number)
  const clean = oddsOf(({ rules: broken }) => broken.size === 0).sort((a, b) => b - a)
  const breaches = oddsOf(({ rules: broken }) => broken.has(rule))
  const lowest = rules.find(({ id }) => id === rule)?.severity === 'stop' ? LOWEST_LIMIT_OF_STOP : LOWEST_LIMIT
  const limit = Math.max(lowest, clean[Math.floor((clean.length * FALSE_OF_1000) / 1000)] ?? 0)
  return { limit, breaches: breaches.length, found: breaches.filter((odds) => odds > limit).length }
}

/**
 * Below which odds a rule's own findings are not believed: where that takes away most that are false, each that is true weighing as much
 * as `TRUE_WEIGHT` of them. Only from messages in which every breach is labelled. `null` where it would be chance.
 */
function doubtOf(unseen: readonly Unseen[], rule: string, index: number) {
  const found = unseen
    .filter(({ example, found: own }) => own.has(rule) && ALL_LABELLED.test(example.file))
    .map(({ example, odds }) => ({ isTrue: example.rules.has(rule), odds: odds[index] as number }))
    .sort((a, b) => a.odds - b.odds)
  const best = { doubt: null as number | null, gain: LEAST_GAIN - 1, falseOnes: 0, trueOnes: 0 }
  let [falseOnes, trueOnes] = [0, 0]
  for (const [n, { isTrue, odds }] of found.entries()) {
    if (isTrue) trueOnes++
    else falseOnes++
    const gain = falseOnes - TRUE_WEIGHT * trueOnes
    const next = found[n + 1]?.odds ?? odds
    if (gain > best.gain) Object.assign(best, { doubt: (odds + next) / 2, gain, falseOnes, trueOnes })
  }
  return best
}

interface Result {
  readonly limit: number | null
  readonly doubt: number | null
}

const round = (value: number) => Math.round(value * 1000) / 1000
const orNull = (value: number | null | undefined) => (value === null || value === undefined ? null : round(value))

/** Weights of the rows as whole numbers of one step. */
function toModel({ columns, hidden, rows, bias, outputs }: Learnt, results: readonly Result[]) {
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
  const unseen = judgeUnseen(examples)
  const results = weighed.map((id, index) => ({
    id,
    limit: limitOf(unseen, id, index),
    doubt: doubtOf(unseen, id, index),
  }))
  const learnt = learn(examples, weighed, AMOUNT)
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
