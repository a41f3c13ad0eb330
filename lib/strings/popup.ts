import type { Translated } from '../engine/language.ts'

/** Words of the toolbar popup. */
export interface PopupStrings {
  readonly lang: string
  readonly unavailable: string
  readonly unavailableWhy: string
  off(host: string): string
  on(host: string): string
  required(host: string): string
  /** What turning it on means. */
  meaning(host: string): string
  readonly requiredWhy: string
  readonly turnOn: string
  readonly turnOff: string
  readonly declined: string
  readonly failed: string
  /** Shown instead while nothing is read: until when, or `null` when the organisation has decided so. */
  paused(until: string | null): string
  readonly pausedWhy: string
  readonly pauseHour: string
  readonly pauseToday: string
  readonly resume: string
  /** Message fields on the page, and the things found in them. */
  found(fields: number, findings: number): string
  /** Something in the settings is wrong; the page for diagnostics says what. */
  readonly rejected: string
  readonly tryText: string
  readonly options: string
  readonly diagnostics: string
  readonly help: string
  readonly support: string
  version(number: string): string
}

export const popupStrings: Translated<PopupStrings> = {
  nb: {
    lang: 'nb',
    unavailable: 'Dialogsjekk kan ikke brukes her',
    unavailableWhy: 'Åpne journalsystemet i en fane, og trykk på knappen der.',
    off: (host) => `Slått av på ${host}`,
    on: (host) => `Slått på for ${host}`,
    required: (host) => `Slått på for ${host}`,
    meaning: (host) => `Når den er på, kan Dialogsjekk lese feltene på ${host}. Ingen tekst forlater nettleseren.`,
    requiredWhy: 'Virksomheten din har slått på Dialogsjekk her. Ingen tekst forlater nettleseren.',
    turnOn: 'Slå på',
    turnOff: 'Slå av',
    declined: 'Nettleseren fikk nei, så Dialogsjekk er fortsatt av. Du kan prøve igjen når du vil.',
    failed: 'Nettleseren sa nei. Du kan endre dette i nettleserens innstillinger for utvidelser.',
    paused: (until) => (until === null ? 'Virksomheten din har satt Dialogsjekk på pause' : `På pause til ${until}`),
    pausedWhy: 'Ingenting leses eller merkes før pausen er over.',
    pauseHour: 'Pause i en time',
    pauseToday: 'Pause ut dagen',
    resume: 'Avslutt pausen',
    found: (fields, findings) => {
      if (fields === 0) return 'Fant ingen meldingsfelt på siden ennå.'
      const where = fields === 1 ? '1 meldingsfelt' : `${fields} meldingsfelt`
      return findings === 0 ? `${where}, ingenting å rette.` : `${where}, ${findings} funn.`
    },
    rejected: 'Noe i innstillingene kan ikke brukes. Resten gjelder. Diagnostikk sier hva det er.',
    tryText: 'Prøv en tekst',
    options: 'Innstillinger',
    diagnostics: 'Diagnostikk',
    help: 'Hjelp',
    support: 'Brukerstøtte:',
    version: (number) => `Versjon ${number}`,
  },
  nn: {
    lang: 'nn',
    unavailable: 'Dialogsjekk kan ikkje brukast her',
    unavailableWhy: 'Opne journalsystemet i ei fane, og trykk på knappen der.',
    off: (host) => `Slått av på ${host}`,
    on: (host) => `Slått på for ${host}`,
    required: (host) => `Slått på for ${host}`,
    meaning: (host) => `Når han er på, kan Dialogsjekk lese felta på ${host}. Ingen tekst forlèt nettlesaren.`,
    requiredWhy: 'Verksemda di har slått på Dialogsjekk her. Ingen tekst forlèt nettlesaren.',
    turnOn: 'Slå på',
    turnOff: 'Slå av',
    declined: 'Nettlesaren fekk nei, så Dialogsjekk er framleis av. Du kan prøve igjen når du vil.',
    failed: 'Nettlesaren sa nei. Du kan endre dette i innstillingane for utvidingar i nettlesaren.',
    paused: (until) => (until === null ? 'Verksemda di har sett Dialogsjekk på pause' : `På pause til ${until}`),
    pausedWhy: 'Ingenting blir lese eller merkt før pausen er over.',
    pauseHour: 'Pause i ein time',
    pauseToday: 'Pause ut dagen',
    resume: 'Avslutt pausen',
    found: (fields, findings) => {
      if (fields === 0) return 'Fann ingen meldingsfelt på sida enno.'
      const where = fields === 1 ? '1 meldingsfelt' : `${fields} meldingsfelt`
      return findings === 0 ? `${where}, ingenting å rette.` : `${where}, ${findings} funn.`
    },
    rejected: 'Noko i innstillingane kan ikkje brukast. Resten gjeld. Diagnostikk seier kva det er.',
    tryText: 'Prøv ein tekst',
    options: 'Innstillingar',
    diagnostics: 'Diagnostikk',
    help: 'Hjelp',
    support: 'Brukarstøtte:',
    version: (number) => `Versjon ${number}`,
  },
  en: {
    lang: 'en',
    unavailable: 'Dialogsjekk cannot be used here',
    unavailableWhy: 'Open the record system in a tab, and press the button there.',
    off: (host) => `Turned off on ${host}`,
    on: (host) => `Turned on for ${host}`,
    required: (host) => `Turned on for ${host}`,
    meaning: (host) => `While on, Dialogsjekk can read the fields on ${host}. No text leaves the browser.`,
    requiredWhy: 'Your organisation has turned Dialogsjekk on here. No text leaves the browser.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    declined: 'The browser was told no, so Dialogsjekk is still off. You can try again whenever you like.',
    failed: 'The browser said no. You can change this in the browser’s settings for extensions.',
    paused: (until) => (until === null ? 'Your organisation has paused Dialogsjekk' : `Paused until ${until}`),
    pausedWhy: 'Nothing is read or marked until the pause is over.',
    pauseHour: 'Pause for an hour',
    pauseToday: 'Pause for today',
    resume: 'End the pause',
    found: (fields, findings) => {
      if (fields === 0) return 'No message field found on the page yet.'
      const where = fields === 1 ? '1 message field' : `${fields} message fields`
      return findings === 0 ? `${where}, nothing to fix.` : `${where}, ${findings} findings.`
    },
    rejected: 'Something in the settings cannot be used. The rest holds. Diagnostics says what it is.',
    tryText: 'Try a text',
    options: 'Settings',
    diagnostics: 'Diagnostics',
    help: 'Help',
    support: 'Support:',
    version: (number) => `Version ${number}`,
  },
}
