import { describe, expect, it } from 'vitest'
import { type CheckerSettings, createChecker } from '../../lib/checker.ts'
import type { MessageInput } from '../../lib/engine/message.ts'

/** What a place decides for itself, as it comes through to the findings. */
const found = (settings: CheckerSettings, text: string, context: Omit<MessageInput, 'text'> = {}) =>
  createChecker(settings)
    .check({ text, today: '2026-11-23', ...context })
    .map(({ rule, messageId, severity, span }) => ({
      rule,
      messageId,
      severity,
      quote: span && text.slice(span.start, span.end),
    }))

const rulesIn = (...given: Parameters<typeof found>) => found(...given).map(({ rule }) => rule)

describe('recipients', () => {
  const text = 'Kan metoprolol økes til 100 mg x 1?'

  it.each([
    ['Hjemmetjenesten i Ås', { allowed: ['hjemmetjenesten'] }, 'municipal-recipient'],
    ['Nevrologisk avd., Bærum sykehus', { allowed: ['Bærum  Sykehus'] }, 'unsupported-recipient'],
  ])('%s: not judged where it is allowed', (recipient, recipients, rule) => {
    const context = { recipient, sender: 'gp' } as const
    expect(rulesIn({}, text, context)).toEqual([rule])
    expect(found({ recipients }, text, context)).toEqual([])
  })

  it('one that is not to be written to is told of, in a reply too', () => {
    const recipients = { notAllowed: ['Innsjø legesenter'] }
    const context = { recipient: 'INNSJØ LEGESENTER, dr. Moen', sender: 'hospital', kind: 'reply' } as const
    expect(found({ recipients }, text, context)).toMatchObject([
      { rule: 'unsupported-recipient', messageId: 'refused' },
    ])
    expect(found({ recipients }, text, { ...context, recipient: 'Fjord legesenter' })).toEqual([])
    expect(found({ recipients: { notAllowed: [' '] } }, text, context)).toEqual([])
  })

  it('departments take the place of the profile’s', () => {
    const departments = [{ name: 'Fjord sykehus', names: ['fjord'], departments: ['surgery'] }]
    const at = (recipient: string) => rulesIn({ departments }, text, { sender: 'gp', recipient })
    expect(at('Nevrologisk avd., Fjord sykehus')).toEqual(['unsupported-recipient'])
    expect(at('Kirurgisk avd., Fjord sykehus')).toEqual([])
    expect(at('Nevrologisk avd., Bærum sykehus')).toEqual([])
  })
})

it('laboratory limits take the place of the profile’s', () => {
  const text = 'K 5,8 i dag hos denne pas. Kan spironolakton fortsette?'
  expect(found({}, text)).toEqual([])
  const labLimits = [{ analyte: 'potassium', above: 5.5, unit: 'mmol/L', source: 'Egen lab' }]
  expect(rulesIn({ labLimits }, text)).toEqual(['serious-finding'])
})

describe('own phrases', () => {
  const flagged = [{ phrase: 'se journal', reason: 'Skriv det mottakeren trenger å vite.' }]
  const text = 'SE  journal for detaljer. Kan metoprolol økes til 100 mg x 1?'

  it('are found as whole words, in any case, with any blanks', () => {
    expect(found({ phrases: { flagged } }, text)).toMatchObject([
      { rule: 'own-phrase', severity: 'warning', quote: 'SE  journal' },
    ])
    expect(found({ phrases: { flagged } }, 'Vi må se journalen. Kan metoprolol økes til 100 mg x 1?')).toEqual([])
    const odd = [{ phrase: 'a.b (c)', reason: 'x', severity: 'hint' as const }]
    expect(found({ phrases: { flagged: odd } }, 'Tatt A.B (c) i dag.')).toContainEqual(
      expect.objectContaining({ quote: 'A.B (c)', severity: 'hint' }),
    )
  })

  it('are told in the organisation’s words', () => {
    const checker = createChecker({ phrases: { flagged }, links: { rules: 'https://trust.example/regler' } })
    const [finding] = checker.check({ text })
    const { reason, fixLabel, source } = finding ? checker.describe(finding, 'nb') : {}
    expect(reason).toBe('Skriv det mottakeren trenger å vite.')
    expect(fixLabel).toBeNull()
    expect(source?.url).toBe('https://trust.example/regler')
    expect(finding && checker.explain({ text }, finding).phrases).toEqual([])
  })

  it('are one finding with a rule’s in the same place, the worse of the two', () => {
    const own = (severity: 'hint' | 'stop') => ({
      phrases: { flagged: [{ phrase: 'Mvh Kari', reason: 'x', severity }] },
    })
    const closed = 'Kan metoprolol økes til 100 mg x 1?\nMvh Kari'
    expect(rulesIn(own('hint'), closed)).toEqual(['courtesy-phrase'])
    expect(rulesIn(own('stop'), closed)).toEqual(['own-phrase'])
  })

  it('that are accepted take away what lies within them, and nothing else', () => {
    const closed = 'Hei. Kan metoprolol økes til 100 mg x 1?\nMvh Kari'
    expect(rulesIn({ phrases: { accepted: ['hei'] } }, closed)).toEqual(['courtesy-phrase'])
    expect(rulesIn({ phrases: { accepted: ['he'] } }, closed)).toHaveLength(2)
    expect(rulesIn({ phrases: { accepted: ['snarest'] } }, 'Kan han komme snarest, i kveld? Det haster.')).toContain(
      'urgent',
    )
  })

  it('never hang on a phrase or text of any kind', () => {
    const phrases = {
      flagged: [{ phrase: `${'(a+)+'.repeat(50)}$`, reason: 'x' }],
      accepted: ['a '.repeat(200), '***'],
    }
    expect(() => found({ phrases }, 'a '.repeat(20_000))).not.toThrow()
  })
})

it('telephone lines stand with what belongs on the telephone', () => {
  const checker = createChecker({ phoneLines: ['Vakthavende indremedisin: 00 00 00 00'] })
  const linesFor = (text: string) =>
    checker.check({ text }).map((finding) => checker.describe(finding, 'nb').phoneLines.length)
  expect(linesFor('Må inn i kveld.')).toEqual([1])
  expect(linesFor('Hei! Kan metoprolol økes til 100 mg x 1?')).toEqual([0])
})
