import { compareFindings, type Finding, overlaps, RANK, type Span } from './finding.ts'
import type { Language, Translated } from './language.ts'
import type { Practice } from './practice.ts'

/** Under this id stand the findings of phrases that an organisation wants marked. It is no rule's. */
export const OWN_PHRASE = 'own-phrase'

const TITLE: Translated<string> = {
  nb: 'Bør skrives annerledes',
  nn: 'Bør skrivast annleis',
  en: 'Better put differently',
}

/** More of one phrase than this nobody mends one by one. */
const MOST = 100

/** What an organisation says of phrases, laid over what the rules have found. */
export interface OwnPhrases {
  /** @param findings and offsets in the text as the clinician sees it */
  apply(text: string, findings: readonly Finding[]): Finding[]
}

/**
 * Phrases are found as whole words, in any case, with any blanks between the words. An accepted one takes away the findings that
 * lie within it; a flagged one is a finding of its own, unless a worse one stands there.
 */
export function createOwnPhrases({ flagged = [], accepted = [] }: Practice['phrases']): OwnPhrases {
  const marked = flagged.map((one) => ({ ...one, pattern: patternOf(one.phrase) }))
  const allowed = accepted.map(patternOf)
  return {
    apply(text, findings) {
      if (marked.length === 0 && allowed.length === 0) return [...findings]
      const places = allowed.flatMap((pattern) => placesOf(text, pattern))
      const found = findings.filter(({ span }) => !span || !places.some((place) => isWithin(span, place)))
      const own = marked.flatMap(({ pattern, reason, severity = 'warning' }) =>
        placesOf(text, pattern).map((span): Finding => {
          return { rule: OWN_PHRASE, severity, span, messageId: 'own', data: { reason } }
        }),
      )
      return merge(found, own).sort(compareFindings)
    },
  }
}

/** One finding for one place: the worse one, and of two alike the organisation's own. */
function merge(found: readonly Finding[], own: readonly Finding[]): Finding[] {
  const touches = (a: Finding, b: Finding) => a.span !== null && b.span !== null && overlaps(a.span, b.span)
  const isWorse = (a: Finding, b: Finding) => RANK[a.severity] < RANK[b.severity]
  const kept = own.filter((one) => !found.some((other) => touches(one, other) && isWorse(other, one)))
  return [...found.filter((one) => !kept.some((other) => touches(one, other))), ...kept]
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end

function patternOf(phrase: string): RegExp {
  const words = phrase.normalize('NFC').trim().split(/\s+/)
  const body = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('\\s{1,20}')
  // A sign at an end needs no word boundary: "!!" is found in "haster!!".
  const before = /^[\p{L}\p{N}]/u.test(phrase.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const behind = /[\p{L}\p{N}]$/u.test(phrase.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(before + body + behind, 'giu')
}

function placesOf(text: string, pattern: RegExp): Span[] {
  const places: Span[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length })
    if (places.length >= MOST) break
  }
  return places
}

/** What is shown of such a finding, besides where it comes from. */
export const describeOwnPhrase = ({ data }: Finding, language: Language) => ({
  title: TITLE[language],
  reason: String(data.reason),
  fixLabel: null,
})
