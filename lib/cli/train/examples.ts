import type { Message } from '../../engine/message.ts'
import { eachFeature, eachFrameFeature, type Visit } from '../../judge/features.ts'
import type { Example } from '../../judge/learn.ts'
import { createRuleReader } from '../../rule-reader.ts'
import { rules } from '../../rules/index.ts'
import { readCorpus } from '../corpus.ts'

/** The rules that the judge weighs, in the order of its outputs. */
export const weighed = rules.filter((rule) => rule.judged || rule.weighed).map(({ id }) => id)

/** Messages in which every breach is labelled; elsewhere mostly the one that the message was written for. */
export const isAllLabelled = ({ file }: { readonly file: string }): boolean => file.includes('corpus/dev/')

interface Source {
  readonly file: string
  readonly text: string
  readonly labels: readonly string[]
  readonly context?: object
}

/** A message to learn from. */
export interface Judged extends Example {
  readonly file: string
  readonly message: Message
}

/** What is settled about the rules that are judged: the cases of their tests, but those that the form around the text decides. */
interface Cases {
  readonly flagged: readonly { readonly text: string; readonly context?: unknown }[]
  readonly clean: readonly (string | { readonly text: string })[]
}
const cases = import.meta.glob<Cases>('../../../test/rules/*.cases.ts', { eager: true, import: 'default' })

const textOf = (one: Cases['clean'][number]) => (typeof one === 'string' ? one : one.text)
const casesOf = (rule: string) => cases[`../../../test/rules/${rule}.cases.ts`] as Cases

function settled(rule: string): Source[] {
  const { flagged, clean } = casesOf(rule)
  return [
    ...flagged.filter(({ context }) => !context).map(({ text }) => ({ file: 'cases', text, labels: [rule] })),
    ...clean.map((one) => ({ file: 'cases', text: textOf(one), labels: [] })),
  ]
}

/** What a rule leaves alone by its cases, as its tests read it; nothing of a rule that has more reasons to than the words. */
export function leftAloneBy(id: string): Judged[] {
  if (rules.find((rule) => rule.id === id)?.judgedUnless) return []
  const reader = createRuleReader()
  return casesOf(id).clean.map((one) => {
    const text = textOf(one)
    return toExample({ file: 'cases', text, labels: [] }, reader.read({ text, kind: 'question' }), new Set())
  })
}

function signsOf(visitAll: (visit: Visit) => void): number[] {
  const signs = new Set<number>()
  visitAll((hash) => signs.add(hash))
  return [...signs]
}

function toExample({ file, labels }: Source, message: Message, unlabelled: ReadonlySet<string>): Judged {
  return {
    file,
    rules: new Set(labels),
    unlabelled,
    frame: signsOf((visit) => eachFrameFeature(message, visit)),
    sentences: message.sentences.map((sentence) => signsOf((visit) => eachFeature(sentence, visit))),
    message,
  }
}

/** Rules that a file was not labelled for: where some messages break a rule, those that no message breaks. */
function unlabelledIn(sources: readonly Source[]): ReadonlySet<string> {
  const labelled = new Set(sources.flatMap(({ labels }) => labels))
  const isWhole = labelled.size === 0 || sources.every(isAllLabelled)
  return new Set(isWhole ? [] : weighed.filter((id) => !labelled.has(id)))
}

/** The labelled messages of some files, and the cases of the rules. @throws UsageError as `readCorpus` does */
export function examplesOf(names: readonly string[]): Judged[] {
  const reader = createRuleReader()
  const sources = names.flatMap((file) =>
    readCorpus([file]).map(
      ({ text, labels, context }): Source => ({ file, text, labels: labels.map(({ rule }) => rule), context }),
    ),
  )
  const files = Map.groupBy([...sources, ...weighed.flatMap(settled)], ({ file }) => file)
  return [...files.values()].flatMap((sources) => {
    const unlabelled = unlabelledIn(sources)
    return sources.map((source) => toExample(source, reader.read({ ...source.context, text: source.text }), unlabelled))
  })
}
