import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import dictionary from 'dictionary-nb'
import { LocalLinter } from 'harper.js'
import { slimBinary } from 'harper.js/slimBinary'
import nspell from 'nspell'
import { retext } from 'retext'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import prh from 'textlint-rule-prh'
import { textOf } from './texts.ts'
import { time } from './timing.ts'

const RUNS = 40
const LENGTH = 1000

/** What a CommonJS module calls its default: Node gives it a level deeper than its types say. */
const interop = <T>(module: T): T => (module as T & { default?: T }).default ?? module

type Check = (text: string) => unknown

/** Patterns as in our own rules for courtesy and hurry, in the form that textlint's rule for word lists reads. */
const PRH = `version: 1
rules:
${[
  'hei',
  'hei kollega',
  'kjære kollega',
  'god dag',
  'takk for henvisningen',
  'på forhånd takk',
  'tusen takk',
  'mvh',
  'med vennlig hilsen',
  'vennlig hilsen',
  'beste hilsen',
  'ha en fin dag',
  'haster',
  'snarest',
  'så fort som mulig',
  'umiddelbart',
  'øyeblikkelig hjelp',
  'hva tenker dere',
  'noen tanker',
  'hva er planen',
  'ønsker vurdering',
  'se vedlegg',
  'vedlagt',
  'viser til henvisning',
]
  .map((phrase) => `  - expected: "–"\n    pattern: /${phrase}/i`)
  .join('\n')}
`

async function createTextlint(words: string): Promise<Check> {
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    filePath: 'message.txt',
    plugins: [{ pluginId: 'text', plugin: interop(textPlugin) }],
    rules: [{ ruleId: 'prh', rule: interop(prh), options: { ruleContents: [words] } }],
  }
  return (text) => kernel.lintText(text, options)
}

async function createHarper(): Promise<Check> {
  const linter = new LocalLinter({ binary: slimBinary })
  await linter.setup()
  return (text) => linter.lint(text)
}

function createRetext(): Check {
  const processor = retext().use(retextSimplify).use(retextPassive).use(retextRepeatedWords)
  return (text) => processor.process(text)
}

function createNspell(): Check {
  const speller = nspell(dictionary)
  return (text) => text.match(/\p{L}+/gu)?.filter((word) => !speller.correct(word))
}

/** Lines with what other checkers take for the same new texts in the same run, as a ratio to ours. */
export async function* measurePeers(ours: Check): AsyncGenerator<string> {
  const timeOne = async (check: Check) => {
    for (let n = 0; n < RUNS; n++) await check(textOf(LENGTH, 30_000 + n))
    return time(RUNS, (n) => check(textOf(LENGTH, 40_000 + n)))
  }
  const own = await timeOne(ours)
  yield `beside peers, ${LENGTH} new characters: Dialogsjekk, all rules: ${own.text}`
  const peers: [string, () => Check | Promise<Check>][] = [
    ['nspell, a word list of Norwegian and nothing else', createNspell],
    ['retext with simplify, passive, repeated-words (English)', createRetext],
    ['textlint with prh and 24 of our phrases', () => createTextlint(PRH)],
    ['harper.js (English)', createHarper],
  ]
  for (const [name, create] of peers) {
    const timing = await timeOne(await create())
    yield `  ${name}: ${timing.text}, ${(timing.median / own.median).toFixed(1)} x`
  }
}
