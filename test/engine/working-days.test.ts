import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { calendarDate, dayOf, parseDay } from '../../lib/engine/days.ts'
import { addWorkingDays, isHoliday, isWorkingDay } from '../../lib/engine/working-days.ts'

const norway = new Holidays('NO', { types: ['public'] })

describe('holidays', () => {
  it.for(Array.from({ length: 21 }, (_, n) => 2020 + n))('of %i are those that another library knows', (year) => {
    const known = new Set(norway.getHolidays(year).map(({ date }) => parseDay(date.slice(0, 10))))
    const days = Array.from({ length: 366 }, (_, n) => dayOf(year, 1, 1) + n)
    const wrong = days.filter((day) => calendarDate(day).year === year && known.has(day) !== isHoliday(day))
    expect(wrong.map(calendarDate)).toEqual([])
  })
})

describe('working days', () => {
  const add = (from: string, count: number) => {
    const { year, month, day } = calendarDate(addWorkingDays(parseDay(from), count))
    return `${day}.${month}.${year}`
  }

  it('pass over weekends', () => expect(add('2026-11-23', 5)).toBe('30.11.2026'))
  it('pass over Easter', () => expect(add('2026-04-01', 5)).toBe('13.4.2026'))
  it('pass over Ascension Day', () => expect(add('2026-05-13', 3)).toBe('19.5.2026'))
  it('leave the day itself out', () => expect(add('2026-11-20', 1)).toBe('23.11.2026'))
  it('are Monday to Friday', () => {
    expect([22, 23, 27, 28].map((date) => isWorkingDay(dayOf(2026, 11, date)))).toEqual([false, true, true, false])
  })
})
