import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { adml, admx, admxEntries, admxName } from '../../lib/policy/files/admx.ts'
import { type Deployment, FIREFOX_ID } from '../../lib/policy/files/deployment.ts'
import { intuneOma } from '../../lib/policy/files/intune.ts'
import { firefoxPolicies, linuxJson } from '../../lib/policy/files/json.ts'
import { mobileconfig } from '../../lib/policy/files/mobileconfig.ts'
import { referenceTable } from '../../lib/policy/files/reference.ts'
import { registryFile } from '../../lib/policy/files/registry.ts'
import { escapeXml } from '../../lib/policy/files/xml.ts'
import { readPolicy } from '../../lib/policy/resolve.ts'
import { POLICY_KEYS, type Policy } from '../../lib/policy/schema.ts'
import { policyTexts, TEXT_LANGUAGES } from '../../lib/policy/texts.ts'

const CHROME = 'abcdefghijklmnopabcdefghijklmnop'
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba'
const examples = Object.fromEntries(POLICY_KEYS.map((key) => [key, policyTexts[key].example])) as NonNullable<
  Policy['locked']
>
const hostile = { support: { name: '<b>&"\\ \u0007]]>', contact: 'linje\nlinje' }, paused: true }
const deployment: Deployment = {
  policy: { locked: examples, defaults: hostile },
  ids: { chrome: CHROME, edge: EDGE, firefox: FIREFOX_ID },
  hosts: ['https://epj.example/dialog/*'],
  updateUrl: 'https://it.example/updates.xml',
  minimumVersion: '1.2.0',
}

/** @throws for what is no XML. */
function parseXml(text: string) {
  expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#10);)/)
  const document = new new Window().DOMParser().parseFromString(text.replace(/<!DOCTYPE[^>]*>/, ''), 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}
const all = (document: ReturnType<typeof parseXml>, selector: string) => [...document.querySelectorAll(selector)]

describe('Group Policy', () => {
  const template = parseXml(admx(deployment))

  it('has a policy for every key, in each branch, for both browsers', () => {
    const policies = all(template, 'policy')
    expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(admxEntries.map(admxName))
    expect(policies).toHaveLength(POLICY_KEYS.length * 4)
    const keys = new Set(policies.map((policy) => policy.getAttribute('key')))
    expect([...keys]).toEqual([
      `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`,
      `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`,
    ])
  })

  it('refers only to categories that are there', () => {
    const names = all(template, 'category').map((category) => category.getAttribute('name'))
    for (const parent of all(template, 'parentCategory')) expect(names).toContain(parent.getAttribute('ref'))
  })

  it.each(TEXT_LANGUAGES)('has all its texts in %s, and none that is not used', (language) => {
    const texts = parseXml(adml(language))
    const ids = (tag: string) => all(texts, tag).map((element) => element.getAttribute('id'))
    const used = (table: string) =>
      new Set([...admx(deployment).matchAll(new RegExp(`\\$\\(${table}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id))
    expect(new Set(ids('string'))).toEqual(used('string'))
    expect(new Set(ids('presentation'))).toEqual(used('presentation'))
    expect(ids('string')).toHaveLength(new Set(ids('string')).size)
    for (const text of all(texts, 'string')) expect(text.textContent).not.toBe('')
  })

  it('asks for each value by the name that its element has', () => {
    const presentations = parseXml(adml('nb'))
    for (const policy of all(template, 'policy')) {
      const element = policy.querySelector('elements > *')?.getAttribute('id')
      const control = presentations.querySelector(`presentation[id="${policy.getAttribute('name')}"] > *`)
      expect(control?.getAttribute('refId')).toBe(element)
    }
  })
})

/** What Chromium reads from the registry: a number for a switch, JSON for a list or an object. */
function readRegistry(text: string, key: string): Record<string, unknown> {
  const section = text.split(/\r\n\[/).find((part) => part.startsWith(`HKEY_LOCAL_MACHINE\\${key}]`)) ?? ''
  const rows = [...section.matchAll(/^"((?:[^"\\]|\\.)*)"=(?:dword:(\d{8})|"((?:[^"\\]|\\.)*)")\r$/gm)]
  expect(rows).toHaveLength(section.trim().split('\r\n').length - 1)
  const plain = (quoted = '') => quoted.replace(/\\(.)/g, '$1')
  const value = (text: string) => (/^[[{]/.test(text) ? JSON.parse(text) : text)
  return Object.fromEntries(
    rows.map(([, name, number, string]) => [plain(name), number ? number === '00000001' : value(plain(string))]),
  )
}

describe.each([
  ['chrome', `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`],
  ['edge', `Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`],
] as const)('the registry file of %s', (browser, key) => {
  it('says what the policy says', () => {
    const { policy, rejected } = readPolicy(readRegistry(registryFile(deployment, browser), key))
    expect(rejected).toEqual([])
    expect(policy).toEqual(deployment.policy)
  })

  it('installs, and fences in, under a key of its own', () => {
    const text = registryFile(deployment, browser)
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true)
    expect(text).not.toMatch(/[^\r]\n/)
    expect(text).toContain('"update_url"="https://it.example/updates.xml"')
    expect(text).toContain('\\runtime_allowed_hosts]\r\n"1"="https://epj.example"\r\n')
    expect(text).toContain('"minimum_version_required"="1.2.0"')
    const bare = { ...deployment, updateUrl: undefined, minimumVersion: undefined, hosts: [] }
    expect(registryFile(bare, browser)).not.toContain('ExtensionSettings')
  })
})

it('the file for Linux says what the policy says, for both ids', () => {
  const { '3rdparty': values, ExtensionSettings } = JSON.parse(linuxJson(deployment))
  for (const id of [CHROME, EDGE]) {
    expect(readPolicy(values.extensions[id])).toEqual({ policy: deployment.policy, rejected: [] })
    expect(ExtensionSettings[id].runtime_allowed_hosts).toEqual(['https://epj.example'])
  }
})

it('the file for Firefox says what the policy says, under the id of the manifest', () => {
  const { policies } = JSON.parse(firefoxPolicies(deployment))
  expect(readPolicy(policies['3rdparty'].Extensions[FIREFOX_ID])).toEqual({ policy: deployment.policy, rejected: [] })
  expect(policies).not.toHaveProperty('ExtensionSettings')
  expect(readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8')).toContain(`'${FIREFOX_ID}'`)
})

it('the profile for macOS has the preferences of the extension in each browser', () => {
  const document = parseXml(mobileconfig(deployment))
  const types = all(document, 'key').filter((key) => key.textContent === 'PayloadType')
  expect(types.map((key) => key.nextElementSibling?.textContent)).toEqual([
    'Configuration',
    `com.google.Chrome.extensions.${CHROME}`,
    'com.google.Chrome',
    `com.microsoft.Edge.extensions.${EDGE}`,
    'com.microsoft.Edge',
  ])
  const keys = all(document, 'key').map((key) => key.textContent)
  for (const key of POLICY_KEYS) expect(keys).toContain(`locked.${key}`)
})

it('Intune gets a row for the template and one for each value and browser', () => {
  const rows = intuneOma(deployment).split(/\n(?=Navn)/)
  const values = [...POLICY_KEYS, ...Object.keys(hostile)]
  expect(rows).toHaveLength(1 + 2 * values.length)
  for (const row of rows.slice(1)) parseXml(`<row>${row.split('Value:\n')[1]}</row>`)
  expect(intuneOma(deployment)).toContain(
    './Device/Vendor/MSFT/Policy/Config/Dialogsjekk~Policy~dialogsjekk~dialogsjekk_chrome~dialogsjekk_chrome_locked/chrome_locked_language',
  )
})

it('XML holds any text, without what it cannot', () => {
  expect(escapeXml('<a b="c">&\u0000\u0007æ')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;æ')
})

it('the reference in the documentation is what the schema says', () => {
  const text = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
  expect(text.split('<!-- keys -->\n')[1]?.split('<!-- /keys -->')[0]).toBe(referenceTable())
})
