import type { Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { removal } from '../engine/removal.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isIdentityNumber } from '../norwegian/identity-number.ts'

const patterns = {
  identity:
    /(?:(?<![a-zæøå])(?:fnr|f\.?nr|fødselsnummer|fødselsnr|personnummer|personnr|pnr|d-?nr|d-?nummer|fødselsnummeret|id-?nr)\.?:?\s{0,2})?(?<![\d.,])\d{6}[ .-]?\d{5}(?!\d|[.,]\d)/gi,
  account: /(?<![\d.,])\d{4}[ .]?\d{2}[ .]?\d{5}(?!\d|[.,]\d)/g,
  /** Grouped as telephone numbers are: "928 40 517", "32 80 30 00", "+47 92840517". */
  grouped:
    /(?<![\d.,/+-])(?:(?:\+|00)47[ -]?)?(?:[49]\d{2}[ ]\d{2}[ ]\d{3}|[2-9]\d[ ]\d{2}[ ]\d{2}[ ]\d{2})(?![\d/]|[.,]\d|\s?(?:mg|ml|kr))|(?<![\d])(?:\+|00)47[ -]?\d{8}(?!\d)/g,
  /** Of other countries, by the codes there are: "+46 70 123 45 67", "+33 6 12 34 56 78". All of it, or none. */
  abroad:
    /(?<![\d.,/+])\+(?:[17](?=[ -]|\d{10}(?!\d))|2[07]|2[1-689]\d|3[0-469]|3[578]\d|4[013-689]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[058]\d|9[0-58]|9[679]\d)[ -]?\d{1,4}(?:[ -]?\d{2,4}){1,5}(?![\d/]|[ -]\d{2}(?![\d.,/])|[.,]\d)/g,
  bare: /(?<![\d.,/+-])[2-9]\d{7}(?![\d/-]|[.,]\d)/g,
  email: /(?<![\wæøåÆØÅ.+-]|cid:)[\wæøåÆØÅ.+-]{1,64}@[\wæøåÆØÅ-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\wæøåÆØÅ-])/g,
}

const FOUR_DIGITS = /\d\d ?\d\d/
const signs = {
  identity: FOUR_DIGITS,
  account: FOUR_DIGITS,
  grouped: FOUR_DIGITS,
  abroad: /\+[1-9]/,
  bare: FOUR_DIGITS,
  email: /@/,
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
/** Says that the number behind it is for calling. */
const CALLED =
  /(?<![a-zæøå])(?:tlf|tel|telefon[a-zæøå]*|mob|mobil[a-zæøå]*|mobilnr|ring(?:e|er|es|jer|je)?|nås|nåast|treffes|kontaktes|sms|nummer(?:et)?|nr|callingen?)\.?:?\s?(?:[a-zæøå]{1,12}\s){0,3}$/i
/** Or says that it is some other number. */
const REFERENCE =
  /(?<![a-zæøå])(?:ref|referanse|(?:henvisning|tilvising|rekvisisjon|prøve|melding|journal)[a-zæøå]*\snr|saksnr|sak|her-?id|id|prøvenr|rekvisisjon[a-zæøå]*|lab[a-zæøå]*|orgnr|journalnr|npr|kode|vare[a-zæøå]*|art|batch|lot|nct|doi|pmid)\.?:?\s?(?:[a-zæøå]{1,12}\s){0,1}$/i
const ACCOUNT =
  /(?<![a-zæøå])(?:(?:bank)?konto[a-zæøå]*|kto|(?:inn|ut)betal[a-zæøå]*|overføre?[a-zæøå]*|settes inn|setjast inn)\.?:?\s?(?:[a-zæøå]{1,15}\.?\s){0,5}$/i
/** "914 03 286" and "91403286" begin like this, and so does hardly any other number that something is said to be "på". */
const MOBILE = /^[49]\d{7}$/
const BY_MOBILE = /(?<![a-zæøå])på\s$/i
/** A number that is called an identity number is one, though a digit may be wrong. */
const SAID_IDENTITY = /^(?:f|person|pnr|d-?n)/i
const GROUPED_ACCOUNT = /^\d{4}\.\d{2}\.\d{5}$/
/** Digits of a telephone number with its country. */
const FEWEST_ABROAD = 9
const MOST_ABROAD = 15

/** Modulus 11 with weights 5432765432, as banks check account numbers. */
function isAccount(digits: string): boolean {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, n) => total + weight * Number(digits[n]), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[10])
}

/** Emergency and guidance numbers belong to nobody in particular. */
const PUBLIC = new Set(['110', '112', '113', '116117', '80080000'])

function kindOf(message: Message, hit: PlacedHit, own: ReadonlySet<string>): string | null {
  const text = message.text.slice(hit.start, hit.end)
  const before = message.text.slice(Math.max(hit.sentence.start, hit.start - 60), hit.start)
  const digits = digitsOf(text)
  switch (hit.name) {
    case 'identity':
      return isIdentityNumber(digits) || SAID_IDENTITY.test(text) ? 'identity' : null
    case 'account':
      return ACCOUNT.test(before) && (GROUPED_ACCOUNT.test(text) || isAccount(digits)) ? 'account' : null
    case 'email':
      return 'email'
    case 'abroad':
      if (own.has(digits) || REFERENCE.test(before)) return null
      return digits.length >= FEWEST_ABROAD && digits.length <= MOST_ABROAD ? 'phone' : null
    default: {
      const number = digits.replace(/^(?:00)?47(?=\d{8}$)/, '')
      if (own.has(number) || PUBLIC.has(number) || REFERENCE.test(before)) return null
      return hit.name === 'grouped' || CALLED.test(before) || (MOBILE.test(number) && BY_MOBILE.test(before))
        ? 'phone'
        : null
    }
  }
}

function* check(message: Message, hits: readonly PlacedHit[], { ownNumbers }: Practice): Iterable<Report> {
  const own = new Set(ownNumbers)
  for (const hit of hits) {
    const messageId = kindOf(message, hit, own)
    if (!messageId) continue
    const span = { start: hit.start, end: hit.end }
    yield { span, messageId, data: {}, fix: removal(message.text, span) }
  }
}

const FIX = { nb: 'Fjern', nn: 'Fjern', en: 'Remove' }

export default defineRule({
  id: 'personal-identifier',
  severity: 'warning',
  basis: 'Vurder ordlyd, dokumentet vil ligge i pasientens journal',
  patterns,
  signs,
  // A telephone number in a signature goes with the signature.
  yieldsTo: ['courtesy-phrase'],
  texts: {
    identity: {
      nb: { title: 'Fødselsnummer', reason: 'Hvem pasienten er, står allerede i meldingshodet.', fix: FIX.nb },
      nn: { title: 'Fødselsnummer', reason: 'Kven pasienten er, står alt i meldingshovudet.', fix: FIX.nn },
      en: {
        title: 'National identity number',
        reason: 'Who the patient is already stands in the header.',
        fix: FIX.en,
      },
    },
    phone: {
      nb: {
        title: 'Telefonnummer',
        reason: 'Meldingen ligger i journalen og kan bli synlig for andre. Nummeret hører ikke hjemme i teksten.',
        fix: FIX.nb,
      },
      nn: {
        title: 'Telefonnummer',
        reason: 'Meldinga ligg i journalen og kan bli synleg for andre. Nummeret høyrer ikkje heime i teksten.',
        fix: FIX.nn,
      },
      en: {
        title: 'Telephone number',
        reason: 'The message stays in the record and may be seen by others. The number does not belong in the text.',
        fix: FIX.en,
      },
    },
    email: {
      nb: {
        title: 'E-postadresse',
        reason: 'Meldingen ligger i journalen. E-post hører ikke hjemme i teksten.',
        fix: FIX.nb,
      },
      nn: {
        title: 'E-postadresse',
        reason: 'Meldinga ligg i journalen. E-post høyrer ikkje heime i teksten.',
        fix: FIX.nn,
      },
      en: {
        title: 'E-mail address',
        reason: 'The message stays in the record. E-mail does not belong in the text.',
        fix: FIX.en,
      },
    },
    account: {
      nb: { title: 'Kontonummer', reason: 'Et kontonummer hører ikke hjemme i pasientens journal.', fix: FIX.nb },
      nn: {
        title: 'Kontonummer',
        reason: 'Eit kontonummer høyrer ikkje heime i journalen til pasienten.',
        fix: FIX.nn,
      },
      en: {
        title: 'Account number',
        reason: 'An account number does not belong in the patient’s record.',
        fix: FIX.en,
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Mor kan nås på 914 03 286. Er vekten økt?' },
  clean: { text: 'Kontroll 12.11.2026, Hb 12,3. Kan dosen økes?' },
}
