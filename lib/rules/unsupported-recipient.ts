import type { Message, PlacedHit } from '../engine/message.ts'
import type { Hospital, Practice } from '../engine/practice.ts'
import { defineRule, type Report } from '../engine/rule.ts'
import { departmentName, departmentsIn } from '../norwegian/departments.ts'
import { isHospital, municipalService } from '../norwegian/municipal.ts'

/** Others that stand in the same towns, and specialists in private practice. */
const OTHERS = /universitetssykehus|universitetssjukehus|aleris|volvat|privat|avtalespesialist|spesialistsenter/iu

/** A name as whole words: "Ringerike" stands in "Ringerike sjukehus", not in "Ringerikes blad". */
const asWords = (text: string) =>
  ` ${
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join(' ') ?? ''
  } `

function hospitalOf(recipient: string, { hospitals }: Practice): Hospital | undefined {
  if (OTHERS.test(recipient) || municipalService(recipient)) return undefined
  const words = asWords(recipient)
  return hospitals.find(({ names }) => names.some((name) => words.includes(asWords(name))))
}

function* check({ input }: Message, _hits: readonly PlacedHit[], practice: Practice): Iterable<Report> {
  const { sender, kind, recipient = '' } = input
  if (sender === 'hospital' || kind === 'reply' || (sender === undefined && !isHospital(recipient))) return
  const hospital = hospitalOf(recipient, practice)
  const named = departmentsIn(recipient)
  const [first] = named
  if (!hospital || first === undefined || named.some((id) => hospital.departments.includes(id))) return
  yield {
    span: null,
    messageId: 'department',
    data: {
      department: departmentName(first),
      hospital: hospital.name,
      departments: hospital.departments.map(departmentName).join(', '),
    },
  }
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
  },
  check,
})
