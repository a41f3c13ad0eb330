import type { Site } from '../sites/site.ts'
import type { Policy } from './schema.ts'

type PolicySite = NonNullable<NonNullable<Policy['locked']>['sites']>[number]

/** A list of sites with this one in it, in the place of one for the same addresses. */
export function putSite(sites: readonly Site[], site: Site): Site[] {
  const isOther = ({ matches }: Site) => !matches.some((pattern) => site.matches.includes(pattern))
  return [...sites.filter(isOther), site]
}

/** What is decided already with one more site: where the sites are decided now, else locked. */
export function withSite(policy: Policy, site: Site): Policy {
  const branch = policy.locked?.sites === undefined && policy.defaults?.sites !== undefined ? 'defaults' : 'locked'
  const sites = putSite((policy[branch]?.sites ?? []) as Site[], site) as unknown as PolicySite[]
  return { ...policy, [branch]: { ...policy[branch], sites } }
}
