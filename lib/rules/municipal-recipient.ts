import { overlaps, type Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isHospital, isMunicipal, SERVICE_WORDS, WORKER_WORDS } from '../norwegian/municipal.ts'
import { isNamed } from '../norwegian/recipients.ts'

const SERVICE = `(${SERVICE_WORDS}|${WORKER_WORDS})`
const CLERK = '(saksbehandler|saksbehandleren|sakshandsamar|sakshandsamaren|saksbehandlar|koordinator|koordinatoren)'
const THIS = '(av|på)? (denne|dette|meldingen|meldinga|dialogmeldingen|dialogmeldinga|svaret)?'

const phrases = {
  /** The head of a letter: "Til hjemmesykepleien i Drammen". */
  address: [
    `^(beskjed|melding|info|informasjon|spørsmål|notat)? (til|att|mottaker|mottakar) ${SERVICE}`,
    `^(til|att) . (i|ved|på|hos|hjå) ${SERVICE}`,
    `^(beskjed|melding|info|informasjon) til ${SERVICE} og ${SERVICE}`,
    `^(til|att) ${CLERK} (i|ved|på|hos) (kommunen|nav)`,
  ],
  sent: [
    `^(sendes|sendast|oversendes|oversendast|videresendes|adresseres) (også)? (til)? ${SERVICE}`,
    `^(blir|vert) (også)? (send|sendt) (også)? (til)? ${SERVICE}`,
  ],
  copy: [
    `^(kopi|kopieres|kc|cc) ${THIS} (sendes|sendast)? (til)? ${SERVICE}`,
    `^(kopi|kopieres|kc|cc) ${THIS} (sendes|sendast)? (til)? (pas|pasient|pasienten|pårørende|pårørande)`,
  ],
  greeting: [`^(hei|heisann|hallo|kjære) (til|alle|dere)? (i|på|ved)? (${SERVICE_WORDS})`],
  request: [
    `^(vi|jeg|eg|me)? (ber|bed|oppfordrer|oppmodar|anmoder) (hermed|herved|også)? (${SERVICE_WORDS})`,
    `^(${SERVICE_WORDS}) (bes|bedes)`,
  ],
}

/** Heads that only their colon makes one of: any service may stand there, under any name. A department may stand before it. */
const patterns = {
  head: /(?<=^(?:\p{L}{3,20}\.\s)?)(?:(?:beskjed|melding|info|dette|denne|meldingen|meldinga)\s(?:(?:er|går|gjelder|gjeld)\s)?)?til\s[^:?!\n]{2,60}:/giu,
  /** "Ergoterapeuten i kommunen: kan du ...": who is named is asked. */
  named: /^\p{L}{4,25}(?:\s[ip]å?\s\p{L}{2,20})?:(?=\s(?:kan|kunne|vil)\s(?:du|dere|dykk)(?!\p{L}))/giu,
}
const signs = { head: /til[^:]{2,70}:/i, named: /:/ }

/** Tells where the patient goes, or what is told of whom: "Til sykehjem i går: ...", "Til orientering fra hjemmesykepleien: ...". */
const TELLS =
  /(?<![a-zæøå])(?:orientering|fra|frå|om|etter|som|har|er|var|skal|bør|med|deretter|så|når|pga|plass[a-zæøå]*|[a-zæøå]*(?<!avdel)ing|opphold|opphald|kontroll|i\s(?:dag|går|morgen|morgon|kveld|natt|helg[a-zæøå]*|påvente)|ved\s(?![a-zæøå]*(?:pleie|lege|led|lei|stasj))[a-zæøå])(?![a-zæøå])|\d\.\d/
const speaksToService = (words: string) => {
  const name = words.replace(/^.*?(?<![a-zæøå])til\s/i, '')
  return isMunicipal(name) && !isHospital(name) && !TELLS.test(name)
}

/** Messages of the municipal care services (PLO) look the same and are rightly sent there. */
const PLO_SUBJECT = /(?<![a-zæøå])PLO(?![a-zæøå])|innleggelsesrapport|utskrivningsrapport|helseopplysning/i

/** "i Drammen", but not "i går" or "ved feber". */
const PLACE =
  /^[ \t\u00a0]{1,3}(?:(?:i|på|for)[ \t\u00a0]{1,3}(?!dag|går|kveld|natt|morg|helg|uke|veke|påvente)|(?:ved|v\/)[ \t\u00a0]{0,3}(?=\p{Lu}))(?:[^\s\d:,.;!?]{1,40}[ \t\u00a0]{0,3}){1,3}?(?=[ \t\u00a0]{0,3}(?:[:,.;!–-]|\n|\r|$))/u
const withPlace = (message: Message, { start, end }: PlacedHit): Span => ({
  start,
  end: end + (PLACE.exec(message.text.slice(end, end + 80))?.[0].trimEnd().length ?? 0),
})

/** "Til hjemmesykepleien, kan dere ...", but not "Til legevakt, så innlagt". */
const ASKS_ON = /^[ \t\u00a0]*[,–-][ \t\u00a0]*(?:kan|kunne|ber|bed|dere|dykk)(?![a-zæøå])/i

/** Whether the text speaks to the service there; else it tells where the patient goes ("Til sykehjem 12.11."). */
function isSpokenTo(message: Message, hit: PlacedHit, { start, end }: Span): boolean {
  const behind = message.text.slice(end, end + 20)
  const endsLine = /^[ \t\u00a0]{0,9}[.:!–-]?[ \t\u00a0]{0,9}(?:[\r\n]|$)/.test(behind)
  const isFirst = message.text.slice(0, start).trim() === ''
  switch (hit.name) {
    case 'request':
      return true
    case 'greeting':
      return endsLine || /^[ \t\u00a0]*[,.:!–]/.test(behind)
    case 'copy':
      return endsLine || /^[ \t\u00a0]*[.,;]/.test(behind)
    case 'sent':
      return endsLine && (isFirst || message.text.slice(end + 1).trim() === '')
    default:
      return /^[ \t\u00a0]*:/.test(behind) || (isFirst && (endsLine || ASKS_ON.test(behind)))
  }
}

/** The greeting itself is a courtesy; what is marked here is who is greeted. */
function greeted(message: Message, { start, end }: Span): Span {
  const greeting = /^\S+[\s,]+(?:(?:til|alle|dere|i|på|ved)[\s,]+)*/i.exec(message.text.slice(start, end))
  return { start: start + (greeting?.[0].length ?? 0), end }
}

function* check(message: Message, hits: readonly PlacedHit[], practice: Practice): Iterable<Report> {
  if (practice.municipalRecipients) return
  const { recipient = '', subject = '' } = message.input
  if (isNamed(recipient, practice.recipients.allowed)) return
  if (isMunicipal(recipient) && !PLO_SUBJECT.test(subject)) {
    yield { span: null, messageId: 'recipient', data: {} }
    return
  }
  // They end in their colon.
  const heads = hits.filter(
    ({ name, start, end }) => name in patterns && speaksToService(message.text.slice(start, end)),
  )
  for (const { start, end } of heads) yield { span: { start, end: end - 1 }, messageId: 'address', data: {} }
  for (const hit of hits) {
    if (hit.name in patterns || heads.some((head) => overlaps(head, hit))) continue
    const span = withPlace(message, hit)
    if (isHospital(message.text.slice(span.start, span.end)) || !isSpokenTo(message, hit, span)) continue
    yield { span: hit.name === 'greeting' ? greeted(message, span) : span, messageId: 'address', data: {} }
  }
}

export default defineRule({
  id: 'municipal-recipient',
  severity: 'stop',
  basis: 'Sendes kun fastleger, ikke til kommunale tjenester',
  phrases,
  patterns,
  signs,
  channel: {
    nb: 'bruk PLO-melding eller telefon',
    nn: 'bruk PLO-melding eller telefon',
    en: 'use a PLO message or the telephone',
  },
  texts: {
    recipient: {
      nb: {
        title: 'Kommunal mottaker',
        reason:
          'Dialogmeldingen går mellom sykehus og fastlege. Til kommunale tjenester: bruk PLO-melding eller telefon.',
      },
      nn: {
        title: 'Kommunal mottakar',
        reason:
          'Dialogmeldinga går mellom sjukehus og fastlege. Til kommunale tenester: bruk PLO-melding eller telefon.',
      },
      en: {
        title: 'Municipal recipient',
        reason: 'These messages go between hospital and GP. For municipal services use a PLO message or the telephone.',
      },
    },
    address: {
      nb: {
        title: 'Skrevet til andre',
        reason:
          'Dialogmeldingen når bare sykehus og fastlege. Til kommunale tjenester: bruk PLO-melding eller telefon.',
      },
      nn: {
        title: 'Skrive til andre',
        reason:
          'Dialogmeldinga når berre sjukehus og fastlege. Til kommunale tenester: bruk PLO-melding eller telefon.',
      },
      en: {
        title: 'Written to others',
        reason: 'The message reaches only hospital and GP. For municipal services use a PLO message or the telephone.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: {
    text: 'Kan Albyl-E tas ut av multidosen?',
    sender: 'hospital',
    recipient: 'Hjemmesykepleien, Modum kommune',
  },
  clean: {
    text: 'Kan Albyl-E tas ut av multidosen?',
    sender: 'hospital',
    recipient: 'Fastlege Bjørn Lie, Ås kommunale legekontor',
  },
}
