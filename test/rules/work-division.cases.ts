import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Vi ber fastlegen overta kontrollene.', marks: ['overta kontrollene'] },
    { text: 'Vi har ikke kapasitet til å følge blodtrykket videre.', marks: ['Vi har ikke kapasitet'] },
    { text: 'Dere må ta dette selv.', marks: ['Dere må ta dette'] },
    { text: 'Hvem har ansvaret for INR-kontrollene?', marks: ['Hvem har ansvaret'] },
    { text: 'Det er fast avtale om at dere gjør kontrollene.', marks: ['avtale om at dere'] },
    { text: 'Frå no av er det du som har ansvaret for opptrappinga.', marks: ['du som har ansvaret for'] },
    { text: 'Dette er ikke sykehusets oppgave.', marks: ['sykehusets oppgave'] },
    { text: 'Fastlege må henvise videre.', marks: ['Fastlege må'] },
    { text: 'Fastlegen bes rekvirere MR.', marks: ['Fastlegen bes'] },
  ],
  clean: [
    'Kan du ta ny K om en uke?',
    'Kontroll av kreatinin hos fastlege er avtalt med pas. Er ramipril startet?',
    'Blodprøver tatt hos fastlege 02.02. Var Hb normal?',
    'Skal jeg eller dere ta prøven?',
    'Arbeidsfordelingen er avtalt i ansvarsgruppen 12.01.',
    'Pasienten må selv ta kontakt. Er timen 12.12. satt opp?',
    'Ansvarsgruppe har møte 12.03. Kan dere stille?',
  ],
} satisfies RuleCases
