import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPattern, parsePattern } from '../../lib/norwegian/compromise.ts'
import { compilePhrases } from '../../lib/norwegian/phrases.ts'
import { REQUEST_PHRASES } from '../../lib/norwegian/request-words.ts'
import { createSpelling } from '../../lib/norwegian/spelling.ts'
import { normalise, toTerms } from '../../lib/norwegian/terms.ts'
import { classesOf } from '../../lib/norwegian/word-classes.ts'
import { rules } from '../../lib/rules/index.ts'

const phrases = [
  ...rules.flatMap((rule) =>
    Object.entries(rule.phrases ?? {}).flatMap(([name, patterns]) =>
      patterns.map((pattern) => ({ owner: rule.id, name, pattern })),
    ),
  ),
  ...Object.entries(REQUEST_PHRASES).flatMap(([name, patterns]) =>
    patterns.map((pattern) => ({ owner: 'request', name, pattern })),
  ),
]
const book = compilePhrases(phrases)
const termsOf = (text: string) => toTerms(text, (normal) => ({ tags: new Set(classesOf(normal)), corrected: null }))
const word = fc.constantFrom(...book.words, 'pasienten', 'henvisning', 'kontroll', 'xyz', '100', 'metoprolol')

describe('the index of phrases', () => {
  it('finds what the matcher finds on the whole sentence, phrase by phrase', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const terms = termsOf(words.join(' '))
        const found = book.scan(terms)
        for (const phrase of phrases) {
          const expected = matchPattern(terms, parsePattern(phrase.pattern)).length > 0
          expect(
            found.some((one) => one.phrase === phrase),
            phrase.pattern,
          ).toBe(expected)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('refuses a phrase without a compulsory word', () => {
    expect(() => compilePhrases([{ owner: 'x', name: 'y', pattern: '(a|b)? .' }])).toThrow('no compulsory word')
  })

  it.for([
    ['før er ikke for', 'for', 'Før kontrollen'],
    ['vår er ikke var', 'var', 'Vår pasient'],
    ['hår er ikke har', 'har', 'Hår og negler'],
  ] as const)('keeps æ, ø and å: %s', ([, pattern, text]) => {
    expect(compilePhrases([{ owner: 'x', name: 'y', pattern }]).scan(termsOf(text))).toEqual([])
    expect(
      compilePhrases([{ owner: 'x', name: 'y', pattern: `(${text.split(' ')[0]?.toLowerCase()}|zzz)` }]).scan(
        termsOf(text),
      ),
    ).toHaveLength(1)
  })
})

describe('words', () => {
  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const term of termsOf(text)) {
          expect(text.slice(term.at, term.at + term.text.length)).toBe(term.text)
          expect(term.text).not.toMatch(/^\s|\s$/)
        }
      }),
    )
  })

  it.for([
    ['12,5 mg 5-7 dager, kl. 08:30-09:00', ['12,5', 'mg', '5-7', 'dager', 'kl', '08:30-09:00']],
    ['Hei,kan dere (evt. i morgen)?', ['Hei', 'kan', 'dere', 'evt', 'i', 'morgen']],
    ['mvh/Kari, mg/l', ['mvh', 'Kari', 'mg/l']],
    ['ø-hjelp', ['ø-hjelp']],
  ] as const)('are cut: %s', ([text, expected]) => {
    expect(termsOf(text).map((term) => term.text)).toEqual(expected)
  })

  it('are compared in lower case, composed, without soft hyphens', () => {
    expect(normalise('Pa\u030a')).toBe('på')
    expect(normalise('hen\u00advisning')).toBe('henvisning')
  })
})

describe('spelling', () => {
  const correct = createSpelling(['henvisning', 'vennlig', 'forhånd', 'på', 'tilbakemelding', 'kontroller'])
  it.for([
    ['hennvisning', 'henvisning'],
    ['henvinsing', 'henvisning'],
    ['hnvisnning', null],
    ['tilbakemedling', 'tilbakemelding'],
    ['vennelig', 'vennlig'],
    ['forhaand', 'forhånd'],
    ['forhand', 'forhånd'],
    ['paa', 'på'],
    ['pa', null],
    ['kontrollen', null],
    ['henvisning', null],
    ['noe', null],
  ] as const)('%s → %s', ([typed, meant]) => {
    expect(correct(typed)).toBe(meant)
  })
})
