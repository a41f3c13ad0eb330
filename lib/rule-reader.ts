import type { Rule } from './engine/rule.ts'
import { createReader, type Reader } from './norwegian/reader.ts'
import { rules } from './rules/index.ts'

const phrasesOf = (rule: Rule) =>
  Object.entries(rule.phrases ?? {}).flatMap(([name, patterns]) =>
    patterns.map((pattern) => ({ owner: rule.id, name, pattern })),
  )

const patternsOf = (rule: Rule) =>
  Object.entries(rule.patterns ?? {}).map(([name, pattern]) => ({
    owner: rule.id,
    name,
    pattern,
    sign: rule.signs?.[name],
  }))

/** A reader that looks for the phrases of all rules. @throws for a rule that is written wrongly. */
export const createRuleReader = (): Reader => createReader(rules.flatMap(phrasesOf), rules.flatMap(patternsOf))
