/**
 * A small neural network with one hidden layer: the rows of the signs of a message are added up, negative sums are taken as nothing, and
 * what is left speaks for each rule by its own weights. Holds what a list of weights cannot: that "resept" is one thing beside "kan du"
 * and another beside "har hentet".
 */
export interface Network {
  /** How many numbers the row of a sign has. */
  readonly hidden: number
  /** The row of a sign by its number, or -1 for one that was never learnt. */
  rowOf(hash: number): number
  /** All rows, one after the other; in units of `step`. */
  readonly rows: ArrayLike<number>
  readonly step: number
  readonly bias: ArrayLike<number>
  readonly outputs: readonly Output[]
}

/** How the hidden layer speaks for one rule. */
export interface Output {
  readonly bias: number
  readonly weights: ArrayLike<number>
}

/** Sum of the rows of some signs. */
export interface Evidence {
  readonly sums: Float64Array
  /** How many signs were added up. */
  count: number
}

/** Log-odds from which a rule may be broken, though too little to say so. */
export const POSSIBLE = 0

export const noEvidence = ({ hidden }: Network): Evidence => ({ sums: new Float64Array(hidden), count: 0 })

export function addRow({ hidden, rows }: Network, { sums }: Evidence, row: number): void {
  const from = row * hidden
  for (let n = 0; n < hidden; n++) sums[n] = (sums[n] as number) + (rows[from + n] as number)
}

export function add(sum: Evidence, { sums, count }: Evidence): void {
  for (let n = 0; n < sums.length; n++) sum.sums[n] = (sum.sums[n] as number) + (sums[n] as number)
  sum.count += count
}

/** Long messages have more signs; without this they would all be extreme. */
export const dampingOf = (count: number): number => 1 / Math.sqrt(count + 1)

/** The hidden layer, for some evidence. */
export function hiddenOf({ bias, step }: Network, { sums, count }: Evidence): Float64Array {
  const damping = step * dampingOf(count)
  const hidden = new Float64Array(sums.length)
  for (let n = 0; n < hidden.length; n++) {
    const sum = (bias[n] as number) + (sums[n] as number) * damping
    if (sum > 0) hidden[n] = sum
  }
  return hidden
}

/** Log-odds that a rule is broken. */
export function oddsOf({ bias, weights }: Output, hidden: Float64Array): number {
  let odds = bias
  for (let n = 0; n < hidden.length; n++) odds += (weights[n] as number) * (hidden[n] as number)
  return odds
}
