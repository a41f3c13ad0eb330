/** Words that are judged together: about the length of the messages that the weights come from. */
const WINDOW = 60

/**
 * Which sentences are judged together: as many as have `WINDOW` words, then the same with the first left out and the next taken in, and so on.
 * @param words of each sentence
 * @returns first and last sentence of each window, inclusive, flat
 */
export function windowsOf(words: readonly number[]): number[] {
  const windows: number[] = []
  let first = 0
  let sum = 0
  for (let last = 0; last < words.length; last++) {
    sum += words[last] as number
    for (; sum > WINDOW && first < last; first++) sum -= words[first] as number
    const next = words[last + 1]
    if (next === undefined || sum + next > WINDOW) windows.push(first, last)
  }
  return windows
}
