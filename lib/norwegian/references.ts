import type { Reference } from '../engine/message.ts'
import { mapMatches } from './matches.ts'

const MONTH = `(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)`
const MONTH_NAME = `(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)`
const WEEKDAY = `(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag)`
const NUMBER_WORD = `(?:\\d{1,3}|en|ein|ett|et|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|fjorten|par)`

/** Ways to say when or which, so that the reader finds the document. Day first, always; DOMAIN.md 3. */
const FORMS: readonly string[] = [
  // 03.02.2026, 3.2.26, 3.2., 10.–14.01.2026, 3/2, 12/1-26, 2026-02-03, 030226
  String.raw`(?:0?[1-9]|[12]\d|3[01])\.?\s?(?:[-–]\s?(?:0?[1-9]|[12]\d|3[01])\.?)?\s?[./]\s?(?:0?[1-9]|1[0-2])(?:(?:[./-]\s?(?:20)?\d\d)(?!\d|,\d)|\.(?!\d))`,
  String.raw`(?<![\d,./])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])(?!\s?(?:tbl|tabl|stk|del))`,
  // 12.11 without a full stop behind it may be a value: not with an analyte before it or a unit behind
  String.raw`(?<![\d.,/]|(?<![a-zæøå])(?:hb|crp|inr|ph|ldl|hdl|k|na|ca|tsh|ft4|psa|laktat|kreatinin|kalium|natrium|ferritin|glukose|bs|hba1c)\s?|[<>=≥≤]\s?)(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?![\d,.]\d|\d|\s?(?:mg|g\/|g\b|mmol|µ|ml|kg|cm|mm|%|ng|u\/))`,
  String.raw`(?<=(?:av|den|fra|frå|dat|dere|dykk|oss|kontroll|innlagt|henvisning|henv|epikrise|notat|pol|tilvising)\.?\s)(?:0?[1-9]|[12]\d|3[01])\.[1-9](?!\d|,\d)`,
  String.raw`20\d\d-[01]\d-[0-3]\d`,
  String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:20)?(?:2[0-9]|1\d)(?!\d)`,
  // 3. februar (2026), 10.–14. januar, i februar, februar 2026, feb. 26, 02/2026
  String.raw`\d{1,2}\.?\s?(?:[-–]\s?\d{1,2}\.?\s?)?${MONTH}\b\.?(?:\s?(?:20)?\d\d\b)?`,
  String.raw`\b${MONTH_NAME}\b(?:\s?(?:20)?\d\d\b)?`,
  String.raw`\b${MONTH}\b\.?\s?['’]?(?:20)?\d\d\b`,
  String.raw`\b(?:0?[1-9]|1[0-2])[/.-]20\d\d\b`,
  String.raw`\bi\s(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\b\.?`,
  // uke 5, u. 5, forrige uke
  String.raw`\b(?:uke|veke|u\.|v\.|uka|veka)\s?(?:nr\.?\s?)?(?:[1-4]?\d|5[0-3])\b`,
  String.raw`\b(?:i\s)?(?:forrige|førre|sist|siste|denne)\s(?:uke|veke|uka|veka|${WEEKDAY})\b`,
  String.raw`\bfor\s(?:ca\.?\s|om\slag\s|(?:et|eit)\s(?=par))?${NUMBER_WORD}\s(?:dager|dagar|uker|veker|uke|veke|mnd\.?|måneder|månader|måned|månad|år)\.?\s(?:siden|sidan|sia)\b`,
  // våren 2024, i 2024
  String.raw`\b(?:våren|sommeren|høsten|vinteren|sumaren|hausten|vår|sommer|høst|vinter|haust)\s(?:20)?\d\d\b`,
  String.raw`\b(?:i|fra|frå|av|siden|sidan|,)\s?(?:19|20)\d\d\b(?!\s?(?:mg|ml|kr|g\b))`,
  // henvisningsnr. 123456, ref. 2026/1234
  String.raw`\b(?:nr|ref|referanse|referansenr|id|saksnr|sak|henvisningsnr|henvisningsnummer|tilvisingsnr|referansenummer|løpenr)\b\.?:?\s?[a-zæøå]{0,4}[-/]?\d[\d/-]{2,}`,
  // a place where a date should be: the reader is not told, but the fault is another one
  String.raw`\b(?:dd|xx)\.(?:mm|xx)\.(?:åååå|åå|xxxx|xx|20\d\d)(?![a-zæøå])|\[\s?dato\s?\]|<\s?dato\s?>|\{\{?\s?dato\s?\}?\}|\b__\.__`,
  // inneliggende nå
  String.raw`\b(?:inneliggende|inneliggande|innlagt\s(?:nå|no|hos\s(?:oss|dere|dykk)\s(?:nå|no))|ligger\sinne|ligg\sinne|ligger\spå\spost|innlagt\spå\spost)\b`,
  String.raw`\b(?:er|ligger|ligg)\s(?:nå\s|no\s|fortsatt\s|framleis\s)?(?:innlagt|innlagd)\b|\b(?:ligger|ligg)\s(?:nå\s|no\s)?(?:hos|inne|på\s(?:avd|post|sengepost))|\b(?:pågående|pågåande|nåværende|dette)\s(?:innleggelse|innlegging|opphold|opphald)`,
]

/** These point to a day, but in a message mostly to today's visit: they count only right behind the document. */
const NEAR_FORMS: readonly string[] = [
  String.raw`\b(?:i\sgår|i\sforgårs|i\sdag|idag|igår|d\.d\.?|dags\sdato|i\snatt|i\smorges|i\sføremiddag|i\skveld|i\smorgen|i\smorgon|${WEEKDAY})\b`,
]

// \b knows only a to z: before å it would not stand where a word begins.
const anyOf = (forms: readonly string[]) =>
  new RegExp(
    forms
      .map((form) => form.replace(/^\\b/, String.raw`(?<![a-zæøå\d])`).replace(/\\b$/, String.raw`(?![a-zæøå\d])`))
      .join('|'),
    'giu',
  )
const REFERENCE = anyOf(FORMS)
const NEAR_REFERENCE = anyOf(NEAR_FORMS)
const HINTS =
  /[\d_{[<]|for[rs]|uk|vek|dag|gå|morg|natt|kveld|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mor|siden|sidan|inne|ligg|innlag|opph|dd\.|xx\./i

function collect(sentence: string, pattern: RegExp, nearOnly: boolean): Reference[] {
  return mapMatches(pattern, sentence, ({ 0: found, index }) => ({ start: index, end: index + found.length, nearOnly }))
}

/** Dates, weeks, numbers and the like in one sentence by which a document or a stay can be found. */
export function findReferences(sentence: string): Reference[] {
  if (!HINTS.test(sentence)) return []
  return [...collect(sentence, REFERENCE, false), ...collect(sentence, NEAR_REFERENCE, true)]
}
