import type { Rule } from '../engine/rule.ts'

/** Every file of this folder is a rule; nothing else is to be written here when one is added. */
const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' })

export const rules: readonly Rule[] = Object.keys(files)
  .sort()
  .map((file) => files[file] as Rule)
