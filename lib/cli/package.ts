import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command, parseOptions, UsageError } from './command.ts'
import { readHosts, readUpdateUrl } from './package/hosts.ts'
import { extensionId, keepKey, readKey } from './package/key.ts'
import { type Enterprise, makePackages } from './package/packages.ts'
import { readCommit } from './package/sources.ts'

const USAGE = `Usage: npm run --silent package -- --out FOLDER [--hosts epj.example,...|all]
                                     [--key FILE.pem] [--update-url https://server/folder]
Makes the packages for the stores: there the user turns on each host. With --hosts also the packages of an organisation, which
may read those hosts without a click, for installation by policy: signed with --key (RSA, PEM), by which the extension keeps its
id. Without --key a key is made beside FOLDER. --update-url is the folder that the machines fetch new versions from.
The same key, commit and options give the same bytes; SHA256SUMS has their digests.`

const OPTIONS = {
  out: { type: 'string' },
  hosts: { type: 'string' },
  key: { type: 'string' },
  'update-url': { type: 'string' },
  help: { type: 'boolean' },
} as const

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

async function run(args: string[]): Promise<string> {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (values.help) return USAGE
  if (!values.out || positionals.length > 0) throw new UsageError('name the folder for the packages: --out FOLDER')
  const out = resolve(values.out)
  const enterprise = readEnterprise(out, values)
  const commit = readCommit(root)
  const files = await makePackages(root, commit.date, enterprise)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  return [...Object.keys(files).map((path) => join(values.out ?? '', path)), ...remarks(enterprise, commit.clean)].join(
    '\n',
  )
}

interface Named {
  readonly hosts?: string | undefined
  readonly key?: string | undefined
  readonly 'update-url'?: string | undefined
}

function readEnterprise(out: string, { hosts, key, 'update-url': url }: Named): Enterprise | null {
  if (hosts === undefined) {
    if (key !== undefined || url !== undefined) throw new UsageError('--key and --update-url are for use with --hosts')
    return null
  }
  const named = { hosts: readHosts(hosts), updateUrl: url === undefined ? null : readUpdateUrl(url) }
  if (key === undefined) return { ...named, key: keepKey(`${out}.key.pem`) }
  if (!relative(out, resolve(key)).startsWith(`..${sep}`))
    throw new UsageError(`the key lies in ${out}, which is for what is given away: keep it elsewhere`)
  return { ...named, key: readKey(resolve(key)) }
}

function remarks(enterprise: Enterprise | null, clean: boolean): string[] {
  const remarks: string[] = []
  if (enterprise) {
    const { key, updateUrl } = enterprise
    remarks.push(`Id of the extension in Chrome and Edge: ${extensionId(key.publicKey)}`)
    if (key.made)
      remarks.push(`A key was made: ${key.file}. Keep it, and keep it secret: without it no machine takes an update.`)
    else remarks.push(`Signed with ${key.file}`)
    remarks.push(
      'Firefox takes the xpi when Mozilla has signed it, or where the policy sets xpinstall.signatures.required to false.',
    )
    if (!updateUrl) remarks.push('Without --update-url there is nothing that tells the browsers of new versions.')
  }
  if (!clean) remarks.push('There are changes that are not committed: nobody else can make the same packages.')
  return remarks
}

/** Exit code 2 on bad use. */
export const main = command('package', USAGE, run)
