import type { Message } from '../engine/message.ts'
import { findLabValues } from './lab-values.ts'

/** A place in a pattern that the clinician fills in. `template-phrase` reminds of one that was left. */
export const BLANK = '___'

/** Words that only nynorsk has, often enough to stand in any message in it. */
const NYNORSK =
  /(?<![a-zæøå])(?:ikkje|eg|kva|korleis|kvifor|dykk|dykkar|frå|noko|nokon|ho|hjå|kjem|treng|ynskjer|ønskjer|vore|berre)(?![a-zæøå])/i

/** A drug: by the dose behind it, or by how the names of its class end. */
const DOSED =
  /(?<![a-zæøå-])([a-zæøå][a-zæøå-]{3,24})[ \t]\d{1,4}(?:[.,]\d{1,3})?[ \t]?(?:mg|mikrog|µg|mcg|g|IE|mmol|ml)(?![a-zæøå/])/i
const BY_ENDING =
  /(?<![a-zæøå-])([a-zæøå]{2,20}(?:olol|pril|sartan|statin|prazol|dipin|zepam|zolam|azepin|triptylin|oksetin|pramin|kinon|mycin|cillin|oxaban|ksaban|gliptin|gliflozin|glutid|formin|parin|mab|tinib|nazol|lukast|terol|sonid|solon|tiazid|semid|lakton|tyroksin|pidem|klon|pin|done|don)|marevan|eliquis|xarelto|pradaxa|furix|albyl-e|sobril|paracet|imovane|levaxin|metotreksat|metotrexat|insulin|litium|digoxin|klopidogrel|plavix)(?![a-zæøå])/i
/** They end like a drug, or stand before a dose, and are none. */
const NO_DRUG =
  /^(?:dose|dosen|ca|inntil|totalt|daglig|dagleg|pasienten|versjon|person|region|situasjon|tabletter|tablettar|øke|auke|redusere|fra|frå|til|med|over|under|spin|pin)$/i

/** What the message turns on, as it stands there. */
interface Topic {
  readonly kind: 'drug' | 'test' | 'none'
  readonly word: string
}

function topicOf({ text, sentences }: Message): Topic {
  for (const pattern of [DOSED, BY_ENDING]) {
    const [, word = ''] = pattern.exec(text) ?? []
    if (word !== '' && !NO_DRUG.test(word)) return { kind: 'drug', word }
  }
  for (const sentence of sentences) {
    const [value] = sentence.read(findLabValues)
    const [word] = value ? (/^[^\s\d:=<>]+/.exec(text.slice(sentence.start + value.start)) ?? []) : []
    if (word) return { kind: 'test', word }
  }
  return { kind: 'none', word: BLANK }
}

type Patterns = Readonly<Record<Topic['kind'], readonly [yesOrNo: string, eitherOr: string, value: string]>>

const NB: Patterns = {
  drug: [
    `Kan {} økes til ${BLANK}?`,
    `Skal {} fortsette som nå, eller endres til ${BLANK}?`,
    `Hvor lenge skal {} brukes: til ${BLANK}?`,
  ],
  test: [
    `Er {} grunn til å endre ${BLANK}?`,
    `Skal {} kontrolleres hos oss om ${BLANK} uker, eller hos dere?`,
    `Hvilken verdi av {} skal vi sikte mot, og når skal neste prøve tas?`,
  ],
  none: [
    `Kan {} økes til ${BLANK}?`,
    `Skal {} fortsette som nå, eller endres til ${BLANK}?`,
    `Når skal {} kontrolleres: om ${BLANK} uker?`,
  ],
}

const NN: Patterns = {
  drug: [
    `Kan {} aukast til ${BLANK}?`,
    `Skal {} halde fram som no, eller endrast til ${BLANK}?`,
    `Kor lenge skal {} brukast: til ${BLANK}?`,
  ],
  test: [
    `Er {} grunn til å endre ${BLANK}?`,
    `Skal {} kontrollerast hos oss om ${BLANK} veker, eller hos dykk?`,
    `Kva verdi av {} skal vi sikte mot, og når skal neste prøve takast?`,
  ],
  none: [
    `Kan {} aukast til ${BLANK}?`,
    `Skal {} halde fram som no, eller endrast til ${BLANK}?`,
    `Når skal {} kontrollerast: om ${BLANK} veker?`,
  ],
}

/**
 * Three questions that can be answered, in the language of the message and about what it names: one with yes or no, one with A or B,
 * one with a value or a time. Their places to fill are blanks.
 */
export function answerableQuestions(message: Message): readonly string[] {
  const { kind, word } = topicOf(message)
  const patterns = (NYNORSK.test(message.text) ? NN : NB)[kind]
  return patterns.map((pattern) => pattern.replace('{}', word))
}
