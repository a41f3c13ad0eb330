import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts'
import { isGroup, readBranch } from './read-branch.ts'
import { joinPath, type Reject, type Rejected } from './reason.ts'
import { BRANCHES, type Branch, POLICY_KEYS, type Policy, type PolicyKey, policyKeys } from './schema.ts'

/** Who has decided a value. */
export type Source = 'locked' | 'user' | 'defaults' | 'builtin'

export interface ResolvedPolicy {
  readonly settings: Settings
  /** By key, and for what is decided part by part by part too: `rules`, by the strongest of its parts, and `rules.urgent`. */
  readonly sources: Readonly<Record<PolicyKey, Source> & Record<string, Source>>
  /** What could not be used. The rest holds. */
  readonly rejected: readonly Rejected[]
}

/** What could be read of a policy. Pure. Never throws. */
export function readPolicy(source: unknown): { readonly policy: Policy; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = []
  const reject: Reject = (key, reason) => rejected.push({ key, reason })
  const branches = Object.entries(branchesOf(source, reject))
  const policy = Object.fromEntries(branches.map(([name, branch]) => [name, readBranch(branch, name, reject)]))
  return { policy, rejected }
}

/** Pure. Never throws, whatever policy and user hold. Locked wins over the user, the user over defaults. */
export function resolvePolicy({ policy, user }: { policy?: unknown; user?: unknown }): ResolvedPolicy {
  const read = readPolicy(policy)
  const rejected = [...read.rejected]
  const chosen = readBranch(user, 'user', (key, reason) => rejected.push({ key, reason }))
  const layers = [
    { source: 'defaults', values: read.policy.defaults ?? {} },
    { source: 'user', values: chosen },
    { source: 'locked', values: read.policy.locked ?? {} },
  ] as const
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS }
  const sources: Record<string, Source> = Object.fromEntries(POLICY_KEYS.map((key) => [key, 'builtin']))
  // From the weakest to the strongest: the last one stands.
  for (const { source, values } of layers) {
    for (const [key, value] of Object.entries(values)) {
      const parts = isGroup(policyKeys[key as PolicyKey]) ? (value as object) : undefined
      settings[key] = parts ? { ...(settings[key] as object), ...parts } : value
      for (const part of Object.keys(parts ?? {})) sources[`${key}.${part}`] = source
      if (!parts || Object.keys(parts).length > 0) sources[key] = source
    }
  }
  return { settings: settings as unknown as Settings, sources: sources as ResolvedPolicy['sources'], rejected }
}

/**
 * The two branches, `{ locked: { rules } }`, or each key for itself, `{ 'locked.rules' }`. The second is what is given to
 * Chromium, which drops a whole branch when one value in it has the wrong type. It wins where both are there.
 */
function branchesOf(policy: unknown, reject: Reject): Partial<Record<Branch, unknown>> {
  if (policy === undefined || policy === null) return {}
  if (typeof policy !== 'object' || Array.isArray(policy)) {
    reject('policy', 'skal være et objekt')
    return {}
  }
  const whole = new Map<string, unknown>()
  const single = new Map<string, [string, unknown][]>(BRANCHES.map((branch) => [branch, []]))
  for (const [name, value] of Object.entries(policy)) {
    const [branch = '', key] = name.split(/\.(.*)/s)
    const keys = single.get(branch)
    if (keys && key === undefined) whole.set(branch, value)
    else if (keys && key !== undefined) keys.push([key, value])
    else reject(joinPath('policy', name), 'ukjent nøkkel')
  }
  return Object.fromEntries(
    [...single].map(([branch, keys]) => [branch, withKeys(branch, whole.get(branch), keys, reject)]),
  )
}

function withKeys(name: string, branch: unknown, keys: readonly [string, unknown][], reject: Reject): unknown {
  if (keys.length === 0) return branch
  const isTable = typeof branch === 'object' && branch !== null && !Array.isArray(branch)
  if (branch !== undefined && !isTable) reject(name, 'skal være et objekt')
  return Object.fromEntries([...(isTable ? Object.entries(branch) : []), ...keys])
}
