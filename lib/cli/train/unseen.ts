import type { Message } from '../../engine/message.ts'
import type { Rule } from '../../engine/rule.ts'
import { runRules } from '../../engine/run-rules.ts'
import { type Amount, learn, networkOf } from '../../judge/learn.ts'
import { evidenceOf, layersOf, type Network, oddsOf, POSSIBLE, sentenceEvidence } from '../../judge/network.ts'
import { windowsOf } from '../../judge/windows.ts'
import { DEFAULT_PROFILE, practiceOf } from '../../profiles/profiles.ts'
import { rules } from '../../rules/index.ts'
import { isAllLabelled, type Judged, weighed } from './examples.ts'

/** How many of 1,000 clean messages may be taken for a breach of one rule, among those not learnt from. */
const FALSE_OF_1000 = 1
const LOWEST_LIMIT = 1
/** A `stop` is the loudest that is said: it needs more. */
const LOWEST_LIMIT_OF_STOP = 1.25
/** Files are left out in turn to see what is found that was not learnt from; small ones together. */
const FOLD = 5000
/** Sentences of journals, in which nothing is wrong: always learnt from, and no measure of what messages are like. */
const NO_MESSAGES = /train\/journal/
/** How many false findings a true one is worth that would be lost with them. */
const TRUE_WEIGHT = 3
const TRUE_WEIGHT_OF_STOP = 10
const LEAST_GAIN = 3
const PRACTICE = practiceOf(DEFAULT_PROFILE, {})

const isStop = (rule: string) => rules.find(({ id }) => id === rule)?.severity === 'stop'

/** The rules that find something by phrases that are weighed; silent beside what is possible by the words, as they will be. */
function foundIn(message: Message, odds: readonly number[]): ReadonlySet<string> {
  const isPossible = (_: Message, rule: string) => (odds[weighed.indexOf(rule)] ?? Number.NEGATIVE_INFINITY) > POSSIBLE
  const judge = { find: () => null, isPossible, isDoubtful: () => false }
  const options = { practice: PRACTICE, severityOf: ({ severity }: Rule) => severity, judge }
  const findings = runRules(rules, message, options)
  return new Set(
    rules
      .filter(({ id, weighed }) => findings.some((one) => one.rule === id && weighed?.includes(one.messageId)))
      .map(({ id }) => id),
  )
}

/** The most that a stretch of the message says for each rule, as the judge weighs it. */
export function mostOdds(network: Network, { sentences, frame, message }: Judged): number[] {
  const most = network.outputs.map(() => Number.NEGATIVE_INFINITY)
  const whole = evidenceOf(network, frame)
  const evidence = sentences.map((signs) => sentenceEvidence(network, evidenceOf(network, signs)))
  const windows = windowsOf(message.sentences.map(({ wordCount }) => wordCount))
  for (let n = 0; n < windows.length; n += 2) {
    const layers = layersOf(network, whole, evidence.slice(windows[n], (windows[n + 1] as number) + 1))
    network.outputs.forEach((output, rule) => {
      most[rule] = Math.max(most[rule] as number, oddsOf(output, layers))
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
export function judgeUnseen(examples: readonly Judged[], amount: Amount) {
  return foldsOf(examples).flatMap((files) => {
    const others = examples.filter(({ file }) => !files.has(file))
    const network = networkOf(learn(others, weighed, amount))
    return examples
      .filter(({ file }) => files.has(file))
      .map((example) => ({ example, odds: mostOdds(network, example) }))
      .map(({ example, odds }) => ({ example, odds, found: foundIn(example.message, odds) }))
  })
}

type Unseen = ReturnType<typeof judgeUnseen>[number]

/**
 * From which odds a rule is found by them, and how many breaches that were not learnt from it then finds.
 * @param least what its limit must not lie below
 */
export function limitOf(unseen: readonly Unseen[], rule: string, index: number, least: number) {
  const oddsOf = (is: (example: Judged) => boolean) =>
    unseen.filter(({ example }) => is(example)).map(({ odds }) => odds[index] as number)
  const clean = oddsOf(({ rules: broken }) => broken.size === 0).sort((a, b) => b - a)
  const breaches = oddsOf(({ rules: broken }) => broken.has(rule))
  const lowest = isStop(rule) ? LOWEST_LIMIT_OF_STOP : LOWEST_LIMIT
  const limit = Math.max(lowest, least, clean[Math.floor((clean.length * FALSE_OF_1000) / 1000)] ?? 0)
  return { limit, breaches: breaches.length, found: breaches.filter((odds) => odds > limit).length }
}

/**
 * Below which odds a rule's own findings are not believed: where that takes away most that are false, each that is true weighing as much
 * as `TRUE_WEIGHT` of them. Only from messages in which every breach is labelled. `null` where it would be chance.
 */
export function doubtOf(unseen: readonly Unseen[], rule: string, index: number) {
  const found = unseen
    .filter(({ example, found: own }) => own.has(rule) && isAllLabelled(example))
    .map(({ example, odds }) => ({ isTrue: example.rules.has(rule), odds: odds[index] as number }))
    .sort((a, b) => a.odds - b.odds)
  const trueWeight = isStop(rule) ? TRUE_WEIGHT_OF_STOP : TRUE_WEIGHT
  const best = { doubt: null as number | null, gain: LEAST_GAIN - 1, falseOnes: 0, trueOnes: 0 }
  let [falseOnes, trueOnes] = [0, 0]
  for (const [n, { isTrue, odds }] of found.entries()) {
    if (isTrue) trueOnes++
    else falseOnes++
    const gain = falseOnes - trueWeight * trueOnes
    const next = found[n + 1]?.odds ?? odds
    if (gain > best.gain) Object.assign(best, { doubt: (odds + next) / 2, gain, falseOnes, trueOnes })
  }
  return best
}
