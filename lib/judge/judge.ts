import type { Message, Sentence, SentenceReading } from '../engine/message.ts'
import type { Judge } from '../engine/run-rules.ts'
import { eachFeature, eachFrameFeature, eachPhraseFeature, eachWordFeature, type Visit } from './features.ts'
import model from './model.json' with { type: 'json' }
import {
  type Evidence,
  evidenceOf,
  layersOf,
  type Network,
  noEvidence,
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
  /** Log-odds below which its own findings are not believed; `null` where they always are. */
  readonly doubt: number | null
}
const learnt: readonly Known[] = model.rules

const network = {
  hidden: model.bias.length,
  ...readRows(model.rows, model.bias.length),
  step: model.step,
  bias: model.bias,
  sentenceBias: model.sentenceBias,
  outputs: learnt,
} satisfies Network
const ruleIndex = new Map(learnt.map(({ id }, index) => [id, index]))

/** When a row was last added: a sign counts once in a sentence. */
const lastAdded = new Uint32Array(network.rowCount)
let readings = 0

function readSigns(visitAll: (visit: Visit) => void): Evidence {
  const evidence = noEvidence(network)
  readings++
  visitAll((sign) => {
    const row = network.rowOf(sign)
    if (row < 0 || lastAdded[row] === readings) return
    lastAdded[row] = readings
    network.addRow(row, evidence.sums)
    evidence.count++
  })
  return evidence
}

const readSentence = (_: string, reading: SentenceReading) =>
  sentenceEvidence(
    network,
    readSigns((visit) => eachFeature(reading, visit)),
  )

/** What is said of the whole hardly changes from key to key; the same evidence then tells that what was judged before holds. */
let lastFrame = { signs: [] as number[], evidence: evidenceOf(network, []) }

function frameOf(message: Message): Evidence {
  const signs: number[] = []
  eachFrameFeature(message, (sign) => signs.push(sign))
  const isSame = signs.length === lastFrame.signs.length && signs.every((sign, n) => sign === lastFrame.signs[n])
  if (!isSame) lastFrame = { signs, evidence: evidenceOf(network, signs) }
  return lastFrame.evidence
}

function oddsOfAll(frame: Evidence, sentences: Iterable<SentenceEvidence>): Float64Array {
  const layers = layersOf(network, frame, sentences)
  return Float64Array.from(network.outputs, (output) => oddsOf(output, layers))
}

/** Sentences that were judged together. */
interface Window {
  readonly first: number
  readonly last: number
  readonly sentences: readonly SentenceEvidence[]
  /** Log-odds of each rule of the model. */
  readonly odds: Float64Array
}

function judgeWindow(frame: Evidence, all: readonly SentenceEvidence[], first: number, last: number): Window {
  const sentences = all.slice(first, last + 1)
  return { first, last, sentences, odds: oddsOfAll(frame, sentences) }
}

function isOf(window: Window | undefined, all: readonly SentenceEvidence[], first: number, last: number) {
  if (window?.sentences.length !== last - first + 1) return false
  for (let n = first; n <= last; n++) if (window.sentences[n - first] !== all[n]) return false
  return true
}

interface Judgement {
  readonly frame: Evidence
  readonly windows: readonly Window[]
  /** The most that a window says, for each rule of the model. */
  readonly most: Float64Array
}

/** Nearly all windows are the same at the next key: those before the edit counted from the first, those behind it from the last. */
let lastJudgement: Judgement | undefined

/** Every rule asks about every message. */
const judgements = new WeakMap<Message, Judgement>()

function judgeAll(message: Message): Judgement {
  const known = judgements.get(message)
  if (known) return known
  const { sentences } = message
  const frame = frameOf(message)
  const evidence = sentences.map((sentence) => sentence.read(readSentence))
  const bounds = windowsOf(sentences.map(({ wordCount }) => wordCount))
  const before = lastJudgement?.frame === frame ? lastJudgement.windows : []
  const windows: Window[] = []
  const most = new Float64Array(learnt.length).fill(Number.NEGATIVE_INFINITY)
  for (let n = 0; n < bounds.length; n += 2) {
    const [first, last] = [bounds[n] as number, bounds[n + 1] as number]
    const same = [before[n / 2], before[before.length - (bounds.length - n) / 2]].find((window) =>
      isOf(window, evidence, first, last),
    )
    const window = same ? { ...same, first, last } : judgeWindow(frame, evidence, first, last)
    windows.push(window)
    for (let rule = 0; rule < most.length; rule++)
      if ((window.odds[rule] as number) > (most[rule] as number)) most[rule] = window.odds[rule] as number
  }
  const judgement = { frame, windows, most }
  judgements.set(message, judgement)
  lastJudgement = judgement
  return judgement
}

/** What the network says of a rule that it knows. */
function judged(message: Message, rule: string) {
  const index = ruleIndex.get(rule)
  if (index === undefined) return undefined
  const { limit, doubt } = learnt[index] as Known
  return { index, limit, doubt, most: judgeAll(message).most[index] as number }
}

/** A network learnt from labelled messages (`npm run train`): finds what no phrase foresees, and doubts what one mistook. */
export const judge: Judge = {
  find(message, rule) {
    const { index = 0, limit = null, most = 0 } = judged(message, rule) ?? {}
    if (limit === null || most <= limit) return null
    if (message.sentences.reduce((sum, { wordCount }) => sum + wordCount, 0) < FEWEST_WORDS) return null
    const { start, end } = strongest(message, limit, index)
    return { start, end: start + message.text.slice(start, end).trimEnd().length }
  },
  isPossible(message, rule) {
    const said = judged(message, rule)
    return said !== undefined && said.most > POSSIBLE
  },
  isDoubtful(message, rule) {
    const { doubt = null, most = 0 } = judged(message, rule) ?? {}
    return doubt !== null && most <= doubt
  },
}

/** Of the first window that says enough, the sentence without which the rest would say it least. */
function strongest(message: Message, limit: number, rule: number): Sentence {
  const { frame, windows } = judgeAll(message)
  const { first, sentences } = windows.find(({ odds }) => (odds[rule] as number) > limit) as Window
  const without = (own: SentenceEvidence) => sentences.filter((other) => other !== own)
  const odds = sentences.map((own) => oddsOfAll(frame, without(own))[rule] as number)
  return message.sentences[first + odds.indexOf(Math.min(...odds))] as Sentence
}

/** What the signs of a sentence say, by the words they stand for. */
function evidenceOfSigns(text: string, reading: SentenceReading): ReadonlyMap<string, Evidence> {
  const signs = new Map<string, Evidence>()
  const addTo = (source: string) => (hash: number, start: number, end: number) => {
    const row = network.rowOf(hash)
    if (row < 0) return
    const words = source.slice(start, end)
    const evidence = signs.get(words) ?? noEvidence(network)
    network.addRow(row, evidence.sums)
    signs.set(words, evidence)
  }
  eachWordFeature(reading, addTo(reading.spelt))
  eachPhraseFeature(reading, addTo(text))
  return signs
}

/** What spoke most for a rule in a sentence, strongest first, for `--explain`: by how much the odds would fall without it. */
export function reasonsOf(sentence: Sentence, rule: string): string[] {
  const output = learnt[ruleIndex.get(rule) ?? -1]
  if (!output) return []
  const { hidden } = network
  const active = layersOf(network, evidenceOf(network, []), [sentence.read(readSentence)])
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
