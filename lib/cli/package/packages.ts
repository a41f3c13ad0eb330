import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Built, build } from './build.ts'
import { crx } from './crx.ts'
import { extensionId, type SigningKey } from './key.ts'
import { sbom } from './sbom.ts'
import { readSources } from './sources.ts'
import { updatesJson, updatesXml } from './updates.ts'
import { type Files, zip } from './zip.ts'

/** What an organisation decides for its own machines. */
export interface Enterprise {
  /** Match patterns that the extension may read without a click. */
  readonly hosts: readonly string[]
  readonly key: SigningKey
  /** Ends with a slash. */
  readonly updateUrl: string | null
}

/** All files of the packages by their path, each a function of the sources, the date and the key. */
export async function makePackages(root: string, date: Date, enterprise: Enterprise | null): Promise<Files> {
  const chrome = await build(root, 'chrome')
  const firefox = await build(root, 'firefox')
  const { name, version }: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const stem = `${name}-${version}`
  const files: Record<string, Uint8Array> = {
    [`store/${stem}-chrome.zip`]: zip(chrome.files, date),
    [`store/${stem}-firefox.zip`]: zip(firefox.files, date),
    [`store/${stem}-sources.zip`]: zip(readSources(root), date),
    ...(enterprise && (await makeEnterprise(root, stem, date, enterprise))),
    [`${stem}.cdx.json`]: bytes(sbom(root, [...chrome.packages, ...firefox.packages], date)),
  }
  return { ...files, SHA256SUMS: bytes(sums(files)) }
}

interface Package {
  readonly name: string
  readonly version: string
}

async function makeEnterprise(root: string, stem: string, date: Date, { hosts, key, updateUrl }: Enterprise) {
  const host_permissions = [...hosts]
  const chrome = await build(root, 'chrome', {
    key: key.publicKey.toString('base64'),
    host_permissions,
    ...(updateUrl && { update_url: `${updateUrl}updates.xml` }),
  })
  const firefox = await build(root, 'firefox', {
    host_permissions,
    ...(updateUrl && { browser_specific_settings: { gecko: { update_url: `${updateUrl}updates.json` } } }),
  })
  return {
    [`enterprise/${stem}.crx`]: await crx(zip(chrome.files, date), key.file),
    [`enterprise/${stem}.xpi`]: zip(firefox.files, date),
    ...(updateUrl &&
      makeUpdates(stem, updateUrl, extensionId(key.publicKey), readManifest(chrome), readManifest(firefox))),
  }
}

interface Manifest {
  readonly version: string
  readonly minimum_chrome_version: string
  readonly browser_specific_settings: { readonly gecko: { readonly id: string; readonly strict_min_version: string } }
}

function makeUpdates(stem: string, folder: string, id: string, chrome: Manifest, firefox: Manifest): Files {
  const { version, minimum_chrome_version } = chrome
  const { gecko } = firefox.browser_specific_settings
  const xml = updatesXml({ id, version, url: `${folder}${stem}.crx`, browser: minimum_chrome_version })
  const json = updatesJson({ id: gecko.id, version, url: `${folder}${stem}.xpi`, browser: gecko.strict_min_version })
  return { 'enterprise/updates.xml': bytes(xml), 'enterprise/updates.json': bytes(json) }
}

function readManifest({ files }: Built): Manifest {
  return JSON.parse(new TextDecoder().decode(files['manifest.json']))
}

/** As `sha256sum --check` reads it. */
function sums(files: Files): string {
  const paths = Object.keys(files).sort()
  return paths.map((path) => `${digest(files[path] as Uint8Array)}  ${path}\n`).join('')
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
