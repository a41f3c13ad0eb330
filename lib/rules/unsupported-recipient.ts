import type { Message, MessageInput, PlacedHit } from '../engine/message.ts'
import type { Hospital, Practice } from '../engine/practice.ts'
import { defineRule, type Report } from '../engine/rule.ts'
import { departmentName, departmentsIn } from '../norwegian/departments.ts'
import { isHospital, isMunicipal } from '../norwegian/municipal.ts'
import { isNamed } from '../norwegian/recipients.ts'

/** Others that stand in the same towns, and specialists in private practice. */
const OTHERS = /universitetssykehus|universitetssjukehus|aleris|volvat|privat|avtalespesialist|spesialistsenter/i

/** Shorter texts are hardly begun. Words. */
const FEWEST_WORDS = 7
/** "Til: overlege NN", "Dr. Moen", "Kari Moen, ..." */
const ADDRESSEE =
  /^(?:(?:[Tt]il|[Aa]tt|[Oo]verlege|[Ff]astlegen?|[Ll]ege|[Dd]r)(?![a-zæøåA-ZÆØÅ])|\p{Lu}[a-zæøåA-ZÆØÅ]+(?:\s\p{Lu}[a-zæøåA-ZÆØÅ]+)+\s*[,:])/u

/** In lower case between blanks: "Ringerike" is a word of "Ringerike sjukehus", not of "Ringerikes blad". */
function asWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[a-zæøåA-ZÆØÅ\d]+/g) ?? []
  return ` ${words.join(' ')} `
}

function hospitalOf(recipient: string, { hospitals }: Practice): Hospital | undefined {
  if (OTHERS.test(recipient) || isMunicipal(recipient)) return undefined
  const words = asWords(recipient)
  return hospitals.find(({ names }) => names.some((name) => words.includes(asWords(name))))
}

function unsupportedDepartment({ sender, recipient = '' }: MessageInput, practice: Practice): Report | null {
  if (sender === 'hospital' || (sender === undefined && !isHospital(recipient))) return null
  const hospital = hospitalOf(recipient, practice)
  const named = departmentsIn(recipient)
  const [first] = named
  if (!hospital || first === undefined || named.some((id) => hospital.departments.includes(id))) return null
  const departments = hospital.departments.map(departmentName).join(', ')
  const data = { department: departmentName(first), hospital: hospital.name, departments }
  return { span: null, messageId: 'department', data }
}

function lacksAddressee({ text, sentences }: Message): boolean {
  const [line = ''] = text
    .trimStart()
    .slice(0, 100)
    .split(/[\r\n]/, 1)
  const words = sentences.reduce((sum, { wordCount }) => sum + wordCount, 0)
  return words >= FEWEST_WORDS && !ADDRESSEE.test(line) && departmentsIn(line).length === 0
}

function* check(message: Message, _hits: readonly PlacedHit[], practice: Practice): Iterable<Report> {
  const { kind, recipient } = message.input
  if (isNamed(recipient, practice.recipients.notAllowed)) {
    yield { span: null, messageId: 'refused', data: {} }
    return
  }
  if (kind === 'reply' || isNamed(recipient, practice.recipients.allowed)) return
  const unsupported = unsupportedDepartment(message.input, practice)
  if (unsupported) yield unsupported
  else if (practice.recipientFirst && lacksAddressee(message))
    yield { span: null, severity: 'hint', messageId: 'unnamed', data: {} }
}

export default defineRule({
  id: 'unsupported-recipient',
  severity: 'warning',
  basis: 'Disse helsefagområdene kan for tiden ta i mot dialogmeldinger',
  texts: {
    department: {
      nb: {
        title: 'Tar ikke imot dialogmelding',
        reason:
          'På listen over fag som tar imot, står ikke {department} ved {hospital}. Der kan du skrive til: {departments}.',
      },
      nn: {
        title: 'Tek ikkje imot dialogmelding',
        reason:
          'På lista over fag som tek imot, står ikkje {department} ved {hospital}. Der kan du skrive til: {departments}.',
      },
      en: {
        title: 'Takes no messages',
        reason:
          'The list of fields that take messages does not have {department} at {hospital}. You can write there to: {departments}.',
      },
    },
    refused: {
      nb: {
        title: 'Ikke til denne mottakeren',
        reason: 'Virksomheten din bruker ikke dialogmelding til denne mottakeren.',
      },
      nn: {
        title: 'Ikkje til denne mottakaren',
        reason: 'Verksemda di bruker ikkje dialogmelding til denne mottakaren.',
      },
      en: {
        title: 'Not to this recipient',
        reason: 'Your organisation does not use dialogue messages to this recipient.',
      },
    },
    unnamed: {
      nb: {
        title: 'Mottakeren skal stå først',
        reason: 'Start meldingen med navn på mottaker eller fagområde, for eksempel «Til: overlege NN, kardiologi».',
      },
      nn: {
        title: 'Mottakaren skal stå først',
        reason: 'Start meldinga med namn på mottakar eller fagområde, til dømes «Til: overlege NN, kardiologi».',
      },
      en: {
        title: 'Name the recipient first',
        reason: 'Begin with the name of recipient or department, such as “Til: overlege NN, kardiologi”.',
      },
    },
  },
  check,
})
