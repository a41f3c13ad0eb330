import type { Message, Sentence, SentenceReading } from '../engine/message.ts'
import type { Judge } from '../engine/run-rules.ts'
import { eachFeature, eachFormFeature, type Visit } from './features.ts'
import model from './model.json' with { type: 'json' }
import {
  add,
  addRow,
  type Evidence,
  hiddenOf,
  type Network,
  noEvidence,
  type Output,
  oddsOf,
  POSSIBLE,
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

const { weights: rows, rowOf } = readRows(model.rows, model.bias.length)
const network: Network = {
  hidden: model.bias.length,
  rowOf,
  rows,
  step: model.step,
  bias: model.bias,
  outputs: learnt,
}
const ruleIndex = new Map(learnt.map(({ id }, index) => [id, index]))

/** When a row was last added: a sign counts once in a sentence. */
const lastAdded = new Uint32Array(rows.length / network.hidden)
let sentencesRead = 0

function evidenceOf(visitAll: (visit: Visit) => void): Evidence {
  const evidence = noEvidence(network)
  sentencesRead++
  visitAll((hash) => {
    const row = rowOf(hash)
    if (row < 0 || lastAdded[row] === sentencesRead) return
    lastAdded[row] = sentencesRead
    addRow(network, evidence, row)
    evidence.count++
  })
  return evidence
}

const sentenceEvidence = (sentence: string, reading: SentenceReading) =>
  evidenceOf((visit) => eachFeature(sentence, reading, visit))

interface Judged {
  readonly first: number
  readonly last: number
  /** Log-odds of each rule of the model. */
  readonly odds: readonly number[]
}

const sum = noEvidence(network)

function oddsOfAll(parts: readonly Evidence[]): number[] {
  sum.sums.fill(0)
  sum.count = 0
  for (const part of parts) add(sum, part)
  const hidden = hiddenOf(network, sum)
  return network.outputs.map((output) => oddsOf(output, hidden))
}

/** What the form says, by what it says: one evidence for the same form, however often it is asked. */
const forms = new Map<string, Evidence>()

function formEvidence({ input }: Message): Evidence {
  const key = `${input.sender} ${input.kind}`
  const evidence = forms.get(key) ?? evidenceOf((visit) => eachFormFeature(input, visit))
  forms.set(key, evidence)
  return evidence
}

/** The evidence of the form and of some sentences. The same words said twice in a row say nothing more. */
function partsOf(form: Evidence, sentences: readonly Evidence[], first: number, last: number): Evidence[] {
  const parts = [form]
  for (let n = first; n <= last; n++) if (sentences[n] !== parts.at(-1)) parts.push(sentences[n] as Evidence)
  return parts
}

/** Of windows that were judged before, by the last part: nearly all are the same at the next key. */
const judgedBefore = new WeakMap<Evidence, { parts: readonly Evidence[]; odds: readonly number[] }>()

function oddsOfParts(parts: readonly Evidence[]): readonly number[] {
  const last = parts.at(-1) as Evidence
  const before = judgedBefore.get(last)
  if (before?.parts.length === parts.length && before.parts.every((part, n) => part === parts[n])) return before.odds
  const odds = oddsOfAll(parts)
  judgedBefore.set(last, { parts, odds })
  return odds
}

/** Every rule asks about every message. */
const judgements = new WeakMap<Message, readonly Judged[]>()

function judgeAll(message: Message): readonly Judged[] {
  const known = judgements.get(message)
  if (known) return known
  const { sentences } = message
  const form = formEvidence(message)
  const evidence = sentences.map((sentence) => sentence.read(sentenceEvidence))
  const windows = windowsOf(sentences.map(({ wordCount }) => wordCount))
  const judged: Judged[] = []
  for (let n = 0; n < windows.length; n += 2) {
    const [first, last] = [windows[n] as number, windows[n + 1] as number]
    judged.push({ first, last, odds: oddsOfParts(partsOf(form, evidence, first, last)) })
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
  const evidence = sentences.map((sentence) => sentence.read(sentenceEvidence))
  const parts = [formEvidence(message), ...evidence]
  const odds = evidence.map((own) => oddsOfAll(parts.filter((part) => part !== own))[index] as number)
  return sentences[odds.indexOf(Math.min(...odds))] as Sentence
}

/** The signs of a sentence that were learnt, as words, each with its row. */
function signsOf(text: string, reading: SentenceReading): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  eachFeature(text, reading, (hash, word, before) => {
    const row = rowOf(hash)
    if (row >= 0) signs.set(before ? `${before} ${word}` : word, row)
  })
  return signs
}

/** What spoke most for a rule in a sentence, strongest first, for `--explain`: by how much the odds would fall without it. */
export function reasonsOf(sentence: Sentence, rule: string): string[] {
  const output = learnt[ruleIndex.get(rule) ?? -1]
  if (!output) return []
  const evidence = sentence.read(sentenceEvidence)
  const active = hiddenOf(network, evidence)
  const strengthOf = (row: number) =>
    Array.from(output.weights).reduce(
      (sum, weight, n) => sum + (active[n] ? weight * (rows[row * network.hidden + n] as number) : 0),
      0,
    )
  return [...sentence.read(signsOf)]
    .map(([sign, row]) => ({ sign, strength: strengthOf(row) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_REASONS)
    .map(({ sign }) => sign)
}
