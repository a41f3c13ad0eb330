import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report } from '../engine/rule.ts'

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
  /** The message belongs elsewhere: other rules say so, and a question would not help. */
  elsewhere: [
    '(haster|hastar|snarest|straks|umiddelbart|asap|ø-hjelp|øyeblikkelig|øyeblikkeleg|augeblikkeleg)',
    '(henvises|tilvises|henviser|tilviser) (herved|pas|pasienten|til)',
    'herved (henvises|henviser|tilviser|tilvist|henvist)',
    '(nyoppdaget|nyoppdaga|malignitetssuspekt|metastaser|metastasar|adenokarsinom|karsinom|lungeemboli|malignitet)',
    'til (hjemmesykepleien|heimesjukepleia|hjemmetjenesten|heimetenesta|sykehjemmet|sjukeheimen|legevakt|legevakten|kommunen)',
    '(resept|reseptfornyelse|reseptfornying|attest|erklæring|legeerklæring|førerkortattest|pleiepenger|pleiepengar|søknad)',
  ],
}

const MUNICIPAL =
  /hjemme(?:tjeneste|sykepleie)|heime(?:teneste|sjukepleie)|sykehjem|sjukeheim|legevakt|helsestasjon|tildelingskontor|(?:^|\s)nav(?:\s|$)/i

const asksForSomething = (message: Message) =>
  message.sentences.some(({ asks }) => asks.length > 0) || /\?/.test(message.text)

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  if (message.input.kind === 'reply' || hits.length > 0 || asksForSomething(message)) return
  if (MUNICIPAL.test(message.input.recipient ?? '')) return
  const words = message.sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0)
  if (words >= FEWEST_WORDS) yield { span: null, messageId: 'none', data: {} }
}

export default defineRule({
  id: 'no-question',
  severity: 'warning',
  basis: 'Tydelig problemstilling som er enkel å svare ut og som ikke genererer nye spørsmål',
  phrases,
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
