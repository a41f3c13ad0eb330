import type { Span } from '../engine/finding.ts'
import type { Message, SentenceReading } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'

/** Goes with the question before it: "i så fall hvor lenge?", "evt. hvilken dose?". */
const FOLLOWS =
  /^[\s–-]*(?:og |men )?(?:i så fall|i tilfelle|isåfall|i så tilfelle|eventuelt|evt\.?|hvis ja|viss ja|hvis så|om ja|om så|og når|og hvor lenge|og hvilken dose|hvis ikke|viss ikkje|eller(?! skal| bør| kan))(?![a-zæøå])/i
const NUMBERED = /(?<=^|[\s(])\(?(?:\d{1,2}|[a-f])[).](?=\s?[a-zæøå])/gi

/** The questions of one sentence, within it. A numbered list holds one for each number. */
function questionsIn(text: string, { asks }: SentenceReading): Span[] {
  const marks = text.includes('?') ? [...text.matchAll(/[^?]+\?+/g)] : []
  const numbers = text.match(NUMBERED)?.length ?? 0
  const whole = { start: 0, end: text.trimEnd().length }
  if (numbers > Math.max(1, marks.length)) return Array.from({ length: numbers }, () => whole)
  if (marks.length === 0) return asks.some(({ kind }) => kind !== 'weak') ? [whole] : []
  return marks
    .filter(([part]) => /[a-zæøå]{2}/i.test(part) && !FOLLOWS.test(part))
    .map(({ 0: part, index }) => ({ start: index, end: index + part.length }))
}

function* check(message: Message, _: unknown, { thresholds }: Practice): Iterable<Report> {
  // An answer says what can be done: only what ends in a question mark asks there.
  const isReply = message.input.kind === 'reply'
  const questions = message.sentences
    .flatMap((sentence) =>
      sentence
        .read(questionsIn)
        .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end })),
    )
    .filter((span) => !message.isQuoted(span))
    .filter(({ end }) => !isReply || message.text[end - 1] === '?')
  // "Ja? Nei? Vet ikke?" goes over what was asked.
  if (isReply && !questions.some(({ start, end }) => message.text.slice(start, end).trim().split(' ').length > 2))
    return
  const [first] = questions
  const last = questions.at(-1)
  if (!first || !last || questions.length <= thresholds.questions) return
  const data = { count: questions.length, most: thresholds.questions }
  yield { span: { start: first.start, end: last.end }, messageId: 'many', data }
}

export default defineRule({
  id: 'many-questions',
  severity: 'hint',
  basis: 'Tydelig problemstilling som er enkel å svare ut og som ikke genererer nye spørsmål',
  texts: {
    many: {
      nb: {
        title: 'Mange spørsmål',
        reason: 'Her er {count} spørsmål. Velg de viktigste, så blir det lettere å svare på alle.',
      },
      nn: {
        title: 'Mange spørsmål',
        reason: 'Her er {count} spørsmål. Vel dei viktigaste, så blir det lettare å svare på alle.',
      },
      en: {
        title: 'Many questions',
        reason: 'There are {count} questions. Choose the most important, so that all can be answered.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Kan dosen økes? Når er kontroll? Skal INR tas? Kan hun fly?' },
  clean: { text: 'Kan dosen økes? Når er kontroll? Skal INR tas?' },
}
