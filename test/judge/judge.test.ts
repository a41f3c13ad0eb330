import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { featuresOf } from '../../lib/judge/features.ts'
import { type Example, learn, logOdds } from '../../lib/judge/learn.ts'
import model from '../../lib/judge/model.json' with { type: 'json' }
import { createReader } from '../../lib/norwegian/reader.ts'
import { rules } from '../../lib/rules/index.ts'

const example = (words: string, ...broken: string[]): Example => ({
  features: new Map(words.split(' ').map((word) => [word, 1])),
  rules: new Set(broken),
})

describe('learning', () => {
  const examples = [
    example('kan du forlenge sykmeldingen', 'papers'),
    example('trenger attest og sykmeldingen', 'papers'),
    example('kan dosen økes'),
    example('trenger hun attest nå'),
    example('kan hun trene'),
  ]

  it('tells the breaches from the others', () => {
    const learnt = learn(examples, 'papers')
    expect(logOdds(learnt, example('forlenge sykmeldingen'))).toBeGreaterThan(0)
    expect(logOdds(learnt, example('kan dosen økes'))).toBeLessThan(0)
  })

  it('gives the same weights every time', () => expect(learn(examples, 'papers')).toEqual(learn(examples, 'papers')))

  it('leaves out what was seen once', () => expect(learn(examples, 'papers').weights.has('dosen')).toBe(false))
})

describe('the features of a sentence', () => {
  const features = (text: string) => {
    const [sentence] = createReader([]).read({ text }).sentences
    return [...(sentence?.read(featuresOf) ?? [])]
  }

  it('are its words, their beginnings, their neighbours and how it asks', () =>
    expect(features('Kan fastlegen ta INR 12 ganger?')).toEqual(
      expect.arrayContaining(['fastlegen', 'fastl-', 'ta inr', '#', '?', '=asks.precise']),
    ))

  it('know no number from another', () => expect(features('Hb 12')).toEqual(features('hb 14')))
})

describe('the model', () => {
  it('has a limit for each rule that lets itself be judged, and for no other', () =>
    expect(model.rules.map(({ id }) => id)).toEqual(rules.filter(({ judged }) => judged).map(({ id }) => id)))

  it('has a weight of each of them for every feature', () =>
    expect(Object.values(model.weights).every((row) => row.length === model.rules.length)).toBe(true))

  it('names a text that its rule has', () =>
    expect(rules.filter(({ judged, texts }) => judged && !texts[judged])).toEqual([]))
})

describe('a judged finding', () => {
  const checker = createChecker()
  const input = {
    text: 'Pas. er skrevet ut. Resten av INR-oppfølgingen og doseringen blir det fastlegen som må holde styr på fra desember av.',
    today: '2026-11-23',
    sender: 'hospital',
  } as const

  it('does not come of the same words said again and again', () => {
    const text = Array.from({ length: 12 }, (_, day) => `Pasienten er stabil og uten smerter dag ${day + 1}. `).join('')
    expect(checker.check({ text, today: '2026-11-23', kind: 'reply' })).toEqual([])
  })

  it('does not come where its rule does not hold', () => {
    const text = 'Hva tenker dere om dette?\nPasienten er orientert.\n'
    const rulesIn = (kind: 'question' | 'reply') => checker.check({ text, kind }).map(({ rule }) => rule)
    expect(rulesIn('question')).toEqual(['vague-question'])
    expect(rulesIn('reply')).toEqual([])
  })

  it('marks the sentence that says it most, and explains itself by words', () => {
    const finding = checker.check(input).find(({ rule }) => rule === 'work-division')
    const { start = 0, end = 0 } = finding?.span ?? {}
    expect(input.text.slice(start, end)).toMatch(/fastlegen/)
    expect(input.text.slice(start, end)).toBe(input.text.slice(start, end).trim())
    const explained = finding && checker.explain(input, finding)
    expect([...(explained?.words ?? []), ...(explained?.phrases ?? [])]).not.toEqual([])
  })
})
