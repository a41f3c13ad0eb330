import { createChecker } from '../../lib/checker.ts'

const TODAY = '2026-11-23'
const SENTENCES = [
  'Pas. er 72 år med kjent hypertensjon og diabetes type 2, siste HbA1c 58 mmol/mol.',
  'Hun bruker metoprolol 50 mg x 1, ramipril 5 mg x 1 og metformin 500 mg x 2.',
  'Ved kontroll her var BT 152/88, puls 62 regelmessig, ingen ødemer.',
  'Kreatinin 112, eGFR 48, kalium 4,6 og natrium 139.',
  'Ho har ikkje hatt brystsmerter eller tungpust siste månaden, og går tur kvar dag.',
  'Epikrise fra kardiologisk avdeling 12.10.2026 anbefaler opptrapping etter 4 uker.',
  'Tidligere operert for hofteleddsartrose, ukomplisert forløp, ingen allergier.',
  'Hei, kan ramipril økes til 10 mg når kreatinin er 112?',
]

/** Clinical text of about `length` characters; `seed` makes its numbers differ, so that no sentence is met twice. */
function textOf(length: number, seed: number): string {
  let text = ''
  for (let n = 0; text.length < length; n++)
    text += `${SENTENCES[n % SENTENCES.length]?.replace(/\d+/, String(seed * 100 + n))} `
  return text.slice(0, length)
}

function quantiles(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3)
  return { median: Number(at(0.5)), text: `median ${at(0.5)} ms, p95 ${at(0.95)} ms` }
}

function time(runs: number, run: (n: number) => void) {
  const times: number[] = []
  for (let n = 0; n < runs; n++) {
    const start = performance.now()
    run(n)
    times.push(performance.now() - start)
  }
  return quantiles(times)
}

/** Lines of figures: whole checks of new text, one plain RegExp pass beside it, keys in a long text, pastes, endless lines. */
export function* measureEngine(): Generator<string> {
  const checker = createChecker()
  const check = (text: string) => checker.check({ text, today: TODAY, kind: 'question' })

  const cold = time(1, () => check(textOf(1000, 1)))
  yield `first check after load, 1,000 characters: ${cold.median.toFixed(2)} ms`
  for (let n = 0; n < 400; n++) check(textOf(1000, 1000 + n))

  const full = time(1000, (n) => check(textOf(1000, 5000 + n)))
  const making = time(1000, (n) => textOf(1000, 5000 + n))
  const regExp =
    /(?<![\p{L}])(?:hei|takk|mvh|vennlig hilsen|viser til|henvisning|hva tenker|noen tanker|vurdering)(?![\p{L}])/giu
  const plain = time(1000, (n) => textOf(1000, 5000 + n).match(regExp))
  const pure = (one: { median: number }) => Math.max(one.median - making.median, 0.0005)
  yield `full check, 1,000 new characters: ${full.text} (of it ${making.median.toFixed(3)} ms to make the text); ${(pure(full) / pure(plain)).toFixed(1)} x one RegExp pass (goal: median < 0.15 ms)`

  const base = textOf(20_000, 77)
  check(base)
  const end = time(600, (n) => check(`${base} ${'pasienten har det bra nå '.repeat(25).slice(0, n)}`))
  yield `a key at the end of 20,000 characters: ${end.text} (goal < 0.4 ms)`
  const middle = time(600, (n) =>
    check(`${base.slice(0, 10_000)}${'har det bra nå '.repeat(50).slice(0, n)}${base.slice(10_000)}`),
  )
  yield `a key in the middle of 20,000 characters: ${middle.text} (goal < 0.4 ms)`

  const paste = time(60, (n) => check(textOf(20_000, 90_000 + n * 300)))
  yield `20,000 new characters pasted: ${paste.text}`
  const oneLine = time(60, (n) => check(textOf(20_000, 290_000 + n * 300).replace(/[.?]/g, '')))
  yield `the same on one line without a full stop: ${oneLine.text}`
}
