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
    version: (number) => `Version ${number}`,
  },
}
