import { overlaps, type Span } from '../engine/finding.ts'
import type { MessageInput, SentenceReading } from '../engine/message.ts'

/** How much of a word is kept as its stem, UTF-16 units: enough to tell "kontroll" from "kontor", little enough to join inflections. */
const STEM_LENGTH = 5
/** A number is known by how many digits it has, up to so many. */
const MOST_DIGITS = 5

/**
 * Told of one sign.
 * @param hash the sign's number: two signs that are met have the same one by chance in one of 10^5 messages
 * @param word what it is: a word in lower case, or the name of a phrase or form
 * @param before the word that stands before it, where the sign is a pair; else empty
 */
export type Visit = (hash: number, word: string, before: string) => void

const PRIME = 0x01000193
const START = 0x811c9dc5 | 0

/** FNV-1a of the first letters. */
function hashOf(word: string, length = word.length): number {
  let hash = START
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}

/** Kinds of signs: the same word is another sign as another kind. */
const codes = {
  word: hashOf('word'),
  stem: hashOf('stem'),
  pair: hashOf('pair'),
  asked: hashOf('asked'),
  told: hashOf('told'),
  number: hashOf('number'),
  meantAndAsked: hashOf('meant and asked'),
  meantAndTold: hashOf('meant and told'),
  notMeant: hashOf('not meant'),
  ask: hashOf('ask'),
  cue: hashOf('cue'),
  form: hashOf('form'),
}

/** @param before of the word before, or 0 */
const sign = (kind: number, word: number, before: number) =>
  Math.imul(Math.imul(word ^ kind, 0x85ebca6b) ^ (before + kind), 0xc2b2ae35)

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 97 && code <= 122) || code === 229 || code === 230 || code === 248
const isMark = (code: number) => code === 63 || code === 33 || code === 58 || code === 44

const runEnd = (text: string, from: number, is: (code: number) => boolean) => {
  let at = from + 1
  while (at < text.length && is(text.charCodeAt(at))) at++
  return at
}

/**
 * Visits what the judge weighs in a sentence, the same sign maybe more than once: its words and what they begin with, pairs of neighbours, the beginnings
 * of words by whether the sentence asks, numbers by their length and first digit, the rules' phrases that stand there by whether they are denied,
 * past or another's, and how it asks. @param sentence of canonical text
 */
export function eachFeature(sentence: string, { hits, asks, modifiers }: SentenceReading, visit: Visit): void {
  const isAsking = asks.length > 0 || sentence.includes('?')
  const way = isAsking ? codes.asked : codes.told
  const lower = sentence.toLowerCase()
  let before = ''
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
    const word = isNumber ? `#${digits}` : lower.slice(at, end)
    if (isNumber) {
      const number = `${lower.charAt(at)}${digits}`
      visit(sign(codes.number, hashOf(number), hashBefore), number, before)
    }
    const hash = hashOf(word)
    const stem = word.length > STEM_LENGTH ? hashOf(word, STEM_LENGTH) : hash
    visit(sign(codes.word, hash, 0), word, '')
    if (stem !== hash) visit(sign(codes.stem, stem, 0), word, '')
    visit(sign(codes.pair, hash, hashBefore), word, before)
    visit(sign(way, stem, 0), word, '')
    before = word
    hashBefore = hash
    at = end
  }
  const isMeant = (hit: Span) => !modifiers.some(({ scope }) => overlaps(scope, hit))
  for (const hit of hits) {
    const kind = isMeant(hit) ? (isAsking ? codes.meantAndAsked : codes.meantAndTold) : codes.notMeant
    visit(sign(kind, hashOf(hit.name), hashOf(hit.rule)), hit.name, hit.rule)
  }
  for (const { kind } of asks) visit(sign(codes.ask, hashOf(kind), 0), kind, '')
  for (const { kind } of modifiers) visit(sign(codes.cue, hashOf(kind), 0), kind, '')
}

/** What the form around a message says, where it is known. */
export function eachFormFeature({ sender, kind }: MessageInput, visit: Visit): void {
  for (const known of [sender, kind]) if (known) visit(sign(codes.form, hashOf(known), 0), known, '')
}
