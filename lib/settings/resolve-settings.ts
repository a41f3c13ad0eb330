import { CORE } from '../profiles/core.ts'
import { RULE_IDS } from '../profiles/ids.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { languageChoice, profileChoice, ruleChoice, switchChoice, thresholdChoice } from './settings-schema.ts'

export interface SettingsSources {
  /** What the organisation has decided, as it came from storage. It wins. */
  readonly policy?: unknown
  /** What the user has chosen, as it came from storage. */
  readonly user?: unknown
}

export interface ResolvedSettings {
  readonly settings: Settings
  /** Keys that could not be read, such as `policy.rules.urgent`. The rest holds. */
  readonly dropped: readonly string[]
}

interface Choice<T> {
  safeParse(value: unknown): { readonly data?: T | undefined }
}

const THRESHOLDS: ReadonlySet<string> = new Set(Object.keys(CORE.thresholds))

type Draft = { -readonly [K in keyof Settings]?: Settings[K] }

/** Pure. Never throws, whatever the sources hold. */
export function resolveSettings({ policy, user }: SettingsSources): ResolvedSettings {
  const dropped: string[] = []
  const chosen = read(user, 'user', dropped)
  const decided = read(policy, 'policy', dropped)
  const rules = { ...chosen.rules, ...decided.rules }
  const thresholds = { ...chosen.thresholds, ...decided.thresholds }
  return { settings: { ...DEFAULT_SETTINGS, ...chosen, ...decided, rules, thresholds }, dropped }
}

function read(source: unknown, name: string, dropped: string[]): Draft {
  const draft: Draft = {}
  for (const [key, value] of entries(source, name, dropped)) {
    const path = `${name}.${key}`
    if (key === 'rules') draft.rules = readTable(value, path, ruleChoice, RULE_IDS, dropped)
    else if (key === 'thresholds') draft.thresholds = readTable(value, path, thresholdChoice, THRESHOLDS, dropped)
    else if (key === 'language') assign(draft, key, languageChoice.safeParse(value), path, dropped)
    else if (key === 'profile') assign(draft, key, profileChoice.safeParse(value), path, dropped)
    else if (key === 'sendReminder' || key === 'marksBesideOthers')
      assign(draft, key, switchChoice.safeParse(value), path, dropped)
    else dropped.push(path)
  }
  return draft
}

/** A table by known names: a value that cannot be read goes, the others hold. */
function readTable<T>(
  source: unknown,
  path: string,
  choice: Choice<T>,
  names: ReadonlySet<string>,
  dropped: string[],
): Record<string, T> {
  const table: Record<string, T> = {}
  for (const [name, value] of entries(source, path, dropped)) {
    const { data } = names.has(name) ? choice.safeParse(value) : {}
    if (data === undefined) dropped.push(`${path}.${name}`)
    else table[name] = data
  }
  return table
}

function assign<K extends keyof Draft>(
  draft: Draft,
  key: K,
  result: { readonly success: boolean; readonly data?: NonNullable<Draft[K]> | undefined },
  path: string,
  dropped: string[],
): void {
  if (result.data === undefined) dropped.push(path)
  else draft[key] = result.data
}

function entries(source: unknown, path: string, dropped: string[]): [string, unknown][] {
  if (source === undefined || source === null) return []
  if (typeof source === 'object' && !Array.isArray(source)) return Object.entries(source)
  dropped.push(path)
  return []
}
