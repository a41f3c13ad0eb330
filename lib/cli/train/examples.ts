import type { Message } from '../../engine/message.ts'
import { eachFeature, eachFormFeature, type Visit } from '../../judge/features.ts'
import type { Example } from '../../judge/learn.ts'
import { createRuleReader } from '../../rule-reader.ts'
import { rules } from '../../rules/index.ts'
import { readCorpus } from '../corpus.ts'

/** The rules that the judge weighs, in the order of its outputs. */
export const weighed = rules.filter((rule) => rule.judged || rule.weighed).map(({ id }) => id)
const notJudged = new Set(rules.filter((rule) => rule.weighed && !rule.judged).map(({ id }) => id))
const NONE: ReadonlySet<string> = new Set()

/** Messages in which every breach is labelled; elsewhere mostly the one that the message was written for. */
export const isAllLabelled = ({ file }: { readonly file: string }): boolean => file.includes('corpus/dev/')

interface Source {
  readonly file: string
  readonly text: string
  readonly labels: readonly string[]
  readonly context?: object
}

/** A message to learn from, with what each of its sentences has. */
export interface Judged extends Example {
  readonly file: string
  readonly sentences: readonly { readonly signs: readonly number[]; readonly words: number }[]
  readonly form: readonly number[]
  readonly message: Message
}

/** What is settled about the rules that are judged: the cases of their tests, but those that the form around the text decides. */
interface Cases {
  readonly flagged: readonly { readonly text: string; readonly context?: unknown }[]
  readonly clean: readonly (string | { readonly text: string })[]
}
const cases = import.meta.glob<Cases>('../../../test/rules/*.cases.ts', { eager: true, import: 'default' })

function settled(rule: string): Source[] {
  const { flagged, clean } = cases[`../../../test/rules/${rule}.cases.ts`] as Cases
  return [
    ...flagged.filter(({ context }) => !context).map(({ text }) => ({ file: 'cases', text, labels: [rule] })),
    ...clean.map((one) => ({ file: 'cases', text: typeof one === 'string' ? one : one.text, labels: [] })),
  ]
}

function signsOf(visitAll: (visit: Visit) => void): number[] {
  const signs = new Set<number>()
  visitAll((hash) => signs.add(hash))
  return [...signs]
}

function toExample({ file, labels }: Source, message: Message): Judged {
  const { input, sentences } = message
  const form = signsOf((visit) => eachFormFeature(input, visit))
  const read = sentences.map((sentence) => ({
    signs: sentence.read((text, reading) => signsOf((visit) => eachFeature(text, reading, visit))),
    words: sentence.wordCount,
  }))
  const counts = new Map<number, number>()
  for (const sign of [...form, ...read.flatMap(({ signs }) => signs)]) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const unlabelled = isAllLabelled({ file }) ? NONE : notJudged
  return { file, rules: new Set(labels), unlabelled, signs: counts, sentences: read, form, message }
}

/** The labelled messages of some files, and the cases of the rules. @throws UsageError as `readCorpus` does */
export function examplesOf(files: readonly string[]): Judged[] {
  const reader = createRuleReader()
  const sources = files.flatMap((file) =>
    readCorpus([file]).map(
      ({ text, labels, context }): Source => ({ file, text, labels: labels.map(({ rule }) => rule), context }),
    ),
  )
  return [...sources, ...weighed.flatMap(settled)].map((source) =>
    toExample(source, reader.read({ ...source.context, text: source.text })),
  )
}
