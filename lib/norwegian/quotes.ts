import type { Span } from '../engine/finding.ts'
import { spansOf } from './matches.ts'

/** Longest quotation that is believed to be one, UTF-16 units: a forgotten mark must not quote the rest of the message. */
const QUOTED =
  /«[^«»]{1,400}»|“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|"[^"\n]{1,400}"|(?<![a-zæøåA-ZÆØÅ])['‘][^'’\n]{2,200}['’](?![a-zæøåA-ZÆØÅ])/g

/** What stands in quotation marks, marks included. */
export function findQuotes(text: string): Span[] {
  if (!/[«“„"'‘]/.test(text)) return []
  return spansOf(QUOTED, text)
}
