import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { departments } from '../../lib/norwegian/departments.ts'
import { DEPARTMENT_IDS, PROFILE_IDS, RULE_IDS } from '../../lib/profiles/ids.ts'
import { loadProfile } from '../../lib/profiles/load.ts'
import type { Profile } from '../../lib/profiles/profile.ts'
import { DEFAULT_PROFILE, practiceOf, profiles } from '../../lib/profiles/profiles.ts'
import { rules } from '../../lib/rules/index.ts'

const NO_TEST = { flagged: [], clean: [] }
/** As it comes from a file. */
const load = (changes: object) => loadProfile(JSON.parse(JSON.stringify({ ...DEFAULT_PROFILE, ...changes })))

describe.for(profiles)('$id', (profile) => {
  it('loads as a file of its own: its self-test passes', () => {
    const loaded = loadProfile(JSON.parse(JSON.stringify(profile)))
    expect('errors' in loaded ? loaded.errors : []).toEqual([])
    expect(loaded).toEqual({ profile })
  })

  it('shows with six phrases each what it flags and what it leaves alone', () => {
    expect(profile.selfTest.flagged.length).toBeGreaterThanOrEqual(6)
    expect(profile.selfTest.clean.length).toBeGreaterThanOrEqual(6)
  })
})

it('has an id of its own for each profile', () => {
  expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length)
})

it('knows every rule by id', () => {
  expect([...RULE_IDS].sort()).toEqual(rules.map(({ id }) => id))
  expect(PROFILE_IDS).toEqual(profiles.map(({ id }) => id))
})

it('knows every department by id', () => {
  expect([...DEPARTMENT_IDS].sort()).toEqual(departments.map(({ id }) => id).sort())
})

describe('a profile that is wrong', () => {
  it.each<[object, string[]]>([
    [{ practice: { thresholds: { hintWords: -1 } } }, ['thresholds.hintWords: kan ikke være under 0']],
    [{ practice: { thresholds: { questions: 2.5 } } }, ['thresholds.questions: skal være et heltall']],
    [{ practice: { thresholds: { contactMonths: '12' } } }, ['thresholds.contactMonths: skal være et tall']],
    [{ practice: { thresholds: { maxWords: 100 } } }, ['thresholds.maxWords: ukjent nøkkel']],
    [{ practice: { rules: { urgnt: 'off' } } }, ['rules.urgnt: ukjent regel «urgnt»']],
    [{ practice: { rules: { urgent: 'loud' } } }, ['rules.urgent: skal være en av: off, hint, warning, stop']],
    [
      { practice: { labLimits: [{ analyte: 'kalium', above: 6, unit: 'mmol/L', source: 'x' }] } },
      ['labLimits.0.analyte: ukjent analytt «kalium»'],
    ],
    [
      { practice: { labLimits: [{ analyte: 'haemoglobin', below: 70, unit: 'g/L', source: 'x' }] } },
      ['labLimits.0.unit: skal være «g/dL»'],
    ],
    [
      { practice: { hospitals: [{ name: 'X', names: ['x'], departments: ['kirurgi'] }] } },
      ['hospitals.0.departments.0: ukjent fag «kirurgi»'],
    ],
    [
      { practice: { hospitals: [{ name: 'X', names: [''], departments: [] }] } },
      ['hospitals.0.names.0: kan ikke være tom'],
    ],
    [{ practice: { ownNumbers: ['02 02'] } }, ['ownNumbers.0: skal bare være sifre']],
    [{ practice: { recipientFirst: 'ja' } }, ['recipientFirst: skal være true eller false']],
    [{ id: undefined }, ['id: mangler; skal være tekst']],
    [{ source: { name: 'X', url: null, read: 'i dag' } }, ['source.read: skal være en dato, ÅÅÅÅ-MM-DD']],
    [{ colour: 'red' }, ['colour: ukjent nøkkel']],
    [
      { selfTest: { flagged: [{ text: 'Hei', rule: 'hilsen' }], clean: [] } },
      ['selfTest.flagged.0.rule: ukjent regel «hilsen»'],
    ],
    [
      { practice: { thresholds: { hintWords: -1 }, rules: { urgnt: 'off' } } },
      ['thresholds.hintWords: kan ikke være under 0', 'rules.urgnt: ukjent regel «urgnt»'],
    ],
  ])('%j is told of at its key', (changes, errors) => {
    expect(load({ selfTest: NO_TEST, ...changes })).toEqual({ errors })
  })

  it.each([null, undefined, 'x', 7, []])('%j is no profile', (data) => {
    expect(loadProfile(data)).toEqual({ errors: [expect.stringMatching(/^profilen: .*skal være et objekt$/)] })
  })

  it('does not load when its self-test fails, and says by which rule and phrase', () => {
    const selfTest = {
      flagged: [
        { text: 'Kan metoprolol økes til 100 mg x 1?', rule: 'courtesy-phrase' },
        { text: 'Hei! Kan metoprolol økes til 100 mg x 1?', rule: 'courtesy-phrase' },
      ],
      clean: [{ text: 'Hei! Kan Furix økes til 40 mg?' }, { text: 'Hei! Kan Furix økes til 20 mg?', rule: 'urgent' }],
    }
    expect(load({ selfTest })).toEqual({
      errors: [
        'selfTest.flagged: courtesy-phrase finner ikke noe i «Kan metoprolol økes til 100 mg x 1?»',
        'selfTest.clean: courtesy-phrase sier fra om «Hei! Kan Furix økes til 40 mg?»',
      ],
    })
  })
})

describe('a checker', () => {
  const text = 'Hei! Kan metoprolol økes til 100 mg x 1?'
  const own: Profile = {
    id: 'own',
    source: { name: 'Eget sykehus', url: null, read: '2026-11-23' },
    practice: { thresholds: { questions: 5 }, rules: { 'courtesy-phrase': 'hint' } },
    selfTest: NO_TEST,
  }

  it('takes a profile as well as the id of one', () => {
    const checker = createChecker({ profile: own })
    const [finding] = checker.check({ text, today: '2026-11-23' })
    expect(finding?.severity).toBe('hint')
    expect(finding && checker.describe(finding, 'nb').source.name).toBe('Eget sykehus')
  })

  it('goes by the settings before the profile, and by the profile before the core', () => {
    const { thresholds } = practiceOf(own, { thresholds: { hintWords: 100 } })
    expect(thresholds).toEqual({ ...practiceOf(DEFAULT_PROFILE).thresholds, questions: 5, hintWords: 100 })
    expect(createChecker({ profile: own, rules: { 'courtesy-phrase': 'off' } }).check({ text })).toEqual([])
  })
})

it('leaves zod and the loader out of what runs in the page', () => {
  const files = import.meta.glob<string>('../../{lib,entrypoints,components}/**/*.{ts,tsx}', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    const code = files[path] ?? ''
    expect(code, path).not.toMatch(/^import .*'zod/m)
    for (const [, to] of code.matchAll(/^import (?!type)[^']*'(\.[^']+)'/gm))
      visit(`../..${new URL(to as string, `file://${path.slice(5)}`).pathname}`)
  }
  visit('../../entrypoints/reading/index.ts')
  for (const path of Object.keys(files)) if (path.startsWith('../../lib/rules/')) visit(path)
  expect(seen).toContain('../../lib/checker.ts')
  expect(seen).not.toContain('../../lib/profiles/load.ts')
})
