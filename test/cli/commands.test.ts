import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const runner = fileURLToPath(new URL('../../lib/cli/run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Each test starts a Node of its own, and all of them at once. */
const SLOW = 60_000

interface Result {
  code: number
  out: string
  err: string
}

const run = (args: string[], input = '') =>
  new Promise<Result>((resolve) => {
    const child = execFile(process.execPath, [runner, ...args], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
    child.stdin?.end(input)
  })
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe.concurrent('check', { timeout: SLOW }, () => {
  it('prints the findings of a text as JSON', async () => {
    const { code, out } = await run(
      ['check', '-', '--today', '2026-11-23'],
      'Hei! Kan metoprolol økes til 100 mg x 1?\n',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      verdict: { kind: 'improve', text: 'Kan bli bedre' },
      findings: [
        {
          rule: 'courtesy-phrase',
          severity: 'warning',
          start: 0,
          end: 3,
          quote: 'Hei',
          message: expect.stringMatching(/^Meldingen/),
        },
      ],
    })
  })

  it('says with --explain which words led to a finding, and how they were read', async () => {
    const { out } = await run(
      ['check', '-', '--today', '2026-11-23', '--explain'],
      'Sist hos dere i mars 2024. Kan dosen økes?',
    )
    const { findings } = JSON.parse(out)
    expect(findings[0].explanation).toMatchObject({
      phrases: expect.arrayContaining([{ name: 'contact', quote: 'Sist hos dere' }]),
      dates: [{ quote: 'mars 2024', from: 19783, to: 19813 }],
      isQuoted: false,
    })
  })

  it('prints a line for each line with --lines, also for an empty one', async () => {
    const { out } = await run([
      'check',
      '--lines',
      '--kind',
      'reply',
      file('lines.txt', 'Ja, til 100 mg.\n\nMvh Ola\n'),
    ])
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).findings.length),
    ).toEqual([0, 0, 1])
  })

  it.for([
    [['check'], 'name one file'],
    [['check', 'a', 'b'], 'name one file'],
    [['check', 'no-such-file.txt'], 'cannot read no-such-file.txt'],
    [['check', '-', '--sender', 'nurse'], '--sender'],
    [['check', '-', '--today', '23.11.2026'], '--today'],
    [['check', '-', '--profile', 'x'], 'unknown profile "x"'],
    [['check', '-', '--colour'], '--colour'],
    [['score'], 'at least one corpus file'],
    [['score', 'no-such.jsonl'], 'cannot read no-such.jsonl'],
  ] as const)('says what is wrong with %s, and exits with 2', async ([args, message]) => {
    const { code, out, err } = await run([...args])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })
})

describe.concurrent('score', { timeout: SLOW }, () => {
  const corpus = [
    {
      id: 'a',
      language: 'nb',
      text: 'Hei! Kan dosen økes til 100 mg?',
      findings: [{ rule: 'courtesy-phrase', quote: 'Hei' }],
    },
    { id: 'b', language: 'nn', text: 'Kan dosen aukast til 100 mg?', findings: [] },
    {
      id: 'c',
      language: 'nb',
      text: 'Kan dosen økes til 100 mg?',
      findings: [{ rule: 'courtesy-phrase', quote: 'Kan' }],
    },
  ]
  const path = file('corpus.jsonl', corpus.map((one) => JSON.stringify(one)).join('\n'))

  it('prints figures for scripts with --json', async () => {
    const { code, out } = await run(['score', '--json', path])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      messages: 3,
      clean: 1,
      macroF1: expect.closeTo(2 / 3),
      falsePer100Clean: 0,
      rules: [
        {
          rule: 'courtesy-phrase',
          messages: 2,
          tp: 1,
          fp: 0,
          fn: 1,
          precision: 1,
          recall: 0.5,
          f1: expect.closeTo(2 / 3),
          spanHits: 1,
        },
      ],
    })
  })

  it('lists each miss with its text with --errors', async () => {
    const { out } = await run(['score', '--errors', path])
    expect(out).toContain('3 messages, 1 clean')
    expect(out).toContain('c  missed: courtesy-phrase "Kan"\n  Kan dosen økes til 100 mg?')
  })

  it('names the line that is wrong', async () => {
    const wrong = file('wrong.jsonl', '{"id":"a","language":"nb","text":"Hei","findings":[{"rule":"x"}]}')
    const { code, err } = await run(['score', wrong])
    expect(code).toBe(2)
    expect(err).toContain('wrong.jsonl:1: unknown rule "x"')
  })
})
