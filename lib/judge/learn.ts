/** A message to learn from: how many of its sentences have each feature, and the rules it breaks. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  readonly rules: ReadonlySet<string>
}

/** Weights of one rule, in log-odds. */
export interface Weights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const STEPS = 250
const RATE = 0.05
/** Strength of the pull towards zero, as in a regression with `C = 1`. */
const PULL = 1
/** A feature in fewer examples than this is chance. */
const LEAST_SEEN = 2

export const logOdds = ({ bias, weights }: Weights, { features }: Example): number => {
  let sum = bias
  for (const [feature, count] of features) sum += (weights.get(feature) ?? 0) * count
  return sum
}

/**
 * Logistic regression by Adam over all examples at once, both classes weighing the same. Deterministic: the same examples
 * give the same weights.
 */
export function learn(examples: readonly Example[], rule: string): Weights {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const names = [...seen].filter(([, times]) => times >= LEAST_SEEN).map(([name]) => name)
  const columns = new Map(names.map((name, column) => [name, column]))
  const rows = examples.map(({ features }) =>
    [...features].flatMap(([feature, count]) => {
      const column = columns.get(feature)
      return column === undefined ? [] : [[column, count] as const]
    }),
  )
  const targets = examples.map(({ rules }) => (rules.has(rule) ? 1 : 0))
  const positive = targets.filter((target) => target === 1).length
  const share = [examples.length / (2 * (examples.length - positive)), examples.length / (2 * positive)] as const

  const size = names.length + 1
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const spread = new Float64Array(size)
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, n) => (n === names.length ? 0 : weight * PULL))
    rows.forEach((row, n) => {
      let sum = weights[names.length] as number
      for (const [column, count] of row) sum += (weights[column] as number) * count
      const target = targets[n] as 0 | 1
      const error = (1 / (1 + Math.exp(-sum)) - target) * share[target]
      for (const [column, count] of row) slope[column] = (slope[column] as number) + error * count
      slope[names.length] = (slope[names.length] as number) + error
    })
    for (let n = 0; n < size; n++) {
      const by = slope[n] as number
      mean[n] = 0.9 * (mean[n] as number) + 0.1 * by
      spread[n] = 0.999 * (spread[n] as number) + 0.001 * by * by
      const stride =
        (mean[n] as number) / (1 - 0.9 ** step) / (Math.sqrt((spread[n] as number) / (1 - 0.999 ** step)) + 1e-8)
      weights[n] = (weights[n] as number) - RATE * stride
    }
  }
  return {
    bias: weights[names.length] as number,
    weights: new Map(names.map((name, column) => [name, weights[column] as number])),
  }
}
