import type { Severity } from './finding.ts'

/** Limits that differ from trust to trust. A message or wish beyond one is told of. */
export interface Thresholds {
  /** Words in a message: above the first a hint, above the second a warning. */
  readonly hintWords: number
  readonly warningWords: number
  /** Words in one sentence. */
  readonly sentenceWords: number
  /** Questions in one message. */
  readonly questions: number
  /** Characters pasted in one go. */
  readonly pastedCharacters: number
  /** Working days that an answer may take; a wish for that day itself is in order. */
  readonly answerWorkingDays: number
  /** Months since the patient's last contact with the hospital. */
  readonly contactMonths: number
}

/** Where a laboratory value is so far off that the laboratory rings. Missing side: no limit there. */
export interface LabLimit {
  /** Id of an analyte that `norwegian/lab-values.ts` reads. */
  readonly analyte: string
  /** Beyond these, exclusive, in `unit`. */
  readonly below?: number
  readonly above?: number
  readonly unit: string
  readonly source: string
}

/** A hospital with the departments there that take dialogue messages. */
export interface Hospital {
  /** "Drammen sykehus"; found in a recipient by `names`, in lower case. */
  readonly name: string
  readonly names: readonly string[]
  /** Ids of departments, see `norwegian/departments.ts`. */
  readonly departments: readonly string[]
}

/** A phrase that an organisation wants marked, in its own words. */
export interface FlaggedPhrase {
  readonly phrase: string
  /** Shown as it is. */
  readonly reason: string
  readonly severity?: Severity
}

/** What a trust's profile and settings have decided, for the rules to go by. */
export interface Practice {
  readonly thresholds: Thresholds
  readonly labLimits: readonly LabLimit[]
  /** Recipients at hospitals that are not listed here are not judged. */
  readonly hospitals: readonly Hospital[]
  /** Whether municipal services may be written to. */
  readonly municipalRecipients: boolean
  /** The first line names the recipient or department ("Til: overlege NN, kardiologi"). */
  readonly recipientFirst: boolean
  /** Telephone numbers that may stand in a message, digits only: the hospital's switchboard. */
  readonly ownNumbers: readonly string[]
  /** Parts of the names of recipients, in any case, that may always, or never, be written to. */
  readonly recipients: { readonly allowed?: readonly string[]; readonly notAllowed?: readonly string[] }
  readonly phrases: { readonly flagged?: readonly FlaggedPhrase[]; readonly accepted?: readonly string[] }
  /** Severity by rule id where it differs from the rule's own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}
