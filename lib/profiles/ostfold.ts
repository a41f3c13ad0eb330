import type { Profile } from './profile.ts'

const question = { kind: 'question' } as const

/**
 * "Start meldingen med navn på mottaker og/eller fagområde". Not checked, since the source leaves open what counts: one field
 * a message, abbreviations to be avoided, no smileys.
 */
export const ostfold: Profile = {
  id: 'ostfold',
  source: {
    name: 'Kjørereglene fra Sykehuset Østfold',
    url: 'https://01.samnet.no/pko-nytt/dialogmeldinger-kjoreregler',
    read: '2026-11-23',
  },
  practice: { recipientFirst: true },
  selfTest: {
    flagged: [
      { text: 'Hei Nilsen, kan metoprolol økes til 100 mg x 1?', rule: 'courtesy-phrase' },
      { text: 'Til: kardiologi. Kan metoprolol økes til 100 mg x 1?\nMvh Kari Nordmann', rule: 'courtesy-phrase' },
      {
        text: 'Pas. har BT 162/88. Kan metoprolol økes til 100 mg x 1?',
        rule: 'unsupported-recipient',
        context: question,
      },
      { text: 'Kan Furix økes til 40 mg x 2 før kontrollen?', rule: 'unsupported-recipient', context: question },
      { text: 'Til: nevrologi. Hva tenker dere?', rule: 'vague-question' },
      { text: 'Til: ortopedi. Se vedlagt bilde. Kan gipsen fjernes etter 4 uker?', rule: 'attachment-mention' },
      { text: 'Kan Furix reduseres til 20 mg?\nKopi til hjemmesykepleien', rule: 'municipal-recipient' },
    ],
    clean: [
      { text: 'Til: overlege NN, kardiologi\nKan metoprolol økes til 100 mg x 1?', context: question },
      { text: 'Overlege Nilsen: kan metoprolol økes til 100 mg x 1?', context: question },
      { text: 'Nevrologisk poliklinikk: kan Lamictal økes til 100 mg x 2?', context: question },
      { text: 'Til fastlege Kari Moen. Kan ramipril økes til 10 mg?', context: question },
      { text: 'Ja, metoprolol kan økes til 100 mg fra i dag av.', context: { kind: 'reply' } },
      {
        text: 'Til: hud. Kan Locoid brukes i to uker til?',
        context: { ...question, sender: 'gp', recipient: 'Hudavdelingen, Sykehuset Østfold Kalnes' },
      },
    ],
  },
}
