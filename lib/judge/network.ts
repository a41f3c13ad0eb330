/**
 * A small neural network with one hidden layer. The rows of the signs of a message are added up, negative sums are taken as nothing, and
 * what is left speaks for each rule by its own weights. Holds what a list of weights cannot: that "resept" is one thing beside "kan du"
 * and another beside "har hentet". The layer is there twice: for all that is said together, and for the most that any one sentence says,
 * so that a half-sentence among much that is ordinary is not lost.
 */
export interface Network {
  /** How many numbers the row of a sign has. */
  readonly hidden: number
  /** The row of a sign, from 0 on; -1 for a sign that was never learnt. */
  rowOf(sign: number): number
  /** Adds a row, in units of `step`. */
  addRow(row: number, sums: Float32Array): void
  readonly step: number
  /** Of the layer for all together. */
  readonly bias: ArrayLike<number>
  /** Of the layer for one sentence. */
  readonly sentenceBias: ArrayLike<number>
  readonly outputs: readonly Output[]
}

/** How the hidden layers speak for one rule. */
export interface Output {
  readonly bias: number
  /** Those of the layer for all together, then those of the layer for the most. */
  readonly weights: ArrayLike<number>
}

/** Sum of the rows of some signs. */
export interface Evidence {
  readonly sums: Float32Array
  /** How many signs were added up. */
  count: number
}

/** What a sentence says. */
export interface SentenceEvidence extends Evidence {
  /** What it says by itself: the layer for one sentence. */
  readonly own: Float32Array
}

/** Log-odds from which a rule may be broken, though too little to say so. */
export const POSSIBLE = 0

export const noEvidence = ({ hidden }: Pick<Network, 'hidden'>): Evidence => ({
  sums: new Float32Array(hidden),
  count: 0,
})

/** Evidence of some signs, each once. */
export function evidenceOf(network: Network, signs: Iterable<number>): Evidence {
  const evidence = noEvidence(network)
  for (const sign of signs) {
    const row = network.rowOf(sign)
    if (row < 0) continue
    network.addRow(row, evidence.sums)
    evidence.count++
  }
  return evidence
}

/** Long messages have more signs; without this they would all be extreme. */
export const dampingOf = (count: number): number => 1 / Math.sqrt(count + 1)

/** Fills a layer: where the evidence says more than nothing. */
function fillLayer(layer: Float32Array, { step }: Network, bias: ArrayLike<number>, { sums, count }: Evidence): void {
  const damping = step * dampingOf(count)
  for (let n = 0; n < sums.length; n++) {
    const sum = (bias[n] as number) + (sums[n] as number) * damping
    if (sum > 0) layer[n] = sum
  }
}

export function sentenceEvidence(network: Network, { sums, count }: Evidence): SentenceEvidence {
  const own = new Float32Array(network.hidden)
  fillLayer(own, network, network.sentenceBias, { sums, count })
  return { sums, count, own }
}

/** Both layers for a message, one after the other. @param frame what is said of it as a whole */
export function layersOf(network: Network, frame: Evidence, sentences: Iterable<SentenceEvidence>): Float32Array {
  const { hidden } = network
  const all: Evidence = { sums: frame.sums.slice(), count: frame.count }
  const layers = new Float32Array(2 * hidden)
  for (const { sums, count, own } of sentences) {
    for (let n = 0; n < hidden; n++) {
      all.sums[n] = (all.sums[n] as number) + (sums[n] as number)
      if ((own[n] as number) > (layers[hidden + n] as number)) layers[hidden + n] = own[n] as number
    }
    all.count += count
  }
  fillLayer(layers, network, network.bias, all)
  return layers
}

/** Log-odds that a rule is broken. */
export function oddsOf({ bias, weights }: Output, layers: Float32Array): number {
  let odds = bias
  for (let n = 0; n < layers.length; n++) odds += (weights[n] as number) * (layers[n] as number)
  return odds
}
