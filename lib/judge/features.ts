import { overlaps, type Span } from '../engine/finding.ts'
import type { MessageInput, SentenceReading } from '../engine/message.ts'

/** How much of a word is kept as its stem, UTF-16 units: enough to tell "kontroll" from "kontor", little enough to join inflections. */
const STEM_LENGTH = 5
/** A number is known by how many digits it has, up to so many. */
const MOST_DIGITS = 5

/**
 * Told of one sign. Two signs of different kinds, or of the same kind and other words, are not the same.
 * @param kind one letter
 * @param word in lower case, or a name
 * @param before the word that stands before it, where the sign is a pair
 */
export type Visit = (kind: string, word: string, before: string) => void

const TOKEN = /[a-zæøå]+|\d+|[?!:,]/g

const isNumber = (token: string) => token >= '0' && token < ':'

/**
 * Visits what the judge weighs in a sentence, the same sign maybe more than once: its words and what they begin with, pairs of neighbours, the beginnings
 * of words by whether the sentence asks, numbers by their length and first digit, the rules' phrases that stand there by whether they are denied,
 * past or another's, and how it asks. @param sentence of canonical text
 */
export function eachFeature(sentence: string, { hits, asks, modifiers }: SentenceReading, visit: Visit): void {
  const asking = asks.length > 0 || sentence.includes('?') ? 'q' : 'd'
  const lower = sentence.toLowerCase()
  let before = ''
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(lower); match; match = TOKEN.exec(lower)) {
    const [token] = match
    let word = token
    if (isNumber(token)) {
      const digits = Math.min(token.length, MOST_DIGITS)
      visit('n', `${token.charAt(0)}${digits}`, before)
      word = `#${digits}`
    }
    const stem = word.slice(0, STEM_LENGTH)
    visit('w', word, '')
    if (word.length > STEM_LENGTH) visit('s', stem, '')
    visit('p', word, before)
    visit(asking, stem, '')
    before = word
  }
  const isMeant = (hit: Span) => !modifiers.some(({ scope }) => overlaps(scope, hit))
  for (const hit of hits) visit(isMeant(hit) ? (asking === 'q' ? 'Q' : 'D') : 'M', hit.name, hit.rule)
  for (const { kind } of asks) visit('a', kind, '')
  for (const { kind } of modifiers) visit('c', kind, '')
}

/** What the form around a message says, where it is known. */
export function eachFormFeature({ sender, kind }: MessageInput, visit: Visit): void {
  if (sender) visit('f', sender, '')
  if (kind) visit('f', kind, '')
}

const PRIME = 0x01000193

/** A number for a sign, 32 bits: two signs that are met have the same one by chance in one of 10^5 messages. */
export function hashOf(kind: string, word: string, before: string): number {
  let hash = kind.charCodeAt(0)
  for (let at = 0; at < before.length; at++) hash = Math.imul(hash ^ before.charCodeAt(at), PRIME)
  hash = Math.imul(hash ^ 0x20, PRIME)
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash
}
