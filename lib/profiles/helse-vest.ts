import type { Profile } from './profile.ts'

/**
 * The page lets hospitals write to the municipality about patients who are admitted; the text seldom tells whether one is.
 * That the two sides agree on who does what is named as a benefit of the pilot in 2017 (Utposten 2017/5).
 */
export const helseVest: Profile = {
  id: 'helse-vest',
  source: {
    name: 'Praksiskonsulentordningen ved Stavanger universitetssjukehus',
    url: 'https://pkosus.no/henvise-innleggelse/dialogmelding',
    read: '2026-11-23',
  },
  practice: { municipalRecipients: true, rules: { 'work-division': 'off' } },
  selfTest: {
    flagged: [
      { text: 'Hei! Kan metoprolol aukast til 100 mg x 1?', rule: 'courtesy-phrase' },
      { text: 'Viser til tilvising. Kan Furix aukast til 40 mg x 2?', rule: 'missing-referral-reference' },
      { text: 'BT 162/88. Kva tenkjer de?', rule: 'vague-question' },
      { text: 'Ø-hjelp: må leggjast inn i dag.', rule: 'urgent' },
      { text: 'CT syner nyoppdaga levermetastase. Kan Eliquis halde fram?', rule: 'serious-finding' },
      { text: 'Utslett på leggen [bilete]. Kan Locoid brukast i to veker til?', rule: 'pasted-image' },
    ],
    clean: [
      { text: 'Ber fastlegen overta videre kontroller og rekvirering av blodprøver.', rule: 'work-division' },
      { text: 'Vi har ikkje kapasitet til dette. Ber fastlegen overta.', rule: 'work-division' },
      { text: 'Kan metoprolol aukast til 100 mg x 1?' },
      { text: 'Viser til tilvising av 03.11.2026. Kan Furix aukast til 40 mg x 2?' },
      {
        text: 'Kan Albyl-E takast ut av multidosen?',
        context: { sender: 'hospital', recipient: 'Heimesjukepleia, Sandnes kommune' },
      },
      { text: 'Er det behov for ny MR før kontrollen 03.12?' },
    ],
  },
}
