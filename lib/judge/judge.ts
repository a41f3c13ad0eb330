import type { Span } from '../engine/finding.ts'
import type { Message, Sentence, SentenceReading } from '../engine/message.ts'
import { featuresOf } from './features.ts'
import model from './model.json' with { type: 'json' }

/** Log-odds in hundredths from which a rule may be broken, though too little to say so. */
const POSSIBLE = 0

/** Words that are judged together: about the length of the messages that the weights come from. */
const WINDOW = 45
const MOST_REASONS = 5

const ruleIndex = new Map(model.rules.map(({ id }, index) => [id, index]))
const weights = new Map(Object.entries(model.weights as Record<string, readonly number[]>))

/** Evidence of one sentence for each rule of the model, in hundredths of log-odds. */
function evidenceOf(sentence: string, reading: SentenceReading): Float64Array {
  const sums = new Float64Array(model.rules.length)
  for (const feature of featuresOf(sentence, reading)) {
    const row = weights.get(feature)
    if (row) for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] as number) + (row[n] as number)
  }
  return sums
}

/** Every rule asks for the evidence of every sentence, many times over. */
const gathered = new WeakMap<readonly Sentence[], readonly Float64Array[]>()

function gather(sentences: readonly Sentence[]): readonly Float64Array[] {
  const known = gathered.get(sentences)
  if (known) return known
  const evidence = sentences.map((sentence) => sentence.read(evidenceOf))
  gathered.set(sentences, evidence)
  return evidence
}

/**
 * Whether the words of a message, taken together, speak for a rule: linear weights learnt from labelled messages
 * (`npm run train`). Finds what no phrase foresees; knows no negation, so its limit lies high.
 * @param certainty `likely` is enough for a finding, `possible` to keep silent about something else
 * @returns the sentence that says it most, or `null`
 */
export function judge({ text, sentences }: Message, rule: string, certainty: 'likely' | 'possible'): Span | null {
  const index = ruleIndex.get(rule)
  if (index === undefined) return null
  const { bias, limit } = model.rules[index] as (typeof model.rules)[number]
  const least = certainty === 'likely' ? limit : POSSIBLE
  const evidence = gather(sentences)
  /** Of a sentence in its place: the same words again say nothing more. */
  const added = (n: number) => {
    const own = evidence[n]?.[index] as number
    return own === evidence[n - 1]?.[index] ? 0 : own
  }
  let first = 0
  let words = 0
  let sum = 0
  for (const sentence of sentences) {
    words += sentence.wordCount
    sum += added(sentence.index)
    for (; words > WINDOW && first < sentence.index; first++) {
      words -= (sentences[first] as Sentence).wordCount
      sum -= added(first)
    }
    const next = sentences[sentence.index + 1]
    const isFull = next === undefined || words + next.wordCount > WINDOW
    if (!isFull || sum + bias <= least) continue
    let strongest = first
    for (let n = first; n <= sentence.index; n++) if (added(n) > added(strongest)) strongest = n
    const { start, end } = sentences[strongest] as Sentence
    return { start, end: start + text.slice(start, end).trimEnd().length }
  }
  return null
}

/** What spoke most for a rule in a sentence, strongest first, for `--explain`. */
export function reasonsOf(sentence: Sentence, rule: string): string[] {
  const index = ruleIndex.get(rule)
  if (index === undefined) return []
  return [...sentence.read(featuresOf)]
    .map((feature) => ({ feature, weight: weights.get(feature)?.[index] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ feature }) => feature)
}
