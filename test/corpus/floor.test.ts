import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../lib/cli/corpus.ts'
import { scoreCorpus } from '../../lib/cli/score.ts'
import { rules } from '../../lib/rules/index.ts'
import floor from './floor.json' with { type: 'json' }

const folder = fileURLToPath(new URL('.', import.meta.url))
const read = (part: string) =>
  readCorpus(
    globSync(`${part}/*.jsonl`, { cwd: folder })
      .sort()
      .map((file) => folder + file),
  )
const parts = { dev: read('dev'), held: read('held') }
const all = Object.values(parts).flat()

describe('the corpus', () => {
  it('has messages enough, half of them clean, a fifth in nynorsk, each once', () => {
    const share = (is: (message: (typeof all)[number]) => boolean) => all.filter(is).length / all.length
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(share(({ labels }) => labels.length === 0)).toBeGreaterThanOrEqual(0.48)
    expect(share(({ language }) => language === 'nn')).toBeGreaterThanOrEqual(0.2)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
})

/** Rules that are built; the labels of the others wait. */
const built = new Set(rules.map(({ id }) => id))

describe.for(['dev', 'held'] as const)('the part %s', (part) => {
  const { rules: scores, falsePer100Clean } = scoreCorpus(parts[part])

  it.for(Object.entries(floor[part].f1))('keeps the F1 of %s', ([rule, least]) => {
    expect(scores.find((one) => one.rule === rule)?.f1 ?? 0).toBeGreaterThanOrEqual(least)
  })

  it('has a floor for every rule it has labels for', () => {
    const labelled = scores.filter((one) => built.has(one.rule) && one.messages > 0).map((one) => one.rule)
    expect(Object.keys(floor[part].f1).sort()).toEqual(labelled)
  })

  it('cries wolf no more often than it did', () => {
    expect(falsePer100Clean).toBeLessThanOrEqual(floor[part].falsePer100Clean)
  })
})
