// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { DiagnosticsPage } from '../../components/diagnostics-page.tsx'
import { type DiagnosticFacts, diagnose, reportOf } from '../../lib/diagnostics.ts'
import { LANGUAGES } from '../../lib/engine/language.ts'
import { resolvePolicy } from '../../lib/policy/resolve.ts'
import { nordland } from '../../lib/profiles/nordland.ts'
import { diagnosticsStrings } from '../../lib/strings/diagnostics.ts'

const SECRET = 'Kari har brystsmerter'

function factsOf({ policy = {}, user = {}, ...more }: Partial<DiagnosticFacts> & { policy?: object; user?: object }) {
  return {
    version: '1.2.3',
    browser: 'Chrome 156',
    time: '2026-11-24T12:00:00Z',
    pausedUntil: null,
    resolved: resolvePolicy({ policy, user }),
    profile: nordland,
    sites: [],
    frames: null,
    ...more,
  } satisfies DiagnosticFacts
}

const strings = diagnosticsStrings.nb
const rowsOf = (facts: DiagnosticFacts, title: string) =>
  diagnose(facts, strings).find((section) => section.title === title)?.rows ?? []

afterEach(() => render(null, document.body))

it('names each setting with its value and who has decided it, part by part', () => {
  const policy = {
    locked: { rules: { urgent: 'stop' }, language: 'nb' },
    defaults: { rules: { wording: 'hint' }, sendReminder: false },
  }
  const user = { rules: { 'too-long': 'off' }, statistics: true }
  const rows = rowsOf(factsOf({ policy, user }), strings.settings)
  expect(rows).toEqual(
    expect.arrayContaining([
      ['rules.urgent', 'stop', 'virksomheten, låst'],
      ['rules.wording', 'hint', 'virksomheten, kan endres'],
      ['rules.too-long', 'off', 'brukeren'],
      ['sendReminder', 'false', 'virksomheten, kan endres'],
      ['statistics', 'true', 'brukeren'],
      ['blockPaste', 'false', 'ingen: innebygd'],
      ['thresholds', '{}', 'ingen: innebygd'],
    ]),
  )
  expect(rows.map(([key]) => key)).not.toContain('rules')
})

it('tells of a pause that the user asked for', () => {
  expect(rowsOf(factsOf({ pausedUntil: '2026-11-24T13:00:00Z' }), strings.about)).toContainEqual([
    'Satt på pause til',
    '2026-11-24T13:00:00Z',
  ])
})

it('names what could not be used, and why', () => {
  const facts = factsOf({ policy: { locked: { rules: { urgnt: 'stop' } } }, user: { language: 7 } })
  expect(rowsOf(facts, strings.rejected)).toEqual([
    ['locked.rules.urgnt', 'ukjent nøkkel'],
    ['user.language', 'skal være en av: nb, nn, en'],
  ])
})

it('tells of fields how they were found and whether they can be read', () => {
  const frames = [
    {
      origin: 'https://epj.example',
      fields: [
        { site: 'EPJ', isReadable: true, findings: 0 },
        { site: null, isReadable: false, findings: 0 },
      ],
    },
    { origin: 'https://other.example', fields: [] },
  ]
  expect(rowsOf(factsOf({ frames }), strings.fields)).toEqual([
    ['https://epj.example', 'med selektorene til EPJ', 'ja'],
    ['https://epj.example', 'ut fra hva det heter', 'nei, viser ikke teksten sin til nettleseren'],
  ])
  expect(reportOf(diagnose(factsOf({ frames: [] }), strings))).toContain('Fant ingen meldingsfelt')
  expect(reportOf(diagnose(factsOf({}), strings))).toContain('Dialogsjekk kjører ikke i fanen')
})

it('the report has all that the page has, and no words that may be from a message', () => {
  const user = { phrases: { flagged: [{ phrase: SECRET, reason: SECRET }], accepted: [SECRET, SECRET] } }
  const sites = [{ pattern: 'https://epj.example/*', name: 'EPJ', isGranted: true, isRegistered: false }]
  const sections = diagnose(factsOf({ user, sites }), strings)
  const report = reportOf(sections)
  for (const { title, rows } of sections) for (const part of [title, ...rows.flat()]) expect(report).toContain(part)
  expect(report).toContain('https://epj.example/*: EPJ | ja | nei')
  expect(report).toContain('phrases.accepted: 2 uttrykk')
  expect(report).not.toContain(SECRET)
})

it('what is enormous is cut short', () => {
  const rules = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`rule-${n}`, 'off']))
  const sections = diagnose(factsOf({ user: { rules, phoneLines: Array(900).fill('00 00 00 00') } }), strings)
  expect(reportOf(sections).length).toBeLessThan(20_000)
  expect(reportOf(sections)).toContain('og 700 til')
})

it.each(LANGUAGES)('is shown in %s, with a copy of the report', async (language) => {
  const onCopy = vi.fn()
  const texts = diagnosticsStrings[language]
  const show = (isCopied: boolean | null) =>
    act(() =>
      render(
        <DiagnosticsPage strings={texts} sections={diagnose(factsOf({}), texts)} {...{ isCopied, onCopy }} />,
        document.body,
      ),
    )
  await show(null)
  expect(document.body.textContent).not.toMatch(/undefined|\[object/)
  await act(() => document.querySelector('button')?.click())
  expect(onCopy).toHaveBeenCalledOnce()
  await show(true)
  expect(document.querySelector('[role=status]')?.textContent).toBe(texts.copied)
  await show(false)
  expect(document.querySelector('[role=status]')?.textContent).toBe(texts.notCopied)
})
