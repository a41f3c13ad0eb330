import type { Translated } from '../engine/language.ts'

/** Words of the page where a text can be tried. */
export interface TryStrings {
  readonly lang: string
  readonly title: string
  readonly lead: string
  readonly sender: string
  readonly senders: Readonly<Record<'gp' | 'hospital', string>>
  readonly kind: string
  readonly kinds: Readonly<Record<'question' | 'reply', string>>
  readonly recipient: string
  readonly text: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly clear: string
}

export const tryStrings: Translated<TryStrings> = {
  nb: {
    lang: 'nb',
    title: 'Prøv en tekst',
    lead: 'Skriv eller lim inn en dialogmelding. Teksten blir her på siden: den lagres ikke og sendes ikke noe sted.',
    sender: 'Avsender',
    senders: { gp: 'Fastlege', hospital: 'Sykehus' },
    kind: 'Type',
    kinds: { question: 'Spørsmål', reply: 'Svar' },
    recipient: 'Mottaker (valgfritt)',
    text: 'Melding',
    copy: 'Kopier teksten',
    copied: 'Kopiert. Lim inn i journalsystemet med Ctrl+V.',
    notCopied: 'Nettleseren fikk ikke kopiert. Merk teksten og trykk Ctrl+C.',
    clear: 'Tøm',
  },
  nn: {
    lang: 'nn',
    title: 'Prøv ein tekst',
    lead: 'Skriv eller lim inn ei dialogmelding. Teksten blir her på sida: han blir ikkje lagra og ikkje send nokon stad.',
    sender: 'Avsendar',
    senders: { gp: 'Fastlege', hospital: 'Sjukehus' },
    kind: 'Type',
    kinds: { question: 'Spørsmål', reply: 'Svar' },
    recipient: 'Mottakar (valfritt)',
    text: 'Melding',
    copy: 'Kopier teksten',
    copied: 'Kopiert. Lim inn i journalsystemet med Ctrl+V.',
    notCopied: 'Nettlesaren fekk ikkje kopiert. Merk teksten og trykk Ctrl+C.',
    clear: 'Tøm',
  },
  en: {
    lang: 'en',
    title: 'Try a text',
    lead: 'Write or paste a dialogue message. The text stays on this page: it is neither stored nor sent anywhere.',
    sender: 'Sender',
    senders: { gp: 'GP', hospital: 'Hospital' },
    kind: 'Type',
    kinds: { question: 'Question', reply: 'Reply' },
    recipient: 'Recipient (optional)',
    text: 'Message',
    copy: 'Copy the text',
    copied: 'Copied. Paste it into the record system with Ctrl+V.',
    notCopied: 'The browser could not copy. Select the text and press Ctrl+C.',
    clear: 'Clear',
  },
}
