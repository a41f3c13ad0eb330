import type { Span } from '../engine/finding.ts'
import type { Message, ModifierKind, PlacedHit } from '../engine/message.ts'

/** Words that make a statement one of the present, whatever date stands beside it. */
const NOW =
  /(?<!\p{L})(?:nå|no|i dag|idag|i natt|i kveld|akkurat|mens jeg skriver|medan eg skriv|ringer nå|ringjer no|på venterommet|foran meg|her nå|her no|i ferd med|til helga|i helga|på benken|på kontoret nå|(?:halvtime|time|timer|timar|minutt|minutter|min) (?:siden|sidan)|pågående|pågåande|fremdeles|framleis|fortsatt|nyoppst\p{L}*|nyoppdag\p{L}*|nytt funn|siste (?:timen|timene|timer|døgnet|døgn)|siden i (?:natt|går|dag)|sidan i (?:natt|går|dag))(?!\p{L})/iu

export const sentenceText = (message: Message, { sentence }: PlacedHit): string =>
  message.text.slice(sentence.start, sentence.end)

/** Whether the sentence says that it speaks of the present. */
export const saysNow = (message: Message, hit: PlacedHit): boolean => NOW.test(sentenceText(message, hit))

export function isUnder(message: Message, span: Span, ...kinds: readonly ModifierKind[]): boolean {
  return message.modifiersOf(span).some(({ kind }) => kinds.includes(kind))
}

/** Whether the sentence has a date that is more than `days` back, and none that is newer. */
export function isDatedBack(message: Message, { sentence }: PlacedHit, days: number): boolean {
  const ends = sentence.dates().flatMap((date) => date.resolve(message.today, 'past')?.to ?? [])
  return ends.length > 0 && ends.every((end) => end < message.today - days)
}
