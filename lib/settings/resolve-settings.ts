import type { Site } from '../sites/site.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { CHOICES, LISTS, TABLES } from './settings-schema.ts'

export interface SettingsSources {
  /** What the organisation has decided, as it came from storage: `{ defaults, locked }`. */
  readonly policy?: unknown
  /** What the user has chosen, as it came from storage. */
  readonly user?: unknown
}

export interface ResolvedSettings {
  readonly settings: Settings
  /** Keys that could not be read, such as `policy.locked.rules.urgent`. The rest holds. */
  readonly dropped: readonly string[]
}

type Draft = { -readonly [K in keyof Settings]?: Settings[K] }

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown }
}

/** More sites than this are none that anybody has written. */
const MOST_SITES = 1000

/** Pure. Never throws, whatever the sources hold. What is locked wins over the user, and the user over the defaults. */
export function resolveSettings({ policy, user }: SettingsSources): ResolvedSettings {
  const dropped: string[] = []
  const branches = { defaults: undefined as unknown, locked: undefined as unknown }
  for (const [key, value] of entries(policy, 'policy', dropped)) {
    if (key === 'defaults' || key === 'locked') branches[key] = value
    else dropped.push(`policy.${key}`)
  }
  const drafts = [
    read(branches.defaults, 'policy.defaults', dropped),
    read(user, 'user', dropped),
    read(branches.locked, 'policy.locked', dropped),
  ]
  const settings: Settings = {
    ...Object.assign({}, DEFAULT_SETTINGS, ...drafts),
    rules: Object.assign({}, ...drafts.map(({ rules }) => rules)),
    thresholds: Object.assign({}, ...drafts.map(({ thresholds }) => thresholds)),
  }
  return { settings, dropped }
}

function read(source: unknown, path: string, dropped: string[]): Draft {
  const draft: Record<string, unknown> = {}
  for (const [key, value] of entries(source, path, dropped)) {
    const at = `${path}.${key}`
    if (Object.hasOwn(TABLES, key)) draft[key] = readTable(value, at, TABLES[key as keyof typeof TABLES], dropped)
    else if (key === 'sites') draft[key] = readSites(value, at, dropped)
    else if (Object.hasOwn(CHOICES, key)) {
      const result = CHOICES[key as keyof typeof CHOICES].safeParse(value)
      if (result.success) draft[key] = result.data
      else dropped.push(at)
    } else dropped.push(at)
  }
  return draft as Draft
}

/** A table by known names: a value that cannot be read goes, the others hold. */
function readTable(source: unknown, path: string, schemas: Readonly<Record<string, Schema>>, dropped: string[]) {
  const table: Record<string, unknown> = {}
  for (const [name, value] of entries(source, path, dropped)) {
    const result = Object.hasOwn(schemas, name) ? schemas[name]?.safeParse(value) : undefined
    if (result?.success) table[name] = result.data
    else dropped.push(`${path}.${name}`)
  }
  return table
}

function readSites(source: unknown, path: string, dropped: string[]): Site[] {
  if (!Array.isArray(source) || source.length > MOST_SITES) {
    dropped.push(path)
    return []
  }
  return source.flatMap((entry, n) => {
    const { data, success } = LISTS.sites.safeParse(entry)
    if (!success) dropped.push(`${path}.${n}`)
    return success ? [data] : []
  })
}

function entries(source: unknown, path: string, dropped: string[]): [string, unknown][] {
  if (source === undefined || source === null) return []
  if (typeof source === 'object' && !Array.isArray(source)) return Object.entries(source)
  dropped.push(path)
  return []
}
