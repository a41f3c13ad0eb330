import { matchPattern, type PatternPart, parsePattern } from './compromise.ts'
import { isSameLetters } from './spelling.ts'
import type { Term } from './terms.ts'

/** A phrase to look for, in compromise's match language. It needs one compulsory word or class to be found by. */
export interface Phrase {
  readonly owner: string
  readonly name: string
  readonly pattern: string
}

/** Where a phrase stands: term indexes, `to` exclusive. */
export interface PhraseMatch {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

interface Compiled {
  readonly phrase: Phrase
  /** Parsed again when first needed, and then kept: most phrases are never needed, and a parsed one is large. */
  parts(): PatternPart[]
  /** One test for each term of a phrase without optional parts; these are compared without the matcher. */
  readonly fixed: readonly Test[] | null
  /** What must stand right before and behind the anchor, where that is certain: most candidates fall here. */
  readonly previous: Test | null
  readonly next: Test | null
  /** How many terms may stand before the anchor, and from it to the end. */
  readonly before: number
  readonly after: number
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Words so common that a phrase is never looked up by them when it has another. */
const COMMON = new Set(
  'i på av med til for som en et det er og å at de vi jeg eg ikke ikkje har var om fra frå den'.split(' '),
)
const rarity = (word: string) => (COMMON.has(word) ? 0 : 100) + word.length

/** `.*` and `x+` reach this far at most, in terms. */
const GREEDY_REACH = 8

/** Letters from which a misspelt word is known even when it stands alone: "surrete" is not "sutrete". */
const LONG_ENOUGH = 9

const longest = (parts: readonly PatternPart[]): number => parts.reduce((sum, part) => sum + reach(part), 0)
const reach = (part: PatternPart): number => {
  if (part.greedy) return part.max ?? GREEDY_REACH
  return part.choices ? Math.max(...part.choices.map(longest)) : 1
}

/** Words or classes one of which must stand where this part does, or `null`. */
function anchorKeys(part: PatternPart): { words: string[] } | { tag: string } | null {
  if (part.optional || part.negative) return null
  if (part.word) return { words: [part.word] }
  if (part.fastOr) return { words: [...part.fastOr] }
  if (part.tag) return { tag: part.tag }
  if (part.operator !== 'or' || !part.choices) return null
  const words = part.choices.map((choice) => {
    const solid = choice.filter((one) => one.word && !one.optional && !one.negative).map((one) => one.word as string)
    return solid.sort((a, b) => rarity(b) - rarity(a))[0]
  })
  return words.every((word) => word !== undefined) ? { words } : null
}

function bestAnchor(phrase: Phrase, parts: PatternPart[]) {
  let best: { at: number; keys: readonly string[]; isTag: boolean; score: number } | null = null
  parts.forEach((part, at) => {
    const anchor = anchorKeys(part)
    if (!anchor) return
    const isTag = 'tag' in anchor
    const keys = isTag ? [anchor.tag] : anchor.words
    const score = isTag ? 50 : Math.min(...keys.map(rarity)) - keys.length
    if (!best || score > best.score) best = { at, keys, isTag, score }
  })
  if (!best) throw new Error(`${phrase.owner}/${phrase.name}: no compulsory word or class in "${phrase.pattern}"`)
  return best as { at: number; keys: readonly string[]; isTag: boolean }
}

type Test = (term: Term | undefined) => boolean

/** The test for a part that is exactly one term, or `null` for one that may be none or several. */
function testOf({ word, fastOr, tag, anything, optional, negative, greedy, choices, regex }: PatternPart): Test | null {
  if (optional || negative || greedy || choices || regex) return null
  if (word !== undefined) return (term) => term !== undefined && (term.normal === word || term.machine === word)
  if (fastOr)
    return (term) =>
      term !== undefined && (fastOr.has(term.normal) || (term.machine !== null && fastOr.has(term.machine)))
  if (tag !== undefined) return (term) => term?.tags.has(tag) === true
  return anything ? (term) => term !== undefined : null
}

function collectWords(parts: readonly PatternPart[], into: Set<string>): void {
  for (const part of parts) {
    if (part.word) into.add(part.word)
    for (const word of part.fastOr ?? []) into.add(word)
    for (const choice of part.choices ?? []) collectWords(choice, into)
  }
}

/** Compiled phrases: the index finds candidates by their rarest word, so a text without triggers costs next to nothing. */
export interface PhraseBook {
  /** All words that stand in the phrases. */
  readonly words: ReadonlySet<string>
  /** Every place where a phrase stands, in the order of the text. */
  scan(terms: Term[]): PhraseMatch[]
}

export function compilePhrases(phrases: readonly Phrase[]): PhraseBook {
  const words = new Set<string>()
  const byWord = new Map<string, Compiled[]>()
  const byTag = new Map<string, Compiled[]>()
  for (const phrase of phrases) {
    const parts = parsePattern(phrase.pattern)
    collectWords(parts, words)
    const anchor = bestAnchor(phrase, parts)
    const tests = parts.map(testOf)
    const isOneTerm = tests[anchor.at] !== null
    let parsed: PatternPart[] | null = null
    const compiled: Compiled = {
      phrase,
      parts() {
        parsed ??= parsePattern(phrase.pattern)
        return parsed
      },
      fixed: tests.every((test) => test !== null) ? (tests as Test[]) : null,
      previous: isOneTerm && anchor.at > 0 ? (tests[anchor.at - 1] ?? null) : null,
      next: isOneTerm ? (tests[anchor.at + 1] ?? null) : null,
      before: longest(parts.slice(0, anchor.at + 1)) - 1,
      after: longest(parts.slice(anchor.at)),
      atStart: parts[0]?.start === true,
      atEnd: parts.at(-1)?.end === true,
    }
    const index = anchor.isTag ? byTag : byWord
    for (const key of new Set(anchor.keys)) index.set(key, [...(index.get(key) ?? []), compiled])
  }
  return { words, scan: (terms) => scan(terms, byWord, byTag) }
}

/** A short misspelt word with no other beside it to confirm it. */
const isDoubtful = ({ normal, machine }: Term) =>
  machine !== null && machine.length < LONG_ENOUGH && !isSameLetters(normal, machine)

function scan(terms: Term[], byWord: Map<string, Compiled[]>, byTag: Map<string, Compiled[]>): PhraseMatch[] {
  const found: PhraseMatch[] = []
  const add = (phrase: Phrase, from: number, to: number) => {
    if (to - from === 1 && isDoubtful(terms[from] as Term)) return
    if (!found.some((one) => one.phrase === phrase && from < one.to && to > one.from)) found.push({ phrase, from, to })
  }
  const verify = (at: number, compiled: Compiled) => {
    const { fixed, previous, next } = compiled
    if (compiled.atStart && at > compiled.before) return
    if (compiled.atEnd && at + compiled.after < terms.length) return
    if ((next && !next(terms[at + 1])) || (previous && !previous(terms[at - 1]))) return
    if (fixed) {
      const start = at - compiled.before
      if (start >= 0 && fixed.every((test, n) => test(terms[start + n])))
        add(compiled.phrase, start, start + fixed.length)
      return
    }
    const low = compiled.atStart ? 0 : Math.max(0, at - compiled.before)
    const window = terms.slice(low, at + compiled.after)
    for (const [from, to] of matchPattern(window, compiled.parts())) add(compiled.phrase, low + from, low + to)
  }
  terms.forEach((term, at) => {
    for (const compiled of byWord.get(term.normal) ?? []) verify(at, compiled)
    if (term.machine) for (const compiled of byWord.get(term.machine) ?? []) verify(at, compiled)
    for (const tag of term.tags) for (const compiled of byTag.get(tag) ?? []) verify(at, compiled)
  })
  return found
}
