import type { PolicyKey, PolicyValues } from './schema.ts'

export const TEXT_LANGUAGES = ['nb', 'en'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]
export type Told = Readonly<Record<TextLanguage, string>>

interface PolicyText<K extends PolicyKey> {
  readonly title: Told
  readonly description: Told
  readonly example: PolicyValues[K]
}

/** What an admin reads of each key: in Group Policy, in the managed schema and in `docs/policy.md`. */
export const policyTexts: { readonly [K in PolicyKey]: PolicyText<K> } = {
  sites: {
    title: { nb: 'Nettsteder', en: 'Sites' },
    description: {
      nb: 'Sidene i EPJ der Dialogsjekk leser med. Hver har et navn og adressemønstre, og kan ha CSS-selektorer for feltene og en egen profil. Uten selektorer finnes feltene ut fra hva de heter. Alle nettsteder på en gang kan ikke velges.',
      en: 'The pages of the EPJ where Dialogsjekk reads along. Each has a name and match patterns, and may have CSS selectors for its fields and a profile of its own. Without selectors, fields are found by what they are called. All sites at once cannot be chosen.',
    },
    example: [
      {
        name: 'EPJ',
        matches: ['https://epj.example/*'],
        fields: { message: ['textarea[aria-label="Melding"]'], send: ['button[type="submit"]'] },
        profile: 'vestre-viken',
      },
    ],
  },
  profile: {
    title: { nb: 'Profil', en: 'Profile' },
    description: {
      nb: 'Hvilket helseforetaks kjøreregler som gjelder.',
      en: 'Which health trust’s rules hold.',
    },
    example: 'vestre-viken',
  },
  rules: {
    title: { nb: 'Regler', en: 'Rules' },
    description: {
      nb: 'Alvorlighet for hver regel: off (av), hint, warning eller stop. Regler som ikke er nevnt, følger profilen.',
      en: 'Severity of each rule: off, hint, warning or stop. Rules that are not named follow the profile.',
    },
    example: { urgent: 'stop', 'courtesy-phrase': 'hint', 'many-questions': 'off' },
  },
  thresholds: {
    title: { nb: 'Grenser', en: 'Thresholds' },
    description: {
      nb: 'Grenser i stedet for profilens: ord før hint og før advarsel, ord i en setning, spørsmål i en melding, tegn limt inn på en gang, virkedager til svar, måneder siden siste kontakt.',
      en: 'Limits instead of those of the profile: words before a hint and before a warning, words in a sentence, questions in a message, characters pasted at once, working days to an answer, months since the last contact.',
    },
    example: { hintWords: 120, warningWords: 200, contactMonths: 12 },
  },
  departments: {
    title: { nb: 'Avdelinger', en: 'Departments' },
    description: {
      nb: 'Sykehus og hvilke fagområder der som tar imot dialogmeldinger. names er slik sykehuset skrives i mottakerfeltet, med små bokstaver. Tar plassen til profilens liste.',
      en: 'Hospitals and which departments there take dialogue messages. names are how the hospital is written in the recipient field, in lower case. Takes the place of the profile’s list.',
    },
    example: [
      { name: 'Drammen sykehus', names: ['drammen sykehus', 'drammen'], departments: ['neurology', 'rheumatology'] },
    ],
  },
  recipients: {
    title: { nb: 'Mottakere', en: 'Recipients' },
    description: {
      nb: 'Mottakere som alltid kan skrives til (allowed) og aldri kan skrives til (notAllowed), ved en del av navnet.',
      en: 'Recipients that may always be written to (allowed) and never (notAllowed), by a part of the name.',
    },
    example: { allowed: ['Kommunalt legekontor'], notAllowed: ['Hjemmetjenesten'] },
  },
  labLimits: {
    title: { nb: 'Laboratoriegrenser', en: 'Laboratory limits' },
    description: {
      nb: 'Verdier der laboratoriet ringer, i analyttens vanlige enhet: below, above eller begge. source er hvor grensen står. Tar plassen til profilens liste.',
      en: 'Values at which the laboratory rings, in the usual unit of the analyte: below, above or both. source is where the limit stands. Takes the place of the profile’s list.',
    },
    example: [{ analyte: 'potassium', below: 2.5, above: 6.2, unit: 'mmol/L', source: 'Laboratoriehåndboka' }],
  },
  phrases: {
    title: { nb: 'Egne uttrykk', en: 'Own phrases' },
    description: {
      nb: 'Uttrykk som skal merkes (flagged), med grunnen som vises og alvorlighet, og uttrykk som aldri skal merkes (accepted).',
      en: 'Phrases to be marked (flagged), with the reason that is shown and a severity, and phrases that are never marked (accepted).',
    },
    example: {
      flagged: [{ phrase: 'se journal', reason: 'Skriv det mottakeren trenger å vite.', severity: 'warning' }],
      accepted: ['sykehuset i Vestre Viken'],
    },
  },
  phoneLines: {
    title: { nb: 'Telefonnumre ved hast', en: 'Telephone lines for urgent matters' },
    description: {
      nb: 'Linjer som vises når noe haster. Vises som ren tekst.',
      en: 'Lines shown when something is urgent. Shown as plain text.',
    },
    example: ['Vakthavende indremedisin: 00 00 00 00'],
  },
  links: {
    title: { nb: 'Lenker', en: 'Links' },
    description: {
      nb: 'Foretakets side med kjøreregler (rules) og hjelp (help). Bare http og https.',
      en: 'The trust’s page with its rules (rules) and help (help). Only http and https.',
    },
    example: { rules: 'https://helseforetak.example/kjoreregler', help: 'https://helseforetak.example/hjelp' },
  },
  language: {
    title: { nb: 'Språk', en: 'Language' },
    description: {
      nb: 'Språket i panelet: nb (bokmål), nn (nynorsk) eller en (engelsk).',
      en: 'The language of the panel: nb (bokmål), nn (nynorsk) or en (English).',
    },
    example: 'nb',
  },
  sendReminder: {
    title: { nb: 'Påminnelse ved sending', en: 'Reminder on Send' },
    description: {
      nb: 'Om panelet løftes fram når Send trykkes mens noe står som stopp. Sendingen hindres ikke.',
      en: 'Whether the panel comes forward when Send is pressed while a stop is open. Sending is not hindered.',
    },
    example: true,
  },
  marksBesideOthers: {
    title: { nb: 'Merking ved siden av andre kontroller', en: 'Marks beside other checkers' },
    description: {
      nb: 'Om ord merkes i felt der en annen kontroll også merker. Panelet vises uansett.',
      en: 'Whether words are marked in a field that another checker marks too. The panel stays in any case.',
    },
    example: true,
  },
  blockPaste: {
    title: { nb: 'Stopp innliming av bilder og utklipp', en: 'Block pasting of images and clippings' },
    description: {
      nb: 'Om innliming av bilder og lange utklipp hindres. Av når ingenting er bestemt.',
      en: 'Whether pasting of images and long clippings is hindered. Off where nothing is decided.',
    },
    example: false,
  },
  statistics: {
    title: { nb: 'Statistikk på maskinen', en: 'Statistics on the machine' },
    description: {
      nb: 'Om det telles hvor ofte hver regel er vist, rettet og oversett. Bare tall, ingen tekst, og bare på maskinen. Av når ingenting er bestemt.',
      en: 'Whether it is counted how often each rule is shown, fixed and ignored. Numbers only, no text, and only on the machine. Off where nothing is decided.',
    },
    example: true,
  },
  support: {
    title: { nb: 'Brukerstøtte', en: 'Support' },
    description: {
      nb: 'Hvem som hjelper, og hvordan de nås. Vises som ren tekst.',
      en: 'Who helps, and how they are reached. Shown as plain text.',
    },
    example: { name: 'IKT-brukerstøtte', contact: 'brukerstotte@helseforetak.example' },
  },
  paused: {
    title: { nb: 'Satt på pause', en: 'Paused' },
    description: {
      nb: 'Slår av all kontroll, uten at utvidelsen fjernes.',
      en: 'Turns off all checking, without removing the extension.',
    },
    example: false,
  },
}

export const branchTexts = {
  defaults: {
    title: { nb: 'Standard', en: 'Defaults' },
    description: { nb: 'Kan endres av brukeren.', en: 'May be changed by the user.' },
  },
  locked: {
    title: { nb: 'Låst', en: 'Locked' },
    description: {
      nb: 'Vises med hengelås og kan ikke endres av brukeren.',
      en: 'Shown with a lock; the user cannot change it.',
    },
  },
} satisfies Record<string, { title: Told; description: Told }>
