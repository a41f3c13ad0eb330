import { UsageError } from '../command.ts'

/** Match patterns, as the manifest takes them, of hosts or patterns for hosts; `all` for every page of the web. */
export function readHosts(text: string): string[] {
  if (text.trim() === 'all') return ['*://*/*']
  const named = text.split(/[\s,]+/).filter(Boolean)
  const hosts = named.map((host) => (/^all$|\//.test(host) ? host : `https://${host}/*`))
  if (hosts.length === 0) throw new UsageError('--hosts names none')
  for (const host of hosts) {
    if (!PATTERN.test(host))
      throw new UsageError(`"${host}" is no host: write epj.example or https://epj.example/*, or all`)
  }
  return [...new Set(hosts)].sort()
}

/** Browsers take a port or a path too, but not all alike: permission is for a host. */
const PATTERN = /^(\*|https?):\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*\/\*$/i

/** The folder that the machines fetch from, with a slash at its end. */
export function readUpdateUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !isSafe(url)) throw new UsageError(`--update-url ${text}: an address that begins with https:// is needed`)
  if (url.search || url.hash || /\.(xml|json|crx|xpi)$/i.test(url.pathname))
    throw new UsageError(`--update-url ${text}: name the folder that the files are to lie in, not a file`)
  return url.href.replace(/\/*$/, '/')
}

/** Firefox takes nothing else, and over http anybody on the way could keep a machine on an old version. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname))
}
