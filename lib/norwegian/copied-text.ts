import { overlaps, type Span } from '../engine/finding.ts'
import { spansOf } from './matches.ts'
import { findQuotes } from './quotes.ts'

/** UTF-16 units from which words that were copied are more than what the question rests on. */
const LONGEST_COPY = 150
const LONGEST_QUOTE = 120

/** Says that what follows was copied; wounds are "limt" too, so "inn" must stand with it: "Utskrift fra journal:", "MR-svar limt inn:", "Videresendt fra fysioterapeut:". */
const ANNOUNCED =
  /(?<![a-zæøå])(?:[a-zæøå]{0,15}(?:utdrag|utskrift)|avskrift|innliming|innlimt|innkopiert|(?:limt|lima|klippet|klippa) inn|kopiert|vid[ae]resendt)(?: [^\s:.?!]{1,25}){0,4}\s?:\s/gi
/** Headings of reports that come from a department or a laboratory, and that no clinician writes over his own words. */
const REPORT =
  /(?<![a-zæøå])(?:teknikk|materiale|prøvemateriale|dyrking|resistens|rekvirent|beskrivelse|godkjen[dt]|svart ut|makroskop\p{L}{1,10}|mikroskop\p{L}{1,10}|klinisk problemstilling|klinis(?:k|ke) opplysning(?:er|ar))\s?:/giu
const FEWEST_REPORTED = 2
/** "DIAGNOSAR: ... MEDIKAMENT: ...": headings that a program set. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{5,25}(?: \p{Lu}{2,20}){0,3}\s?:/gu
const FEWEST_CAPITALS = 3

/** What the patient or a relative told may be long. */
const TOLD = /(?<![a-zæøå])(?:sier|seier|sa|forteller|fortel|fortalde|fortalte|beskriver|skildrar)\s?:?\s*$/i

/** From the first heading to the end of the line or the question behind the last. */
function underHeadings(text: string, headings: readonly Span[], fewest: number): Span[] {
  const [first] = headings
  const last = headings.at(-1)
  if (!first || !last || headings.length < fewest) return []
  return [{ start: first.start, end: last.end + restOfLine(text, last.end).length }]
}

/** Up to the sentence that asks, where one follows on the line. */
function restOfLine(text: string, from: number): string {
  const line = /^[^\n]*/.exec(text.slice(from))?.[0] ?? ''
  const question = line.lastIndexOf('?')
  if (question < 0) return line.trimEnd()
  const before = line.slice(0, question)
  return before.slice(0, Math.max(0, before.search(/[.!?"»”](?=\s[^.!?]*$)/) + 1))
}

/** Words of others that were put into a message: long quotations, reports, and what is said to be copied. Without overlaps. */
export function copiedTexts(text: string): Span[] {
  const quotes = findQuotes(text).filter(
    ({ start, end }) => end - start >= LONGEST_QUOTE && !TOLD.test(text.slice(Math.max(0, start - 30), start)),
  )
  const announced = spansOf(ANNOUNCED, text)
    .map(({ start, end }) => ({ start, end: end + restOfLine(text, end).length }))
    .filter(({ start, end }) => end - start >= LONGEST_COPY)
  const reports = [
    ...underHeadings(text, spansOf(REPORT, text), FEWEST_REPORTED),
    ...underHeadings(text, spansOf(CAPITALS, text), FEWEST_CAPITALS),
  ]
  const kept: Span[] = []
  for (const span of [...announced, ...reports, ...quotes])
    if (!kept.some((other) => overlaps(other, span))) kept.push(span)
  return kept
}
