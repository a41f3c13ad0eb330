/** Days are counted since 1970-01-01, so that no clock or time zone comes in between. */
const DAY = 86_400_000

/** `month` counts from 1; one that is beyond the year goes on into the next. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** @param date `YYYY-MM-DD` */
export const parseDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
}

export function calendarDate(day: number): CalendarDate {
  const date = new Date(day * DAY)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** The clinician's own date, not that of Greenwich. */
export function today(now = new Date()): number {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
