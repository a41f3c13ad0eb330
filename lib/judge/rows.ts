import type { Network } from './network.ts'

/**
 * Rows of the network as text, so that a data file of JSON holds them: the number of the sign in six characters, then one
 * character for each weight. Characters are printable ASCII between the quotation mark and the backslash, which JSON would escape.
 */
const FIRST = 35
const LEVELS = 57
const HASH_LENGTH = 6
/** Weights are whole numbers from -28 to 28. */
export const LARGEST = 28
const ZERO = FIRST + LARGEST

export function writeRow(hash: number, weights: readonly number[]): string {
  let rest = hash >>> 0
  let text = ''
  for (let n = 0; n < HASH_LENGTH; n++) {
    text += String.fromCharCode(FIRST + (rest % LEVELS))
    rest = Math.floor(rest / LEVELS)
  }
  return text + weights.map((weight) => String.fromCharCode(ZERO + weight)).join('')
}

function readHash(text: string, from: number): number {
  let hash = 0
  for (let n = HASH_LENGTH - 1; n >= 0; n--) hash = hash * LEVELS + text.charCodeAt(from + n) - FIRST
  return hash | 0
}

/** @see Network */
export interface Rows extends Pick<Network, 'rowOf' | 'addRow'> {
  readonly rowCount: number
}

/**
 * Reads the weights where they stand in the text: as numbers they would lie in memory twice.
 * @param text as many rows as there are, one after the other
 */
export function readRows(text: string, hidden: number): Rows {
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
  return {
    rowCount: count,
    rowOf: (sign) => rows[slotOf(sign)] as number,
    addRow(row, sums) {
      const from = row * length + HASH_LENGTH
      for (let n = 0; n < hidden; n++) sums[n] = (sums[n] as number) + text.charCodeAt(from + n) - ZERO
    },
  }
}
