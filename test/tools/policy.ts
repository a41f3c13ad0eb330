import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const CHROMIUM = '/etc/chromium'
const UNSHARE = '/usr/bin/unshare'

/** Why a browser of these tests cannot be given policies of its own here; `null` when it can. */
export function whyNoPolicies(place = CHROMIUM): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  if (!existsSync(place)) return `${place} is not there`
  return spawnSync(UNSHARE, ['-m', 'true']).status === 0 ? null : 'mount namespaces are not allowed here'
}

/** Policies for one browser alone. */
export function createPolicies(browser: string) {
  const { folder, executable, remove } = withFolder(browser, CHROMIUM)
  const managed = join(folder, 'policies', 'managed')
  mkdirSync(managed, { recursive: true })
  /** The browser reads all files of the folder as one. */
  const write = (name: string, content: unknown) => writeFileSync(join(managed, name), JSON.stringify(content))
  /** What one extension is given. */
  const set = (policy: unknown, extension: string) =>
    write('dialogsjekk.json', { '3rdparty': { extensions: { [idOf(extension)]: policy } } })
  return { executable, set, write, remove }
}

/** Where Firefox looks beside itself. */
export const firefoxPlace = (browser: string) => join(dirname(browser), 'distribution')

/** The same for Firefox, which reads one file when it starts. */
export function createFirefoxPolicies(browser: string, content: unknown) {
  const { folder, executable, remove } = withFolder(browser, firefoxPlace(browser))
  writeFileSync(join(folder, 'policies.json'), JSON.stringify(content))
  return { executable, remove }
}

/** Starts a browser for which a folder of its own lies over one of the machine, which stays as it is. */
function withFolder(browser: string, place: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-policy-'))
  const executable = `${folder}.sh`
  const inner = `mount --bind '${folder}' '${place}' && exec '${browser}' "$@"`
  const command = `exec ${UNSHARE} -m --propagation private sh -c '${inner.replaceAll("'", "'\\''")}' sh "$@"`
  writeFileSync(executable, `#!/bin/sh\n${command}\n`, { mode: 0o755 })
  const remove = () => {
    for (const path of [folder, executable]) rmSync(path, { recursive: true })
  }
  return { folder, executable, remove }
}

/** The id that Chromium gives an extension in a folder: of its key, else of its path. */
function idOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string }
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder)
  return [...hash.digest('hex').slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
}
