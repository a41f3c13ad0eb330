import type { Profile } from './profile.ts'

/** "Dialogmeldinger bør brukes mer", 05.05.2022: what it says is in the core already. It lists no fields and no window of time. */
export const nordland: Profile = {
  id: 'nordland',
  source: { name: 'Nordlandssykehuset: Dialogmeldinger bør brukes mer', url: null, read: '2026-11-23' },
  selfTest: {
    flagged: [
      { text: 'Ber fastlegen overta videre kontroller og rekvirering av blodprøver.', rule: 'work-division' },
      { text: 'Ø-hjelp: må legges inn i dag.', rule: 'urgent' },
      { text: 'CT viser nyoppdaget levermetastase. Kan Eliquis fortsette?', rule: 'serious-finding' },
      { text: 'Viser til henvisning. Kan Furix økes til 40 mg x 2?', rule: 'missing-referral-reference' },
      { text: 'Pas. har BT 162/88. Hva tenker dere?', rule: 'vague-question' },
      {
        text: 'Kan Albyl-E tas ut av multidosen?',
        rule: 'municipal-recipient',
        context: { sender: 'hospital', recipient: 'Hjemmetjenesten, Bodø kommune' },
      },
    ],
    clean: [
      { text: 'Kan metoprolol økes til 100 mg x 1?' },
      { text: 'Viser til henvisning av 03.11.2026. Kan Furix økes til 40 mg x 2?' },
      { text: 'Kan du ta ny kalium om en uke?' },
      { text: 'Pas. var i akuttmottaket 21.11.2026. Kan Eliquis startes igjen?' },
      {
        text: 'Kan ramipril økes til 10 mg?',
        context: { sender: 'hospital', recipient: 'Fastlege Jon Vik, Bodø kommunale legekontor' },
      },
      {
        text: 'Kan Levaxin økes til 75 mikrogram?',
        context: { sender: 'gp', recipient: 'Øyeavdelingen, Nordlandssykehuset Bodø' },
      },
    ],
  },
}
