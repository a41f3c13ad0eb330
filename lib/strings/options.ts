import type { Severity } from '../engine/finding.ts'
import type { Language, Translated } from '../engine/language.ts'
import type { Thresholds } from '../engine/practice.ts'
import type { Outcome } from '../engine/tally.ts'

interface Told {
  readonly label: string
  readonly why: string
}

export type SwitchKey = 'sendReminder' | 'marksBesideOthers' | 'blockPaste' | 'statistics'
export type SectionId =
  | 'profile'
  | 'rules'
  | 'limits'
  | 'phrases'
  | 'display'
  | 'sites'
  | 'statistics'
  | 'organisation'
  | 'transfer'

/** Words of the options page. What a rule is called and why it matters stands in the rule. */
export interface OptionsStrings {
  readonly lang: string
  readonly title: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly saved: string
  readonly notSaved: string
  readonly lockedBy: string
  readonly reset: string
  resetOf(label: string): string
  readonly severity: Readonly<Record<Severity | 'off', string>>

  readonly profile: Told
  readOn(day: string): string
  readonly sourceLink: string

  readonly rulesWhy: string
  severityOf(rule: string): string
  asProfile(value: string): string
  asOrganisation(value: string): string
  readonly example: string
  readonly flagged: string
  readonly flaggedWhole: string
  readonly clean: string
  recipient(name: string): string
  readonly image: string

  readonly limitsWhy: string
  readonly limits: Readonly<Record<keyof Thresholds, string>>
  readonly limitError: string

  readonly flaggedPhrases: Told
  readonly acceptedPhrases: Told
  readonly phrase: string
  readonly reason: string
  readonly phraseSeverity: string
  readonly add: string
  readonly remove: string
  removeOf(phrase: string): string
  readonly noPhrases: string
  readonly phraseMissing: string
  readonly reasonMissing: string
  ignored(count: number): string
  readonly forget: string

  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly switches: Readonly<Record<SwitchKey, Told>>
  readonly on: string

  readonly sitesWhy: string
  readonly noSites: string
  readonly turnOff: string
  turnOffOf(host: string): string
  readonly required: string
  readonly turnOffFailed: string
  readonly sitesSet: string

  readonly statisticsWhy: string
  readonly period: string
  readonly rule: string
  readonly ownPhrases: string
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly noStatistics: string
  readonly csvHeader: readonly string[]
  readonly download: string
  readonly clear: string
  readonly clearSure: string

  readonly phoneLines: string
  readonly links: string
  readonly rulesLink: string
  readonly helpLink: string
  readonly support: string

  readonly transferWhy: string
  readonly export: string
  readonly import: string
  readonly importWhy: string
  readonly imported: string
  readonly importedPartly: string
  readonly notImported: string

  version(number: string): string
  readonly diagnostics: string
  readonly setup: string
}

const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

export const optionsStrings: Translated<OptionsStrings> = {
  nb: {
    lang: 'nb',
    title: 'Innstillinger',
    sections: {
      profile: 'Profil',
      rules: 'Regler',
      limits: 'Grenser',
      phrases: 'Egne uttrykk',
      display: 'Visning',
      sites: 'Nettsteder',
      statistics: 'Statistikk',
      organisation: 'Fra virksomheten',
      transfer: 'Eksport og import',
    },
    saved: 'Lagret',
    notSaved: 'Ble ikke lagret. Prøv igjen.',
    lockedBy: 'Låst av virksomheten',
    reset: 'Tilbakestill',
    resetOf: (label) => `Tilbakestill: ${label}`,
    severity: { stop: 'Stopp', warning: 'Bør rettes', hint: 'Kan bli bedre', off: 'Av' },

    profile: { label: 'Kjøreregler', why: 'Hvilket helseforetak sine kjøreregler som gjelder for deg.' },
    readOn: (day) => `Hentet ${day}.`,
    sourceLink: 'Les kjørereglene',

    rulesWhy: 'Velg hvor alvorlig et treff skal være. Regler du ikke endrer, følger profilen.',
    severityOf: (rule) => `Alvorlighet for ${rule}`,
    asProfile: (value) => `Som profilen (${value})`,
    asOrganisation: (value) => `Som virksomheten (${value})`,
    example: 'Eksempel',
    flagged: 'Merkes',
    flaggedWhole: 'Merkes, gjelder hele meldingen',
    clean: 'Merkes ikke',
    recipient: (name) => `Til: ${name}`,
    image: 'Med et bilde limt inn',

    limitsWhy: 'Over disse grensene får du beskjed.',
    limits: {
      hintWords: 'Ord i meldingen før «Kan bli bedre»',
      warningWords: 'Ord i meldingen før «Bør rettes»',
      sentenceWords: 'Ord i en setning',
      questions: 'Spørsmål i en melding',
      pastedCharacters: 'Tegn limt inn på en gang',
      answerWorkingDays: 'Virkedager mottakeren har på å svare',
      contactMonths: 'Måneder siden siste kontakt med sykehuset',
    },
    limitError: 'Skriv et helt tall fra 0 til 100 000.',

    flaggedPhrases: { label: 'Merk disse', why: 'Uttrykk du vil ha beskjed om.' },
    acceptedPhrases: { label: 'Merk aldri disse', why: 'Uttrykk som skal stå i fred.' },
    phrase: 'Uttrykk',
    reason: 'Hvorfor',
    phraseSeverity: 'Alvorlighet',
    add: 'Legg til',
    remove: 'Fjern',
    removeOf: (phrase) => `Fjern «${phrase}»`,
    noPhrases: 'Ingen ennå.',
    phraseMissing: 'Skriv et uttrykk.',
    reasonMissing: 'Skriv hvorfor det bør skrives annerledes.',
    ignored: (count) => `Du har valgt å ignorere ${count} uttrykk i meldinger. Selve teksten er ikke lagret.`,
    forget: 'Merk dem igjen',

    language: 'Språk',
    languages: LANGUAGE_NAMES,
    switches: {
      sendReminder: {
        label: 'Minn meg på det når jeg sender',
        why: 'Panelet kommer fram når du trykker Send og noe står som «Stopp». Sendingen hindres ikke.',
      },
      marksBesideOthers: {
        label: 'Merk ord også der en annen kontroll merker',
        why: 'Panelet vises uansett.',
      },
      blockPaste: {
        label: 'Stopp innliming av bilder og lange utklipp',
        why: 'Du får beskjed når noe stoppes.',
      },
      statistics: {
        label: 'Tell hvor ofte hver regel vises',
        why: 'Bare tall, og bare på denne maskinen. Ingen tekst og ingen pasienter.',
      },
    },
    on: 'På',

    sitesWhy: 'Her leser Dialogsjekk med. Ingen tekst forlater nettleseren.',
    noSites: 'Ikke slått på noe sted ennå. Åpne journalsystemet, og trykk på Dialogsjekk øverst i nettleseren.',
    turnOff: 'Slå av',
    turnOffOf: (host) => `Slå av på ${host}`,
    required: 'Slått på av virksomheten',
    turnOffFailed: 'Nettleseren sa nei. Du kan endre dette i nettleserens innstillinger for utvidelser.',
    sitesSet: 'Nettsteder som er satt opp',

    statisticsWhy: 'Hva som ble vist, og hva det ble til. Tallene blir på maskinen i høyst 400 dager.',
    period: 'Siste 30 dager',
    rule: 'Regel',
    ownPhrases: 'Egne uttrykk',
    outcomes: { shown: 'Vist', fixed: 'Rettet med ett klikk', ignored: 'Ignorert' },
    noStatistics: 'Ingen tall ennå.',
    csvHeader: ['Dato', 'Regel', 'Vist', 'Rettet', 'Ignorert'],
    download: 'Last ned som CSV',
    clear: 'Slett tallene',
    clearSure: 'Slette alle tallene? Det kan ikke angres.',

    phoneLines: 'Telefon når noe haster',
    links: 'Lenker',
    rulesLink: 'Kjøreregler',
    helpLink: 'Hjelp',
    support: 'Brukerstøtte',

    transferWhy: 'Ta med deg det du har valgt til en annen maskin. Filen har ingen tekst fra meldinger.',
    export: 'Last ned innstillingene',
    import: 'Hent innstillinger fra fil',
    importWhy: 'Det du har valgt nå, blir erstattet.',
    imported: 'Innstillingene er hentet.',
    importedPartly: 'Resten er hentet. Dette kunne ikke brukes:',
    notImported: 'Filen har ingen innstillinger som kan brukes. Ingenting er endret.',

    version: (number) => `Versjon ${number}`,
    diagnostics: 'Diagnostikk',
    setup: 'Sett opp et journalsystem',
  },
  nn: {
    lang: 'nn',
    title: 'Innstillingar',
    sections: {
      profile: 'Profil',
      rules: 'Reglar',
      limits: 'Grenser',
      phrases: 'Eigne uttrykk',
      display: 'Vising',
      sites: 'Nettstader',
      statistics: 'Statistikk',
      organisation: 'Frå verksemda',
      transfer: 'Eksport og import',
    },
    saved: 'Lagra',
    notSaved: 'Vart ikkje lagra. Prøv igjen.',
    lockedBy: 'Låst av verksemda',
    reset: 'Tilbakestill',
    resetOf: (label) => `Tilbakestill: ${label}`,
    severity: { stop: 'Stopp', warning: 'Bør rettast', hint: 'Kan bli betre', off: 'Av' },

    profile: { label: 'Køyrereglar', why: 'Kva helseføretak sine køyrereglar som gjeld for deg.' },
    readOn: (day) => `Henta ${day}.`,
    sourceLink: 'Les køyrereglane',

    rulesWhy: 'Vel kor alvorleg eit treff skal vere. Reglar du ikkje endrar, følgjer profilen.',
    severityOf: (rule) => `Alvor for ${rule}`,
    asProfile: (value) => `Som profilen (${value})`,
    asOrganisation: (value) => `Som verksemda (${value})`,
    example: 'Døme',
    flagged: 'Blir merkt',
    flaggedWhole: 'Blir merkt, gjeld heile meldinga',
    clean: 'Blir ikkje merkt',
    recipient: (name) => `Til: ${name}`,
    image: 'Med eit bilete limt inn',

    limitsWhy: 'Over desse grensene får du beskjed.',
    limits: {
      hintWords: 'Ord i meldinga før «Kan bli betre»',
      warningWords: 'Ord i meldinga før «Bør rettast»',
      sentenceWords: 'Ord i ei setning',
      questions: 'Spørsmål i ei melding',
      pastedCharacters: 'Teikn limte inn på ein gong',
      answerWorkingDays: 'Verkedagar mottakaren har på å svare',
      contactMonths: 'Månader sidan siste kontakt med sjukehuset',
    },
    limitError: 'Skriv eit heilt tal frå 0 til 100 000.',

    flaggedPhrases: { label: 'Merk desse', why: 'Uttrykk du vil ha beskjed om.' },
    acceptedPhrases: { label: 'Merk aldri desse', why: 'Uttrykk som skal stå i fred.' },
    phrase: 'Uttrykk',
    reason: 'Kvifor',
    phraseSeverity: 'Alvor',
    add: 'Legg til',
    remove: 'Fjern',
    removeOf: (phrase) => `Fjern «${phrase}»`,
    noPhrases: 'Ingen enno.',
    phraseMissing: 'Skriv eit uttrykk.',
    reasonMissing: 'Skriv kvifor det bør skrivast annleis.',
    ignored: (count) => `Du har valt å ignorere ${count} uttrykk i meldingar. Sjølve teksten er ikkje lagra.`,
    forget: 'Merk dei igjen',

    language: 'Språk',
    languages: LANGUAGE_NAMES,
    switches: {
      sendReminder: {
        label: 'Minn meg på det når eg sender',
        why: 'Panelet kjem fram når du trykkjer Send og noko står som «Stopp». Sendinga blir ikkje hindra.',
      },
      marksBesideOthers: {
        label: 'Merk ord også der ein annan kontroll merkjer',
        why: 'Panelet blir vist uansett.',
      },
      blockPaste: {
        label: 'Stopp innliming av bilete og lange utklipp',
        why: 'Du får beskjed når noko blir stoppa.',
      },
      statistics: {
        label: 'Tel kor ofte kvar regel blir vist',
        why: 'Berre tal, og berre på denne maskina. Ingen tekst og ingen pasientar.',
      },
    },
    on: 'På',

    sitesWhy: 'Her les Dialogsjekk med. Ingen tekst forlèt nettlesaren.',
    noSites: 'Ikkje slått på nokon stad enno. Opne journalsystemet, og trykk på Dialogsjekk øvst i nettlesaren.',
    turnOff: 'Slå av',
    turnOffOf: (host) => `Slå av på ${host}`,
    required: 'Slått på av verksemda',
    turnOffFailed: 'Nettlesaren sa nei. Du kan endre dette i innstillingane for utvidingar i nettlesaren.',
    sitesSet: 'Nettstader som er sette opp',

    statisticsWhy: 'Kva som vart vist, og kva det vart til. Tala blir på maskina i høgst 400 dagar.',
    period: 'Siste 30 dagar',
    rule: 'Regel',
    ownPhrases: 'Eigne uttrykk',
    outcomes: { shown: 'Vist', fixed: 'Retta med eitt klikk', ignored: 'Ignorert' },
    noStatistics: 'Ingen tal enno.',
    csvHeader: ['Dato', 'Regel', 'Vist', 'Retta', 'Ignorert'],
    download: 'Last ned som CSV',
    clear: 'Slett tala',
    clearSure: 'Slette alle tala? Det kan ikkje angrast.',

    phoneLines: 'Telefon når noko hastar',
    links: 'Lenkjer',
    rulesLink: 'Køyrereglar',
    helpLink: 'Hjelp',
    support: 'Brukarstøtte',

    transferWhy: 'Ta med deg det du har valt til ei anna maskin. Fila har ingen tekst frå meldingar.',
    export: 'Last ned innstillingane',
    import: 'Hent innstillingar frå fil',
    importWhy: 'Det du har valt no, blir erstatta.',
    imported: 'Innstillingane er henta.',
    importedPartly: 'Resten er henta. Dette kunne ikkje brukast:',
    notImported: 'Fila har ingen innstillingar som kan brukast. Ingenting er endra.',

    version: (number) => `Versjon ${number}`,
    diagnostics: 'Diagnostikk',
    setup: 'Set opp eit journalsystem',
  },
  en: {
    lang: 'en',
    title: 'Settings',
    sections: {
      profile: 'Profile',
      rules: 'Rules',
      limits: 'Limits',
      phrases: 'Own phrases',
      display: 'Display',
      sites: 'Sites',
      statistics: 'Statistics',
      organisation: 'From your organisation',
      transfer: 'Export and import',
    },
    saved: 'Saved',
    notSaved: 'Not saved. Try again.',
    lockedBy: 'Locked by your organisation',
    reset: 'Reset',
    resetOf: (label) => `Reset: ${label}`,
    severity: { stop: 'Stop', warning: 'Should be fixed', hint: 'Could be better', off: 'Off' },

    profile: { label: 'Rules in force', why: 'Which health trust’s rules hold for you.' },
    readOn: (day) => `As read ${day}.`,
    sourceLink: 'Read the rules',

    rulesWhy: 'Choose how serious a finding is. Rules that you do not change follow the profile.',
    severityOf: (rule) => `Severity of ${rule}`,
    asProfile: (value) => `As the profile (${value})`,
    asOrganisation: (value) => `As your organisation (${value})`,
    example: 'Example',
    flagged: 'Marked',
    flaggedWhole: 'Marked, about the whole message',
    clean: 'Not marked',
    recipient: (name) => `To: ${name}`,
    image: 'With an image pasted in',

    limitsWhy: 'Beyond these limits you are told.',
    limits: {
      hintWords: 'Words in a message before “Could be better”',
      warningWords: 'Words in a message before “Should be fixed”',
      sentenceWords: 'Words in a sentence',
      questions: 'Questions in a message',
      pastedCharacters: 'Characters pasted at once',
      answerWorkingDays: 'Working days the recipient has to answer',
      contactMonths: 'Months since the last contact with the hospital',
    },
    limitError: 'Write a whole number from 0 to 100,000.',

    flaggedPhrases: { label: 'Mark these', why: 'Phrases you want to be told of.' },
    acceptedPhrases: { label: 'Never mark these', why: 'Phrases to be left alone.' },
    phrase: 'Phrase',
    reason: 'Why',
    phraseSeverity: 'Severity',
    add: 'Add',
    remove: 'Remove',
    removeOf: (phrase) => `Remove “${phrase}”`,
    noPhrases: 'None yet.',
    phraseMissing: 'Write a phrase.',
    reasonMissing: 'Write why it is better put differently.',
    ignored: (count) =>
      `You have chosen to ignore ${count === 1 ? '1 phrase' : `${count} phrases`} in messages. The text itself is not stored.`,
    forget: 'Mark them again',

    language: 'Language',
    languages: LANGUAGE_NAMES,
    switches: {
      sendReminder: {
        label: 'Remind me when I send',
        why: 'The panel comes forward when you press Send with a “Stop” open. Sending is not hindered.',
      },
      marksBesideOthers: {
        label: 'Mark words where another checker marks too',
        why: 'The panel is shown in any case.',
      },
      blockPaste: {
        label: 'Block pasting of images and long clippings',
        why: 'You are told when something is blocked.',
      },
      statistics: {
        label: 'Count how often each rule is shown',
        why: 'Numbers only, and only on this machine. No text and no patients.',
      },
    },
    on: 'On',

    sitesWhy: 'Dialogsjekk reads along here. No text leaves the browser.',
    noSites: 'Not turned on anywhere yet. Open the record system, and press Dialogsjekk at the top of the browser.',
    turnOff: 'Turn off',
    turnOffOf: (host) => `Turn off on ${host}`,
    required: 'Turned on by your organisation',
    turnOffFailed: 'The browser said no. You can change this in the browser’s settings for extensions.',
    sitesSet: 'Sites that are set up',

    statisticsWhy: 'What was shown, and what came of it. The numbers stay on the machine for at most 400 days.',
    period: 'Last 30 days',
    rule: 'Rule',
    ownPhrases: 'Own phrases',
    outcomes: { shown: 'Shown', fixed: 'Fixed with one click', ignored: 'Ignored' },
    noStatistics: 'No numbers yet.',
    csvHeader: ['Date', 'Rule', 'Shown', 'Fixed', 'Ignored'],
    download: 'Download as CSV',
    clear: 'Delete the numbers',
    clearSure: 'Delete all numbers? This cannot be undone.',

    phoneLines: 'Telephone for urgent matters',
    links: 'Links',
    rulesLink: 'Rules',
    helpLink: 'Help',
    support: 'Support',

    transferWhy: 'Take what you have chosen to another machine. The file has no text from messages.',
    export: 'Download the settings',
    import: 'Get settings from a file',
    importWhy: 'What you have chosen now is replaced.',
    imported: 'The settings are in place.',
    importedPartly: 'The rest is in place. This could not be used:',
    notImported: 'The file has no settings that can be used. Nothing has changed.',

    version: (number) => `Version ${number}`,
    diagnostics: 'Diagnostics',
    setup: 'Set up a record system',
  },
}
