import { calendarDate, dayOf } from './days.ts'

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Holy Thursday and Friday, Easter, Ascension Day and Pentecost, in days from Easter Sunday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50]
/** Month and day. Lov om 1 og 17 mai, lov om helligdager og helligdagsfred. */
const FIXED = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
] as const

/** Norwegian public holidays, apart from Sundays. Christmas Eve and New Year's Eve are working days by law. */
export function isHoliday(day: number): boolean {
  const { year, month, day: date } = calendarDate(day)
  return FIXED.some(([m, d]) => m === month && d === date) || FROM_EASTER.includes(day - easter(year))
}

export function isWorkingDay(day: number): boolean {
  const { weekday } = calendarDate(day)
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The day that is `count` working days after `from`; the day itself is not counted. */
export function addWorkingDays(from: number, count: number): number {
  let day = from
  for (let left = count; left > 0; left--) {
    do day++
    while (!isWorkingDay(day))
  }
  return day
}
