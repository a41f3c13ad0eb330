import type { Message, Sentence, SentenceReading } from '../engine/message.ts'
import type { Judge } from '../engine/run-rules.ts'
import { eachFeature, eachFrameFeature, type Visit } from './features.ts'
import model from './model.json' with { type: 'json' }
import {
  type Evidence,
  evidenceOf,
  layersOf,
  type Network,
  type Output,
  oddsOf,
  POSSIBLE,
  type SentenceEvidence,
  sentenceEvidence,
} from './network.ts'
import { readRows } from './rows.ts'
import { windowsOf } from './windows.ts'

const MOST_REASONS = 5
/** Fewer words than this do not yet say what the message is. */
const FEWEST_WORDS = 6

/** What the network knows of a rule. */
interface Known extends Output {
  readonly id: string
  /** Log-odds from which it is found by them; `null` for a rule that is never found so. */
  readonly limit: number | null
  /** Log-odds below which its own findings are not believed; `null` for always. */
  readonly doubt: number | null
}
const learnt: readonly Known[] = model.rules

const network: Network = {
  hidden: model.bias.length,
  addRow: readRows(model.rows, model.bias.length),
  step: model.step,
  bias: model.bias,
  sentenceBias: model.sentenceBias,
  outputs: learnt,
}
const ruleIndex = new Map(learnt.map(({ id }, index) => [id, index]))

/** A sign counts once. */
function signsOf(visitAll: (visit: Visit) => void): ReadonlySet<number> {
  const signs = new Set<number>()
  visitAll((sign) => signs.add(sign))
  return signs
}

const readEvidence = (sentence: string, reading: SentenceReading) =>
  sentenceEvidence(
    network,
    evidenceOf(
      network,
      signsOf((visit) => eachFeature(sentence, reading, visit)),
    ),
  )

/** What is said of the whole hardly changes from key to key; the same evidence then tells that what was judged before holds. */
let lastFrame = { key: '', evidence: evidenceOf(network, []) }

function frameOf(message: Message): Evidence {
  const signs = signsOf((visit) => eachFrameFeature(message, visit))
  const key = [...signs].join()
  if (key !== lastFrame.key) lastFrame = { key, evidence: evidenceOf(network, signs) }
  return lastFrame.evidence
}

interface Judged {
  readonly first: number
  readonly last: number
  /** Log-odds of each rule of the model. */
  readonly odds: readonly number[]
}

function oddsOfAll(frame: Evidence, sentences: readonly SentenceEvidence[]): number[] {
  const layers = layersOf(network, frame, sentences)
  return network.outputs.map((output) => oddsOf(output, layers))
}

/** The same words said twice in a row say nothing more. */
const withoutRepeats = (sentences: readonly SentenceEvidence[]) =>
  sentences.filter((sentence, n) => sentence !== sentences[n - 1])

interface JudgedBefore {
  readonly frame: Evidence
  readonly sentences: readonly SentenceEvidence[]
  readonly odds: readonly number[]
}

/** Of windows that were judged before, by the last sentence: nearly all are the same at the next key. */
const judgedBefore = new WeakMap<SentenceEvidence, JudgedBefore>()

function oddsOfWindow(frame: Evidence, sentences: readonly SentenceEvidence[]): readonly number[] {
  const last = sentences.at(-1) as SentenceEvidence
  const before = judgedBefore.get(last)
  const isSame =
    before?.frame === frame &&
    before.sentences.length === sentences.length &&
    sentences.every((sentence, n) => sentence === before.sentences[n])
  if (isSame) return before.odds
  const odds = oddsOfAll(frame, sentences)
  judgedBefore.set(last, { frame, sentences, odds })
  return odds
}

/** Every rule asks about every message. */
const judgements = new WeakMap<Message, readonly Judged[]>()

function judgeAll(message: Message): readonly Judged[] {
  const known = judgements.get(message)
  if (known) return known
  const { sentences } = message
  const frame = frameOf(message)
  const evidence = sentences.map((sentence) => sentence.read(readEvidence))
  const windows = windowsOf(sentences.map(({ wordCount }) => wordCount))
  const judged: Judged[] = []
  for (let n = 0; n < windows.length; n += 2) {
    const [first, last] = [windows[n] as number, windows[n + 1] as number]
    judged.push({ first, last, odds: oddsOfWindow(frame, withoutRepeats(evidence.slice(first, last + 1))) })
  }
  judgements.set(message, judged)
  return judged
}

/** The first part of the message that speaks more than `least` for a rule. */
function findPart(message: Message, rule: string, least: (rule: Known) => number | null) {
  const index = ruleIndex.get(rule)
  if (index === undefined) return undefined
  const limit = least(learnt[index] as Known)
  return limit === null ? undefined : judgeAll(message).find(({ odds }) => (odds[index] as number) > limit)
}

/** A network learnt from labelled messages (`npm run train`): finds what no phrase foresees, and doubts what one mistook. */
export const judge: Judge = {
  find(message, rule) {
    if (message.sentences.reduce((sum, { wordCount }) => sum + wordCount, 0) < FEWEST_WORDS) return null
    const found = findPart(message, rule, ({ limit }) => limit)
    if (!found) return null
    const { start, end } = strongest(message, found, ruleIndex.get(rule) as number)
    return { start, end: start + message.text.slice(start, end).trimEnd().length }
  },
  isPossible: (message, rule) => findPart(message, rule, () => POSSIBLE) !== undefined,
  isDoubtful: (message, rule) =>
    ruleIndex.has(rule) && findPart(message, rule, ({ doubt }) => doubt ?? Number.NEGATIVE_INFINITY) === undefined,
}

/** The sentence without which the rest would say it least. */
function strongest(message: Message, { first, last }: Judged, index: number): Sentence {
  const sentences = message.sentences.slice(first, last + 1)
  const frame = frameOf(message)
  const evidence = sentences.map((sentence) => sentence.read(readEvidence))
  const odds = evidence.map(
    (own) =>
      oddsOfAll(
        frame,
        evidence.filter((other) => other !== own),
      )[index] as number,
  )
  return sentences[odds.indexOf(Math.min(...odds))] as Sentence
}

/** What each sign of a sentence says, as words. */
function evidenceOfSigns(text: string, reading: SentenceReading): ReadonlyMap<string, Evidence> {
  const signs = new Map<string, Evidence>()
  eachFeature(text, reading, (hash, word, before) => {
    const evidence = evidenceOf(network, [hash])
    if (evidence.count > 0) signs.set(before ? `${before} ${word}` : word, evidence)
  })
  return signs
}

/** What spoke most for a rule in a sentence, strongest first, for `--explain`: by how much the odds would fall without it. */
export function reasonsOf(sentence: Sentence, rule: string): string[] {
  const output = learnt[ruleIndex.get(rule) ?? -1]
  if (!output) return []
  const { hidden } = network
  const active = layersOf(network, evidenceOf(network, []), [sentence.read(readEvidence)])
  const strengthOf = ({ sums }: Evidence) =>
    Array.from(output.weights).reduce(
      (sum, weight, n) => sum + (active[n] ? weight * (sums[n % hidden] as number) : 0),
      0,
    )
  return [...sentence.read(evidenceOfSigns)]
    .map(([sign, evidence]) => ({ sign, strength: strengthOf(evidence) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_REASONS)
    .map(({ sign }) => sign)
}
