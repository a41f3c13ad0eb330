import type { Span } from '../engine/finding.ts'
import { isLower, isUpper } from './characters.ts'

/** A laboratory value in a sentence. */
export interface LabValue extends Span {
  /** Id of the analyte, as in a `LabLimit`. */
  readonly analyte: string
  /** In the analyte's usual unit; the last one where it is told how it went ("Hb 10,1 -> 6,4"). */
  readonly value: number
  /** `<` or `>` before the number. */
  readonly sign: '<' | '>' | null
}

interface Analyte {
  /** As they are written; symbols of one or two letters keep their case, since "k" is a check-up and "ca" about. */
  readonly names: string
  readonly symbols?: string
  /** Values outside are something else. */
  readonly from: number
  readonly to: number
  /** Symbols count only with a unit or a prefix such as "s-". */
  readonly needsUnit?: true
}

const ANALYTES: Readonly<Record<string, Analyte>> = {
  potassium: { names: 's-?kalium|serumkalium|kalium|kal|pot\\.?', symbols: 'K\\+?', from: 1, to: 10 },
  sodium: { names: 'natrium|na\\+?', symbols: 'Na\\+?', from: 90, to: 190 },
  calcium: {
    names: 'kalsium|serumkalsium|totalkalsium|albuminkorrigert kalsium',
    symbols: 'Ca(?:\\+\\+|2\\+)?',
    from: 0.5,
    to: 6,
    needsUnit: true,
  },
  'ionised-calcium': { names: 'ionisert kalsium|fritt kalsium|ion\\.?\\s?ca|jon\\.?\\s?ca|fritt ca', from: 0.3, to: 3 },
  magnesium: { names: 'magnesium', symbols: 'Mg', from: 0.1, to: 5, needsUnit: true },
  glucose: { names: 'glukose|gluk|blodsukker|blodsukkeret|blodsukkerverdi|b-sukker|bs|glu', from: 0.3, to: 90 },
  creatinine: { names: 'kreatinin|krea|kreat', from: 15, to: 3000 },
  haemoglobin: { names: 'hb|hgb|hemoglobin', from: 2, to: 25 },
  leukocytes: { names: 'leukocytter|leukocyttar|leukocytt|leuk|leuko|lpk|hvite|kvite', from: 0, to: 600 },
  neutrophils: { names: 'nøytrofile|nøytro|neutrofile|nøytrofilocytter|granulocytter|anc', from: 0, to: 100 },
  platelets: { names: 'trombocytter|trombocyttar|trombocytt|tromb|trc|tpk|plt|blodplater', from: 0, to: 3000 },
  inr: { names: 'inr|pt-inr', from: 0.5, to: 20 },
  troponin: { names: 'troponin(?:\\s?[ti])?|trop(?:\\s?[ti])?|hs-?tn[ti]|tn[ti]', from: 3, to: 100_000 },
  ck: { names: 'ck', from: 5, to: 500_000 },
  amylase: { names: 'amylase', from: 5, to: 20_000 },
  'd-dimer': { names: 'd-dimer', from: 0.01, to: 60 },
  tsh: { names: 'tsh', from: 0, to: 500 },
  ft4: { names: 'ft4|fritt t4', from: 0, to: 200 },
  digoxin: { names: 'digoksin(?:nivå|speil|konsentrasjon)?|s-digoksin|digitoksin', from: 0.1, to: 20 },
  lithium: { names: 'litium(?:nivå|speil)?', symbols: 'Li', from: 0.05, to: 8 },
  paracetamol: { names: 'paracetamol(?:nivå|kons|konsentrasjon)|s-paracetamol', from: 1, to: 10_000 },
  carbamazepine: { names: 'karbamazepin(?:nivå|speil)?', from: 1, to: 300 },
  valproate: { names: 'valproat(?:nivå|speil)?', from: 10, to: 5000 },
  crp: { names: 'crp', from: 0, to: 900 },
  ph: { names: 'ph', from: 6.5, to: 7.9 },
  lactate: { names: 'laktat', from: 0.1, to: 40 },
}

const PREFIX = String.raw`(?:(?:fs|s|p|b|vb|u|a)-\s?)`
/** What may stand between the name and its number: "Hb tatt nå 5,6", "kalium på prøve hos oss i dag er 6,9". */
const BETWEEN = String.raw`[\s:=]*(?:(?:på|er|var|fra|frå|kontrollen|kontroll:|nå|no|målt|tatt|teken|teke|i|dag|går|idag|har|hadde|falt|falle|fall|stigende|stigande|steget|gått|ned|opp|til|hos|hjå|oss|dykk|dere|ny|nytt|kontroll|stadig|fortsatt|framleis|kom|tilbake|viser|viste|syner|synte|ble|vart|igjen|kun|bare|berre|hele|heile|så|lav|lavt|låg|lågt|som|høy|høg|verdi|prøve|prøven|svar|ca|ca\.|rundt|over|under|med|den|kveld|morges|morgen|natt|akkurat|ute|fra|frå|legevakt|laben|lab|labben|fallende|fallande|økende|aukande|økt|auka|sunket|stupt|stige),?\s+){0,6}(?:\(?\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?!\d)\.?\)?\s?:?\s+)?(?:er\s|var\s|på\s)?`
/** Thousands may stand apart: "CK 21 400". */
const NUMBER = String.raw`(\d{1,3}[ \u00a0]\d{3}(?![\d.,/])|\d{1,6}(?:[.,]\d{1,3})?)`
const NEXT = String.raw`(?:\s?(?:->|→|=>|–|-|>|til|,?\s?(?:så|deretter|nå|no|i dag))\s?${NUMBER}(?![\d,]|[.]\d|\s?(?:mg|år|dager|uker|timer|kg))){0,4}`

const entries = Object.entries(ANALYTES)
const alternatives = (of: (analyte: Analyte) => string | undefined) =>
  entries.flatMap(([, analyte]) => of(analyte) ?? []).join('|')

const after = String.raw`(?![a-zæøåA-ZÆØÅ\d])(?!-?(?:mål|ref))${BETWEEN}([<>≤≥~]?)\s?${NUMBER}(?![\d]|[.,]\d|[./]\d|\.\s?\d{1,2}\.|\s?(?:mg(?!\/l)|tbl|tabl|x\s?\d|uke|veke|mnd|mån|år|dag(?!\s\d)|timer|timar|stk|kg|cm|mm(?!ol)))${NEXT}(\s?(?:mmol|µmol|umol|g\/d?l|ng\/l|mg\/l))?`
const BY_NAME = new RegExp(`(?<![a-zæøå\\d-])(?:${PREFIX})?(${alternatives(({ names }) => names)})${after}`, 'iy')
const BY_SYMBOL = new RegExp(
  `(?<![a-zæøåA-ZÆØÅ\\d+-])(${PREFIX.replace('(?:fs|s', '(?:[Ff][Ss]|[Ss]').replace('|p|b|vb|u|a)', '|[Pp]|[Bb])')})?(${alternatives(({ symbols }) => symbols)})${after}`,
  'y',
)

const number = (text: string) => Number(text.replace(/[ \u00a0]/g, '').replace(',', '.'))
const whole = (pattern: string | undefined, flags: string) => (pattern ? new RegExp(`^(?:${pattern})$`, flags) : null)
const compiled = entries.map(([id, analyte]) => ({
  id,
  analyte,
  name: whole(analyte.names, 'i'),
  symbol: whole(analyte.symbols, 'u'),
}))

function toValue(
  match: RegExpMatchArray,
  id: string,
  analyte: Analyte,
  parts: readonly (string | undefined)[],
): LabValue[] {
  const [sign = '', first = '', next, unit = ''] = parts
  const read = number(next ?? first)
  const value = id === 'haemoglobin' && read > 25 && /g\/l/i.test(unit) ? read / 10 : read
  if (value < analyte.from || value > analyte.to) return []
  const start = match.index ?? 0
  return [
    {
      analyte: id,
      value,
      sign: /[<≤]/.test(sign) ? '<' : /[>≥]/.test(sign) ? '>' : null,
      start,
      end: start + match[0].trimEnd().length,
    },
  ]
}

/** The analyte that a name stands for; most names are met again and again. */
const byName = new Map<string, (typeof compiled)[number] | undefined>()
function analyteNamed(name: string, kind: 'name' | 'symbol') {
  const key = kind === 'name' ? name.toLowerCase() : name
  if (!byName.has(`${kind} ${key}`))
    byName.set(
      `${kind} ${key}`,
      compiled.find((one) => one[kind]?.test(name)),
    )
  return byName.get(`${kind} ${key}`)
}

/** The first two letters of everything that may begin a value, prefixes such as "s-" included. */
const BEGINNINGS = new Set(
  entries
    .flatMap(([, { names, symbols = '' }]) => [...names.split('|'), ...symbols.split('|')])
    .map((name) =>
      name
        .replace('s-?', 's')
        .replace(/[^a-zæøå].*$/i, '')
        .toLowerCase()
        .slice(0, 2),
    ),
)
const PREFIXES = new Set('fs s p b vb u a'.split(' '))

const isLetter = (code: number) => isLower(code) || isUpper(code)

/** Matches at the words that may begin a value: much quicker than trying both patterns at every character. */
function matchesAt(pattern: RegExp, sentence: string, starts: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const start of starts) {
    if (start < from) continue
    pattern.lastIndex = start
    const match = pattern.exec(sentence)
    if (!match) continue
    found.push(match)
    from = pattern.lastIndex
  }
  return found
}

function wordsThatMayBegin(sentence: string): number[] {
  const starts: number[] = []
  let from = 0
  for (let at = 0; at <= sentence.length; at++) {
    if (at < sentence.length && isLetter(sentence.charCodeAt(at))) continue
    if (at > from) {
      const word = sentence.slice(from, at).toLowerCase()
      if (BEGINNINGS.has(word.slice(0, 2)) || (PREFIXES.has(word) && sentence.charAt(at) === '-')) starts.push(from)
    }
    from = at + 1
  }
  return starts
}

/** Values of known analytes in one sentence. "HbA1c 59", "vitamin K2" and "K 4 uker" are none. */
export function findLabValues(sentence: string): LabValue[] {
  if (!/\d/.test(sentence)) return []
  const starts = wordsThatMayBegin(sentence)
  const named = matchesAt(BY_NAME, sentence, starts).flatMap((match) => {
    const known = analyteNamed(match[1] ?? '', 'name')
    return known ? toValue(match, known.id, known.analyte, match.slice(2)) : []
  })
  const bySymbol = matchesAt(BY_SYMBOL, sentence, starts).flatMap((match) => {
    const known = analyteNamed(match[2] ?? '', 'symbol')
    // "Ca 3,62" is measured; "ca 3" is about three.
    const hasUnit = match[1] !== undefined || match.at(-1) !== undefined || /[.,]\d\d$/.test(match[4] ?? '')
    return known && (hasUnit || !known.analyte.needsUnit) ? toValue(match, known.id, known.analyte, match.slice(3)) : []
  })
  return [...named, ...bySymbol.filter((one) => !named.some((other) => other.start === one.start))]
}
