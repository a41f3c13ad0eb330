import type { Span } from '../engine/finding.ts'
import type { Message, ModifierKind, PlacedHit } from '../engine/message.ts'

export const sentenceText = (message: Message, { sentence }: PlacedHit): string =>
  message.text.slice(sentence.start, sentence.end)

export function isUnder(message: Message, span: Span, ...kinds: readonly ModifierKind[]): boolean {
  return message.modifiersOf(span).some(({ kind }) => kinds.includes(kind))
}

/** Whether the sentence has a date that is more than `days` back, and none that is newer. */
export function isDatedBack(message: Message, { sentence }: PlacedHit, days: number): boolean {
  const ends = sentence.dates().flatMap((date) => date.resolve(message.today, 'past')?.to ?? [])
  return ends.length > 0 && ends.every((end) => end < message.today - days)
}
