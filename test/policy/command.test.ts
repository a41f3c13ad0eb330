import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { main } from '../../lib/cli/policy.ts'

let folder = ''
let out: string[] = []
let errors: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'))
  out = []
  errors = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const written = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
const source = (policy: unknown) => {
  const file = join(folder, 'source.json')
  writeFileSync(file, JSON.stringify(policy))
  return file
}

it('writes a file for each platform, and says which', async () => {
  expect(await main(['--out', folder, '--hosts', 'epj.example, https://b.example/dialog/*'])).toBe(0)
  expect(written()).toEqual([
    'chrome.reg',
    'dialogsjekk.admx',
    'dialogsjekk.mobileconfig',
    'edge.reg',
    'en-US',
    'en-US/dialogsjekk.adml',
    'firefox-policies.json',
    'intune-oma.txt',
    'linux.json',
    'managed_schema.json',
    'nb-NO',
    'nb-NO/dialogsjekk.adml',
  ])
  expect(out.join('')).toContain('No --id')
  const { '3rdparty': values } = JSON.parse(readFileSync(join(folder, 'linux.json'), 'utf8'))
  expect(values.extensions['UTVIDELSENS-ID']['locked.sites']).toEqual([
    { name: 'epj.example', matches: ['https://epj.example/*'] },
    { name: 'b.example', matches: ['https://b.example/dialog/*'] },
  ])
})

it('keeps the sites that the policy has', async () => {
  const sites = [{ name: 'A', matches: ['https://a.example/*'] }]
  expect(await main(['--out', folder, '--from', source({ defaults: { sites } }), '--hosts', 'epj.example'])).toBe(0)
  const text = readFileSync(join(folder, 'linux.json'), 'utf8')
  expect(text).toContain('"defaults.sites"')
  expect(text).not.toContain('"locked.sites"')
})

it('writes the registry files as Registry Editor reads them', async () => {
  await main(['--out', folder, '--from', source({ locked: { support: { name: 'Brukerstøtte' } } })])
  const bytes = readFileSync(join(folder, 'chrome.reg'))
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
  expect(bytes.toString('utf16le')).toContain('Brukerstøtte')
})

it.each([
  ['no folder', [], 'name the folder with --out'],
  ['a host that is none', ['--hosts', '*'], '"*" is no host'],
  ['every page', ['--hosts', '<all_urls>'], '"<all_urls>" is no host'],
  ['an id that is none', ['--id', 'xyz'], '"xyz" is no id'],
  ['a version that is none', ['--minimum-version', 'v2'], '"v2" is no version'],
  ['a file that is not there', ['--from', '/nowhere.json'], 'cannot read /nowhere.json'],
])('tells of %s', async (_name, args, told) => {
  expect(await main(args.length > 0 ? ['--out', join(folder, 'out'), ...args] : args)).toBe(2)
  expect(errors.join('')).toContain(told)
  expect(written()).toEqual([])
})

it('writes nothing of a policy in which something is wrong, and names it', async () => {
  const from = source({ locked: { language: 'sv', rules: { urgnt: 'off' } } })
  expect(await main(['--out', join(folder, 'out'), '--from', from])).toBe(2)
  expect(errors.join('')).toContain('locked.language: skal være en av: nb, nn, en')
  expect(errors.join('')).toContain('locked.rules.urgnt: ukjent nøkkel')
  expect(written()).toEqual(['source.json'])
})
