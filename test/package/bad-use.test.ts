import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { readHosts, readUpdateUrl } from '../../lib/cli/package/hosts.ts'
import { keepKey } from '../../lib/cli/package/key.ts'
import { main } from '../../lib/cli/package.ts'

const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-package-'))
afterAll(() => rmSync(folder, { recursive: true }))

function pem(name: string, type: 'rsa' | 'ed25519', bits = 2048): string {
  const { privateKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync(type)
  writeFileSync(join(folder, name), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return join(folder, name)
}

async function refusal(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const code = await main(args)
  const [[text] = ['']] = write.mock.calls
  write.mockRestore()
  expect(code).toBe(2)
  return String(text).split('\nUsage')[0] ?? ''
}

describe('before anything is built or written, it refuses', () => {
  const out = join(folder, 'out')
  const hosts = ['--out', out, '--hosts', 'all']
  it.each([
    ['no folder', [], /name the folder/],
    ['what it does not know', ['--out', out, 'more'], /name the folder/],
    ['a key that would sign nothing', ['--out', out, '--key', 'x.pem'], /for use with --hosts/],
    ['an address without hosts', ['--out', out, '--update-url', 'https://x.example'], /for use with --hosts/],
    ['a key that is not there', [...hosts, '--key', join(folder, 'none.pem')], /cannot read the key/],
    ['a key among what is given away', [...hosts, '--key', join(out, 'key.pem')], /keep it elsewhere/],
    ['a key that is not RSA', [...hosts, '--key', pem('ed.pem', 'ed25519')], /not an RSA key/],
    ['a key that is too short', [...hosts, '--key', pem('short.pem', 'rsa', 1024)], /1024 bits/],
  ])('%s', async (_name, args, message) => {
    expect(await refusal(...args)).toMatch(message)
    expect(readdirSync(folder)).not.toContain('out')
  })
})

it('never writes over a key that is there', () => {
  const file = pem('kept.pem', 'rsa')
  const before = readFileSync(file)
  expect(keepKey(file)).toMatchObject({ file, made: false })
  expect(readFileSync(file)).toEqual(before)
})

describe('hosts', () => {
  it.each([
    ['all', ['*://*/*']],
    ['https://b.example/*, https://a.example/*', ['https://a.example/*', 'https://b.example/*']],
    ['epj.example *.helse.example', ['https://*.helse.example/*', 'https://epj.example/*']],
    ['https://*.helse.example/*', ['https://*.helse.example/*']],
    ['http://127.0.0.1/* http://127.0.0.1/*', ['http://127.0.0.1/*']],
  ])('%s', (text, hosts) => expect(readHosts(text)).toEqual(hosts))

  it.each([
    '',
    'epj.example:8443',
    'https://epj.example',
    'https://epj.example/a/*',
    'https://epj.example:8443/*',
    '<all_urls>',
    'file:///*',
    'https://*epj.example/*',
    'all, https://epj.example/*',
  ])('not "%s"', (text) => expect(() => readHosts(text)).toThrow(/--hosts names none|is no host/))
})

describe('the address for updates', () => {
  it.each([
    ['https://x.example', 'https://x.example/'],
    ['https://x.example/a/', 'https://x.example/a/'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a/'],
  ])('%s', (text, url) => expect(readUpdateUrl(text)).toBe(url))

  it.each(['x.example', 'http://x.example/', 'https://x.example/updates.xml', 'https://x.example/?a', 'file:///srv/'])(
    'not %s',
    (text) => expect(() => readUpdateUrl(text)).toThrow(/--update-url/),
  )
})
