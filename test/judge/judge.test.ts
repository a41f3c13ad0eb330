import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { eachFeature, eachFrameFeature } from '../../lib/judge/features.ts'
import { reasonsOf } from '../../lib/judge/judge.ts'
import { type Example, learn, networkOf } from '../../lib/judge/learn.ts'
import model from '../../lib/judge/model.json' with { type: 'json' }
import { evidenceOf, layersOf, oddsOf, sentenceEvidence } from '../../lib/judge/network.ts'
import { LARGEST, readRows, writeRow } from '../../lib/judge/rows.ts'
import { windowsOf } from '../../lib/judge/windows.ts'
import { createReader } from '../../lib/norwegian/reader.ts'
import { createRuleReader } from '../../lib/rule-reader.ts'
import { rules } from '../../lib/rules/index.ts'

/** Any number will do that differs from word to word. */
const signOf = (word: string) => [...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0

/** @param text sentences end with a full stop */
const example = (text: string, ...broken: string[]): Example => ({
  frame: [],
  sentences: text.split('.').map((words) => words.trim().split(' ').map(signOf)),
  rules: new Set(broken),
  unlabelled: new Set(),
})

describe('learning', () => {
  // Neither word says it alone: what no list of weights can hold.
  const examples = Array.from({ length: 25 }, () => [
    example('kan du forlenge resepten', 'papers'),
    example('du trenger resepten', 'papers'),
    example('pasienten henter resepten'),
    example('kan du øke dosen'),
  ]).flat()
  const learnt = learn(examples, ['papers'], { hidden: 8, rounds: 150 })

  const odds = (text: string, by = learnt) => {
    const network = networkOf(by)
    const sentences = example(text).sentences.map((signs) => sentenceEvidence(network, evidenceOf(network, signs)))
    const layers = layersOf(network, evidenceOf(network, []), sentences)
    return oddsOf(network.outputs[0] as (typeof network.outputs)[number], layers)
  }

  it('tells words that mean it together from each of them alone', () => {
    expect(odds('kan du forlenge resepten')).toBeGreaterThan(0)
    expect(odds('pasienten henter resepten')).toBeLessThan(0)
    expect(odds('kan du øke dosen')).toBeLessThan(0)
  })

  it('hears one sentence among many others', () => {
    const others = 'pasienten henter resepten. kan du øke dosen'
    expect(odds(`${others}. du trenger resepten. ${others}`)).toBeGreaterThan(odds(`${others}. ${others}`))
  })

  it('gives the same weights every time', () =>
    expect(learn(examples, ['papers'], { hidden: 8, rounds: 150 })).toEqual(learnt))

  it('leaves out what was seen in few messages', () => {
    const rare = learn([...examples, example('sjelden')], ['papers'], { hidden: 8, rounds: 1 })
    expect(rare.columns.has(signOf('sjelden'))).toBe(false)
  })

  it('learns nothing of a rule from messages in which nobody has looked for it', () => {
    const unknown = examples.map((one) => ({ ...one, rules: new Set<string>(), unlabelled: new Set(['papers']) }))
    const nothing = learn(unknown, ['papers'], { hidden: 8, rounds: 150 })
    expect(odds('kan du forlenge resepten', nothing)).toBeCloseTo(odds('kan du øke dosen', nothing), 1)
  })
})

describe('the signs of a sentence', () => {
  const signs = (text: string, reader = createReader([])) => {
    const [sentence] = reader.read({ text }).sentences
    const found: { hash: number; name: string }[] = []
    if (sentence)
      eachFeature(sentence, (hash, start, end) => found.push({ hash, name: sentence.spelt.slice(start, end) }))
    return found
  }
  const numbers = (text: string) => new Set(signs(text).map(({ hash }) => hash))

  it('are its words, their neighbours, its numbers and how it asks', () =>
    expect(signs('Kan fastlegen ta INR 12 ganger?').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fastlegen', 'ta INR', 'INR 12', '12', '?', 'Kan fastlegen ta INR 12 ganger']),
    ))

  it('know a number by its first digit and its length', () => {
    expect(numbers('SpO2 84')).toEqual(numbers('spo2 88'))
    expect(numbers('SpO2 84')).not.toEqual(numbers('SpO2 98'))
  })

  it('are those of the words that are meant, where a rule knows them', () => {
    const ofWords = (text: string) => new Set(signs(text, createRuleReader()).map(({ hash }) => hash))
    expect(ofWords('Ber fatslegen kontrollere.')).toEqual(ofWords('Ber fastlegen kontrollere.'))
  })

  it('differ by whether the sentence asks, and by the order of the words', () => {
    expect(numbers('Kan hun få resept?')).not.toEqual(numbers('Kan hun få resept.'))
    expect(numbers('har hun')).not.toEqual(numbers('hun har'))
  })

  it('tell whether a document can be found', () => {
    const ofReferral = (text: string) =>
      new Set(
        signs(text, createRuleReader())
          .filter(({ name }) => name.endsWith('henvisning'))
          .map(({ hash }) => hash),
      )
    const unknown = ofReferral('Viser til henvisning om hofte.')
    expect(ofReferral('Viser til henvisning om kne.')).toEqual(unknown)
    expect(ofReferral('Viser til henvisning 12.11.2026.')).not.toEqual(unknown)
  })

  it('have numbers of their own, those of the whole too', () => {
    const of = new Map<number, Set<string>>()
    const keep = (hash: number, name: string) => of.set(hash, (of.get(hash) ?? new Set()).add(name))
    for (const { hash, name } of signs('kontoret ikke kontakt det gp reply hospital kontoret det ikke'))
      keep(hash, name)
    for (const sender of ['gp', 'hospital'] as const)
      eachFrameFeature(createReader([]).read({ text: 'Kan dosen økes?', sender }), (hash) => keep(hash, 'the whole'))
    expect([...of.values()].filter(({ size }) => size > 1)).toEqual([])
  })
})

describe('rows as text', () => {
  const weights = [
    [-LARGEST, 0, LARGEST],
    [12, 13, 14],
  ]
  const text = [-5, 2 ** 31 - 1].map((hash, n) => writeRow(hash, weights[n] as number[])).join('')

  it('are read as they were written', () => {
    const { rowOf, addRow } = readRows(text, 3)
    const sums = new Float32Array(3)
    expect([-5, 2 ** 31 - 1, 7].map(rowOf)).toEqual([0, 1, -1])
    for (const row of [0, 1]) addRow(row, sums)
    expect([...sums]).toEqual([12 - LARGEST, 13, LARGEST + 14])
  })

  it('need no escape in JSON', () => expect(JSON.stringify(text)).toBe(`"${text}"`))
})

describe('windows', () => {
  it('are the whole of a short message', () => expect(windowsOf([10, 20, 30])).toEqual([0, 2]))
  it('move along a long one', () => expect(windowsOf([30, 30, 30, 30])).toEqual([0, 1, 1, 2, 2, 3]))
  it('hold one sentence, however long', () => expect(windowsOf([90, 10])).toEqual([0, 0, 1, 1]))
  it('are none of nothing', () => expect(windowsOf([])).toEqual([]))
})

describe('the model', () => {
  const weighed = rules.filter((rule) => rule.judged || rule.weighed)

  it('knows each rule that is judged or weighed, and no other', () =>
    expect(model.rules.map(({ id }) => id)).toEqual(weighed.map(({ id }) => id)))

  it('has a limit for each rule that is found by its words, and for no other', () =>
    expect(model.rules.filter(({ limit }) => limit !== null).map(({ id }) => id)).toEqual(
      rules.filter(({ judged }) => judged).map(({ id }) => id),
    ))

  it('names a text that its rule has', () =>
    expect(rules.filter(({ judged, texts }) => judged && !texts[judged])).toEqual([]))

  it('weighs texts that its rule has', () =>
    expect(rules.flatMap(({ weighed = [], texts }) => weighed.filter((text) => !texts[text]))).toEqual([]))
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

  it('does not come of an open question beside a precise one', () => {
    const text = 'Viser til henvisning 03.11.2026. Hva tenker dere?\nPas. er ellers bra. Kan dosen stå?'
    expect(checker.check({ text, today: '2026-11-23', kind: 'question' })).toEqual([])
  })

  it('explains itself by whole words, also behind a misspelt one', () => {
    const text =
      'Hennvisning sendt. Ber dere sende hennvisning til fastlegen og kontrollere blodtrykket, fornye resepten og følge opp.'
    const { sentences } = createRuleReader().read({ text })
    const words = new Set(
      text
        .toLowerCase()
        .replace('hennvisning', 'henvisning')
        .match(/[a-zæøå]+/g),
    )
    const reasons = rules.flatMap(({ id }) => sentences.flatMap((sentence) => reasonsOf(sentence, id)))
    const torn = reasons
      .flatMap((reason) => reason.toLowerCase().match(/[a-zæøå]+/g) ?? [])
      .filter((word) => !words.has(word))
    expect(torn.filter((word) => word !== 'hennvisning')).toEqual([])
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
