import { createChecker } from '../../lib/checker.ts'
import { BAD_INPUTS, textOf } from './texts.ts'
import { time } from './timing.ts'

const TODAY = '2026-11-23'
const BAD_LENGTH = 100_000

type Check = (text: string) => unknown

export function createEngine(): { check: Check; warmUp: () => unknown } {
  const checker = createChecker()
  return {
    check: (text) => checker.check({ text, today: TODAY, kind: 'question' }),
    warmUp: () => Array.from(checker.warmUp() as IterableIterator<void>),
  }
}

/** Lines of figures: whole checks of new text beside one plain RegExp pass, keys in a long text, pastes. */
export async function* measureEngine(check: Check): AsyncGenerator<string> {
  for (let n = 0; n < 400; n++) check(textOf(1000, 1000 + n))

  const full = await time(1000, (n) => check(textOf(1000, 5000 + n)))
  const making = await time(1000, (n) => textOf(1000, 5000 + n))
  const regExp =
    /(?<![\p{L}])(?:hei|takk|mvh|vennlig hilsen|viser til|henvisning|hva tenker|noen tanker|vurdering)(?![\p{L}])/giu
  const plain = await time(1000, (n) => textOf(1000, 5000 + n).match(regExp))
  const pure = (one: { median: number }) => Math.max(one.median - making.median, 0.0005)
  yield `1,000 new characters: ${full.text} (of it ${making.median.toFixed(3)} ms to make the text); ${(pure(full) / pure(plain)).toFixed(1)} x one RegExp pass (limit: median 0.3 ms, goal 0.15 ms)`

  const base = textOf(20_000, 77)
  check(base)
  const end = await time(600, (n) => check(`${base} ${'pasienten har det bra nå '.repeat(25).slice(0, n)}`))
  yield `a key at the end of 20,000 characters: ${end.text} (limit 0.5 ms)`
  const middle = await time(600, (n) =>
    check(`${base.slice(0, 10_000)}${'har det bra nå '.repeat(50).slice(0, n)}${base.slice(10_000)}`),
  )
  yield `a key in the middle of 20,000 characters: ${middle.text} (limit 0.5 ms)`

  const paste = await time(60, (n) => check(textOf(20_000, 90_000 + n * 300)))
  yield `20,000 new characters pasted: ${paste.text} (limit 5 ms)`
  const oneLine = await time(60, (n) => check(textOf(20_000, 290_000 + n * 300).replace(/[.?]/g, '')))
  yield `the same on one line without a full stop: ${oneLine.text} (limit 5 ms)`
}

/** How much longer bad inputs take for each character than plain text of the same length; the slowest first. */
export async function* measureBadInputs(check: Check): AsyncGenerator<string> {
  const three = (make: (n: number) => string) => time(3, (n) => check(make(n)))
  const plain = await three((n) => textOf(BAD_LENGTH, 500_000 + n * 3000))
  const ratios: [string, number][] = []
  for (const [name, part] of Object.entries(BAD_INPUTS)) {
    const text = part.repeat(BAD_LENGTH / part.length + 1).slice(0, BAD_LENGTH - 10)
    const { median } = await three((n) => `${text} ${n}`)
    ratios.push([name, median / plain.median])
  }
  ratios.sort(([, a], [, b]) => b - a)
  yield `100,000 characters of plain text: ${plain.text}; bad inputs of the same length, times that (limit 3):`
  yield `  ${ratios.map(([name, ratio]) => `${name} ${ratio.toFixed(2)}`).join(', ')}`
}

/** What a clinician's first check takes, ms, and what one checker holds, bytes. For a process of its own with `--expose-gc`. */
export function measureFirst(warmed: boolean): { made: number; first: number; memory: number } {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const { check, warmUp } = createEngine()
  if (warmed) warmUp()
  const made = performance.now() - start
  const text = textOf(1000, 1)
  const first = performance.now()
  check(text)
  const time = performance.now() - first
  for (let n = 0; n < 50; n++) check(textOf(1000, 100 + n))
  globalThis.gc?.()
  const memory = process.memoryUsage().heapUsed - before
  check(text)
  return { made, first: time, memory }
}
