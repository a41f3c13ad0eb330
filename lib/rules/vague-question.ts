import { overlaps } from '../engine/finding.ts'
import type { Message } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { answerableQuestions } from '../norwegian/question-patterns.ts'

/** How the question reads: the words behind it decide, see `norwegian/requests.ts`. */
function* check(message: Message): Iterable<Report> {
  const asks = message.sentences.flatMap((sentence) => sentence.asks.map((ask) => ({ ask, sentence })))
  if (asks.some(({ ask }) => ask.kind === 'precise')) return
  const open = asks.find(({ ask, sentence }) => {
    const span = { start: sentence.start + ask.start, end: sentence.start + ask.end }
    return ask.kind === 'open' && !message.isQuoted(span)
  })
  if (!open) return
  const { ask, sentence } = open
  const mark = /^[\s)"»”]*\?/.exec(message.text.slice(sentence.start + ask.end, sentence.end))
  const span = { start: sentence.start + ask.start, end: sentence.start + ask.end + (mark?.[0].length ?? 0) }
  const suggestions = answerableQuestions(message).map((text) => ({ span, text }))
  yield { span, messageId: 'vague', data: {}, suggestions }
}

export default defineRule({
  id: 'vague-question',
  severity: 'warning',
  basis: 'Tydelig problemstilling som er enkel å svare ut og som ikke genererer nye spørsmål',
  notInReplies: true,
  silentBeside: ['urgent'],
  judged: 'vague',
  // Beside a precise question an open one does no harm.
  judgedUnless: ({ sentences }, span) =>
    sentences.some((one) => !overlaps(one, span) && one.asks.some(({ kind }) => kind === 'precise')),
  weighed: ['vague'],
  texts: {
    vague: {
      nb: {
        title: 'Åpent spørsmål',
        reason:
          'Spør om noe som kan besvares med ja eller nei, A eller B, og nevn legemiddel, funn, prøve eller tidspunkt.',
      },
      nn: {
        title: 'Ope spørsmål',
        reason:
          'Spør om noko som kan svarast på med ja eller nei, A eller B, og nemn legemiddel, funn, prøve eller tidspunkt.',
      },
      en: {
        title: 'Open question',
        reason: 'Ask for a yes or no, or A or B, and name the drug, finding, test or time.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Pas. med nyresvikt og kløe. Hva tenker dere?' },
  clean: { text: 'Pas. med nyresvikt og kløe. Kan gabapentin økes til 300 mg?' },
}
