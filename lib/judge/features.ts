import { overlaps, type Span } from '../engine/finding.ts'
import type { Message, SentenceReading } from '../engine/message.ts'

/** How much of a word is kept as its stem, UTF-16 units: enough to tell "kontroll" from "kontor", little enough to join inflections. */
const STEM_LENGTH = 5
/** How much of the end of a long word is kept, by which compounds are known: "hjertekontroll", "nyrekontroll". */
const ENDING_LENGTH = 5
const LONG_WORD = 8
/** A number is known by how many digits it has, up to so many. */
const MOST_DIGITS = 5

/**
 * Told of one sign.
 * @param hash the sign's number: two signs that are met have the same one by chance in one of 10^5 messages
 * @param start where it stands in the sentence, and where it ends; 0 and 0 where it is said of the whole
 */
export type Visit = (hash: number, start: number, end: number) => void

const PRIME = 0x01000193
const START = 0x811c9dc5 | 0

/** FNV-1a of some letters. */
function hashOf(word: string, from = 0, to = word.length): number {
  let hash = START
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

const known = new Map<string, number>()

/** Of names, which are few. */
function hashOfName(name: string): number {
  const hash = known.get(name) ?? hashOf(name)
  known.set(name, hash)
  return hash
}

/** Kinds of signs: the same word is another sign as another kind. */
const codes = {
  word: hashOf('word'),
  stem: hashOf('stem'),
  ending: hashOf('ending'),
  pair: hashOf('pair'),
  asked: hashOf('asked'),
  told: hashOf('told'),
  number: hashOf('number'),
  meantAndAsked: hashOf('meant and asked'),
  meantAndTold: hashOf('meant and told'),
  notMeant: hashOf('not meant'),
  withReference: hashOf('with reference'),
  withoutReference: hashOf('without reference'),
  ask: hashOf('ask'),
  cue: hashOf('cue'),
  form: hashOf('form'),
  asks: hashOf('asks'),
  asksSome: hashOf('asks some'),
  words: hashOf('words'),
  sentences: hashOf('sentences'),
  age: hashOf('age'),
}

/** What these speak of stands or falls with what it can be found by. */
const RESTS_ON = 'missing-referral-reference'
/** What these speak of stands or falls with when it was. */
const DATED: ReadonlySet<string> = new Set([RESTS_ON, 'stale-contact'])
/** Counts beyond these tell no more. */
const MOST = { asks: 3, tensOfWords: 8, sentences: 8 }
/** Days since a date, exclusive: what is more than a month ahead, ahead, new, of this year, doubtful; what is older than the last is -1. */
const AGES = [-30, 0, 60, 300, 400, 1500]

/** @param before of the word before, or 0 */
const sign = (kind: number, word: number, before: number) =>
  Math.imul(Math.imul(word ^ kind, 0x85ebca6b) ^ (before + kind), 0xc2b2ae35)

const ZERO = 48
/** Of a number by how many digits it has, and by the first digit too. */
const lengthHashes = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => hashOf(`#${digits}`))
const firstHashes = Array.from({ length: 10 }, (_, first) =>
  Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => hashOf(`${first}${digits}`)),
)

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 97 && code <= 122) || code === 229 || code === 230 || code === 248
/** How a sentence is meant shows in these; quotation marks tell another's words. */
const MARKS: ReadonlySet<number> = new Set([...'?!:,;"«»“”„'].map((mark) => mark.charCodeAt(0)))
const BLANK = 32
const isMark = (code: number) => code !== BLANK && MARKS.has(code)

const runEnd = (text: string, from: number, is: (code: number) => boolean) => {
  let at = from + 1
  while (at < text.length && is(text.charCodeAt(at))) at++
  return at
}

const isAsking = ({ spelt, asks }: SentenceReading) => asks.length > 0 || spelt.includes('?')

/** Visits what the judge weighs in a sentence, the same sign maybe more than once. */
export function eachFeature(reading: SentenceReading, visit: Visit): void {
  eachWordFeature(reading, visit)
  eachPhraseFeature(reading, visit)
}

/**
 * The words of a sentence and what they begin and end with, pairs of neighbours, the beginnings of words by whether the sentence asks, numbers by
 * their length and first digit. Places are in `spelt`.
 */
export function eachWordFeature(reading: SentenceReading, visit: Visit): void {
  const way = isAsking(reading) ? codes.asked : codes.told
  const lower = reading.spelt.toLowerCase()
  let before = 0
  let hashBefore = START
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at)
    const isNumber = isDigit(code)
    if (!isNumber && !isLetter(code) && !isMark(code)) {
      at++
      continue
    }
    const end = isNumber ? runEnd(lower, at, isDigit) : isLetter(code) ? runEnd(lower, at, isLetter) : at + 1
    const digits = Math.min(end - at, MOST_DIGITS)
    if (isNumber) visit(sign(codes.number, firstHashes[code - ZERO]?.[digits] as number, hashBefore), before, end)
    const hash = isNumber ? (lengthHashes[digits] as number) : hashOf(lower, at, end)
    const stem = isNumber || end - at <= STEM_LENGTH ? hash : hashOf(lower, at, at + STEM_LENGTH)
    visit(sign(codes.word, hash, 0), at, end)
    if (stem !== hash) visit(sign(codes.stem, stem, 0), at, end)
    if (!isNumber && end - at >= LONG_WORD)
      visit(sign(codes.ending, hashOf(lower, end - ENDING_LENGTH, end), 0), at, end)
    visit(sign(codes.pair, hash, hashBefore), before, end)
    visit(sign(way, stem, 0), at, end)
    before = at
    hashBefore = hash
    at = end
  }
}

/**
 * The rules' phrases that stand in a sentence, by whether they are denied, past or another's; whether there is something to find a document by;
 * and how it asks. Places are in the sentence as it was typed.
 */
export function eachPhraseFeature(reading: SentenceReading, visit: Visit): void {
  const { hits, asks, modifiers } = reading
  const meant = isAsking(reading) ? codes.meantAndAsked : codes.meantAndTold
  const isMeant = (hit: Span) => !modifiers.some(({ scope }) => overlaps(scope, hit))
  for (const hit of hits) {
    const kind = isMeant(hit) ? meant : codes.notMeant
    visit(sign(kind, hashOfName(hit.name), hashOfName(hit.rule)), hit.start, hit.end)
  }
  const documents = hits.filter(({ rule }) => rule === RESTS_ON)
  if (documents.length > 0) {
    const isFound = reading.references().some(({ nearOnly }) => !nearOnly)
    const kind = isFound ? codes.withReference : codes.withoutReference
    for (const { name, start, end } of documents) visit(sign(kind, hashOfName(name), 0), start, end)
  }
  for (const { kind, start, end } of asks) visit(sign(codes.ask, hashOfName(kind), 0), start, end)
  for (const { kind, cue } of modifiers) visit(sign(codes.cue, hashOfName(kind), 0), cue.start, cue.end)
}

const ageOf = (days: number) => AGES.findIndex((least) => days < least)

/** Visits what is known of a message as a whole: who writes what, how much, how often it asks, and how long ago that is what it rests on. */
export function eachFrameFeature({ input, sentences, today }: Message, visit: Visit): void {
  const tell = (kind: number, what: string) => visit(sign(kind, hashOfName(what), 0), 0, 0)
  const kinds = new Set<string>()
  const ages = new Set<string>()
  let asks = 0
  let words = 0
  // Loops: this is gone through at every key.
  for (const sentence of sentences) {
    words += sentence.wordCount
    asks += sentence.asks.length
    for (const { kind } of sentence.asks) kinds.add(kind)
    if (!sentence.hits.some(({ rule }) => DATED.has(rule))) continue
    for (const date of sentence.dates()) {
      const period = date.resolve(today, 'past')
      ages.add(period ? String(ageOf(today - period.to)) : '?')
    }
  }
  for (const known of [input.sender, input.kind]) if (known) tell(codes.form, known)
  tell(codes.asks, String(Math.min(MOST.asks, asks)))
  for (const kind of kinds) tell(codes.asksSome, kind)
  tell(codes.words, String(Math.min(MOST.tensOfWords, Math.floor(words / 10))))
  tell(codes.sentences, String(Math.min(MOST.sentences, sentences.length)))
  for (const age of ages) tell(codes.age, age)
}
