import { persons, slots } from './slots.ts'
import { bokmaal } from './templates-nb.ts'
import { nynorsk } from './templates-nn.ts'

type Language = 'nb' | 'nn'

export interface JournalSentence {
  readonly language: Language
  readonly tricky: boolean
  readonly text: string
}

/** Uneven, so that two of three sentences are everyday ones. */
const VARIANTS = { everyday: 7, tricky: 4 }
const DRAWS = 40

type Draw = (count: number) => number

/** Every sentence once. Neighbours are of one specialty, and from different templates. */
export function journal(): JournalSentence[] {
  const notes = [
    ...bokmaal.map((templates) => ({ language: 'nb' as const, templates })),
    ...nynorsk.map((templates) => ({ language: 'nn' as const, templates })),
  ].map(({ language, templates: { everyday, tricky } }) => [
    ...everyday.map((template) => ({ language, tricky: false, texts: textsOf(template, language, VARIANTS.everyday) })),
    ...tricky.map((template) => ({ language, tricky: true, texts: textsOf(template, language, VARIANTS.tricky) })),
  ])
  const sentences = notes.flatMap((note) =>
    Array.from({ length: VARIANTS.everyday }, (_, variant) =>
      note.flatMap(({ texts, ...rest }) => texts.slice(variant, variant + 1).map((text) => ({ ...rest, text }))),
    ).flat(),
  )
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()]
}

export const journalSentences = (): string[] => journal().map(({ text }) => text)

function textsOf(template: string, language: Language, count: number): string[] {
  const drawn = Array.from({ length: DRAWS }, (_, index) => fill(template, language, drawFrom(`${template}${index}`)))
  return [...new Set(drawn)].slice(0, count)
}

function fill(template: string, language: Language, draw: Draw): string {
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T
  const person = pick(persons[language])
  const fillSlots = (text: string): string =>
    text.replace(/\{([^}]+)\}/g, (_, slot: string) => {
      if (slot.includes('..')) return numberIn(slot, draw)
      const values = slots[language][slot]
      const filled = values ? fillSlots(pick(values)) : person[slot]
      if (!filled) throw new Error(`nothing to put into {${slot}} of: ${template}`)
      return filled
    })
  return fillSlots(template.replace(/\[([^\]]+)\]/g, (_, choices: string) => pick(choices.split('|'))))
}

function numberIn(range: string, draw: Draw): string {
  const [low = '', high = ''] = range.split('..')
  const decimals = low.split(',')[1]?.length ?? 0
  const steps = (end: string) => Math.round(Number(end.replace(',', '.')) * 10 ** decimals)
  const number = steps(low) + draw(steps(high) - steps(low) + 1)
  return (number / 10 ** decimals).toFixed(decimals).replace('.', ',')
}

/** The same numbers for the same seed, everywhere (mulberry32 from an FNV-1a hash). */
function drawFrom(seed: string): Draw {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return (count) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count)
  }
}
