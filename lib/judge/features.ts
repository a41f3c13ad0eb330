import { overlaps } from '../engine/finding.ts'
import type { SentenceReading } from '../engine/message.ts'

/** How much of a word is kept as its stem, UTF-16 units: enough to tell "kontroll" from "kontor", little enough to join inflections. */
const STEM_LENGTH = 5

/**
 * What the judge weighs in a sentence, each once: its words in lower case (every number as one), the beginnings of longer
 * words, pairs of neighbours, the rules' phrases that stand there, and how it asks. @param sentence of canonical text
 */
export function featuresOf(sentence: string, { hits, asks, modifiers }: SentenceReading): ReadonlySet<string> {
  const features = new Set<string>()
  let before = ''
  for (const [word] of sentence.toLowerCase().matchAll(/[a-zæøå]+|\d+|\?/g)) {
    const known = word >= '0' && word < ':' ? '#' : word
    features.add(known)
    if (known.length > STEM_LENGTH) features.add(`${known.slice(0, STEM_LENGTH)}-`)
    features.add(`${before} ${known}`)
    before = known
  }
  // What is denied, past or another's is no sign of a breach.
  for (const hit of hits)
    if (!modifiers.some(({ scope }) => overlaps(scope, hit))) features.add(`=${hit.rule}.${hit.name}`)
  for (const { kind } of asks) features.add(`=asks.${kind}`)
  return features
}
