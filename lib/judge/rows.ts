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

export interface Rows {
  readonly weights: Int8Array
  /** The row of a sign, or -1. */
  rowOf(hash: number): number
}

/** @param text as many rows as there are, one after the other */
export function readRows(text: string, hidden: number): Rows {
  const length = HASH_LENGTH + hidden
  const count = text.length / length
  const weights = new Int8Array(count * hidden)
  // Open addressing, at most half full: a `Map` of so many numbers takes five times the memory.
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1))
  const keys = new Int32Array(size)
  const rows = new Int32Array(size).fill(-1)
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - Math.log2(size))
    while (rows[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < count; row++) {
    const from = row * length
    let hash = 0
    for (let n = HASH_LENGTH - 1; n >= 0; n--) hash = hash * LEVELS + toLevel(text.charCodeAt(from + n))
    const slot = slotOf(hash | 0)
    keys[slot] = hash | 0
    rows[slot] = row
    for (let n = 0; n < hidden; n++)
      weights[row * hidden + n] = toLevel(text.charCodeAt(from + HASH_LENGTH + n)) - LARGEST
  }
  return { weights, rowOf: (hash) => rows[slotOf(hash)] as number }
}
