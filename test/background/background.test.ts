import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { journal, journalSentences } from './journal.ts'

const sentences = journal()
const checker = createChecker()
const PARAGRAPH = 8

const paragraphs = (['nb', 'nn'] as const).flatMap((language) => {
  const texts = sentences.filter((sentence) => sentence.language === language).map(({ text }) => text)
  return Array.from({ length: Math.ceil(texts.length / PARAGRAPH) }, (_, index) =>
    texts.slice(index * PARAGRAPH, (index + 1) * PARAGRAPH).join(' '),
  )
})

const ways: Readonly<Record<string, readonly string[]>> = {
  'sentence by sentence': journalSentences(),
  [`in paragraphs of ${PARAGRAPH}`]: paragraphs,
}

describe('the journal sentences', () => {
  it('are 2,400 at least, each once and the same every time', () => {
    expect(new Set(journalSentences()).size).toBe(sentences.length)
    expect(sentences.length).toBeGreaterThanOrEqual(2_400)
    expect(journal()).toEqual(sentences)
  })

  it('are a fifth nynorsk at least, and two thirds everyday ones', () => {
    const share = (is: (sentence: (typeof sentences)[number]) => boolean) =>
      sentences.filter(is).length / sentences.length
    expect(share(({ language }) => language === 'nn')).toBeGreaterThanOrEqual(0.2)
    expect(share(({ tricky }) => tricky)).toBeLessThanOrEqual(1 / 3)
  })
})

describe.for(Object.entries(ways))('%s', ([, texts]) => {
  const findings = texts.flatMap((text) =>
    checker.check({ text, today: '2026-11-23', kind: 'reply' }).map(({ rule, span }) => ({
      rule,
      shown: span ? `${text.slice(span.start, span.end)} <- ${text}` : text,
    })),
  )

  it.for(['urgent', 'serious-finding'])('%s has less than one finding in 500 sentences', (rule) => {
    const alarms = findings.filter((finding) => finding.rule === rule).map(({ shown }) => shown)
    expect(alarms.slice(Math.ceil(sentences.length / 500) - 1)).toEqual([])
  })
})
