import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { compareFindings, overlaps } from '../../lib/engine/finding.ts'
import { LANGUAGES } from '../../lib/engine/language.ts'
import { MAX_CHECKED_LENGTH } from '../../lib/engine/message.ts'
import { defineRule, type Rule } from '../../lib/engine/rule.ts'
import { type Judge, runRules } from '../../lib/engine/run-rules.ts'
import { createReader } from '../../lib/norwegian/reader.ts'
import { CORE } from '../../lib/profiles/core.ts'

const TODAY = '2026-11-23'
const PIECES = [
  'Hei!',
  'Viser til henvisning.',
  'Hva tenker dere?',
  'Takk for henvisningen',
  'Mvh Ola',
  '\n',
  '\r\n',
  '[bilde]',
  'Kan ',
  'kan metoprolol økes til 100 mg?',
  '«takk»',
  '"',
  '\u00a0',
  'a\u030a',
  '\u0000',
  '\ud83d',
  '😊',
  'שלום',
  '<script>alert(1)</script>',
  '/OL',
  '12,5',
  '03.11.2026',
  'jf. epikrise',
  ', ',
  '. ',
  '?',
  '   ',
]
const noisyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 })
  .map((parts) => parts.join(' '))

const check = (text: string) => createChecker().check({ text, today: TODAY })

describe('a check', () => {
  const shared = createChecker()

  it('gives sorted findings with spans inside the text, none overlapping another of its rule', () => {
    fc.assert(
      fc.property(noisyText, (text) => {
        const findings = shared.check({ text, today: TODAY })
        expect([...findings].sort(compareFindings)).toEqual(findings)
        for (const { span, fix } of findings) {
          for (const place of [span, fix?.span]) {
            if (!place) continue
            expect(place.start).toBeGreaterThanOrEqual(0)
            expect(place.end).toBeLessThanOrEqual(text.length)
            expect(place.start).toBeLessThanOrEqual(place.end)
          }
        }
        for (const a of findings)
          for (const b of findings)
            if (a !== b && a.rule === b.rule && a.span && b.span) expect(overlaps(a.span, b.span)).toBe(false)
      }),
    )
  })

  it('gives the same whatever was checked before', () => {
    const fresh = createChecker()
    fc.assert(
      fc.property(noisyText, (text) => {
        expect(shared.check({ text, today: TODAY })).toEqual(fresh.check({ text, today: TODAY }))
      }),
      { numRuns: 50 },
    )
    expect(check('Hei! Hva tenker dere?')).toEqual(shared.check({ text: 'Hei! Hva tenker dere?', today: TODAY }))
  })

  it('has words for every finding in every language', () => {
    const text = 'Hei! Viser til henvisning. [bilde] Hva tenker dere?\nMvh Ola'
    for (const finding of shared.check({ text, today: TODAY })) {
      for (const language of LANGUAGES) {
        const { title, reason } = shared.describe(finding, language)
        expect(title).not.toBe('')
        expect(reason).not.toMatch(/[{}]/)
      }
    }
  })

  it.for([
    ['a line of a million characters', 'a'.repeat(1_000_000)],
    ['a million words on one line', 'pas '.repeat(250_000)],
    ['a million line breaks', '\n'.repeat(1_000_000)],
    ['a million full stops', '. '.repeat(500_000)],
    ['a million question marks', '?'.repeat(1_000_000)],
    ['nothing but opening quotation marks', '«"'.repeat(100_000)],
    ['nothing but digits', '1'.repeat(200_000)],
    ['dates without end', '1.1.'.repeat(50_000)],
    ['lone surrogates', '\ud800 Hei \udc00'.repeat(1000)],
  ])('ends for %s', ([, text]) => {
    expect(() => shared.check({ text: text as string, today: TODAY })).not.toThrow()
  })

  it('reads a long text up to the stated length', () => {
    const padding = 'Pas. har det bra. '.repeat(Math.ceil(MAX_CHECKED_LENGTH / 18))
    expect(shared.check({ text: `Hei! ${padding}`, today: TODAY }).map(({ rule }) => rule)).toContain('courtesy-phrase')
    const beyond = shared.check({ text: `${padding}\nMvh Ola`, today: TODAY, kind: 'reply' })
    expect(beyond.map(({ rule }) => rule)).not.toContain('courtesy-phrase')
  })

  it.for([
    ['CRLF', 'Kan dosen økes?\r\nMvh Ola', 'Mvh Ola'],
    ['NBSP', 'Kan dosen økes?\u00a0Mvh\u00a0Ola', 'Mvh\u00a0Ola'],
    ['decomposed å', 'Kan dosen økes? Pa\u030a forhånd takk', 'Pa\u030a forhånd takk'],
    ['an emoji before it', '😊 Kan dosen økes? Mvh Ola', 'Mvh Ola'],
    ['text from right to left before it', 'שלום kan dosen økes? Mvh Ola', 'Mvh Ola'],
    ['a script tag before it', '<script>alert(1)</script> Kan dosen økes? Mvh Ola', 'Mvh Ola'],
    ['NUL before it', '\u0000Kan dosen økes? Mvh Ola', 'Mvh Ola'],
  ] as const)('marks the right place with %s', ([, text, quote]) => {
    const [finding] = check(text)
    expect(finding?.span && text.slice(finding.span.start, finding.span.end)).toBe(quote)
  })

  it('takes a severity from the settings, and leaves out a rule that is off', () => {
    const severities = (rules: Record<string, 'off' | 'hint'>) =>
      createChecker({ rules })
        .check({ text: 'Hei! Kan dosen økes?', today: TODAY })
        .map(({ severity }) => severity)
    expect(severities({ 'courtesy-phrase': 'hint' })).toEqual(['hint'])
    expect(severities({ 'courtesy-phrase': 'off' })).toEqual([])
  })
})

it('drops a rule that throws for that pass and reports it by name; the others go on', () => {
  const base = { severity: 'hint', basis: '', texts: {} } as const
  const broken = defineRule({
    ...base,
    id: 'broken',
    check: () => {
      throw new Error('no')
    },
  })
  const sound = defineRule({ ...base, id: 'sound', check: () => [{ span: null, messageId: 'x', data: {} }] })
  const reported: string[] = []
  const message = createReader([]).read({ text: 'Hei' })
  const findings = runRules([broken, sound], message, {
    practice: CORE,
    severityOf: (rule) => rule.severity,
    judge: { find: () => null, isPossible: () => false, isDoubtful: () => false },
    onRuleError: (id) => reported.push(id),
  })
  expect(findings.map(({ rule }) => rule)).toEqual(['sound'])
  expect(reported).toEqual(['broken'])
})

describe('what the words say of a message beside the phrases', () => {
  const base = { severity: 'warning', basis: '', texts: {} } as const
  const whole = { start: 0, end: 3 }
  const report = { span: whole, messageId: 'phrase', data: {} }
  const message = createReader([]).read({ text: 'Hei' })
  const run = (rules: readonly Rule[], judge: Partial<Judge>) =>
    runRules(rules, message, {
      practice: CORE,
      severityOf: (rule) => rule.severity,
      judge: { find: () => null, isPossible: () => false, isDoubtful: () => false, ...judge },
    }).map(({ rule, messageId }) => `${rule}/${messageId}`)

  const silent = defineRule({ ...base, id: 'silent', judged: 'words', check: () => [] })
  const speaking = defineRule({ ...base, id: 'speaking', judged: 'words', check: () => [report] })

  it('is found where the phrases find nothing, and only there', () => {
    expect(run([silent, speaking], { find: () => whole })).toEqual(['silent/words', 'speaking/phrase'])
  })

  it('takes a doubtful finding back, where the rule lets itself be weighed', () => {
    const weighed = defineRule({ ...speaking, id: 'weighed', weighed: ['phrase'] })
    const sure = defineRule({ ...speaking, id: 'sure', weighed: ['another'] })
    expect(run([speaking, weighed, sure], { isDoubtful: () => true })).toEqual(['speaking/phrase', 'sure/phrase'])
  })

  it('is silent where the phrases of another rule speak of the same fault', () => {
    const near = defineRule({ ...base, id: 'near', yieldsTo: ['silent'], check: () => [report] })
    expect(run([silent, near], { find: () => whole })).toEqual(['near/phrase'])
  })

  it('is not asked in an answer, where the rule does not hold', () => {
    const questions = defineRule({ ...silent, notInReplies: true })
    const reply = createReader([]).read({ text: 'Hei', kind: 'reply' })
    const options = { practice: CORE, severityOf: () => 'hint' as const, judge: ALWAYS }
    expect(runRules([questions], reply, options)).toEqual([])
    expect(runRules([questions], message, options)).toHaveLength(1)
  })

  const ALWAYS: Judge = { find: () => whole, isPossible: () => true, isDoubtful: () => false }
})
