import { browser } from '#imports'
import { type Counts, OUTCOMES, type Outcome, type RuleCount } from '../engine/tally.ts'

/** By day, `YYYY-MM-DD`, and rule. No text, no page, no time of day. */
export type Statistics = Readonly<Record<string, Readonly<Record<string, Counts>>>>

const DAYS_KEPT = 400
const NONE: Counts = { shown: 0, fixed: 0, ignored: 0 }

let last: Promise<void> = Promise.resolve()

/** One at a time, so that none is lost. */
export function countOutcome(rule: string, outcome: Outcome): Promise<void> {
  const count = async () => {
    const statistics = withOutcome(await readStatistics(), today(), rule, outcome)
    await browser.storage.local.set({ statistics })
  }
  last = last.then(count, count)
  return last
}

export async function readStatistics(): Promise<Statistics> {
  const { statistics } = await browser.storage.local.get('statistics')
  return isTable(statistics) ? Object.fromEntries(Object.entries(statistics).flatMap(readDay)) : {}
}

export async function clearStatistics(): Promise<void> {
  await browser.storage.local.remove('statistics')
}

function withOutcome(statistics: Statistics, day: string, rule: string, outcome: Outcome): Statistics {
  const before = statistics[day]?.[rule] ?? NONE
  const kept = Object.entries(statistics).filter(([other]) => other > daysBefore(day, DAYS_KEPT))
  return {
    ...Object.fromEntries(kept),
    [day]: { ...statistics[day], [rule]: { ...before, [outcome]: before[outcome] + 1 } },
  }
}

/** For a spreadsheet: with the mark by which it knows the letters, and semicolons, as where a comma stands in numbers. */
export function toCsv(statistics: Statistics, header: readonly string[]): string {
  const rows = Object.entries(statistics)
    .sort()
    .flatMap(([day, rules]) =>
      Object.entries(rules).map(([rule, counts]) => [day, rule, ...OUTCOMES.map((outcome) => counts[outcome])]),
    )
  return `\uFEFF${[header, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`
}

/** The last days together, today included; the rule that is shown most first. */
export function sumOfDays(statistics: Statistics, days: number): RuleCount[] {
  const sums = new Map<string, RuleCount>()
  const before = daysBefore(today(), days)
  for (const [day, rules] of Object.entries(statistics)) {
    if (day <= before) continue
    for (const [rule, counts] of Object.entries(rules)) {
      const { shown, fixed, ignored } = sums.get(rule) ?? NONE
      sums.set(rule, {
        rule,
        shown: shown + counts.shown,
        fixed: fixed + counts.fixed,
        ignored: ignored + counts.ignored,
      })
    }
  }
  return [...sums.values()].sort((a, b) => b.shown - a.shown || a.rule.localeCompare(b.rule))
}

/** What was stored is of any age: what is no count is none. */
function readDay([day, rules]: [string, unknown]): [string, Readonly<Record<string, Counts>>][] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isTable(rules)) return []
  const counts = Object.entries(rules).filter((entry): entry is [string, Counts] => isCounts(entry[1]))
  return [[day, Object.fromEntries(counts)]]
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCounts = (value: unknown) =>
  isTable(value) && OUTCOMES.every((outcome) => Number.isInteger(value[outcome]) && Number(value[outcome]) >= 0)

/** As the clock on the wall has it. */
function today(): string {
  const now = new Date()
  return dayOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))
}

function daysBefore(day: string, days: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - days)
  return dayOf(date)
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
