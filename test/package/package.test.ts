import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Result, runCommand, unpackSources } from '../tools/package.ts'
import { root } from '../tools/steps.ts'
import { readCrx } from './crx.ts'

const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], env = {}, where = root) => runCommand(['package', ...args], env, where)

const KEY = join(folder, 'first.key.pem')
const OPTIONS = [
  '--hosts',
  'https://epj.example/*,https://*.other.example/*',
  '--update-url',
  'https://files.example/dialogsjekk',
]
const STEM = `dialogsjekk-${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}`
const EPOCH = { SOURCE_DATE_EPOCH: '1790000001' }
const read = (path: string) => readFileSync(join(folder, 'first', path))
const unzip = (path: string) => unzipSync(read(path))
const manifestIn = (files: Record<string, Uint8Array>) => JSON.parse(new TextDecoder().decode(files['manifest.json']))
const digestsIn = (name: string) => readFileSync(join(folder, name, 'SHA256SUMS'), 'utf8')

let first: Result
beforeAll(async () => {
  first = await run(['--out', join(folder, 'first'), ...OPTIONS], EPOCH)
}, 60_000)

it('makes the packages and says what it made', () => {
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out.split('\n').slice(0, 9)).toEqual(
    [
      `store/${STEM}-chrome.zip`,
      `store/${STEM}-firefox.zip`,
      `store/${STEM}-sources.zip`,
      `enterprise/${STEM}.crx`,
      `enterprise/${STEM}.xpi`,
      'enterprise/updates.xml',
      'enterprise/updates.json',
      `${STEM}.cdx.json`,
      'SHA256SUMS',
    ].map((path) => join(folder, 'first', path)),
  )
})

it('makes a key beside the folder, for its owner alone, and says to keep it', () => {
  expect(first.out).toContain(`A key was made: ${KEY}. Keep it`)
  if (process.platform !== 'win32') expect(statSync(KEY).mode & 0o777).toBe(0o600)
})

it('gives the digest of each file', () => {
  const lines = digestsIn('first').trimEnd().split('\n')
  expect(lines).toHaveLength(8)
  for (const line of lines) {
    const [digest, path = ''] = line.split('  ')
    expect(createHash('sha256').update(read(path)).digest('hex'), path).toBe(digest)
  }
})

it('gives the same bytes with the same key, in another time zone, and whatever the shell has set', {
  timeout: 60_000,
}, async () => {
  const env = { ...EPOCH, TZ: 'Pacific/Apia', LC_ALL: 'C', DIALOGSJEKK_HOSTS: 'http://127.0.0.1/*' }
  const { code, out } = await run(['--out', join(folder, 'again'), '--key', KEY, ...OPTIONS], env)
  expect(code).toBe(0)
  expect(out).toContain(`Signed with ${KEY}`)
  expect(digestsIn('again')).toBe(digestsIn('first'))
})

it('gives the same bytes from the sources that it packed, outside the repository', { timeout: 60_000 }, async () => {
  const sources = join(folder, 'sources')
  unpackSources(join(folder, 'first', 'store', `${STEM}-sources.zip`), sources)
  const { err } = await run(['--out', join(folder, 'from-sources'), '--key', KEY, ...OPTIONS], EPOCH, sources)
  expect(err).toBe('')
  expect(digestsIn('from-sources')).toBe(digestsIn('first'))
})

describe('the packages', () => {
  const ZIPS = ['chrome', 'firefox', 'sources'].map((name) => `store/${STEM}-${name}.zip`)
  it.each([...ZIPS, `enterprise/${STEM}.xpi`])('%s holds no tests, maps or keys', (path) => {
    const paths = Object.keys(unzip(path))
    expect(paths.length).toBeGreaterThan(10)
    expect(
      paths.filter((entry) => /(^|\/)(test|node_modules)\/|\.(test|cases|e2e)\.|\.(map|pem|log)$/.test(entry)),
    ).toEqual([])
  })

  it.each(ZIPS.slice(0, 2))('%s does not tell where it was built', (path) => {
    for (const [name, content] of Object.entries(unzip(path))) {
      const text = Buffer.from(content).toString('latin1')
      expect([name, text.includes(root), text.includes('jsxDEV')]).toEqual([name, false, false])
    }
  })

  it.each(ZIPS.slice(0, 2))('%s asks for no host', (path) => {
    const manifest = manifestIn(unzip(path))
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(JSON.stringify(manifest)).not.toMatch(/update_url|"key"/)
  })

  it('that of Firefox for an organisation has its hosts, and knows where updates are', () => {
    expect(manifestIn(unzip(`enterprise/${STEM}.xpi`))).toMatchObject({
      host_permissions: ['https://*.other.example/*', 'https://epj.example/*'],
      browser_specific_settings: { gecko: { update_url: 'https://files.example/dialogsjekk/updates.json' } },
    })
  })

  it('have the code of the store', () => {
    const { 'manifest.json': _store, ...store } = unzip(`store/${STEM}-chrome.zip`)
    const { 'manifest.json': _own, ...own } = unzipSync(readCrx(read(`enterprise/${STEM}.crx`)).zip)
    expect(own).toEqual(store)
  })
})

describe('the CRX', () => {
  const load = () => readCrx(read(`enterprise/${STEM}.crx`))
  const idIn = (text: string) => /\b[a-p]{32}\b/.exec(text)?.[0]

  it('has the id of the key, in its header, its manifest, updates.xml and what is printed', () => {
    const publicKey = createPublicKey(readFileSync(KEY)).export({ type: 'spki', format: 'der' })
    const { crx, zip } = load()
    expect(crx.publicKey.equals(publicKey)).toBe(true)
    expect(manifestIn(unzipSync(zip)).key).toBe(publicKey.toString('base64'))
    const id = [...createHash('sha256').update(publicKey).digest().subarray(0, 16)]
    expect([...crx.id]).toEqual(id)
    const letters = id
      .flatMap((byte) => [byte >> 4, byte & 15])
      .map((half) => String.fromCharCode(97 + half))
      .join('')
    expect(idIn(read('enterprise/updates.xml').toString())).toBe(letters)
    expect(idIn(first.out)).toBe(letters)
  })

  it('is signed as browsers check it', () => {
    const { crx, signed } = load()
    const key = createPublicKey({ key: crx.publicKey, type: 'spki', format: 'der' })
    expect(verify('sha256', signed, key, crx.signature)).toBe(true)
  })

  it('has the hosts of the organisation, and knows where updates are', () => {
    expect(manifestIn(unzipSync(load().zip))).toMatchObject({
      host_permissions: ['https://*.other.example/*', 'https://epj.example/*'],
      update_url: 'https://files.example/dialogsjekk/updates.xml',
    })
  })
})

describe('updates', () => {
  it('for Chrome and Edge', () => {
    const xml = read('enterprise/updates.xml').toString()
    expect(xml).toContain(
      `codebase="https://files.example/dialogsjekk/${STEM}.crx" version="${STEM.slice(12)}" prodversionmin="120"`,
    )
  })

  it('for Firefox', () => {
    const { addons } = JSON.parse(read('enterprise/updates.json').toString())
    const [id = ''] = Object.keys(addons)
    expect(id).toBe(manifestIn(unzip(`enterprise/${STEM}.xpi`)).browser_specific_settings.gecko.id)
    expect(addons[id].updates).toMatchObject([
      { version: STEM.slice(12), update_link: `https://files.example/dialogsjekk/${STEM}.xpi` },
    ])
  })
})

describe('the list of parts', () => {
  const bom = () => JSON.parse(read(`${STEM}.cdx.json`).toString())

  it('has the packages whose code is in the extension, with licence and digest', () => {
    expect(bom()).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'dialogsjekk' } } })
    const names = bom().components.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(['@navikt/fnrvalidator', 'compromise', 'preact', 'wxt', 'zod']))
    expect(names).not.toContain('vitest')
    for (const { name, licenses, hashes } of bom().components) {
      expect(licenses, name).toHaveLength(1)
      expect(hashes, name).toHaveLength(1)
    }
  })

  it('has the date of the commit, and a number that follows from what it says', () => {
    expect(bom().metadata.timestamp).toBe('2026-09-21T14:13:21.000Z')
    expect(bom().serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })
})
