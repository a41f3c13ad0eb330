import type { Site } from './site.ts'

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/

/** The first site with a pattern that takes in the address. Pure; an address or a pattern that is none matches nothing. */
export function matchSite(address: string, sites: readonly Site[]): Site | undefined {
  return sites.find(({ matches }) => matches.some((pattern) => includes(pattern, address)))
}

/** As the browser reads match patterns: http and https only, any port, and the query counts as part of the path. */
function includes(pattern: string, address: string): boolean {
  const [, scheme, host, path] = PATTERN.exec(pattern) ?? []
  if (!scheme || !host || !path || !URL.canParse(address)) return false
  const { protocol, hostname, pathname, search } = new URL(address)
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`
  return isScheme && isHost(host, hostname) && isPath(path, pathname + search)
}

function isHost(pattern: string, hostname: string): boolean {
  if (pattern === '*' || pattern === hostname) return true
  return pattern.startsWith('*.') && `.${hostname}`.endsWith(pattern.slice(1))
}

function isPath(pattern: string, path: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`).test(path)
}
