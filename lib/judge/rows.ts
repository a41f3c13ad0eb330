import type { Network } from './network.ts'

/**
 * Rows of the network as text, so that a data file of JSON holds them: the number of the sign in five characters, then one
 * character for each weight. Characters are printable ASCII without the quotation mark and the backslash.
 */
const FIRST = 35
const BACKSLASH = 92
const LEVELS = 91
const HASH_LENGTH = 5
/** Weights are whole numbers from -45 to 45. */
export const LARGEST = 45

const toChar = (level: number) => String.fromCharCode(FIRST + level < BACKSLASH ? FIRST + level : FIRST + level + 1)
const toLevel = (code: number) => (code < BACKSLASH ? code - FIRST : code - FIRST - 1)

export function writeRow(hash: number, weights: readonly number[]): string {
  let rest = hash >>> 0
  let text = ''
  for (let n = 0; n < HASH_LENGTH; n++) {
    text += toChar(rest % LEVELS)
    rest = Math.floor(rest / LEVELS)
  }
  return text + weights.map((weight) => toChar(weight + LARGEST)).join('')
}

function readHash(text: string, from: number): number {
  let hash = 0
  for (let n = HASH_LENGTH - 1; n >= 0; n--) hash = hash * LEVELS + toLevel(text.charCodeAt(from + n))
  return hash | 0
}

/**
 * Reads the weights where they stand in the text: as numbers they would lie in memory twice.
 * @param text as many rows as there are, one after the other
 */
export function readRows(text: string, hidden: number): Network['addRow'] {
  const length = HASH_LENGTH + hidden
  const count = text.length / length
  // Open addressing, at most half full: a `Map` of so many numbers takes five times the memory.
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1))
  const shift = 32 - Math.log2(size)
  const hashes = new Int32Array(count)
  const rows = new Int32Array(size).fill(-1)
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift
    while (rows[slot] !== -1 && hashes[rows[slot] as number] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < count; row++) {
    const hash = readHash(text, row * length)
    hashes[row] = hash
    rows[slotOf(hash)] = row
  }
  return (sign, sums) => {
    const row = rows[slotOf(sign)] as number
    if (row < 0) return false
    const from = row * length + HASH_LENGTH
    for (let n = 0; n < hidden; n++) sums[n] = (sums[n] as number) + toLevel(text.charCodeAt(from + n)) - LARGEST
    return true
  }
}
