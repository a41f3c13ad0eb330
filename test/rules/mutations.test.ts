import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import type { RuleCases } from './cases.ts'

const files = import.meta.glob<RuleCases>('./*.cases.ts', { eager: true, import: 'default' })
const checker = createChecker()

/** The same message as another tired hand would have typed it. None of these may change what is found. */
const mutations: Readonly<Record<string, (text: string) => string>> = {
  'without capitals': (text) =>
    text.replace(/(^|[.!?\n]\s*)(\p{Lu})(?=\p{Ll})/gu, (_, before, letter) => before + letter.toLowerCase()),
  'with å ø æ written out': (text) => text.replaceAll('å', 'aa').replaceAll('ø', 'oe').replaceAll('æ', 'ae'),
  'with decomposed letters': (text) => text.normalize('NFD'),
  'with double blanks': (text) => text.replaceAll(' ', '  '),
  'with hard blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'without the blank behind a comma': (text) => text.replace(/(\p{L}), (?=\p{L})/gu, '$1,'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with another drug and dose': (text) =>
    text.replaceAll('metoprolol', 'bisoprolol').replaceAll('100 mg', '5 mg').replaceAll('Furix', 'Burinex'),
  'with another name': (text) =>
    text.replaceAll('Kari Nordmann', 'Arne Vik').replaceAll('Ola', 'Siri').replaceAll('Nilsen', 'Bakken'),
}

const rulesFound = (text: string, context: object) => [
  ...new Set(checker.check({ text, today: '2026-11-23', kind: 'question', ...context }).map(({ rule }) => rule)),
]

const cases = Object.entries(files).flatMap(([file, { flagged, clean }]) => {
  const rule = file.slice(2, -'.cases.ts'.length)
  const asCase = (one: (typeof clean)[number]) => (typeof one === 'string' ? { text: one, context: {} } : one)
  return [
    ...flagged.map(({ text, context = {} }) => ({ rule, text, context, found: true })),
    ...clean.map(asCase).map(({ text, context }) => ({ rule, text, context, found: false })),
  ]
})

describe.for(Object.entries(mutations))('%s', ([, mutate]) => {
  it('the verdict stands in 95 of 100 messages', () => {
    const changed = cases.filter(({ text }) => mutate(text) !== text)
    const lost = changed.filter(
      ({ rule, text, context, found }) => rulesFound(mutate(text), context).includes(rule) !== found,
    )
    expect(lost.map(({ rule, text }) => `${rule}: ${mutate(text)}`).slice(Math.floor(changed.length * 0.05))).toEqual(
      [],
    )
  })
})

describe('two typing errors', () => {
  /** Swaps two letters in the middle of the two longest words: not in the ending, where it could be another form. */
  const mistype = (text: string) => {
    const long = [...new Set(text.match(/\p{Ll}{8,}/gu))].sort((a, b) => b.length - a.length).slice(0, 2)
    return long.reduce(
      (mistyped, word) => mistyped.replace(word, word.slice(0, 2) + word[3] + word[2] + word.slice(4)),
      text,
    )
  }
  it('leave the verdict in 95 of 100 messages', () => {
    const changed = cases.filter(({ text }) => mistype(text) !== text)
    const lost = changed.filter(
      ({ rule, text, context, found }) => rulesFound(mistype(text), context).includes(rule) !== found,
    )
    expect(lost.map(({ rule, text }) => `${rule}: ${mistype(text)}`).slice(Math.floor(changed.length * 0.05))).toEqual(
      [],
    )
  })
})
