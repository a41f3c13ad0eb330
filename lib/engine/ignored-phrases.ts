import type { Finding } from './finding.ts'

/**
 * What is kept of a phrase that the user wants to see marked no more: enough to know it again, and not the words. FNV-1a over the
 * rule and the words in lower case, twice with other seeds, 64 bits as text.
 */
export function phraseDigest(rule: string, quote: string): string {
  const words = `${rule}/${quote.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ')}`
  return [0x811c9dc5, 0x050c5d1f].map((seed) => fnv1a(words, seed).toString(36)).join('-')
}

function fnv1a(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The findings that are not about a phrase that the user ignores. Without phrases the text is not looked at. */
export function withoutIgnored(
  text: string,
  findings: readonly Finding[],
  ignored: ReadonlySet<string>,
): readonly Finding[] {
  if (ignored.size === 0) return findings
  return findings.filter(
    ({ rule, span }) => !span || !ignored.has(phraseDigest(rule, text.slice(span.start, span.end))),
  )
}
