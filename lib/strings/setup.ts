import type { Translated } from '../engine/language.ts'
import type { FieldRole } from '../sites/site.ts'

/** What stands in the way, in the words of the set-up page. */
export type SetupProblem = 'address' | 'declined' | 'refused' | 'gone' | 'failed'

/** Words of the page where an admin sets up an EPJ. */
export interface SetupStrings {
  readonly lang: string
  readonly title: string
  readonly intro: string
  readonly pageStep: string
  readonly address: string
  readonly addressHelp: string
  readonly open: string
  readonly openTabs: string
  use(host: string): string
  connected(host: string): string
  readonly problems: Readonly<Record<SetupProblem, string>>
  frame(origin: string): string
  letIn(origin: string): string
  readonly name: string
  readonly fieldsStep: string
  readonly fieldsIntro: string
  readonly roles: Readonly<Record<FieldRole, string>>
  readonly found: string
  foundSeveral(count: number): string
  readonly messageMissing: string
  readonly missing: string
  readonly point: string
  readonly pointAnother: string
  pointFor(role: string): string
  readonly remove: string
  removeFor(role: string, selector: string): string
  /** Shown over the page. */
  pointing(role: string): string
  readonly pointingHere: string
  readonly cancel: string
  readonly fitsNone: string
  readonly fitsNoField: string
  readonly fitsOne: string
  fitsSeveral(count: number): string
  fitsSeveralMessages(count: number): string
  readonly byPlace: string
  readonly takenAlong: string
  readonly lookOver: string
  readonly tryStep: string
  readonly tryIntro: string
  readonly readAgain: string
  readonly noMessage: string
  message(number: number): string
  readonly text: string
  characters(count: number): string
  readonly unreadable: string
  readonly yes: string
  readonly no: string
  readonly notFound: string
  readonly question: string
  readonly reply: string
  readonly gp: string
  readonly hospital: string
  readonly useHere: string
  readonly useHereHelp: string
  readonly saved: string
  readonly locked: string
  readonly sampleHelp: string
  /** Breaks a rule or two. */
  readonly sample: string
  readonly showPage: string
  readonly isRead: string
  readonly isNotRead: string
  readonly policyStep: string
  readonly policyIntro: string
  readonly platform: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly download: string
  idNote(id: string): string
}

export const setupStrings: Translated<SetupStrings> = {
  nb: {
    lang: 'nb',
    title: 'Sett opp Dialogsjekk for journalsystemet',
    intro:
      'For deg som administrerer. Her finner du feltene i journalsystemet, prøver dem, og får teksten til policyen. Det som står i feltene, blir ikke lagret eller sendt.',
    pageStep: 'Siden',
    address: 'Adressen til siden der meldinger skrives',
    addressHelp: 'For eksempel https://epj.example/dialog. Nettleseren spør om Dialogsjekk får lese der.',
    open: 'Finn siden',
    openTabs: 'Eller bruk en side som er åpen',
    use: (host) => `Bruk ${host}`,
    connected: (host) => `Ser på siden på ${host}.`,
    problems: {
      address: 'Dette er ikke en adresse som kan brukes. Den skal begynne med https:// eller http://.',
      declined: 'Nettleseren fikk nei, så Dialogsjekk kan ikke se siden. Du kan prøve igjen når du vil.',
      refused: 'Siden slipper ikke utvidelsen inn. Det kan være nettleseren eller virksomheten som stopper den der.',
      gone: 'Siden er lukket, eller ble lastet på nytt underveis. Finn siden igjen.',
      failed: 'Det gikk ikke. Prøv en gang til.',
    },
    frame: (origin) => `En del av siden kommer fra ${origin}, og den kan Dialogsjekk ikke se.`,
    letIn: (origin) => `Ta med ${origin}`,
    name: 'Navn på journalsystemet',
    fieldsStep: 'Feltene',
    fieldsIntro:
      'Åpne en ny melding i journalsystemet. Det som er funnet av seg selv, trenger du ikke peke ut. Meldingen må finnes. Resten gjør kontrollen bedre.',
    roles: {
      message: 'Melding',
      recipient: 'Mottaker',
      sender: 'Avsender',
      kind: 'Meldingstype',
      subject: 'Emne',
      urgency: 'Hastegrad',
      send: 'Sendeknapp',
    },
    found: 'Funnet av seg selv.',
    foundSeveral: (count) => `Funnet av seg selv, ${count} steder.`,
    messageMissing: 'Ikke funnet. Pek det ut i siden.',
    missing: 'Ikke funnet. Det går fint uten.',
    point: 'Pek ut',
    pointAnother: 'Pek ut ett til',
    pointFor: (role) => `: ${role}`,
    remove: 'Fjern',
    removeFor: (role, selector) => `: ${role} ${selector}`,
    pointing: (role) => `Pek på: ${role}. Klikk eller Enter velger, Tab går til neste, Escape avbryter.`,
    pointingHere: 'Pek i fanen med journalsystemet.',
    cancel: 'Avbryt',
    fitsNone: 'Passer ikke på noe i siden nå.',
    fitsNoField: 'Passer ikke på noe felt det kan skrives i nå.',
    fitsOne: 'Passer på ett sted.',
    fitsSeveral: (count) => `Passer på ${count} steder. Det nærmeste blir brukt.`,
    fitsSeveralMessages: (count) => `Passer på ${count} felt. Alle blir lest som meldinger.`,
    byPlace: 'Går etter plassen i siden, og kan slutte å passe når siden endres.',
    takenAlong: 'Når noe er pekt ut, trenger meldingen også en selektor. Denne er tatt med:',
    lookOver: 'Se over selektorene før du deler dem. De skal ikke inneholde navn på pasienter.',
    tryStep: 'Prøv',
    tryIntro: 'Fyll ut en prøvemelding i journalsystemet. Her ser du hva som blir lest, som tall og ja eller nei.',
    readAgain: 'Les skjemaet på nytt',
    noMessage: 'Ingen melding er funnet i siden. Er skjemaet åpent?',
    message: (number) => `Melding ${number}`,
    text: 'Tekst',
    characters: (count) => `${count} tegn`,
    unreadable: 'Kan ikke leses',
    yes: 'Ja',
    no: 'Nei',
    notFound: 'Ikke funnet',
    question: 'Spørsmål',
    reply: 'Svar',
    gp: 'Fastlege',
    hospital: 'Sykehus',
    useHere: 'Bruk på denne maskinen',
    useHereHelp: 'Da leser Dialogsjekk med i siden, så du kan prøve før du ruller ut.',
    saved: 'Lagret på denne maskinen.',
    locked: 'Virksomheten har låst nettstedene, så de kan ikke endres her. Policyen kan du kopiere likevel.',
    sampleHelp: 'Skriv dette i meldingsfeltet. Ord skal bli streket under, og knappen ved feltet skal vise et tall.',
    sample: 'Hei kollega! Viser til henvisning. Hva tenker dere? Takk.',
    showPage: 'Vis siden',
    isRead: 'Dialogsjekk leser med i siden nå.',
    isNotRead: 'Dialogsjekk leser ikke med i siden nå.',
    policyStep: 'Policyen',
    policyIntro:
      'Nettstedet blir låst for brukerne, hvis nettstedene ikke alt er noe de kan endre. Det som alt er bestemt på denne maskinen, er tatt med. Velg plattform, og kopier.',
    platform: 'Plattform',
    copy: 'Kopier',
    copied: 'Kopiert.',
    notCopied: 'Det gikk ikke å kopiere. Merk teksten og kopier den selv.',
    download: 'Last ned',
    idNote: (id) => `Utvidelsen har id ${id} her. Har dere en annen id i en annen nettleser, bytter du den ut.`,
  },
  nn: {
    lang: 'nn',
    title: 'Set opp Dialogsjekk for journalsystemet',
    intro:
      'For deg som administrerer. Her finn du felta i journalsystemet, prøver dei, og får teksten til policyen. Det som står i felta, blir ikkje lagra eller sendt.',
    pageStep: 'Sida',
    address: 'Adressa til sida der meldingar blir skrivne',
    addressHelp: 'Til dømes https://epj.example/dialog. Nettlesaren spør om Dialogsjekk får lese der.',
    open: 'Finn sida',
    openTabs: 'Eller bruk ei side som er open',
    use: (host) => `Bruk ${host}`,
    connected: (host) => `Ser på sida på ${host}.`,
    problems: {
      address: 'Dette er ikkje ei adresse som kan brukast. Ho skal begynne med https:// eller http://.',
      declined: 'Nettlesaren fekk nei, så Dialogsjekk kan ikkje sjå sida. Du kan prøve igjen når du vil.',
      refused: 'Sida slepp ikkje utvidinga inn. Det kan vere nettlesaren eller verksemda som stoppar henne der.',
      gone: 'Sida er lukka, eller vart lasta på nytt undervegs. Finn sida igjen.',
      failed: 'Det gjekk ikkje. Prøv ein gong til.',
    },
    frame: (origin) => `Ein del av sida kjem frå ${origin}, og den kan Dialogsjekk ikkje sjå.`,
    letIn: (origin) => `Ta med ${origin}`,
    name: 'Namn på journalsystemet',
    fieldsStep: 'Felta',
    fieldsIntro:
      'Opne ei ny melding i journalsystemet. Det som er funne av seg sjølv, treng du ikkje peike ut. Meldinga må finnast. Resten gjer kontrollen betre.',
    roles: {
      message: 'Melding',
      recipient: 'Mottakar',
      sender: 'Avsendar',
      kind: 'Meldingstype',
      subject: 'Emne',
      urgency: 'Hastegrad',
      send: 'Sendeknapp',
    },
    found: 'Funne av seg sjølv.',
    foundSeveral: (count) => `Funne av seg sjølv, ${count} stader.`,
    messageMissing: 'Ikkje funne. Peik det ut i sida.',
    missing: 'Ikkje funne. Det går fint utan.',
    point: 'Peik ut',
    pointAnother: 'Peik ut eitt til',
    pointFor: (role) => `: ${role}`,
    remove: 'Fjern',
    removeFor: (role, selector) => `: ${role} ${selector}`,
    pointing: (role) => `Peik på: ${role}. Klikk eller Enter vel, Tab går til neste, Escape avbryt.`,
    pointingHere: 'Peik i fana med journalsystemet.',
    cancel: 'Avbryt',
    fitsNone: 'Passar ikkje på noko i sida no.',
    fitsNoField: 'Passar ikkje på noko felt det kan skrivast i no.',
    fitsOne: 'Passar på éin stad.',
    fitsSeveral: (count) => `Passar på ${count} stader. Den nærmaste blir brukt.`,
    fitsSeveralMessages: (count) => `Passar på ${count} felt. Alle blir lesne som meldingar.`,
    byPlace: 'Går etter plassen i sida, og kan slutte å passe når sida blir endra.',
    takenAlong: 'Når noko er peikt ut, treng meldinga òg ein selektor. Denne er teken med:',
    lookOver: 'Sjå over selektorane før du deler dei. Dei skal ikkje innehalde namn på pasientar.',
    tryStep: 'Prøv',
    tryIntro: 'Fyll ut ei prøvemelding i journalsystemet. Her ser du kva som blir lese, som tal og ja eller nei.',
    readAgain: 'Les skjemaet på nytt',
    noMessage: 'Inga melding er funnen i sida. Er skjemaet ope?',
    message: (number) => `Melding ${number}`,
    text: 'Tekst',
    characters: (count) => `${count} teikn`,
    unreadable: 'Kan ikkje lesast',
    yes: 'Ja',
    no: 'Nei',
    notFound: 'Ikkje funne',
    question: 'Spørsmål',
    reply: 'Svar',
    gp: 'Fastlege',
    hospital: 'Sjukehus',
    useHere: 'Bruk på denne maskina',
    useHereHelp: 'Då les Dialogsjekk med i sida, så du kan prøve før du rullar ut.',
    saved: 'Lagra på denne maskina.',
    locked: 'Verksemda har låst nettstadene, så dei kan ikkje endrast her. Policyen kan du kopiere likevel.',
    sampleHelp: 'Skriv dette i meldingsfeltet. Ord skal bli streka under, og knappen ved feltet skal vise eit tal.',
    sample: 'Hei kollega! Viser til henvisning. Hva tenker dere? Takk.',
    showPage: 'Vis sida',
    isRead: 'Dialogsjekk les med i sida no.',
    isNotRead: 'Dialogsjekk les ikkje med i sida no.',
    policyStep: 'Policyen',
    policyIntro:
      'Nettstaden blir låst for brukarane, om ikkje nettstadene alt er noko dei kan endre. Det som alt er bestemt på denne maskina, er teke med. Vel plattform, og kopier.',
    platform: 'Plattform',
    copy: 'Kopier',
    copied: 'Kopiert.',
    notCopied: 'Det gjekk ikkje å kopiere. Merk teksten og kopier han sjølv.',
    download: 'Last ned',
    idNote: (id) => `Utvidinga har id ${id} her. Har de ein annan id i ein annan nettlesar, byter du han ut.`,
  },
  en: {
    lang: 'en',
    title: 'Set up Dialogsjekk for the record system',
    intro:
      'For administrators. Here you find the fields of the record system, try them, and get the text of the policy. What stands in the fields is not stored or sent.',
    pageStep: 'The page',
    address: 'Address of the page where messages are written',
    addressHelp: 'For example https://epj.example/dialog. The browser asks whether Dialogsjekk may read there.',
    open: 'Find the page',
    openTabs: 'Or use a page that is open',
    use: (host) => `Use ${host}`,
    connected: (host) => `Looking at the page on ${host}.`,
    problems: {
      address: 'This is no address that can be used. It must begin with https:// or http://.',
      declined: 'The browser was told no, so Dialogsjekk cannot see the page. You can try again whenever you like.',
      refused: 'The page does not let the extension in. The browser or the organisation may stop it there.',
      gone: 'The page is closed, or was loaded again meanwhile. Find the page again.',
      failed: 'It did not work. Try once more.',
    },
    frame: (origin) => `A part of the page comes from ${origin}, which Dialogsjekk cannot see.`,
    letIn: (origin) => `Include ${origin}`,
    name: 'Name of the record system',
    fieldsStep: 'The fields',
    fieldsIntro:
      'Open a new message in the record system. What is found by itself need not be pointed at. The message must be found. The rest makes the check better.',
    roles: {
      message: 'Message',
      recipient: 'Recipient',
      sender: 'Sender',
      kind: 'Kind of message',
      subject: 'Subject',
      urgency: 'Urgency',
      send: 'Send button',
    },
    found: 'Found by itself.',
    foundSeveral: (count) => `Found by itself, in ${count} places.`,
    messageMissing: 'Not found. Point at it in the page.',
    missing: 'Not found. It works without.',
    point: 'Point',
    pointAnother: 'Point at another',
    pointFor: (role) => `: ${role}`,
    remove: 'Remove',
    removeFor: (role, selector) => `: ${role} ${selector}`,
    pointing: (role) => `Point at: ${role}. Click or Enter chooses, Tab moves on, Escape leaves.`,
    pointingHere: 'Point in the tab of the record system.',
    cancel: 'Cancel',
    fitsNone: 'Fits nothing in the page now.',
    fitsNoField: 'Fits no field that can be written in now.',
    fitsOne: 'Fits one place.',
    fitsSeveral: (count) => `Fits ${count} places. The nearest is used.`,
    fitsSeveralMessages: (count) => `Fits ${count} fields. All are read as messages.`,
    byPlace: 'Goes by the place in the page, and may stop fitting when the page changes.',
    takenAlong: 'Once something is pointed at, the message needs a selector too. This one is included:',
    lookOver: 'Look over the selectors before you share them. They must not hold names of patients.',
    tryStep: 'Try it',
    tryIntro: 'Fill in a test message in the record system. Here you see what is read, as counts and yes or no.',
    readAgain: 'Read the form again',
    noMessage: 'No message is found in the page. Is the form open?',
    message: (number) => `Message ${number}`,
    text: 'Text',
    characters: (count) => `${count} characters`,
    unreadable: 'Cannot be read',
    yes: 'Yes',
    no: 'No',
    notFound: 'Not found',
    question: 'Question',
    reply: 'Reply',
    gp: 'GP',
    hospital: 'Hospital',
    useHere: 'Use on this machine',
    useHereHelp: 'Then Dialogsjekk reads along in the page, so that you can try before you roll out.',
    saved: 'Saved on this machine.',
    locked: 'Your organisation has locked the sites, so they cannot be changed here. You can still copy the policy.',
    sampleHelp:
      'Write this in the message field. Words are to be underlined, and the button at the field is to show a number.',
    sample: 'Hei kollega! Viser til henvisning. Hva tenker dere? Takk.',
    showPage: 'Show the page',
    isRead: 'Dialogsjekk reads along in the page now.',
    isNotRead: 'Dialogsjekk does not read along in the page now.',
    policyStep: 'The policy',
    policyIntro:
      'The site is locked for users, unless the sites are something they may change already. What is decided on this machine already is included. Choose a platform, and copy.',
    platform: 'Platform',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the text and copy it yourself.',
    download: 'Download',
    idNote: (id) => `The extension has the id ${id} here. Where it has another in another browser, replace it.`,
  },
}
