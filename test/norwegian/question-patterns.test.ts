import { expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { answerableQuestions } from '../../lib/norwegian/question-patterns.ts'
import { createRuleReader } from '../../lib/rule-reader.ts'

const reader = createRuleReader()
const first = (text: string) => answerableQuestions(reader.read({ text }))[0]

it.each([
  ['Står på metoprolol 50 mg. Hva tenker dere?', 'Kan metoprolol økes til ___?'],
  ['Bruker Eliquis etter lungeemboli. Noen tanker?', 'Kan Eliquis økes til ___?'],
  ['Har fått sertralin, men er kvalm. Innspill?', 'Kan ___ økes til ___?'],
  ['Kreatinin 145 sist. Videre tiltak?', 'Er Kreatinin grunn til å endre ___?'],
  ['Ho står på ramipril 5 mg. Kva tenkjer de?', 'Kan ramipril aukast til ___?'],
  ['Vondt i foten etter 100 meter. Tips?', 'Kan ___ økes til ___?'],
])('%s', (text, question) => {
  expect(first(text)).toBe(question)
})

it('are questions that a checker finds nothing vague in, and one reminds of the places to fill', () => {
  const text = 'Står på metoprolol 50 mg, puls 88.'
  for (const question of answerableQuestions(reader.read({ text }))) {
    const found = createChecker().check({ text: `${text} ${question}` })
    expect(found.map(({ rule }) => rule)).toEqual(['template-phrase'])
  }
})
