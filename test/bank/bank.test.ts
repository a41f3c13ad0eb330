import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'

/** Which rules a group of the bank stands for. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  R1: ['courtesy-phrase'],
  R2: ['vague-question', 'no-question'],
  R3: ['missing-referral-reference'],
  R4: ['urgent', 'response-deadline'],
  R5: ['serious-finding'],
  R6: ['general-guidance'],
  R7: ['extensive-problem', 'many-questions'],
  R8: ['case-handling', 'work-division', 'other-message-type'],
  R9: ['attachment-mention', 'pasted-image'],
  R10: ['template-phrase', 'pasted-clipping'],
  R11: ['wording'],
  R12: ['too-long'],
  R13: ['municipal-recipient'],
  R14: ['stale-contact'],
}

/** Rows that tell what a text is like instead of giving one: the cases of the rules hold such texts. */
const DESCRIBES =
  /^same$|^>|≥|\(tekst uten|som fire avsnitt|^Bakgrunn: …|^Hele epikrisen limt inn|^Liste med|^liste med|står først/

const checker = createChecker()
const rows = readFileSync(fileURLToPath(new URL('phrases.psv', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => /^[FGT]\|/.test(line))
  .flatMap((line) => {
    const [kind = '', group = '', nb = '', nn = ''] = line.split('|')
    return [...new Set([nb, nn])].filter((text) => !DESCRIBES.test(text)).map((text) => ({ kind, group, text }))
  })

const isFlagged = ({ group, text }: (typeof rows)[number]) =>
  checker
    .check({ text, today: '2026-11-23', kind: 'question', sender: 'gp' })
    .some(({ rule }) => GROUPS[group]?.includes(rule))

describe('the phrase bank', () => {
  const must = rows.filter(({ kind }) => kind === 'F')
  const mustNot = rows.filter(({ kind }) => kind !== 'F')
  const allowed = (share: number, of: readonly unknown[]) => Math.floor(share * of.length)

  it('has phrases of both kinds', () => {
    expect(must.length).toBeGreaterThan(300)
    expect(mustNot.length).toBeGreaterThan(200)
  })

  it('has 95 of 100 bad phrases flagged by the rule of their group', () => {
    const missed = must.filter((row) => !isFlagged(row)).map(({ group, text }) => `${group}: ${text}`)
    expect(missed.slice(allowed(0.05, must))).toEqual([])
  })

  it('has 98 of 100 good phrases and traps left alone', () => {
    const alarms = mustNot.filter(isFlagged).map(({ group, text }) => `${group}: ${text}`)
    expect(alarms.slice(allowed(0.02, mustNot))).toEqual([])
  })
})
