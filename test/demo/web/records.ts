/** Invented patients. No identity number is shown, for none is invented either. */
export interface PatientRecord {
  readonly id: string
  readonly name: string
  readonly born: string
  readonly doctor: string
  readonly alert: string
  readonly documents: readonly JournalDocument[]
}

export interface JournalDocument {
  readonly kind: string
  readonly title: string
  readonly date: string
}

export const RECORDS: readonly PatientRecord[] = [
  {
    id: 'kari',
    name: 'Kari Demosen',
    born: '1957 (69 år)',
    doctor: 'Ola Prøvestad, Storgata legesenter',
    alert: 'CAVE penicillin',
    documents: [
      { kind: 'Poliklinisk notat', title: 'Hjertepoliklinikken', date: daysAgo(5) },
      { kind: 'Epikrise', title: 'Medisinsk avdeling', date: daysAgo(41) },
      { kind: 'Henvisning', title: 'Fra fastlege: palpitasjoner', date: daysAgo(80) },
      { kind: 'Epikrise', title: 'Ortopedisk avdeling', date: daysAgo(212) },
    ],
  },
  {
    id: 'per',
    name: 'Per Eksempelsen',
    born: '1984 (42 år)',
    doctor: 'Ane Tenkt, Elvebakken legekontor',
    alert: 'Ingen kritisk informasjon',
    documents: [
      { kind: 'Henvisning', title: 'Fra fastlege: uavklart magesmerte', date: daysAgo(12) },
      { kind: 'Svarrapport', title: 'Medisinsk biokjemi', date: daysAgo(14) },
    ],
  },
]

function daysAgo(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() - days)
  return date.toLocaleDateString('nb-NO', { day: '2-digit', month: '2-digit', year: 'numeric' })
}
