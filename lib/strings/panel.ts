import type { Severity } from '../engine/finding.ts'
import type { Translated } from '../engine/language.ts'
import type { FixOutcome } from '../session.ts'

/** What a click in the panel came to. */
export type Notice =
  | FixOutcome
  | 'undone'
  | 'ignored'
  | 'phrase-ignored'
  | 'rule-off'
  | 'reported'
  | 'text-copied'
  | 'paste-blocked'

/** Words of the button and the panel. What a finding is called and why it matters stands in its rule. */
export interface PanelStrings {
  /** Tag of the language, for screen readers. */
  readonly lang: string
  /** What there is to do, in a few words. `worst` is `null` when there is nothing. */
  summary(count: number, worst: Severity | null): string
  readonly allWell: string
  readonly severity: Readonly<Record<Severity, string>>
  quote(text: string): string
  readonly show: string
  readonly ignore: string
  more(count: number): string
  readonly source: string
  /** The message was sent, or is about to be, with a stop in it. */
  readonly sentWithStop: string
  /** The editor keeps its text to itself. */
  readonly unreadable: string
  readonly unreadableWhy: string
  /** Only the first `length` characters were read. */
  part(length: number): string
  readonly notice: Readonly<Record<Notice, string>>
  readonly undo: string
  readonly close: string
  readonly dock: string
  readonly undock: string
  fixSafe(count: number): string
  /** Above patterns of questions that can be put in. */
  readonly suggestions: string
  /** What else can be done with a finding. */
  readonly other: string
  readonly ignorePhrase: string
  readonly turnOff: string
  readonly report: string
  readonly copyText: string
  andMore(count: number): string
}

export const panelStrings: Translated<PanelStrings> = {
  nb: {
    lang: 'nb',
    summary: (count, worst) => {
      if (worst === null) return 'Ingenting å rette'
      if (worst === 'hint') return `${count} ting kan bli bedre`
      return worst === 'stop' ? `Stopp: ${count} ting å rette` : `${count} ting å rette`
    },
    allWell: 'Fant ingenting å rette i teksten.',
    severity: { stop: 'Stopp', warning: 'Bør rettes', hint: 'Kan bli bedre' },
    quote: (text) => `«${text}»`,
    show: 'Vis i teksten',
    ignore: 'Ignorer',
    more: (count) => `Vis flere (${count})`,
    source: 'Kilde:',
    sentWithStop: 'Du trykket Send. Meldingen har noe som ikke hører hjemme i en dialogmelding.',
    unreadable: 'Kan ikke lese dette feltet',
    unreadableWhy: 'Dette skrivefeltet viser ikke teksten sin til nettleseren. Meldingen er ikke sjekket.',
    part: (length) => `Teksten er lang. Bare de første ${grouped(length)} tegnene er lest.`,
    notice: {
      applied: 'Rettet.',
      copied: 'Feltet tok ikke imot rettelsen. Teksten ligger på utklippstavlen: lim inn med Ctrl+V.',
      failed: 'Feltet tok ikke imot rettelsen. Rett det selv i teksten.',
      undone: 'Angret.',
      ignored: 'Ignorert i denne meldingen.',
      'phrase-ignored': 'Denne frasen blir ikke merket igjen på denne maskinen.',
      'rule-off': 'Regelen er slått av. Du kan slå den på igjen i innstillingene.',
      reported: 'Rapporten ligger på utklippstavlen. Den har ingen tekst fra meldingen.',
      'text-copied': 'Teksten ligger på utklippstavlen.',
      'paste-blocked':
        'Virksomheten din har slått av innliming av bilder og lange utklipp. Det ligger fortsatt på utklippstavlen. Skriv kort hva det viser.',
    },
    undo: 'Angre',
    dock: 'Fest panelet til kanten',
    undock: 'Løsne panelet fra kanten',
    fixSafe: (count) => `Rett alt som er trygt (${count})`,
    suggestions: 'Spør heller slik, og fyll inn:',
    other: 'Flere valg',
    ignorePhrase: 'Ignorer denne frasen alltid',
    turnOff: 'Slå av denne regelen',
    report: 'Meld feil treff (uten pasienttekst)',
    copyText: 'Kopier teksten',
    andMore: (count) => `og ${count} til`,
    close: 'Lukk',
  },
  nn: {
    lang: 'nn',
    summary: (count, worst) => {
      if (worst === null) return 'Ingenting å rette'
      if (worst === 'hint') return `${count} ting kan bli betre`
      return worst === 'stop' ? `Stopp: ${count} ting å rette` : `${count} ting å rette`
    },
    allWell: 'Fann ingenting å rette i teksten.',
    severity: { stop: 'Stopp', warning: 'Bør rettast', hint: 'Kan bli betre' },
    quote: (text) => `«${text}»`,
    show: 'Vis i teksten',
    ignore: 'Ignorer',
    more: (count) => `Vis fleire (${count})`,
    source: 'Kjelde:',
    sentWithStop: 'Du trykte Send. Meldinga har noko som ikkje høyrer heime i ei dialogmelding.',
    unreadable: 'Kan ikkje lese dette feltet',
    unreadableWhy: 'Dette skrivefeltet viser ikkje teksten sin til nettlesaren. Meldinga er ikkje sjekka.',
    part: (length) => `Teksten er lang. Berre dei første ${grouped(length)} teikna er lesne.`,
    notice: {
      applied: 'Retta.',
      copied: 'Feltet tok ikkje imot rettinga. Teksten ligg på utklippstavla: lim inn med Ctrl+V.',
      failed: 'Feltet tok ikkje imot rettinga. Rett det sjølv i teksten.',
      undone: 'Angra.',
      ignored: 'Ignorert i denne meldinga.',
      'phrase-ignored': 'Denne frasen blir ikkje merkt igjen på denne maskina.',
      'rule-off': 'Regelen er slått av. Du kan slå han på igjen i innstillingane.',
      reported: 'Rapporten ligg på utklippstavla. Han har ingen tekst frå meldinga.',
      'text-copied': 'Teksten ligg på utklippstavla.',
      'paste-blocked':
        'Verksemda di har slått av innliming av bilete og lange utklipp. Det ligg framleis på utklippstavla. Skriv kort kva det viser.',
    },
    undo: 'Angre',
    dock: 'Fest panelet til kanten',
    undock: 'Løys panelet frå kanten',
    fixSafe: (count) => `Rett alt som er trygt (${count})`,
    suggestions: 'Spør heller slik, og fyll inn:',
    other: 'Fleire val',
    ignorePhrase: 'Ignorer denne frasen alltid',
    turnOff: 'Slå av denne regelen',
    report: 'Meld feil treff (utan pasienttekst)',
    copyText: 'Kopier teksten',
    andMore: (count) => `og ${count} til`,
    close: 'Lukk',
  },
  en: {
    lang: 'en',
    summary: (count, worst) => {
      const things = count === 1 ? '1 thing' : `${count} things`
      if (worst === null) return 'Nothing to fix'
      if (worst === 'hint') return `${things} could be better`
      return worst === 'stop' ? `Stop: ${things} to fix` : `${things} to fix`
    },
    allWell: 'Found nothing to fix in the text.',
    severity: { stop: 'Stop', warning: 'Should be fixed', hint: 'Could be better' },
    quote: (text) => `“${text}”`,
    show: 'Show in the text',
    ignore: 'Ignore',
    more: (count) => `Show more (${count})`,
    source: 'Source:',
    sentWithStop: 'You pressed Send. The message has something that does not belong in a dialogue message.',
    unreadable: 'Cannot read this field',
    unreadableWhy: 'This editor does not show its text to the browser. The message has not been checked.',
    part: (length) => `The text is long. Only the first ${grouped(length)} characters were read.`,
    notice: {
      applied: 'Fixed.',
      copied: 'The field did not take the fix. The text is on the clipboard: paste it with Ctrl+V.',
      failed: 'The field did not take the fix. Change it yourself in the text.',
      undone: 'Undone.',
      ignored: 'Ignored in this message.',
      'phrase-ignored': 'This phrase will not be marked again on this machine.',
      'rule-off': 'The rule is off. You can turn it on again in the settings.',
      reported: 'The report is on the clipboard. It has no text from the message.',
      'text-copied': 'The text is on the clipboard.',
      'paste-blocked':
        'Your organisation has turned off pasting of images and long clippings. It is still on the clipboard. Write briefly what it shows.',
    },
    undo: 'Undo',
    dock: 'Dock the panel to the edge',
    undock: 'Undock the panel from the edge',
    fixSafe: (count) => `Fix all that is safe (${count})`,
    suggestions: 'Rather ask like this, and fill in:',
    other: 'More choices',
    ignorePhrase: 'Always ignore this phrase',
    turnOff: 'Turn this rule off',
    report: 'Report a false alarm (no patient text)',
    copyText: 'Copy the text',
    andMore: (count) => `and ${count} more`,
    close: 'Close',
  },
}

/** With a no-break space between thousands, as Norwegian has it. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}
