import type { Profile } from './profile.ts'

/** "Nasjonale kjøreregler for bruk av frittstående dialogmeldinger": the core itself, without any hospital's list of fields. */
export const nasjonal: Profile = {
  id: 'nasjonal',
  source: {
    name: 'Nasjonale kjøreregler, slik Sykehuset Telemark gjengir dem',
    url: 'https://www.sthf.no/helsefaglig/samhandling/dialogmeldinger',
    read: '2026-11-23',
  },
  selfTest: {
    flagged: [
      { text: 'Kan metoprolol økes til 100 mg x 1? Mvh Kari Nordmann', rule: 'courtesy-phrase' },
      { text: 'Legemiddelliste er vedlagt. Kan Sarotex trappes ned til 10 mg?', rule: 'attachment-mention' },
      { text: 'Utslett på leggen [bilde]. Kan Locoid brukes i to uker til?', rule: 'pasted-image' },
      { text: 'Ø-hjelp: må legges inn i dag.', rule: 'urgent' },
      { text: 'CT viser nyoppdaget levermetastase. Kan Eliquis fortsette?', rule: 'serious-finding' },
      { text: 'Generelt spørsmål: hvilke retningslinjer gjelder for DOAK ved nyresvikt?', rule: 'general-guidance' },
      { text: 'Sist kontroll hos dere i mars 2024. Kan Humira gis hver 3. uke?', rule: 'stale-contact' },
    ],
    clean: [
      { text: 'Kan metoprolol økes til 100 mg x 1?' },
      { text: 'Viser til henvisning av 03.11.2026. Kan Furix økes til 40 mg x 2?' },
      { text: 'Ettersender tilleggsopplysninger: vekt 71 kg, HbA1c 58 målt 18.11.2026.' },
      { text: 'Ved forverring ringer pas. 113. Kan ramipril økes til 10 mg?' },
      { text: 'Er det behov for ny MR før kontrollen 03.12?' },
      {
        text: 'Kan Levaxin økes til 75 mikrogram?',
        context: { sender: 'gp', recipient: 'Hudavdelingen, Drammen sykehus' },
      },
    ],
  },
}
