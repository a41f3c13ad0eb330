import { expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'

const checker = createChecker()
const verdict = (text: string, language: 'nb' | 'nn' | 'en' = 'nb') =>
  checker.verdict(checker.check({ text, today: '2026-11-23', kind: 'question' }), language).text

it.for([
  ['Kan metoprolol økes til 100 mg x 1?', 'Kan sendes'],
  ['Hei! Kan metoprolol økes til 100 mg x 1?', 'Kan bli bedre'],
  ['Pas. nekter å ta blodprøver. Kan dosen økes til 10 mg?', 'Kan bli bedre'],
  [
    'Må legges inn i kveld. Har dere plass?',
    'Bruk en annen kanal: ring vakthavende lege, eller 113 når det står om liv',
  ],
  ['Sist kontroll hos dere i mars 2024. Kan dosen økes til 10 mg?', 'Bruk en annen kanal: send ny henvisning'],
])('says of "%s": %s', ([text, line]) => expect(verdict(text as string)).toBe(line))

it('lets what must stop the message decide before a mere warning', () => {
  expect(verdict('Sist hos dere i mars 2024. Må legges inn i kveld.')).toMatch(/ring vakthavende/)
})

it('speaks nynorsk and English', () => {
  expect(verdict('Kan dosen aukast til 10 mg?', 'nn')).toBe('Kan sendast')
  expect(verdict('Kan dosen økes til 10 mg?', 'en')).toBe('Ready to send')
})
