import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { answerableQuestions } from '../norwegian/question-patterns.ts'

/** Shorter texts are hardly begun. Words. */
const FEWEST_WORDS = 7

const phrases = {
  /** Information that is sent without a question. */
  information: [
    '(ettersender|ettersendes|ettersend|ettersendar|ettersending|etterspurte|etterspurt|etterspurde)',
    '(tilleggsopplysninger|tilleggsopplysningar|tilleggsopplysning|tilleggsinformasjon|supplerende|supplerande|supplement|tilleggsinfo)',
    '(til|kun|bare|berre) (orientering|informasjon|info|opplysning|etterretning|underretning|kjennskap)',
    '(t.o|fyi|orienterer|orienteres|informerer|informerast|orientering|informasjon)',
    '(oversender|oversendes|sender|videresender|vidaresender|oversendar) (over|herved|her|prøvesvar|prøvesvaret|svar|resultat|opplysninger|opplysningar|etterspurte|supplerende|oppdatert|oppdaterte|ny|nye|kopi|informasjon|tillegg)',
    '(her|herved) (kommer|kjem|følger|følgjer|er)',
    '(svar|svaret|tilbakemelding) (på|til|vedr|fra|frå) (deres|dykkar|ditt|spørsmål|forespørsel|henvendelse|førespurnad|melding|dialogmelding|din)',
    '(som|slik) (etterspurt|avtalt|ønsket|ønskt|forespurt|bedt|de|dere)',
    '(oppdatering|oppdatert|oppdaterer|melder|meldes|beskjed|opplyser|opplyses|opplysning)',
    '(endrer|endra|endret) prioritet',
  ],
}

const asksForSomething = (message: Message) =>
  message.sentences.some(({ asks }) => asks.length > 0) || /\?/.test(message.text)

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  if (hits.length > 0 || asksForSomething(message)) return
  const words = message.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0)
  if (words < FEWEST_WORDS) return
  const end = message.text.trimEnd().length
  const blank = /[.!]$/.test(message.text.trimEnd()) ? ' ' : '. '
  const suggestions = answerableQuestions(message).map((text) => ({ span: { start: end, end }, text: blank + text }))
  yield { span: null, messageId: 'none', data: {}, suggestions }
}

export default defineRule({
  id: 'no-question',
  severity: 'warning',
  basis: 'Tydelig problemstilling som er enkel å svare ut og som ikke genererer nye spørsmål',
  phrases,
  notInReplies: true,
  // Where the message belongs elsewhere, a question would not help.
  silentBeside: [
    'urgent',
    'serious-finding',
    'other-message-type',
    'municipal-recipient',
    'case-handling',
    'work-division',
    'general-guidance',
    'extensive-problem',
  ],
  weighed: ['none'],
  texts: {
    none: {
      nb: {
        title: 'Mangler spørsmål',
        reason: 'Mottakeren ser ikke hva du vil ha svar på. Avslutt for eksempel med «Kan ... økes til ...?»',
      },
      nn: {
        title: 'Manglar spørsmål',
        reason: 'Mottakaren ser ikkje kva du vil ha svar på. Avslutt til dømes med «Kan ... aukast til ...?»',
      },
      en: {
        title: 'No question',
        reason:
          'The recipient cannot see what you want answered. End with a question such as “Can ... be increased to ...?”',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Startet med metoprolol 50 mg x 1. BT 130/80, puls 58.' },
  clean: { text: 'Startet med metoprolol 50 mg x 1. Kan dosen økes til 100 mg?' },
}
