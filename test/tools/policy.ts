import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SETTINGS = '/etc/chromium'
const UNSHARE = '/usr/bin/unshare'

/** Why a browser of these tests cannot be given policies of its own here; `null` when it can. */
export function whyNoPolicies(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  if (!existsSync(SETTINGS)) return `${SETTINGS} is not there`
  return spawnSync(UNSHARE, ['-m', 'true']).status === 0 ? null : 'mount namespaces are not allowed here'
}

/** Policies for one browser alone: a folder of its own lies over that of the machine, which stays as it is. */
export function createPolicies(browser: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dialogsjekk-policy-'))
  const managed = join(folder, 'policies', 'managed')
  mkdirSync(managed, { recursive: true })
  const executable = join(folder, 'chromium.sh')
  const inner = `mount --bind '${folder}' ${SETTINGS} && exec '${browser}' "$@"`
  writeFileSync(
    executable,
    `#!/bin/sh\nexec ${UNSHARE} -m --propagation private sh -c '${inner.replaceAll("'", "'\\''")}' sh "$@"\n`,
    {
      mode: 0o755,
    },
  )
  /** The browser reads all files of the folder as one. */
  const write = (name: string, content: unknown) => writeFileSync(join(managed, name), JSON.stringify(content))
  /** What one extension is given. */
  const set = (policy: unknown, extension: string) =>
    write('dialogsjekk.json', { '3rdparty': { extensions: { [idOf(extension)]: policy } } })
  return { executable, set, write }
}

/** The id that Chromium gives an extension in a folder: of its key, else of its path. */
function idOf(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string }
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : folder)
  return [...hash.digest('hex').slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')
}
