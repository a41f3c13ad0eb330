import { eachMatch } from './matches.ts'
import { NUMBER_WORDS } from './number-words.ts'

/** From there on, ages are written as numbers. */
const SMALL = NUMBER_WORDS.slice(0, 18)
const AGE = `(\\d{1,2}|${SMALL.join('|')})`
/** Who was called so was no older. */
const OLDEST: Readonly<Record<string, number>> = { tenåring: 19, ungdom: 19, barn: 15, spedbarn: 1, nyfødt: 1 }
const ageOf = (word = '') => OLDEST[word.toLowerCase()] ?? (SMALL.indexOf(word.toLowerCase()) + 1 || Number(word))

/** Of whom an age is told; any other word may be measured: "da CRP var 12". */
const WHO = String.raw`(?:han|hun|ho|hen|pas\.?|pasienten|gutten|guten|jenta)`

/** "da han fylte 18", "då ho var tre", "som 4-åring", "som tenåring". */
const THEN = new RegExp(
  `(?<![a-zæøå])(?:(?:da|då)\\s${WHO}\\s(?:var|fylte|vart|ble)\\s${AGE}(?:\\sår)?|som\\s${AGE}[- ]?åring|som\\s(${Object.keys(OLDEST).join('|')}))(?![a-zæøå\\d]|[.,/]\\d)`,
  'gi',
)
/** "han er 20 nå", "no er han fem", "nå er hun 31"; "nå 12 år", "Nå 12, i god form", but not "CRP er nå 12". */
const NOW = new RegExp(
  `(?<![a-zæøå])(?:${WHO}\\s(?:er\\s|har\\sblitt\\s|er\\sblitt\\s)(?:nå\\s|no\\s)?${AGE}|(?:nå|no)\\s(?:er\\s)?(?:${WHO}\\s${AGE}|${AGE}(?=\\sår(?![a-zæøå])))(?:\\sår)?|(?<=^|[.!?]\\s)(?:nå|no)\\s${AGE}(?=,))(?=\\s*(?:[.,;:)]|og\\s|nå|no\\s|år|men\\s|med\\s|$))(?![.,/]\\d)`,
  'gi',
)

const agesIn = (pattern: RegExp, text: string) => {
  const ages: { start: number; end: number; age: number }[] = []
  eachMatch(pattern, text, ({ 0: found, 1: one, 2: other, 3: named, 4: last, index }) => {
    ages.push({ start: index, end: index + found.length, age: ageOf(one ?? other ?? named ?? last) })
  })
  return ages
}

/** How old the patient was when something happened. */
export const agesThen = (sentence: string) => agesIn(THEN, sentence)

/** How old the patient is, where the text says so. */
export const ageNow = (text: string): number | undefined => agesIn(NOW, text)[0]?.age
