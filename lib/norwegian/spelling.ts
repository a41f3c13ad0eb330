/**
 * Typing errors in the words that the rules know: "vennelig", "hennvisning", and å ø æ written as aa oe ae or a o.
 * Only words of seven letters or more are mended, by one edit, and never in the ending, where one letter is a form
 * of the same word or another word ("kontroller", "kontrollen").
 */
const SHORTEST = 7
const LONGEST = 24
const ENDING = 2

const BASE = 0x01000193

/**
 * Visits a number for the word, and one for each word that comes of it when one letter behind the first is dropped: a polynomial of
 * its letters, mod 2^32, so that none of those words is made. Two words with the same number are nearly always the same.
 */
function eachNear(word: string, visit: (hash: number) => void): void {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0
  visit(hash)
  // With the letter at `at` dropped, those before it stand one power lower.
  let power = 1
  let behind = 0
  for (let at = word.length - 1; at > 0; at--) {
    const letter = word.charCodeAt(at)
    // hash = before * BASE * power + letter * power + behind
    const before = hash - Math.imul(letter, power) - behind
    visit((Math.imul(before, INVERSE) + behind) | 0)
    behind = (behind + Math.imul(letter, power)) | 0
    power = Math.imul(power, BASE)
  }
}

/** BASE * INVERSE = 1 mod 2^32. */
const INVERSE = 0x359c449b

export const twoLetters = (word: string) => word.replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae')
const oneLetter = (word: string) => word.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'a')

/** Whether the two differ only in how å, ø and æ are written: then it is the same word, not a misspelt one. */
export const isSameLetters = (typed: string, known: string): boolean =>
  typed === twoLetters(known) || typed === oneLetter(known)

/** Whether two words are one insertion, deletion, substitution or swap of neighbours apart, before the ending. */
function oneEditApart(typed: string, known: string): boolean {
  let from = 0
  while (from < typed.length && typed[from] === known[from]) from++
  let back = 0
  const most = Math.min(typed.length, known.length) - from
  while (back < most && typed[typed.length - 1 - back] === known[known.length - 1 - back]) back++
  const inTyped = typed.length - from - back
  const inKnown = known.length - from - back
  if (from === 0 || back < ENDING) return false
  if (inTyped <= 1 && inKnown <= 1) return true
  return inTyped === 2 && inKnown === 2 && typed[from] === known[from + 1] && typed[from + 1] === known[from]
}

/** `correct(word)` gives the known word that was meant, or `null` when the word is known itself or unlike all. */
export function createSpelling(words: Iterable<string>): (word: string) => string | null {
  const known = new Set(words)
  const folded = new Map<string, string>()
  /** Nearly all stand alone. */
  const neighbours = new Map<number, string | string[]>()
  const near = (key: number, word: string) => {
    const there = neighbours.get(key)
    if (there === undefined) neighbours.set(key, word)
    else if (typeof there === 'string') neighbours.set(key, [there, word])
    else there.push(word)
  }
  for (const word of known) {
    if (/[æøå]/.test(word)) {
      folded.set(twoLetters(word), word)
      if (word.length >= SHORTEST - 1) folded.set(oneLetter(word), word)
    }
    if (word.length < SHORTEST || /[^a-zæøåA-ZÆØÅ]/.test(word)) continue
    eachNear(word, (hash) => near(hash, word))
  }
  const edited = (word: string): string | null => {
    let found: string | null = null
    const isMeant = (candidate: string) => oneEditApart(word, candidate)
    eachNear(word, (hash) => {
      const there = found === null ? neighbours.get(hash) : undefined
      if (there === undefined) return
      if (typeof there === 'string') found = isMeant(there) ? there : null
      else found = there.find(isMeant) ?? null
    })
    return found
  }
  return (word) => {
    if (known.has(word)) return null
    const unfolded = folded.get(word)
    if (unfolded && !known.has(word)) return unfolded
    return word.length >= SHORTEST - 1 && word.length <= LONGEST && !/\d/.test(word) ? edited(word) : null
  }
}
