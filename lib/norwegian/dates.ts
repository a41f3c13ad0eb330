import { calendarDate, dayOf } from '../engine/days.ts'
import type { DateMention, Period } from '../engine/message.ts'
import { eachMatch } from './matches.ts'
import { NUMBER_WORDS } from './number-words.ts'

type Resolve = DateMention['resolve']
type Form = readonly [pattern: string, read: (parts: readonly string[]) => Resolve | null]

const MONTHS = 'jan feb mar apr mai jun jul aug sep okt nov des'.split(' ')
const MONTH = `(jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)`
const FULL_MONTH = `(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)`
const WEEKDAYS = [/^s[øu]n/, /^m[aå]n/, /^t[iy][rs]/, /^ons/, /^tor/, /^fre/, /^la?ø?u?r/]
const WEEKDAY = `(søndag|sundag|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag)`
const SEASON = `(vår|våren|sommer|sommeren|sumar|sumaren|høst|høsten|haust|hausten|vinter|vinteren|påske|påska|påsken|jul|jula|julen|jol|jola|årsskiftet)`
/** First month of each season, and how many it has. */
const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/^vår|^påsk/, 3, 3],
  [/^som|^sum/, 6, 3],
  [/^h[øa]u?st/, 9, 3],
  [/^vint/, 1, 3],
  [/^j[uo]l|^årss/, 12, 1],
]
const COUNTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(NUMBER_WORDS.map((word, n) => [word, n + 1])),
  ...{ ei: 1, ein: 1, et: 1, eit: 1, ett: 1, par: 2, noen: 3, nokre: 3, flere: 3, fleire: 3, mange: 5, syv: 7 },
  ...{ halvannet: 1.5, halvanna: 1.5, halvtanna: 1.5 },
}
const COUNT = `(\\d{1,3}(?:[.,]5)?|${Object.keys(COUNTS).join('|')})`
const UNIT = `(d|dg|dager|dagar|dagene|dagane|dag|døgn|døgnene|døgna|virkedager|virkedagar|virkedagene|virkedagane|timer|timar|timene|timane|uke|uker|ukene|veke|veker|vekene|ukers|vekers|mnd|måned|måneder|månedene|månad|månader|månadene|månadane|år|års|årene|åra)`

/** What stands before "04/24" when it is a month. */
const LEADS_TO_MONTH = String.raw`(?<![a-zæøå])(?:i|fra|frå|siden|sidan|sia|til|etter|før|siste?|den|per|pr\.?|ca\.?|dere|dykk|ekko|mr|ct|[a-zæøå]{0,16}(?:pol\.?|avd\.?|(?:kontroll|time|skopi|grafi)(?:en)?)|innlagt|innlagd|utskrevet|utskriven|[a-zæøå]{0,8}operert|opr?\.|sett|undersøkt|vurdert|henvist|tilvist)`

const year = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3)) + 1
const isDate = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31
const fixed =
  (from: number, to = from): Resolve =>
  () => ({ from, to })
const monthPeriod = (y: number, month: number, months = 1): Period => ({
  from: dayOf(y, month, 1),
  to: dayOf(y, month + months, 1) - 1,
})

/** The year that puts a period nearest before today, or nearest ahead of it. */
const yearless =
  (period: (y: number) => Period): Resolve =>
  (today, direction) => {
    const { year: now } = calendarDate(today)
    return direction === 'past'
      ? ([now, now - 1].map(period).find(({ from }) => from <= today) ?? null)
      : ([now, now + 1].map(period).find(({ to }) => to >= today) ?? null)
  }

const shift = (from: number, count: number, unit: string): number => {
  if (unit.startsWith('t')) return from + Math.ceil(count / 24)
  if (/^(?:d|virke)/.test(unit)) return from + Math.round(count)
  if (/^[uv]/.test(unit)) return from + Math.round(7 * count)
  const { year: y, month, day } = calendarDate(from)
  return dayOf(y, month + (unit.startsWith('m') ? count : 12 * count), day)
}
const countOf = (text: string) => COUNTS[text] ?? Number(text.replace(',', '.'))

const season = (name: string) => SEASONS.find(([pattern]) => pattern.test(name))
const seasonOf = (y: number, name: string): Period | null => {
  const [, month, months] = season(name) ?? []
  return month === undefined ? null : monthPeriod(y, month, months)
}
const monday = (today: number) => today - ((calendarDate(today).weekday + 6) % 7)
const week = (n: number) => (y: number) => {
  const first = monday(dayOf(y, 1, 4)) + 7 * (n - 1)
  return { from: first, to: first + 6 }
}

/** All forms of DOMAIN.md 3; the day comes first, always. Earlier ones win. */
const FORMS: readonly Form[] = [
  [
    String.raw`(?<![\d.,/])(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d\d|\d\d)(?![\d.,]\d|\d)`,
    ([d = '', m = '', y = '']) => (isDate(Number(m), Number(d)) ? fixed(dayOf(year(y), Number(m), Number(d))) : null),
  ],
  [String.raw`(?<!\d)(20\d\d)-([01]\d)-([0-3]\d)(?!\d)`, ([y, m, d]) => fixed(dayOf(Number(y), Number(m), Number(d)))],
  [
    String.raw`(?<![\d.,/])([0-3]\d)([01]\d)(2\d|1\d)(?![\d.,]\d|\d)`,
    ([d, m, y = '']) => (isDate(Number(m), Number(d)) ? fixed(dayOf(year(y), Number(m), Number(d))) : null),
  ],
  [
    String.raw`(?<![\d.,/])(\d{1,2})(?:\.\s?(\d{1,2})\.|/(\d{1,2})|\.(0[1-9]|1[0-2]))(?![\d/]|[.,]\d|\s?(?:mg|g|ml|kg|cm|mm|%|mmol|µ|tbl|tabl))`,
    ([d, ...m]) => {
      const month = Number(m.find((part) => part))
      return isDate(month, Number(d))
        ? yearless((y) => ({ from: dayOf(y, month, Number(d)), to: dayOf(y, month, Number(d)) }))
        : null
    },
  ],
  [
    String.raw`(?<![\d.,])(\d{1,2})\.?\s?${MONTH}(?![a-zæøå])\.?(?:\s?((?:19|20)\d\d|['’]?\d\d)(?!\d))?`,
    ([d, m = '', y]) => {
      const on = (at: number) => ({ from: dayOf(at, monthOf(m), Number(d)), to: dayOf(at, monthOf(m), Number(d)) })
      return y ? fixed(on(year(y.slice(-4).replace(/\D/g, ''))).from) : yearless(on)
    },
  ],
  [
    String.raw`(?<![a-zæøå])${MONTH}\.?\s?['’-]?((?:19|20)\d\d|\d\d)(?![\d.,]\d|\d)`,
    ([m = '', y = '']) => {
      const { from, to } = monthPeriod(year(y), monthOf(m))
      return fixed(from, to)
    },
  ],
  [
    String.raw`(?<![\d.,/])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?!\d)`,
    ([m, y]) => {
      const { from, to } = monthPeriod(Number(y), Number(m))
      return fixed(from, to)
    },
  ],
  // "04/24": no day of a month. Where the year is as much as a score can be, as in "Barthel 12/20", a word must lead to a date.
  [
    String.raw`(?<![\d.,/a-zæøå])(0[1-9]|1[0-2])/(1[3-9]|2\d)(?![\d/])(?!\s?(?:mg|ml|µg|mikrog))(?:(?<=1[6-9]|2[2569])|(?<=(?:^|${LEADS_TO_MONTH}:?\s)\(?\d\d/\d\d))`,
    ([m, y = '']) => {
      const { from, to } = monthPeriod(year(y), Number(m))
      return fixed(from, to)
    },
  ],
  [
    String.raw`(?<![a-zæøå])(?:i\s)?${FULL_MONTH}\s(i fjor|i forfjor|i år)(?![a-zæøå])`,
    ([m = '', when = '']) =>
      (today) =>
        monthPeriod(calendarDate(today).year - (when === 'i fjor' ? 1 : when === 'i år' ? 0 : 2), monthOf(m)),
  ],
  [`(?<![a-zæøå])${FULL_MONTH}(?![a-zæøå])`, ([m = '']) => yearless((y) => monthPeriod(y, monthOf(m)))],
  // Two digits are a year behind a slash alone: "uke 20-22" is three weeks.
  [
    String.raw`(?<![a-zæøå])(?:uke|veke|uka|veka|u\.|v\.)\s?(?:nr\.?\s?)?(\d{1,2})(?!\d)(?:\s?(?:/\s?(2\d|20\d\d)|-\s?(20\d\d))(?!\d)|\s(?:i\s)?(20\d\d)(?!\d))?`,
    ([n, ...years]) => {
      const y = years.find((part) => part)
      if (Number(n) > 53) return null
      const period = week(Number(n))
      return y ? () => period(year(y)) : yearless(period)
    },
  ],
  [
    String.raw`(?<![a-zæøå])(i går|igår|i forgårs|i dag|idag|d\.d|dags dato|i natt|i kveld|ikveld|i morgen tidlig|i morgen|i morgon|imorgen|morgendagen|morgondagen|i overi?morgen|i overi?morgon|i ettermiddag|i formiddag|i føremiddag)(?![a-zæøå])`,
    ([word = '']) => {
      const days = /g[åa]r$/.test(word)
        ? -1
        : /forg/.test(word)
          ? -2
          : /overi?morg/.test(word)
            ? 2
            : /morg/.test(word)
              ? 1
              : 0
      return (today) => ({ from: today + days, to: today + days })
    },
  ],
  [
    String.raw`(?<![a-zæøå])(?:for\s)?(?:ca\.?\s|snart\s|nesten\s|(?:om|i)\slag\s|(?:et|eit)\s(?=par)|((?:godt\s)?over\s|drøy[te]\s|meir?\senn\s|mer\senn\s))?${COUNT}(?:\s(?:og|et|eit)\s(?:et\s|eit\s)?halvt?)?\s?${UNIT}\.?\s(?:(?:har|er)\sgått\s)?(?:siden|sidan|sia|tilbake|attende)(?![a-zæøå])`,
    ([over, n = '', unit = '']) =>
      (today) => {
        const day = shift(today, -countOf(n), unit) - (over ? 1 : 0)
        return { from: day, to: day }
      },
  ],
  [
    String.raw`(?<![a-zæøå])(?:på|dei siste|de siste)\s(?:over\s|snart\s|nesten\s|mer enn\s)?${COUNT}\s?(år|års|mnd|måneder|månader)(?![a-zæøå])`,
    ([n = '', unit = '']) =>
      (today, direction) =>
        direction === 'past' ? { from: shift(today, -countOf(n), unit), to: shift(today, -countOf(n), unit) } : null,
  ],
  [
    String.raw`(?<![a-zæøå])(?:om|innen|innan|i løpet av|ila\.?|seinast om|senest om)\s(?:de\s|dei\s)?(?:ca\.?\s|maks\s|(?:et|eit)\s(?=par)|(?:neste|nærmeste)\s)?${COUNT}(?:\s?[-–]\s?(\d{1,2}))?\s?(?:(?:neste|nærmeste|første|fyrste)\s)?${UNIT}(?![a-zæøå])`,
    ([n = '', more, unit = '']) =>
      (today) => ({ from: shift(today, countOf(n), unit), to: shift(today, more ? Number(more) : countOf(n), unit) }),
  ],
  // "to påsker tilbake", "to vintrar har gått", "det er gått to somre", but not "har brukt den to somre"
  [
    String.raw`(?<![a-zæøå])${COUNT}\s(?:påsk[ea]r|j[uo]l[ea]r|somr(?:e|er|ar)|vintr(?:e|er|ar)|høster|haust[ea]r|vår[ea]r)(?![a-zæøå])(?:(?=[^.,;?!]{0,25}\s(?:siden|sidan|sia|tilbake|attende|gått)(?![a-zæøå]))|(?<=\sgått\s\S{1,9}\s\S{1,8}))`,
    ([n = '']) =>
      (today, direction) =>
        direction === 'past' ? { from: shift(today, -countOf(n), 'år'), to: shift(today, -countOf(n), 'år') } : null,
  ],
  [
    `(?<![a-zæøå])(?:pandemi(?:en|start|starten|tid[ae]n?)|(?:covid|korona|corona)-?(?:tid[ae]n?|pandemien|åra|årene))(?![a-zæøå])`,
    () => () => ({ from: dayOf(2020, 3, 12), to: dayOf(2022, 2, 12) }),
  ],
  [
    String.raw`(?<![a-zæøå])i (fjor|forfjor)(?:\s${SEASON})?(?![a-zæøå])`,
    ([when, name]) =>
      (today) => {
        const y = calendarDate(today).year - (when === 'fjor' ? 1 : 2)
        return name ? seasonOf(y, name) : monthPeriod(y, 1, 12)
      },
  ],
  [
    String.raw`(?<![a-zæøå])${SEASON}\s(?:i\s)?((?:19|20)\d\d|['’]?\d\d(?!\s?%|\d)|fjor|forfjor)(?![a-zæøå]|\d)`,
    ([name = '', y = '']) =>
      (today) => {
        const now = calendarDate(today).year
        return seasonOf(y === 'fjor' ? now - 1 : y === 'forfjor' ? now - 2 : year(y.replace(/\D/g, '')), name)
      },
  ],
  [
    String.raw`(?<![a-zæøå])(?:i|til|før|over|etter)\s(?:${SEASON}|(nyttår))(?![a-zæøå])`,
    ([name = '', newYear]) =>
      newYear
        ? yearless((y) => ({ from: dayOf(y, 12, 31), to: dayOf(y, 12, 31) }))
        : yearless((y) => seasonOf(y, name) ?? monthPeriod(y, 1, 12)),
  ],
  [
    String.raw`(?<![a-zæøå])(neste|nest|kommende|komande|førstkommende|fyrstkomande|forrige|førre|denne|inneværende)\s(uke|uka|uken|veke|veka|måned|måneden|månad|månaden)(?![a-zæøå])`,
    ([which = '', unit = '']) => {
      const step = /^(?:nes|kom)/.test(which) ? 1 : /^f(?:orr|ørr)/.test(which) ? -1 : 0
      return (today) => {
        const { year: y, month } = calendarDate(today)
        if (unit.startsWith('m')) return monthPeriod(y, month + step)
        const first = monday(today) + 7 * step
        return { from: first, to: first + 4 }
      }
    },
  ],
  [
    String.raw`(?<![a-zæøå])(?:(neste|nest|forrige|førre|sist|siste)\s)?${WEEKDAY}(?:en)?(?![a-zæøå])`,
    ([which = '', name = '']) => {
      const weekday = WEEKDAYS.findIndex((pattern) => pattern.test(name))
      return (today, direction) => {
        const ahead = (weekday - calendarDate(today).weekday + 7) % 7 || 7
        const back = which.startsWith('f') || which.startsWith('s') || (direction === 'past' && which === '')
        const day = back ? today + ahead - 7 : today + ahead
        return { from: day, to: day }
      }
    },
  ],
  [
    `(?<![a-zæøå])(?:hel[gj]en|helga|hel[gj]|uken|uka|veka|vekeslutt|ukeslutt|arbeidsuka|ukens utgang)(?![a-zæøå])`,
    () => (today) => ({ from: monday(today) + 4, to: monday(today) + 4 }),
  ],
  [
    String.raw`(?<![\d.,/:+-]|[.,/]\s)(19[5-9]\d|20[0-3]\d)(?![\d/:-]|[.,]\d|\s?(?:mg|ml|kr|g|kcal|kal|kg|gram|iu|ie|u|µg|mikrog[a-zæøå]*)(?![a-zæøå]))`,
    ([y]) => {
      const { from, to } = monthPeriod(Number(y), 1, 12)
      return fixed(from, to)
    },
  ],
]

/** What no date is without: most sentences have none of it, and need no further search. */
const HINT =
  /\d|dag|gård?s?(?![a-zæøå])|morg|natt|kveld|uke|veke|uka|veka|hel[gj]|siden|sidan|sia(?![a-zæøå])|tilbake|attende|mnd|\bdg?\b|fjor|vår|som|sum|høst|haust|vint|jan|feb|mar|apr|mai|jun|jul|jol|aug|sep|okt|nov|des|påsk|år|mån|døgn|tim|pandemi|covid|[kc]orona/i

const compiled = FORMS.map(([pattern, read]) => ({ pattern: new RegExp(pattern, 'gi'), read }))

/** Every date, week, season and relative time of a sentence, in its order; none overlaps another. */
export function findDates(sentence: string): DateMention[] {
  if (!HINT.test(sentence)) return []
  const found: DateMention[] = []
  for (const { pattern, read } of compiled) {
    eachMatch(pattern, sentence, (match) => {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => other.start < end && start < other.end)) return
      const resolve = read(match.slice(1).map((part) => part?.toLowerCase()))
      if (resolve) found.push({ start, end, resolve })
    })
  }
  return found.sort((a, b) => a.start - b.start)
}
