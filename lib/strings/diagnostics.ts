import type { Translated } from '../engine/language.ts'
import type { Source } from '../policy/resolve.ts'

/** Words of the diagnostics page and its report. Keys and reasons stand as the policy has them. */
export interface DiagnosticsStrings {
  readonly lang: string
  readonly title: string
  readonly lead: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string

  readonly about: string
  readonly version: string
  readonly browser: string
  readonly time: string
  readonly pausedUntil: string

  readonly fields: string
  readonly fieldHead: readonly string[]
  readonly bySite: (site: string) => string
  readonly byName: string
  readonly readable: string
  readonly unreadable: string
  readonly noFields: string
  readonly notRunning: string

  readonly profile: string
  readonly profileName: string
  readonly profileRead: string
  readonly profileUrl: string

  readonly sites: string
  readonly siteHead: readonly string[]
  readonly granted: string
  readonly yes: string
  readonly no: string
  readonly noSites: string

  readonly rejected: string
  readonly rejectedHead: readonly string[]
  readonly noRejected: string
  more(count: number): string

  readonly settings: string
  readonly settingHead: readonly string[]
  readonly sources: Readonly<Record<Source, string>>
  phrases(count: number): string
}

export const diagnosticsStrings: Translated<DiagnosticsStrings> = {
  nb: {
    lang: 'nb',
    title: 'Diagnostikk',
    lead: 'Til den som hjelper deg. Rapporten har ingen tekst fra meldinger.',
    copy: 'Kopier rapport',
    copied: 'Rapporten ligger på utklippstavlen.',
    notCopied: 'Rapporten ble ikke kopiert. Merk teksten på siden og kopier den selv.',
    about: 'Dialogsjekk',
    version: 'Versjon',
    browser: 'Nettleser',
    time: 'Tidspunkt',
    pausedUntil: 'Satt på pause til',
    fields: 'Meldingsfelt i fanen',
    fieldHead: ['Side', 'Funnet', 'Lesbart'],
    bySite: (site) => `med selektorene til ${site}`,
    byName: 'ut fra hva det heter',
    readable: 'ja',
    unreadable: 'nei, viser ikke teksten sin til nettleseren',
    noFields: 'Fant ingen meldingsfelt i fanen.',
    notRunning: 'Dialogsjekk kjører ikke i fanen.',
    profile: 'Profil',
    profileName: 'Kilde',
    profileRead: 'Hentet',
    profileUrl: 'Adresse',
    sites: 'Nettsteder',
    siteHead: ['Mønster', 'Satt opp av', 'Nettleseren tillater', 'Registrert'],
    granted: 'nettleseren',
    yes: 'ja',
    no: 'nei',
    noSites: 'Ingen nettsteder er slått på.',
    rejected: 'Kunne ikke brukes',
    rejectedHead: ['Nøkkel', 'Hvorfor'],
    noRejected: 'Alt kunne brukes.',
    more: (count) => `og ${count} til`,
    settings: 'Innstillinger som gjelder',
    settingHead: ['Nøkkel', 'Verdi', 'Bestemt av'],
    sources: {
      locked: 'virksomheten, låst',
      defaults: 'virksomheten, kan endres',
      user: 'brukeren',
      builtin: 'ingen: innebygd',
    },
    phrases: (count) => `${count} uttrykk`,
  },
  nn: {
    lang: 'nn',
    title: 'Diagnostikk',
    lead: 'Til den som hjelper deg. Rapporten har ingen tekst frå meldingar.',
    copy: 'Kopier rapport',
    copied: 'Rapporten ligg på utklippstavla.',
    notCopied: 'Rapporten vart ikkje kopiert. Merk teksten på sida og kopier han sjølv.',
    about: 'Dialogsjekk',
    version: 'Versjon',
    browser: 'Nettlesar',
    time: 'Tidspunkt',
    pausedUntil: 'Sett på pause til',
    fields: 'Meldingsfelt i fana',
    fieldHead: ['Side', 'Funne', 'Kan lesast'],
    bySite: (site) => `med selektorane til ${site}`,
    byName: 'ut frå kva det heiter',
    readable: 'ja',
    unreadable: 'nei, viser ikkje teksten sin til nettlesaren',
    noFields: 'Fann ingen meldingsfelt i fana.',
    notRunning: 'Dialogsjekk køyrer ikkje i fana.',
    profile: 'Profil',
    profileName: 'Kjelde',
    profileRead: 'Henta',
    profileUrl: 'Adresse',
    sites: 'Nettstader',
    siteHead: ['Mønster', 'Sett opp av', 'Nettlesaren tillèt', 'Registrert'],
    granted: 'nettlesaren',
    yes: 'ja',
    no: 'nei',
    noSites: 'Ingen nettstader er slått på.',
    rejected: 'Kunne ikkje brukast',
    rejectedHead: ['Nøkkel', 'Kvifor'],
    noRejected: 'Alt kunne brukast.',
    more: (count) => `og ${count} til`,
    settings: 'Innstillingar som gjeld',
    settingHead: ['Nøkkel', 'Verdi', 'Bestemt av'],
    sources: {
      locked: 'verksemda, låst',
      defaults: 'verksemda, kan endrast',
      user: 'brukaren',
      builtin: 'ingen: innebygd',
    },
    phrases: (count) => `${count} uttrykk`,
  },
  en: {
    lang: 'en',
    title: 'Diagnostics',
    lead: 'For whoever helps you. The report has no text from messages.',
    copy: 'Copy report',
    copied: 'The report is on the clipboard.',
    notCopied: 'The report was not copied. Select the text of this page and copy it yourself.',
    about: 'Dialogsjekk',
    version: 'Version',
    browser: 'Browser',
    time: 'Time',
    pausedUntil: 'Paused until',
    fields: 'Message fields in the tab',
    fieldHead: ['Page', 'Found', 'Readable'],
    bySite: (site) => `by the selectors of ${site}`,
    byName: 'by what it is called',
    readable: 'yes',
    unreadable: 'no, does not show its text to the browser',
    noFields: 'Found no message fields in the tab.',
    notRunning: 'Dialogsjekk does not run in the tab.',
    profile: 'Profile',
    profileName: 'Source',
    profileRead: 'As read',
    profileUrl: 'Address',
    sites: 'Sites',
    siteHead: ['Pattern', 'Set up by', 'Allowed by the browser', 'Registered'],
    granted: 'the browser',
    yes: 'yes',
    no: 'no',
    noSites: 'No sites are turned on.',
    rejected: 'Could not be used',
    rejectedHead: ['Key', 'Why'],
    noRejected: 'Everything could be used.',
    more: (count) => `and ${count} more`,
    settings: 'Settings in force',
    settingHead: ['Key', 'Value', 'Decided by'],
    sources: {
      locked: 'the organisation, locked',
      defaults: 'the organisation, may be changed',
      user: 'the user',
      builtin: 'nobody: built in',
    },
    phrases: (count) => (count === 1 ? '1 phrase' : `${count} phrases`),
  },
}
