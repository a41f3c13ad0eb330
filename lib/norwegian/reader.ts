import { parseDay, today } from '../engine/days.ts'
import { overlaps, type Span } from '../engine/finding.ts'
import type { Hit, Message, MessageInput, Modifier, PlacedHit, Sentence, SentenceReading } from '../engine/message.ts'
import { type Canonical, canonicalise } from './canonical.ts'
import { isDigit } from './characters.ts'
import { findDates } from './dates.ts'
import { eachMatch } from './matches.ts'
import { MODIFIER_PHRASES } from './modifier-phrases.ts'
import { readModifiers } from './modifiers.ts'
import { compilePhrases, type Phrase, type PhraseMatch } from './phrases.ts'
import { findQuotes } from './quotes.ts'
import { findReferences } from './references.ts'
import { genericWords, REQUEST_PHRASES } from './request-words.ts'
import { readAsks } from './requests.ts'
import { createSpelling, isSameLetters } from './spelling.ts'
import { splitSentences } from './split.ts'
import { type Term, toTerms, type WordInfo } from './terms.ts'
import { classesOf, classWords } from './word-classes.ts'

const REQUEST = 'request'
const MODIFIER = 'modifier'

/** Sentences and words that are kept between checks; a message holds some tens of the first, some hundreds of the other. */
const KEPT_SENTENCES = 2000
const KEPT_WORDS = 5000

const NONE: ReadonlySet<string> = new Set()
const NUMBER: WordInfo = { corrected: null, tags: NONE }

/** A map that forgets: what was not asked for during the last `size` new entries is dropped. */
function createCache<T>(size: number) {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (key: string, make: (key: string) => T): T => {
    const kept = young.get(key)
    if (kept !== undefined) return kept
    const value = old.get(key) ?? make(key)
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    // A slice would keep the whole text alive that it was cut from; this makes a string of its own.
    young.set(` ${key}`.slice(1), value)
    return value
  }
}

/** A regular expression of a rule, with the `g` flag, run over each sentence. */
export interface SentencePattern {
  readonly owner: string
  readonly name: string
  readonly pattern: RegExp
  /** Stands in every sentence where the pattern matches, and is found more quickly. */
  readonly sign: RegExp | undefined
}

interface Read {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** Where a sentence ends is decided by the few characters behind it. */
const LOOK_AHEAD = 8
const PIECE = 512

/** How many sentences, from the first on, stand unchanged in another text. */
function keptSentences({ text, sentences }: Read, next: string): number {
  let same = 0
  const most = Math.min(text.length, next.length)
  // Large pieces first: comparing two strings is much quicker than comparing their characters.
  while (same + PIECE <= most && text.slice(same, same + PIECE) === next.slice(same, same + PIECE)) same += PIECE
  while (same < most && text.charCodeAt(same) === next.charCodeAt(same)) same++
  return countEndingBy(sentences, same - LOOK_AHEAD)
}

/** How many sentences end at a place or before it. */
function countEndingBy(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads Norwegian: sentences, the phrases that rules look for, what is asked, dates. `read` is pure. */
export interface Reader {
  read(input: MessageInput): Message
}

/** @throws when a phrase has no compulsory word to be found by. */
export function createReader(phrases: readonly Phrase[], patterns: readonly SentencePattern[] = []): Reader {
  const book = compilePhrases([...phrases, ...owned(REQUEST, REQUEST_PHRASES), ...owned(MODIFIER, MODIFIER_PHRASES)])
  const correct = createSpelling([...book.words, ...classWords, ...genericWords])
  const words = createCache<WordInfo>(KEPT_WORDS)
  const sentences = createCache<SentenceReading>(KEPT_SENTENCES)

  const makeInfo = (word: string): WordInfo => {
    const corrected = correct(word)
    const classes = classesOf(corrected ?? word)
    return { corrected, tags: classes.length > 0 ? new Set(classes) : NONE }
  }
  // Nearly every number is a new one: they would push the words out.
  const lookUp = (normal: string) => (isDigit(normal.charCodeAt(0)) ? NUMBER : words(normal, makeInfo))
  const readSentence = (text: string) =>
    sentences(text, () => readOne(text, toTerms(text, lookUp), book.scan, patterns))

  const unfold = (word: string) => {
    const { corrected } = lookUp(word)
    return corrected !== null && isSameLetters(word, corrected) ? corrected : null
  }

  /** The text that was read last: what stands before an edit in it is not read again. */
  let last: Read = { text: '', sentences: [] }

  return {
    read(input) {
      const canonical = canonicalise(input.text, unfold)
      const { text } = canonical
      const kept = keptSentences(last, text)
      const read = last.sentences.slice(0, kept)
      const ranges = splitSentences(text, read.at(-1)?.end)
      for (let n = 0; n < ranges.length; n += 2) {
        const start = ranges[n] as number
        const end = ranges[n + 1] as number
        read.push(place(readSentence(text.slice(start, end)), read.length, start, end))
      }
      last = { text, sentences: read }
      return toMessage(input, canonical, read)
    },
  }
}

/** Written out: at every key, for every sentence behind it, a copy by `...` takes ten times as long. */
function place(reading: SentenceReading, index: number, start: number, end: number): Sentence {
  const { spelt, hits, asks, modifiers, references, dates, read, wordCount } = reading
  return { index, start, end, spelt, hits, asks, modifiers, references, dates, read, wordCount }
}

const owned = (owner: string, phrases: Readonly<Record<string, readonly string[]>>): Phrase[] =>
  Object.entries(phrases).flatMap(([name, patterns]) => patterns.map((pattern) => ({ owner, name, pattern })))

function readOne(
  text: string,
  terms: Term[],
  scan: (terms: Term[]) => PhraseMatch[],
  patterns: readonly SentencePattern[],
): SentenceReading {
  const requests: PhraseMatch[] = []
  const cues: PhraseMatch[] = []
  const hits: Hit[] = []
  for (const match of scan(terms)) {
    if (match.phrase.owner === REQUEST) requests.push(match)
    else if (match.phrase.owner === MODIFIER) cues.push(match)
    else hits.push(toHit(match, terms))
  }
  const spelt = spell(text, terms)
  // Where only letters were swapped or changed, all places are where they were.
  const isInPlace = terms.every(({ machine, text: typed }) => machine === null || machine.length === typed.length)
  const looked = isInPlace ? spelt : text
  for (const { owner, name, pattern, sign } of patterns) {
    if (sign && !sign.test(looked)) continue
    eachMatch(pattern, looked, ({ 0: found, index }) =>
      hits.push({ rule: owner, name, start: index, end: index + found.length }),
    )
  }
  const kept = new Map<unknown, unknown>()
  const read = <T>(find: (sentence: string, reading: SentenceReading) => T): T => {
    if (!kept.has(find)) kept.set(find, find(text, reading))
    return kept.get(find) as T
  }
  const reading: SentenceReading = {
    spelt,
    hits: hits.sort((a, b) => a.start - b.start || b.end - a.end),
    asks: readAsks(text, terms, requests),
    modifiers: cues.length === 0 ? [] : readModifiers(terms, cues),
    references: () => read(findReferences),
    dates: () => read(findDates),
    read,
    wordCount: (text.match(/\S+/g) ?? []).length,
  }
  return reading
}

function spell(text: string, terms: readonly Term[]): string {
  let spelt = ''
  let from = 0
  for (const { machine, at, text: typed } of terms) {
    if (machine === null) continue
    spelt += text.slice(from, at) + machine
    from = at + typed.length
  }
  return spelt + text.slice(from)
}

function toHit({ phrase, from, to }: PhraseMatch, terms: readonly Term[]): Hit {
  const last = terms[to - 1] as Term
  return { rule: phrase.owner, name: phrase.name, start: (terms[from] as Term).at, end: last.at + last.text.length }
}

function toMessage(
  input: MessageInput,
  { text, toSource, fromSource }: Canonical,
  sentences: readonly Sentence[],
): Message {
  const byRule = new Map<string, PlacedHit[]>()
  for (const sentence of sentences) {
    for (const { rule, name, start, end } of sentence.hits) {
      const hit = { name, sentence, start: sentence.start + start, end: sentence.start + end }
      const list = byRule.get(rule)
      if (list) list.push(hit)
      else byRule.set(rule, [hit])
    }
  }
  const quotes = findQuotes(text)
  return {
    input,
    today: input.today === undefined ? today() : parseDay(input.today),
    text,
    toSource,
    fromSource,
    sentences,
    hits: (rule) => byRule.get(rule) ?? [],
    modifiersOf: (span) => modifiersOf(sentences, span),
    isQuoted: (span: Span) => quotes.some((quote) => quote.start <= span.start && span.end <= quote.end),
  }
}

function modifiersOf(sentences: readonly Sentence[], span: Span): Modifier[] {
  const sentence = sentences[countEndingBy(sentences, span.start)]
  if (!sentence || span.start < sentence.start) return []
  const { start: offset } = sentence
  const place = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return sentence.modifiers
    .map(({ kind, cue, scope }) => ({ kind, cue: place(cue), scope: place(scope) }))
    .filter(({ scope }) => overlaps(scope, span))
}
