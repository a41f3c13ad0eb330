/**
 * Typing errors in the words that the rules know: "vennelig", "hennvisning", and å ø æ written as aa oe ae or a o.
 * Only words of seven letters or more are mended, by one edit, and never in the ending, where one letter is a form
 * of the same word or another word ("kontroller", "kontrollen").
 */
const SHORTEST = 7
const LONGEST = 24
const ENDING = 2

const dropEach = (word: string, from: number, visit: (rest: string, at: number) => void) => {
  for (let at = from; at < word.length; at++) visit(word.slice(0, at) + word.slice(at + 1), at)
}

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
  const neighbours = new Map<string, string[]>()
  const near = (key: string, word: string) => {
    const list = neighbours.get(key)
    if (list) list.push(word)
    else neighbours.set(key, [word])
  }
  for (const word of known) {
    if (/[æøå]/.test(word)) {
      folded.set(twoLetters(word), word)
      if (word.length >= SHORTEST - 1) folded.set(oneLetter(word), word)
    }
    if (word.length < SHORTEST || /[^a-zæøåA-ZÆØÅ]/.test(word)) continue
    near(word, word)
    dropEach(word, 1, (rest) => near(rest, word))
  }
  const edited = (word: string): string | null => {
    let found: string | null = null
    const look = (key: string) => {
      found ??= neighbours.get(key)?.find((candidate) => oneEditApart(word, candidate)) ?? null
    }
    look(word)
    dropEach(word, 1, look)
    return found
  }
  return (word) => {
    if (known.has(word)) return null
    const unfolded = folded.get(word)
    if (unfolded && !known.has(word)) return unfolded
    return word.length >= SHORTEST - 1 && word.length <= LONGEST && !/\d/.test(word) ? edited(word) : null
  }
}
