import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { clearStatistics, countOutcome, readStatistics, sumOfDays, toCsv } from '../../lib/browser/statistics.ts'

const HEADER = ['Dato', 'Regel', 'Vist', 'Rettet', 'Ignorert']
const on = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00`))

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  await fakeBrowser.storage.local.clear()
  on('2026-11-23')
})
afterEach(() => void vi.useRealTimers())

it('counts by day and rule; none is lost when many come at once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => countOutcome('urgent', 'shown')))
  await countOutcome('urgent', 'ignored')
  on('2026-11-24')
  await countOutcome('too-long', 'fixed')
  expect(await readStatistics()).toEqual({
    '2026-11-23': { urgent: { shown: 20, fixed: 0, ignored: 1 } },
    '2026-11-24': { 'too-long': { shown: 0, fixed: 1, ignored: 0 } },
  })
})

it('keeps nothing for longer than 400 days', async () => {
  await countOutcome('urgent', 'shown')
  on('2027-12-27')
  await countOutcome('urgent', 'shown')
  expect(Object.keys(await readStatistics())).toEqual(['2026-11-23', '2027-12-27'])
  on('2027-12-28')
  await countOutcome('urgent', 'shown')
  expect(Object.keys(await readStatistics())).toEqual(['2027-12-27', '2027-12-28'])
})

it('sums the last days, the rule that is shown most first', async () => {
  await countOutcome('urgent', 'shown')
  on('2026-12-22')
  await countOutcome('too-long', 'shown')
  await countOutcome('too-long', 'shown')
  await countOutcome('urgent', 'fixed')
  expect(sumOfDays(await readStatistics(), 30)).toEqual([
    { rule: 'too-long', shown: 2, fixed: 0, ignored: 0 },
    { rule: 'urgent', shown: 1, fixed: 1, ignored: 0 },
  ])
  expect(sumOfDays(await readStatistics(), 29)).toEqual([
    { rule: 'too-long', shown: 2, fixed: 0, ignored: 0 },
    { rule: 'urgent', shown: 0, fixed: 1, ignored: 0 },
  ])
})

it('is written for a spreadsheet, day by day', async () => {
  on('2026-11-24')
  await countOutcome('urgent', 'shown')
  on('2026-11-23')
  await countOutcome('too-long', 'ignored')
  expect(toCsv(await readStatistics(), HEADER)).toBe(
    '\uFEFFDato;Regel;Vist;Rettet;Ignorert\r\n2026-11-23;too-long;0;0;1\r\n2026-11-24;urgent;1;0;0\r\n',
  )
})

it('is empty after it was cleared', async () => {
  await countOutcome('urgent', 'shown')
  await clearStatistics()
  expect(await readStatistics()).toEqual({})
})

it.each([
  ['no table', 7],
  ['a list', [1]],
  ['no days', { yesterday: { urgent: { shown: 1, fixed: 0, ignored: 0 } } }],
  ['no counts', { '2026-11-23': { urgent: { shown: 'many', fixed: 0, ignored: 0 }, wording: null } }],
])('what was stored as %s counts as nothing, and counting goes on', async (_, statistics) => {
  await fakeBrowser.storage.local.set({ statistics })
  expect(sumOfDays(await readStatistics(), 30)).toEqual([])
  await countOutcome('urgent', 'shown')
  expect(sumOfDays(await readStatistics(), 30)).toEqual([{ rule: 'urgent', shown: 1, fixed: 0, ignored: 0 }])
})
