import { type Finding, overlaps, type Span } from './finding.ts'
import type { Message, ModifierKind, Sentence } from './message.ts'

/** What led to a finding, so that a wrong one can be mended in the data. For developers and the command line. */
export interface Explanation {
  /** The rule's phrases that stand there, by their names. */
  readonly phrases: readonly { readonly name: string; readonly quote: string }[]
  /** Where no phrase stands there: the words that together spoke for the rule, strongest first. */
  readonly words: readonly string[]
  /** How the words are meant, and by which cue. */
  readonly modifiers: readonly { readonly kind: ModifierKind; readonly cue: string }[]
  readonly questions: readonly { readonly kind: string; readonly quote: string }[]
  /** Dates of the sentence, as they were resolved: days since 1970-01-01. */
  readonly dates: readonly { readonly quote: string; readonly from: number; readonly to: number }[]
  readonly isQuoted: boolean
}

/**
 * A finding about the whole message is explained by the whole message.
 * @param reasonsOf what of a sentence spoke for a rule, when no phrase of it did
 */
export function explain(
  message: Message,
  { rule, span }: Finding,
  reasonsOf: (sentence: Sentence, rule: string) => readonly string[],
): Explanation {
  const place: Span = span ? message.fromSource(span) : { start: 0, end: message.text.length }
  const quote = ({ start, end }: Span) => message.text.slice(start, end)
  const sentences = message.sentences.filter((sentence) => overlaps(sentence, place))
  const within = <T extends Span>(parts: readonly T[], offset: number) =>
    parts.map((part) => ({ ...part, start: offset + part.start, end: offset + part.end }))
  const phrases = message
    .hits(rule)
    .filter((hit) => overlaps(hit, place))
    .map((hit) => ({ name: hit.name, quote: quote(hit) }))
  return {
    phrases,
    words: phrases.length > 0 || !span ? [] : sentences.flatMap((sentence) => reasonsOf(sentence, rule)),
    modifiers: sentences
      .flatMap(({ modifiers, start }) =>
        modifiers.map(({ kind, cue, scope }) => ({
          kind,
          cue: within([cue], start)[0] as Span,
          scope: within([scope], start)[0] as Span,
        })),
      )
      .filter(({ scope }) => overlaps(scope, place))
      .map(({ kind, cue }) => ({ kind, cue: quote(cue) })),
    questions: sentences.flatMap(({ asks, start }) =>
      within(asks, start).map((ask) => ({ kind: ask.kind, quote: quote(ask) })),
    ),
    dates: sentences.flatMap((sentence) =>
      sentence.dates().flatMap((date) => {
        const period = date.resolve(message.today, 'past') ?? date.resolve(message.today, 'future')
        return period ? [{ quote: quote(within([date], sentence.start)[0] as Span), ...period }] : []
      }),
    ),
    isQuoted: message.isQuoted(place),
  }
}
