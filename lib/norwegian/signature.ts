import type { Span } from '../engine/finding.ts'
import { normalise } from './terms.ts'
import { classesOf } from './word-classes.ts'

const MOST_LINES = 5
const MOST_WORDS = 12
/** UTF-16 units; a longer last line is a paragraph. */
const LONGEST_LINE = 160

const wordsOf = (line: string) => line.match(/[a-zæøåA-ZÆØÅ\p{N}][a-zæøåA-ZÆØÅ\p{N}.@+-]*/gu) ?? []
const bare = (word: string) => normalise(word).replace(/\.{1,3}$/, '')
const isTitle = (word: string) => classesOf(bare(word)).includes('Title')
const isPlace = (word: string) =>
  classesOf(bare(word)).includes('Department') ||
  /^(?:ved|i|og|for|fra|frå|sykehus|sjukehus|allmennmedisin|tlf|tel|telefon|hf|at|konst|vikar|avd|seksjon)$/.test(
    bare(word),
  )
const isName = (word: string) => /^\p{Lu}[a-zæøåA-ZÆØÅ.-]*$/u.test(word)

/** What a sentence about somebody begins with: a role, a verb or a word that leads on. "Behandler Anne Berg, psykolog" is no signature. */
const LEADS_ON =
  /^(?:(?:med)?behandl(?:er|ar|a|et|ende|ande)|behandlingsansvarl[ie]g|operatør|operer(?:t|er|te)|tilsynslege|kontaktperson|koordinator|ansvarlig|ansvarleg|rekvirent|tilvisar|mottaker|mottakar|avsender|avsendar|kollega|vikar|veileder|rettleiar|pasient|pas|pårørende|pårørande|spør|spørr|kontakt(?:e|er|ar|et|a)?|ring(?:e|er|jer|t)?|send(?:e|er|t)?|svar(?:e|er|ar|te|t)?|se|sjå|ser|møt(?:e|er|te)?|snakk(?:e|er|et|a)?|hør|høyr|følg(?:es|er)?|følgjer|fulgt|følgd|skriv(?:er|e)?|vurder(?:t|er|te)?|undersøk(?:t|er|te)?|utred(?:et|er)?|sett|konfererte?|konfererer|diskutert|drøftet|drøfta|avklart|avtal(?:t|te)|bestilt|bekreftet|godkjent|attestert|signert|henvist|henviser|henvis|tilvist|tilvis|innlagt|innlagd|overført|sendt|kopi|cc|att|attn|til|fra|frå|hos|hjå|ved|av|for|med|og|eller|men|altså|også|både|samt|dvs|nå|no|da|så|her|der|ny|nytt|time|kontroll|prøve|takk|hei|kjære|han|hun|ho|vi|jeg|eg|de|dere|det|dette|den|er|var|har|vil|kan|skal|bør|må|hilsen|hils|be|ber|bruk|gi|husk|vennligst|venlegst)$/
const leadsOn = (word: string | undefined) => word !== undefined && LEADS_ON.test(bare(word))

const isSignatureWord = (word: string) => isTitle(word) || isPlace(word) || isName(word) || /^[\d+]+$/.test(word)

/** A line that can only be who wrote: names, titles, departments, a telephone number. */
function isSignatureLine(line: string): boolean {
  const words = wordsOf(line)
  return (
    words.length <= MOST_WORDS &&
    !/[?:]/.test(line.replace(/(?:tlf|tel|telefon)\.?:/i, '')) &&
    words.every(isSignatureWord)
  )
}

/** Where the closing ends that starts before `from`: behind the names and titles on its own line and the lines below. */
export function signatureEnd(text: string, from: number): number {
  const lines = text.slice(from).split('\n', MOST_LINES + 1)
  let end = from
  let at = from
  for (const [n, line] of lines.entries()) {
    const known = n === 0 ? /^[\s,.!/]*(?:fra|frå)?[\s]*/.test(line) && isSignatureLine(line) : isSignatureLine(line)
    if (!known) break
    if (line.trim() !== '') end = at + line.trimEnd().length
    at += line.length + 1
  }
  return end > from ? end : lowerCaseName(text, from)
}

/** "mvh kari" in lower case: one or two words that end the text. */
function lowerCaseName(text: string, from: number): number {
  const name = /^[\s,/]*[a-zæøåA-ZÆØÅ.-]+(?:[ ][a-zæøåA-ZÆØÅ.-]+)?\s*$/.exec(text.slice(from, from + 60))
  return name && from + 60 >= text.length ? from + name[0].trimEnd().length : from
}

/** "... etter det. Kristin Dale, LIS2": where the last sentence of a line begins, if it is a name with its title; else 0. */
function signedSentence(line: string): number {
  const [, before, word = ''] = /^(.*?([a-zæøå)]{4,}|\d)[.!?]\s+)(?=\p{Lu}[^.!?]{4,60}$)/u.exec(line) ?? []
  if (before === undefined || isTitle(word) || /^(?:overl|spes|prof|avd|kons)/i.test(word)) return 0
  const words = wordsOf(line.slice(before.length))
  if (leadsOn(words[0])) return 0
  const isNamed = words.length >= 3 && words.slice(0, 2).every((one) => isName(one) && !isTitle(one) && !isPlace(one))
  return isNamed && words.some(isTitle) && words.every(isSignatureWord) ? before.length : 0
}

export interface Signature extends Span {
  /** Behind a sentence on its line it may be the sentence that goes on: who reads it must decide. */
  readonly isSure: boolean
}

/** A name with title, or "/OL", alone on the last line, without a closing above it. */
export function bareSignature(text: string): Signature | null {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  const line = text.slice(Math.max(start, end - LONGEST_LINE), end)
  const initials = /(?:^|\s)[/–-]\s?(?:\p{Lu}{2,4}|\p{Lu}[a-zæøåA-ZÆØÅ]+(?:\s\p{Lu}[a-zæøåA-ZÆØÅ]+){0,2})$/u.exec(line)
  if (initials && ((initials.index === 0 && end - start <= LONGEST_LINE) || /\/\s?\p{Lu}{2,4}$/u.test(line)))
    return { start: end - initials[0].trimStart().length, end, isSure: true }
  const own = signedSentence(line)
  if (own > 0) return { start: Math.max(start, end - LONGEST_LINE) + own, end, isSure: false }
  if (end - start > LONGEST_LINE) return null
  const words = wordsOf(line)
  const names = words.filter((word) => isName(word) && !isTitle(word) && !isPlace(word))
  if (line.includes(':') && !/tlf|tel/i.test(line)) return null
  const isSigned = words.length >= 2 && names.length > 0 && words.some(isTitle) && isSignatureLine(line)
  return isSigned && !leadsOn(words[0])
    ? { start: start + (line.length - line.trimStart().length), end, isSure: true }
    : null
}
