import type { Profile } from './profile.ts'

/** "Nasjonale kjøreregler for bruk av frittstående dialogmeldinger": the core itself, no hospital's list of fields. */
export const nasjonal: Profile = {
  id: 'nasjonal',
  source: {
    name: 'Nasjonale kjøreregler, slik Sykehuset Telemark gjengir dem',
    url: 'https://www.sthf.no/helsefaglig/samhandling/dialogmeldinger',
    read: '2026-11-23',
  },
  selfTest: {
    flagged: [],
    clean: [],
  },
}
