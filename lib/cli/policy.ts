import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { adml, admx, CULTURES } from '../policy/files/admx.ts'
import { type Deployment, FIREFOX_ID, NO_ID } from '../policy/files/deployment.ts'
import { managedSchema } from '../policy/files/managed-schema.ts'
import { inPlatformsEncoding, PLATFORMS, platformFile } from '../policy/files/platforms.ts'
import { withReference } from '../policy/files/reference.ts'
import { readPolicy } from '../policy/resolve.ts'
import type { Policy } from '../policy/schema.ts'
import { isSitePattern } from '../policy/site-pattern.ts'
import { command, parseOptions, UsageError } from './command.ts'

const USAGE = `Usage: npm run policy -- --out DIR [--from POLICY.json] [--hosts HOST,HOST] [--id CHROME-ID] [--edge-id EDGE-ID]
                         [--update-url URL] [--firefox-url URL] [--minimum-version VERSION]
Writes the policy for all platforms to DIR: Group Policy (dialogsjekk.admx and .adml), chrome.reg, edge.reg, linux.json,
firefox-policies.json, intune-oma.txt, dialogsjekk.mobileconfig, and managed_schema.json. POLICY.json is
{ "defaults": { ... }, "locked": { ... } }, see docs/policy.md; when something in it is wrong, nothing is written.
--hosts names the hosts of the EPJ: the browser lets the extension in nowhere else, and where POLICY.json has no sites,
they are the sites. --update-url and --firefox-url have the browser install the extension from there.
With --minimum-version Chrome and Edge fetch a newer version at once where theirs is older, and do without till then.`

const OPTIONS = {
  out: { type: 'string' },
  from: { type: 'string' },
  hosts: { type: 'string' },
  id: { type: 'string' },
  'edge-id': { type: 'string' },
  'update-url': { type: 'string' },
  'firefox-url': { type: 'string' },
  'minimum-version': { type: 'string' },
  help: { type: 'boolean' },
} as const

const REFERENCE = 'docs/policy.md'

function readSource(file: string): Policy {
  const { policy, rejected } = readPolicy(parse(file))
  if (rejected.length === 0) return policy
  const lines = rejected.map(({ key, reason }) => `${key}: ${reason}`)
  throw new UsageError(`${file} has what cannot be used\n  ${lines.join('\n  ')}`)
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`)
  }
}

/** @throws UsageError for what is neither a host nor a pattern for one. */
function readHosts(list: string): string[] {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((host) => {
      const pattern = host.includes('/') ? host : `https://${host}/*`
      if (isSitePattern(pattern)) return pattern
      throw new UsageError(`"${host}" is no host; give epj.example or https://epj.example/*`)
    })
}

/** Where the policy has no sites, the hosts are the sites. */
function withSites(policy: Policy, hosts: readonly string[]): Policy {
  if (hosts.length === 0 || policy.locked?.sites || policy.defaults?.sites) return policy
  const sites = hosts.map((pattern) => ({ name: pattern.split('/')[2] as string, matches: [pattern] }))
  return { ...policy, locked: { ...policy.locked, sites } }
}

function readId(id: string | undefined): string | undefined {
  if (id === undefined || /^[a-p]{32}$/.test(id)) return id
  throw new UsageError(`"${id}" is no id of a Chromium extension: 32 letters from a to p`)
}

function readVersion(version: string | undefined): string | undefined {
  if (version === undefined || /^\d+(\.\d+){0,3}$/.test(version)) return version
  throw new UsageError(`"${version}" is no version: up to four numbers, such as 1.2.0`)
}

function filesOf(deployment: Deployment): Record<string, string | Uint8Array> {
  return {
    'managed_schema.json': `${JSON.stringify(managedSchema(), null, 2)}\n`,
    'dialogsjekk.admx': admx(deployment),
    [`${CULTURES.nb}/dialogsjekk.adml`]: adml('nb'),
    [`${CULTURES.en}/dialogsjekk.adml`]: adml('en'),
    ...Object.fromEntries(PLATFORMS.map((name) => [name, inPlatformsEncoding(name, platformFile(name, deployment))])),
  }
}

function run(args: string[]): string {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (values.help) return USAGE
  if (values.out === undefined || positionals.length > 0) throw new UsageError('name the folder with --out')
  const hosts = readHosts(values.hosts ?? '')
  const chrome = readId(values.id) ?? NO_ID
  const files = filesOf({
    policy: withSites(values.from === undefined ? {} : readSource(values.from), hosts),
    ids: { chrome, edge: readId(values['edge-id']) ?? chrome, firefox: FIREFOX_ID },
    updateUrl: values['update-url'],
    firefoxUrl: values['firefox-url'],
    minimumVersion: readVersion(values['minimum-version']),
    hosts,
  })
  for (const [name, content] of Object.entries(files)) {
    const file = join(values.out, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const note = chrome === NO_ID ? [`No --id: put the extension's id where ${NO_ID} stands.`] : []
  return [...Object.keys(files), ...renewReference(), ...note].join('\n')
}

/** The reference in the sources, where it is not what the schema says. */
function renewReference(): string[] {
  const file = new URL(`../../${REFERENCE}`, import.meta.url)
  const text = readFileSync(file, 'utf8')
  if (withReference(text) === text) return []
  writeFileSync(file, withReference(text))
  return [REFERENCE]
}

/** Exit code 0 when the files are written, 2 on bad use and on a policy that is wrong. */
export const main = command('policy', USAGE, run)
