import type { Translated } from '../engine/language.ts'

/** One of the three pictures: what is seen in it, and what it says. */
export interface WelcomeStep {
  readonly title: string
  readonly text: string
}

/** Words of the page that is shown once, when the extension was installed. */
export interface WelcomeStrings {
  readonly lang: string
  readonly title: string
  readonly lead: string
  /** Mark, panel, fix: in this order. */
  readonly steps: readonly [WelcomeStep, WelcomeStep, WelcomeStep]
  /** What stands in the pictures. */
  readonly sample: { readonly marked: string; readonly rest: string; readonly finding: string; readonly fix: string }
  readonly privacy: string
  readonly privacyText: string
  readonly start: string
  readonly startText: string
  readonly tryText: string
}

export const welcomeStrings: Translated<WelcomeStrings> = {
  nb: {
    lang: 'nb',
    title: 'Dialogsjekk leser med mens du skriver',
    lead: 'Den sier fra når en dialogmelding bryter kjørereglene, og foreslår hva du kan gjøre. Du bestemmer selv.',
    steps: [
      { title: 'Merker', text: 'Ord som kan bli bedre, får en strek. Formen på tegnet sier hvor viktig det er.' },
      { title: 'Forklarer', text: 'Trykk på tegnet ved feltet: du ser grunnen og hvem sin regel det er.' },
      { title: 'Retter', text: 'Ett trykk retter. Du kan angre, ignorere eller slå av en regel.' },
    ],
    sample: {
      marked: 'Hei kollega!',
      rest: 'Kan metoprolol økes til 100 mg?',
      finding: 'Høflighetsfrase',
      fix: 'Fjern',
    },
    privacy: 'Ingen tekst forlater maskinen',
    privacyText: 'Alt leses i nettleseren. Ingenting av det du skriver, blir lagret eller sendt.',
    start: 'Slik kommer du i gang',
    startText:
      'Åpne journalsystemet, trykk på Dialogsjekk i verktøylinjen og slå den på der. Skriver du i et annet program, kan du prøve en tekst her.',
    tryText: 'Prøv en tekst',
  },
  nn: {
    lang: 'nn',
    title: 'Dialogsjekk les med medan du skriv',
    lead: 'Han seier frå når ei dialogmelding bryt køyrereglane, og foreslår kva du kan gjere. Du bestemmer sjølv.',
    steps: [
      { title: 'Merkjer', text: 'Ord som kan bli betre, får ein strek. Forma på teiknet seier kor viktig det er.' },
      { title: 'Forklarer', text: 'Trykk på teiknet ved feltet: du ser grunnen og kven sin regel det er.' },
      { title: 'Rettar', text: 'Eitt trykk rettar. Du kan angre, ignorere eller slå av ein regel.' },
    ],
    sample: {
      marked: 'Hei kollega!',
      rest: 'Kan metoprolol aukast til 100 mg?',
      finding: 'Høflegheitsfrase',
      fix: 'Fjern',
    },
    privacy: 'Ingen tekst forlèt maskina',
    privacyText: 'Alt blir lese i nettlesaren. Ingenting av det du skriv, blir lagra eller sendt.',
    start: 'Slik kjem du i gang',
    startText:
      'Opne journalsystemet, trykk på Dialogsjekk i verktøylinja og slå han på der. Skriv du i eit anna program, kan du prøve ein tekst her.',
    tryText: 'Prøv ein tekst',
  },
  en: {
    lang: 'en',
    title: 'Dialogsjekk reads along while you write',
    lead: 'It tells you when a dialogue message breaks the rules, and suggests what to do. You decide.',
    steps: [
      {
        title: 'Marks',
        text: 'Words that could be better get a line. The shape of the sign says how much it matters.',
      },
      { title: 'Explains', text: 'Press the sign at the field: you see the reason, and whose rule it is.' },
      { title: 'Fixes', text: 'One press fixes. You can undo, ignore, or turn a rule off.' },
    ],
    sample: {
      marked: 'Hei kollega!',
      rest: 'Kan metoprolol økes til 100 mg?',
      finding: 'Courtesy phrase',
      fix: 'Remove',
    },
    privacy: 'No text leaves the machine',
    privacyText: 'Everything is read in the browser. Nothing that you write is stored or sent.',
    start: 'How to begin',
    startText:
      'Open the record system, press Dialogsjekk in the toolbar and turn it on there. If you write in another program, you can try a text here.',
    tryText: 'Try a text',
  },
}
