import { dampingOf, type Network, type Output } from './network.ts'

/** A message to learn from: the signs of the whole and of each sentence, by their numbers, and the rules it breaks. */
export interface Example {
  readonly frame: readonly number[]
  readonly sentences: readonly (readonly number[])[]
  readonly rules: ReadonlySet<string>
  /** Rules of which nobody has said whether the message breaks them. */
  readonly unlabelled: ReadonlySet<string>
}

/** A network as it is learnt, before its weights are rounded. */
export interface Learnt {
  /** The row of each sign that was learnt. */
  readonly columns: ReadonlyMap<number, number>
  readonly hidden: number
  readonly rows: Float32Array
  readonly bias: Float32Array
  readonly sentenceBias: Float32Array
  readonly outputs: readonly Output[]
}

export interface Amount {
  readonly hidden: number
  /** How often all examples are gone through. */
  readonly rounds: number
}

/** A sign in fewer examples than this is chance. */
const LEAST_SEEN = 8
const BATCH = 16
const RATE = 0.003
const LAST_RATE = 0.1 * RATE
/** Share of the signs, and of the hidden layer, that an example is learnt without: so that no single one is relied on. */
const DROPPED_SIGNS = 0.5
const DROPPED_HIDDEN = 0.1
/** Breaches of a rule are few: each weighs as much as so many other messages. */
const BREACH_WEIGHT = 3
const PULL = 1e-5
/** Signs come in few batches, and are pulled to zero only there. */
const PULL_OF_ROWS = 2e-4

/** Numbers from 0 to 1, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Weights with what Adam (Kingma 2015) keeps of their slopes. */
function createParameters(length: number, start: () => number) {
  const values = Float32Array.from({ length }, start)
  const slopes = new Float32Array(length)
  const means = new Float32Array(length)
  const spreads = new Float32Array(length)
  return {
    values,
    slopes,
    /** Moves the weights from `from` on against their slopes, which then start anew. */
    step(from: number, to: number, rate: number, pull: number, time: number) {
      const meanShare = 1 - 0.9 ** time
      const spreadShare = 1 - 0.999 ** time
      for (let n = from; n < to; n++) {
        const slope = (slopes[n] as number) / BATCH + pull * (values[n] as number)
        means[n] = 0.9 * (means[n] as number) + 0.1 * slope
        spreads[n] = 0.999 * (spreads[n] as number) + 0.001 * slope * slope
        const by = (means[n] as number) / meanShare / (Math.sqrt((spreads[n] as number) / spreadShare) + 1e-7)
        values[n] = (values[n] as number) - rate * by
        slopes[n] = 0
      }
    },
  }
}

interface Row {
  readonly frame: Int32Array
  readonly sentences: readonly Int32Array[]
  /** `null` where nothing can be learnt. */
  readonly targets: readonly (0 | 1 | null)[]
}

function columnsOf(examples: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>()
  for (const { frame, sentences } of examples)
    for (const sign of new Set([...frame, ...sentences.flat()])) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  const often = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([sign]) => sign)
  return new Map(often.map((sign, column) => [sign, column]))
}

function toRow(
  { frame, sentences, rules: broken, unlabelled }: Example,
  columns: ReadonlyMap<number, number>,
  rules: readonly string[],
): Row {
  const known = (signs: readonly number[]) => Int32Array.from(signs.flatMap((sign) => columns.get(sign) ?? []))
  return {
    frame: known(frame),
    sentences: sentences.map(known),
    targets: rules.map((rule) => (broken.has(rule) ? 1 : unlabelled.has(rule) ? null : 0)),
  }
}

/** Learns a network by stochastic gradient descent. Deterministic: the same examples give the same weights. */
export function learn(examples: readonly Example[], rules: readonly string[], { hidden, rounds }: Amount): Learnt {
  const random = randomFrom(1)
  const around = (width: number) => () => (random() - 0.5) * width
  const columns = columnsOf(examples)
  const batches = examples.map((example) => toRow(example, columns, rules))
  const rows = createParameters(columns.size * hidden, around(0.2))
  const bias = createParameters(hidden, () => 0)
  const sentenceBias = createParameters(hidden, () => 0)
  const both = 2 * hidden
  const out = createParameters(rules.length * both, around(0.5))
  const outBias = createParameters(rules.length, () => -3)
  const sum = new Float32Array(hidden)
  const own = new Float32Array(hidden)
  const layers = new Float32Array(both)
  const back = new Float32Array(both)
  /** Which sentence says most, for each number of the layer; -1 for none. */
  const loudest = new Int32Array(hidden)

  const addRows = (signs: Int32Array, sums: Float32Array) => {
    for (const sign of signs) {
      const from = sign * hidden
      for (let k = 0; k < hidden; k++) sums[k] = (sums[k] as number) + (rows.values[from + k] as number)
    }
  }
  const isKept = () => random() >= DROPPED_SIGNS

  /** Fills the layers. @returns the damping of all together and of each sentence */
  function fillLayers(frame: Int32Array, sentences: readonly Int32Array[]): { all: number; each: number[] } {
    sum.fill(0)
    layers.fill(0)
    loudest.fill(-1)
    addRows(frame, sum)
    let count = frame.length
    const each = sentences.map((signs, n) => {
      const damping = dampingOf(signs.length)
      own.fill(0)
      addRows(signs, own)
      count += signs.length
      for (let k = 0; k < hidden; k++) {
        sum[k] = (sum[k] as number) + (own[k] as number)
        const layer = (sentenceBias.values[k] as number) + (own[k] as number) * damping
        if (layer <= (layers[hidden + k] as number)) continue
        layers[hidden + k] = layer
        loudest[k] = n
      }
      return damping
    })
    const all = dampingOf(count)
    for (let k = 0; k < hidden; k++) layers[k] = Math.max(0, (bias.values[k] as number) + (sum[k] as number) * all)
    for (let k = 0; k < both; k++) {
      if (layers[k] === 0) continue
      layers[k] = random() < DROPPED_HIDDEN ? 0 : (layers[k] as number) / (1 - DROPPED_HIDDEN)
    }
    return { all, each }
  }

  /** Adds the slopes of the outputs, and fills `back`. */
  function descendOutputs(targets: Row['targets']): void {
    back.fill(0)
    targets.forEach((target, rule) => {
      if (target === null) return
      const from = rule * both
      let odds = outBias.values[rule] as number
      for (let k = 0; k < both; k++) odds += (out.values[from + k] as number) * (layers[k] as number)
      const error = (1 / (1 + Math.exp(-odds)) - target) * (target ? BREACH_WEIGHT : 1)
      outBias.slopes[rule] = (outBias.slopes[rule] as number) + error
      for (let k = 0; k < both; k++) {
        out.slopes[from + k] = (out.slopes[from + k] as number) + error * (layers[k] as number)
        back[k] = (back[k] as number) + error * (out.values[from + k] as number)
      }
    })
    for (let k = 0; k < both; k++) if (layers[k] === 0) back[k] = 0
  }

  /** Adds the slopes of one example. @returns the rows that have some */
  function descend({ frame, sentences, targets }: Row): number[] {
    const kept = [frame, ...sentences].map((signs) => signs.filter(isKept))
    const [keptFrame, ...keptSentences] = kept as [Int32Array, ...Int32Array[]]
    const { all, each } = fillLayers(keptFrame, keptSentences)
    descendOutputs(targets)
    for (let k = 0; k < hidden; k++) {
      bias.slopes[k] = (bias.slopes[k] as number) + (back[k] as number)
      sentenceBias.slopes[k] = (sentenceBias.slopes[k] as number) + (back[hidden + k] as number)
    }
    kept.forEach((signs, part) => {
      const damping = each[part - 1] ?? 0
      for (let k = 0; k < hidden; k++)
        own[k] = (back[k] as number) * all + (loudest[k] === part - 1 ? (back[hidden + k] as number) * damping : 0)
      for (const sign of signs) {
        const from = sign * hidden
        for (let k = 0; k < hidden; k++) rows.slopes[from + k] = (rows.slopes[from + k] as number) + (own[k] as number)
      }
    })
    return kept.flatMap((signs) => [...signs])
  }

  let time = 0
  for (let round = 0; round < rounds; round++) {
    for (let n = batches.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1))
      ;[batches[n], batches[other]] = [batches[other] as Row, batches[n] as Row]
    }
    const rate = RATE + ((LAST_RATE - RATE) * round) / rounds
    for (let from = 0; from < batches.length; from += BATCH) {
      time++
      const touched = new Set(batches.slice(from, from + BATCH).flatMap(descend))
      for (const row of touched) rows.step(row * hidden, (row + 1) * hidden, rate, PULL_OF_ROWS, time)
      for (const one of [bias, sentenceBias]) one.step(0, hidden, rate, 0, time)
      out.step(0, out.values.length, rate, PULL, time)
      outBias.step(0, rules.length, rate, 0, time)
    }
  }
  const outputs = rules.map((_, rule) => ({
    bias: outBias.values[rule] as number,
    weights: out.values.slice(rule * both, (rule + 1) * both),
  }))
  return { columns, hidden, rows: rows.values, bias: bias.values, sentenceBias: sentenceBias.values, outputs }
}

/** The network as it was learnt, to judge by. */
export const networkOf = ({ columns, rows, ...network }: Learnt): Network => ({
  ...network,
  step: 1,
  rowOf: (sign) => columns.get(sign) ?? -1,
  addRow(row, sums) {
    for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] as number) + (rows[row * sums.length + n] as number)
  },
})
