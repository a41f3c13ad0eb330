import { describe, expect, it } from 'vitest'
import { parseCorpus } from '../../lib/cli/corpus.ts'
import { score } from '../../lib/cli/scoring.ts'
import { RULE_IDS } from '../../lib/profiles/ids.ts'
import { rules } from '../../lib/rules/index.ts'

const line = (value: object) =>
  JSON.stringify({ id: 'x', language: 'nb', text: 'Hei! Mvh Ola', findings: [], ...value })
const parse = (...lines: string[]) => parseCorpus(lines.join('\n'), 'c.jsonl', RULE_IDS)

describe('a corpus', () => {
  it('is read with its context and the places of its quotes', () => {
    const [message] = parse(
      line({
        context: { kind: 'reply', images: 1 },
        findings: [{ rule: 'courtesy-phrase', quote: 'Mvh Ola' }, { rule: 'no-question' }],
      }),
    )
    expect(message?.context).toEqual({ kind: 'reply', images: 1 })
    expect(message?.labels).toEqual([
      { rule: 'courtesy-phrase', span: { start: 5, end: 12 } },
      { rule: 'no-question', span: null },
    ])
  })

  it.for([
    ['{"id":', 'c.jsonl:2: not JSON'],
    [line({ findings: [{ rule: 'courtesy-prase' }] }), 'c.jsonl:2: unknown rule "courtesy-prase"'],
    [
      line({ findings: [{ rule: 'courtesy-phrase', quote: 'Hallo' }] }),
      'c.jsonl:2: the quote "Hallo" is not in the text',
    ],
    [
      line({ findings: [{ rule: 'courtesy-phrase', quote: 'Hei', at: 3 }] }),
      'c.jsonl:2: the quote "Hei" is not in the text at 3',
    ],
    [line({ language: 'sv' }), 'c.jsonl:2: language:'],
    [line({ context: { images: -1 } }), 'c.jsonl:2: context.images:'],
    [line({ context: { today: '23.11.2026' } }), 'c.jsonl:2: context.today:'],
  ] as const)('names the line that is wrong: %s', ([wrong, error]) => {
    expect(() => parse(line({}), wrong)).toThrow(error)
  })

  it('may be labelled with every rule there is', () => {
    for (const { id } of rules) expect(RULE_IDS).toContain(id)
  })
})

describe('a score', () => {
  const finding = (rule: string, start: number, end: number) => ({
    rule,
    severity: 'warning' as const,
    span: { start, end },
    messageId: 'x',
    data: {},
  })
  const [labelled, clean, missed] = parse(
    line({
      findings: [
        { rule: 'courtesy-phrase', quote: 'Hei' },
        { rule: 'courtesy-phrase', quote: 'Mvh Ola' },
      ],
    }),
    line({ id: 'y' }),
    line({ id: 'z', findings: [{ rule: 'courtesy-phrase', quote: 'Hei' }, { rule: 'no-question' }] }),
  ) as [never, never, never]
  const result = score([
    { message: labelled, findings: [finding('courtesy-phrase', 1, 2)] },
    { message: clean, findings: [finding('courtesy-phrase', 0, 3), finding('vague-question', 0, 3)] },
    { message: missed, findings: [] },
  ])

  it('counts by message and rule', () => {
    const courtesy = result.rules.find(({ rule }) => rule === 'courtesy-phrase')
    expect(courtesy).toEqual({
      rule: 'courtesy-phrase',
      messages: 2,
      tp: 1,
      fp: 1,
      fn: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      spanHits: 1,
    })
  })

  it('leaves out rules with neither labels nor findings', () => {
    expect(result.rules.map(({ rule }) => rule)).toEqual(['courtesy-phrase', 'no-question', 'vague-question'])
    expect(result.macroF1).toBeCloseTo(0.5 / 3)
  })

  it('counts false findings in clean messages, and lists what went wrong', () => {
    expect(result).toMatchObject({ messages: 3, clean: 1, falsePer100Clean: 200 })
    expect(result.errors.map(({ id, kind, rule }) => `${id} ${kind} ${rule}`)).toEqual([
      'y false alarm courtesy-phrase',
      'y false alarm vague-question',
      'z missed courtesy-phrase',
      'z missed no-question',
    ])
  })
})
