import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../lib/cli/check.ts'
import { DEFAULT_PROFILE } from '../../lib/profiles/profiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-profile-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const message = file('message.txt', 'Hei! Kan metoprolol økes til 100 mg x 1?\n')
const profile = (changes: object) => file('own.json', JSON.stringify({ ...DEFAULT_PROFILE, id: 'own', ...changes }))

async function check(profileName: string) {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await main([message, '--today', '2026-11-23', '--profile', profileName])
  return { code, out: out.mock.calls.join(''), err: err.mock.calls.join('') }
}

describe('check --profile', () => {
  it('takes a file', async () => {
    const practice = { rules: { 'courtesy-phrase': 'hint' } }
    const { code, out } = await check(profile({ practice, selfTest: { flagged: [], clean: [] } }))
    expect(code).toBe(0)
    expect(JSON.parse(out).findings[0].severity).toBe('hint')
  })

  it('takes the id of a shipped one', async () => {
    expect((await check('nasjonal')).code).toBe(0)
  })

  it('says everything that is wrong with a file', async () => {
    const practice = { thresholds: { hintWords: -1, questions: 'tre' } }
    const { code, out, err } = await check(profile({ practice }))
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('\n  thresholds.hintWords: kan ikke være under 0\n')
    expect(err).toContain('\n  thresholds.questions: skal være et tall\n')
  })

  it.each([
    ['a file that is not there', () => join(folder, 'none.json'), 'cannot read'],
    ['a file that is not JSON', () => file('broken.json', '{'), 'is not JSON'],
    ['an id that there is none of', () => 'x', 'unknown profile "x"; known: vestre-viken, nasjonal'],
  ])('refuses %s', async (_name, path, reason) => {
    const { code, err } = await check(path())
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
