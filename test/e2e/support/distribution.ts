import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { keepKey } from '../../../lib/cli/package/key.ts'
import { runCommand, unpackSources } from '../../tools/package.ts'
import { root } from '../../tools/steps.ts'

/** An organisation's own distribution: its key, the folder that its machines fetch from, and what it packages. */
export interface Distribution {
  /** Packages these sources and serves them. @returns the id that the key gives the extension */
  publish(): Promise<string>
  /** The same sources under another version, with the same key. */
  publishAs(version: string): Promise<void>
  /** What `npm run policy` writes for a platform, by which a browser installs what is served. */
  policyFor<T>(file: string, policy: unknown, options?: readonly string[]): Promise<T>
  close(): Promise<void>
}

interface Options {
  readonly hosts: string
  /** Whether the package names where updates are. Firefox installs none that names a place without https. */
  readonly updates: boolean
}

export async function createDistribution({ hosts, updates }: Options): Promise<Distribution> {
  const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-distribution-'))
  const first = join(folder, 'first')
  const key = join(folder, 'key.pem')
  keepKey(key)
  let served = first
  const server = await serveFiles(() => join(served, 'enterprise'))
  const make = (out: string, where = root) =>
    run(
      ['package', '--out', out, '--hosts', hosts, '--key', key, ...(updates ? ['--update-url', server.url] : [])],
      where,
    )
  return {
    publish: async () => /\b[a-p]{32}\b/.exec(await make(first))?.[0] ?? '',
    async publishAs(version) {
      const sources = join(folder, `sources-${version}`)
      unpackSources(join(first, 'store', `dialogsjekk-${VERSION}-sources.zip`), sources)
      for (const name of ['package.json', 'package-lock.json']) {
        const text = readFileSync(join(sources, name), 'utf8')
        writeFileSync(join(sources, name), text.replace(`"version": "${VERSION}"`, `"version": "${version}"`))
      }
      await make(join(folder, version), sources)
      served = join(folder, version)
    },
    async policyFor(file, policy, options = []) {
      const from = join(folder, 'policy.json')
      writeFileSync(from, JSON.stringify(policy))
      const urls = [
        '--update-url',
        `${server.url}/updates.xml`,
        '--firefox-url',
        `${server.url}/dialogsjekk-${VERSION}.xpi`,
      ]
      await run(['policy', '--out', folder, '--from', from, ...urls, ...options])
      return JSON.parse(readFileSync(join(folder, file), 'utf8'))
    },
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const VERSION: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

async function run(args: readonly string[], where?: string): Promise<string> {
  const { code, out, err } = await runCommand(args, {}, where)
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${err}`)
  return out
}

/** The files of a folder, which may be another one at the next request. */
async function serveFiles(folder: () => string) {
  const server = createServer(({ url = '/' }, response) => {
    try {
      response.end(readFileSync(join(folder(), basename(new URL(url, 'http://localhost').pathname))))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const close = () => new Promise<void>((done) => void server.close(() => done()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
