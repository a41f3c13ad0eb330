import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Span } from '../engine/finding.ts'
import { RULE_IDS } from '../profiles/ids.ts'
import { UsageError } from './command.ts'
import { type Context, contextSchema, toContext } from './context.ts'

/** What somebody who knows the rules says should be found. */
export interface Label {
  readonly rule: string
  /** `null`: the whole message. */
  readonly span: Span | null
}

export interface LabelledMessage {
  readonly id: string
  readonly language: 'nb' | 'nn'
  readonly text: string
  readonly context: Context
  readonly labels: readonly Label[]
}

const lineSchema = z.object({
  id: z.string(),
  language: z.enum(['nb', 'nn']),
  text: z.string(),
  context: z._default(contextSchema, {}),
  findings: z.array(z.object({ rule: z.string(), quote: z.optional(z.string()), at: z.optional(z.int()) })),
})
type Line = z.infer<typeof lineSchema>

/**
 * Reads a corpus in JSON Lines; empty lines are passed over.
 * @throws UsageError with file and line number: not JSON, a part missing or wrong, an unknown rule, a quote not in the text.
 */
export function parseCorpus(content: string, file: string, ruleIds: ReadonlySet<string>): LabelledMessage[] {
  return content.split(/\r?\n/).flatMap((line, n) => {
    if (line.trim() === '') return []
    try {
      return [toMessage(parseLine(line), ruleIds)]
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      throw new UsageError(`${file}:${n + 1}: ${error.message}`)
    }
  })
}

/** @throws UsageError when a file cannot be read or a line is wrong. */
export function readCorpus(files: readonly string[]): LabelledMessage[] {
  return files.flatMap((file) => {
    try {
      return parseCorpus(readFileSync(file, 'utf8'), file, RULE_IDS)
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(`cannot read ${file}: ${(error as Error).message}`)
    }
  })
}

function parseLine(line: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UsageError(`not JSON: ${(error as Error).message}`)
  }
  const result = lineSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UsageError(`${issue?.path.join('.') || 'line'}: ${issue?.message}`)
}

function toMessage({ id, language, text, context, findings }: Line, ruleIds: ReadonlySet<string>): LabelledMessage {
  const labels = findings.map(({ rule, quote, at }) => {
    if (!ruleIds.has(rule)) throw new UsageError(`unknown rule "${rule}"`)
    return { rule, span: quote === undefined ? null : findQuote(text, quote, at) }
  })
  return { id, language, text, context: toContext(context), labels }
}

function findQuote(text: string, quote: string, at: number | undefined): Span {
  const start = at ?? text.indexOf(quote)
  if (quote === '' || start < 0 || !text.startsWith(quote, start)) {
    throw new UsageError(`the quote "${quote}" is not in the text${at === undefined ? '' : ` at ${at}`}`)
  }
  return { start, end: start + quote.length }
}
