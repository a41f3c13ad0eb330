import nlp from 'compromise/one'
import type { Term } from './terms.ts'

/**
 * The only file that knows compromise. Of it we use the match language and the matcher; its tokeniser and its data are
 * English. `compromise/one` keeps one world for everybody who imports it, so nothing else may.
 */
interface World {
  model: { one: Record<string, unknown> }
  hooks: string[]
}

/** One element of a parsed pattern, in compromise's own form. */
export interface PatternPart {
  word?: string
  tag?: string
  fastOr?: Set<string>
  choices?: PatternPart[][]
  regex?: RegExp
  anything?: boolean
  operator?: 'or' | 'and'
  optional?: boolean
  negative?: boolean
  greedy?: boolean
  start?: boolean
  end?: boolean
  max?: number
}

interface Matcher {
  parseMatch(pattern: string, options: object): PatternPart[]
  methods(): { one: { match(sentences: Term[][], todo: { regs: PatternPart[] }): { ptrs: number[][] } } }
}

// Data is replaced, not added to: `plugin.model` would be merged with the English tables and keep what they hold.
nlp.plugin({
  mutate(world: World) {
    Object.assign(world.model.one, {
      // Without this æøå are folded to a and o, in patterns as well: "før" would be "for", "vår" would be "var".
      unicode: { '’': "'", '“': '"', '”': '"', '«': '"', '»': '"', '–': '-', '—': '-' },
      abbreviations: {},
      contractions: [],
      numberSuffixes: {},
      aliases: {},
      prefixes: {},
      suffixes: {},
      emoticons: {},
      lexicon: {},
      _multiCache: {},
      frozenLex: {},
    })
    world.hooks = ['index', 'lexicon']
  },
} as never)

const matcher = nlp as unknown as Matcher

/** A hyphen inside a word would be split by the pattern parser; the terms carry U+2011 in its place. */
const protectHyphens = (pattern: string) =>
  pattern.replace(/(?<=[a-zæøåA-ZÆØÅ\p{N}])-(?=[a-zæøåA-ZÆØÅ\p{N}])/gu, '\u2011')

/** Parses compromise's match language: `takk for (det|den)? #Document`. */
export function parsePattern(pattern: string): PatternPart[] {
  return matcher.parseMatch(protectHyphens(pattern), {})
}

/** Places where the pattern matches, as [first, after last] term indexes. */
export function matchPattern(terms: Term[], parts: PatternPart[]): [number, number][] {
  const found = matcher.methods().one.match([terms], { regs: parts }).ptrs
  return found.map(([, from, to]) => [from ?? 0, to ?? 0])
}
