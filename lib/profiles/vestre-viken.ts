import type { Profile } from './profile.ts'

const toHospital = (recipient: string) => ({ sender: 'gp', kind: 'question', recipient }) as const
const fromHospital = (recipient: string) => ({ sender: 'hospital', kind: 'question', recipient }) as const

/** The page "Dialogmeldinger" of Vestre Viken: its fields by hospital, and its kjøreregler, which the core follows. */
export const vestreViken: Profile = {
  id: 'vestre-viken',
  source: { name: 'Kjørereglene fra Vestre Viken', url: null, read: '2026-11-23' },
  practice: {
    hospitals: [
      {
        name: 'Drammen sykehus',
        names: ['drammen'],
        departments: [
          'adult-psychiatry',
          'internal-medicine',
          'neurology',
          'paediatrics',
          'child-habilitation',
          'adult-habilitation',
          'rheumatology',
          'rehabilitation',
        ],
      },
      {
        name: 'Ringerike sykehus',
        names: ['ringerike'],
        departments: ['internal-medicine', 'gynaecology', 'surgery', 'orthopaedics'],
      },
      { name: 'Bærum sykehus', names: ['bærum'], departments: ['internal-medicine'] },
      { name: 'Kongsberg sykehus', names: ['kongsberg'], departments: ['adult-psychiatry', 'internal-medicine'] },
    ],
    ownNumbers: ['03525'],
  },
  selfTest: {
    flagged: [
      { text: 'Hei! Kan metoprolol økes til 100 mg x 1?', rule: 'courtesy-phrase' },
      { text: 'Kan metoprolol økes til 100 mg x 1?\nMed vennlig hilsen Kari Nordmann', rule: 'courtesy-phrase' },
      { text: 'Viser til henvisning. Kan Furix økes til 40 mg x 2?', rule: 'missing-referral-reference' },
      { text: 'BT 162/88 tross tre medikamenter. Hva tenker dere?', rule: 'vague-question' },
      { text: 'Utslett på leggen [bilde]. Kan Locoid brukes i to uker til?', rule: 'pasted-image' },
      { text: 'Haster, ber om svar. Kan Marevan gis i kveld?', rule: 'urgent' },
      {
        text: 'Kan Levaxin økes til 75 mikrogram?',
        rule: 'unsupported-recipient',
        context: toHospital('Nevrologisk poliklinikk, Bærum sykehus'),
      },
      {
        text: 'Kan Albyl-E tas ut av multidosen?',
        rule: 'municipal-recipient',
        context: fromHospital('Hjemmesykepleien, Modum kommune'),
      },
    ],
    clean: [
      { text: 'Pas. kan ringe 03525 for å endre timen. Skal hun faste før koloskopien 04.12.2026?' },
      { text: 'Kan metoprolol økes til 100 mg x 1?', context: toHospital('Kardiologi, Bærum sykehus') },
      { text: 'Viser til henvisning av 03.11.2026. Kan Furix økes til 40 mg x 2?' },
      { text: 'Er det behov for ny MR før kontrollen 03.12?', context: toHospital('Nevrologi, Drammen sykehus') },
      { text: 'Kan belastning økes til 50 kg fra uke 50?', context: toHospital('Ortopeden, Ringerike') },
      { text: 'Kan sertralin trappes ned til 50 mg?', context: toHospital('DPS Kongsberg') },
      { text: 'Kan ramipril økes til 10 mg?', context: fromHospital('Fastlege Jon Vik, Bærum kommunale legekontor') },
      { text: 'Hjemmesykepleien gir medisinene. Kan Paracet reduseres til 1 g x 3?' },
    ],
  },
}
