import type { Practice } from '../engine/practice.ts'
import { LAB_LIMITS } from './lab-limits.ts'

/** The national core: what holds where a trust says nothing else. */
export const CORE: Practice = {
  thresholds: {
    hintWords: 150,
    warningWords: 250,
    sentenceWords: 40,
    questions: 3,
    pastedCharacters: 400,
    answerWorkingDays: 5,
    contactMonths: 12,
  },
  labLimits: LAB_LIMITS,
  hospitals: [],
  municipalRecipients: false,
  recipientFirst: false,
  ownNumbers: [],
  recipients: {},
  phrases: {},
  rules: {},
}
