import { expect, it } from 'vitest'
import { calendarDate, parseDay } from '../../lib/engine/days.ts'
import type { Direction } from '../../lib/engine/message.ts'
import { findDates } from '../../lib/norwegian/dates.ts'

/** A Monday. */
const TODAY = parseDay('2026-11-23')
const iso = (day: number) => {
  const { year, month, day: date } = calendarDate(day)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
const read = (text: string, direction: Direction) =>
  findDates(text).map((mention) => {
    const period = mention.resolve(TODAY, direction)
    const quote = text.slice(mention.start, mention.end)
    if (!period) return `${quote}: nothing`
    return `${quote}: ${iso(period.from)}${period.to === period.from ? '' : ` to ${iso(period.to)}`}`
  })

it.for([
  ['kontroll 03.02.2026', '03.02.2026: 2026-02-03'],
  ['kontroll 3.2.26 her', '3.2.26: 2026-02-03'],
  ['sett 12/1-26', '12/1-26: 2026-01-12'],
  ['den 2026-02-03', '2026-02-03: 2026-02-03'],
  ['pol. 030226', '030226: 2026-02-03'],
  ['kontroll 03.12.', '03.12.: 2025-12-03'],
  ['kontroll 3/2', '3/2: 2026-02-03'],
  ['kontroll 18.11', '18.11: 2026-11-18'],
  ['den 3. februar', '3. februar: 2026-02-03'],
  ['sist 14. mars 2024', '14. mars 2024: 2024-03-14'],
  ['feb. 26', 'feb. 26: 2026-02-01 to 2026-02-28'],
  ['mars 2024', 'mars 2024: 2024-03-01 to 2024-03-31'],
  ['02/2024', '02/2024: 2024-02-01 to 2024-02-29'],
  ['i desember', 'desember: 2025-12-01 to 2025-12-31'],
  ['i juni i fjor', 'i juni i fjor: 2025-06-01 to 2025-06-30'],
  ['uke 5', 'uke 5: 2026-01-26 to 2026-02-01'],
  ['uke 40 i 2024', 'uke 40 i 2024: 2024-09-30 to 2024-10-06'],
  ['uke 6-12', 'uke 6: 2026-02-02 to 2026-02-08'],
  ['uke 20-22', 'uke 20: 2026-05-11 to 2026-05-17'],
  ['uke 20/25', 'uke 20/25: 2025-05-12 to 2025-05-18'],
  ['uke 20-2025', 'uke 20-2025: 2025-05-12 to 2025-05-18'],
  ['mai -24', 'mai -24: 2024-05-01 to 2024-05-31'],
  ['04/24', '04/24: 2024-04-01 to 2024-04-30'],
  ['sist hos dere 04/24', '04/24: 2024-04-01 to 2024-04-30'],
  ['gastroskopi 09/23', '09/23: 2023-09-01 to 2023-09-30'],
  ['operert (03/21)', '03/21: 2021-03-01 to 2021-03-31'],
  ['dren 09/26', '09/26: 2026-09-01 to 2026-09-30'],
  ['for 2,5 år siden', 'for 2,5 år siden: 2024-05-23'],
  ['atten måneder siden', 'atten måneder siden: 2025-05-23'],
  ['over ett år siden', 'over ett år siden: 2025-11-22'],
  ['drøye to år tilbake', 'drøye to år tilbake: 2024-11-22'],
  ['to påsker tilbake', 'to påsker: 2024-11-23'],
  ['påsken 2025', 'påsken 2025: 2025-03-01 to 2025-05-31'],
  ['to somre siden', 'to somre: 2024-11-23'],
  ['for to vintre tilbake', 'to vintre: 2024-11-23'],
  ['det har gått to somrar', 'to somrar: 2024-11-23'],
  ['før julen', 'før julen: 2025-12-01 to 2025-12-31'],
  ['i påsken', 'i påsken: 2026-03-01 to 2026-05-31'],
  ['siden pandemien', 'pandemien: 2020-03-12 to 2022-02-12'],
  ['i går', 'i går: 2026-11-22'],
  ['for to år siden', 'for to år siden: 2024-11-23'],
  ['for ca. 3 veker sidan', 'for ca. 3 veker sidan: 2026-11-02'],
  ['i fjor vår', 'i fjor vår: 2025-03-01 to 2025-05-31'],
  ['våren 2024', 'våren 2024: 2024-03-01 to 2024-05-31'],
  ['i haust', 'i haust: 2026-09-01 to 2026-11-30'],
  ['sist i 2021', '2021: 2021-01-01 to 2021-12-31'],
  ['på fredag', 'fredag: 2026-11-20'],
  ['forrige uke', 'forrige uke: 2026-11-16 to 2026-11-20'],
] as const)('reads %s as past', ([text, ...expected]) => expect(read(text, 'past')).toEqual(expected))

it.for([
  ['innen 25.11', '25.11: 2026-11-25'],
  ['kontroll 3/2', '3/2: 2027-02-03'],
  ['innen fredag', 'fredag: 2026-11-27'],
  ['innan måndag', 'måndag: 2026-11-30'],
  ['i overmorgen', 'i overmorgen: 2026-11-25'],
  ['om 3 uker', 'om 3 uker: 2026-12-14'],
  ['innen to dager', 'innen to dager: 2026-11-25'],
  ['om 2-3 dager', 'om 2-3 dager: 2026-11-25 to 2026-11-26'],
  ['i løpet av de to neste ukene', 'i løpet av de to neste ukene: 2026-12-07'],
  ['innan dei neste tre vekene', 'innan dei neste tre vekene: 2026-12-14'],
  ['om to virkedager', 'om to virkedager: 2026-11-25'],
  ['til nyttår', 'til nyttår: 2026-12-31'],
  ['over årsskiftet', 'over årsskiftet: 2026-12-01 to 2026-12-31'],
  ['før helgen', 'helgen: 2026-11-27'],
  ['i løpet av uka', 'uka: 2026-11-27'],
  ['neste veke', 'neste veke: 2026-11-30 to 2026-12-04'],
  ['før jul', 'før jul: 2026-12-01 to 2026-12-31'],
  ['uke 49', 'uke 49: 2026-11-30 to 2026-12-06'],
] as const)('reads %s as ahead', ([text, ...expected]) => expect(read(text, 'future')).toEqual(expected))

it.for([
  'INR 2,4 og CRP 12.5',
  'BT 130/80',
  'kontrollert med Barthel 12/20.',
  'ESS 12/24',
  'har brukt den to somre',
  'GCS 10/15, 11/15 nå',
  'metoprolol 12.5 mg',
  'Hb 13.9 g',
  'puls 62',
  '1 + 0 + 2',
  'ICPC K74',
  'vårt sykehus',
])('reads no date in %s', (text) => expect(findDates(text)).toEqual([]))

/** In words alone: a digit would pass the hint by itself. */
it.for([
  'seksten mnd attende',
  'to mnd tilbake',
  'tre år sia',
  'for fem d siden',
  'om to dg',
  'innen ei veke',
  'innen to døgn',
  'om tolv timer',
  'innen tre virkedager',
  'på over to år',
  'tre år har gått siden',
  'dags dato',
  'd.d.',
  'i går',
  'i forgårs',
  'i morgon',
  'i natt',
  'ikveld',
  'i føremiddag',
  'i oktober',
  'i mai i fjor',
  'mai i forfjor',
  'for to somrar sidan',
  'to vårar tilbake',
  'fire haustar sidan',
  'to påsker tilbake',
  'siden koronatiden',
  'etter pandemien',
  'i covid-tiden',
  'sumaren i fjor',
  'vinteren forfjor',
  'før jol',
  'til nyttår',
  'i påska',
  'neste månad',
  'denne uken',
  'på laurdag',
  'før helga',
  'innen vekeslutt',
])('finds a date in %s', (text) => expect(findDates(text)).not.toEqual([]))
