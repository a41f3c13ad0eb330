import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Branded Chrome and Edge are left out on purpose: since version 137 they ignore `--load-extension`.
 * Chromium, Chrome for Testing and Playwright's own take it.
 */
const SYSTEM = {
  linux: [
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/usr/lib/chromium-browser/chromium-browser',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
    join(process.env.PROGRAMFILES ?? '', 'Chromium/Application/chrome.exe'),
  ],
}

/** Where the browser lies inside a folder of Playwright's cache, by version and platform. */
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ...['chrome-mac-x64', 'chrome-mac-arm64'].map(
    (folder) => `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ),
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

/** The first browser here that can start, or `null`. `CHROMIUM` names one, and then no other is tried. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return starts(env.CHROMIUM) ? env.CHROMIUM : null
  return [...(SYSTEM[process.platform] ?? []), ...cached(env)].find(starts) ?? null
}

function cached(env) {
  const root = env.PLAYWRIGHT_BROWSERS_PATH || join(cacheFolder(env), 'ms-playwright')
  if (!existsSync(root)) return []
  const builds = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name))
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  return builds.flatMap((build) => IN_CACHE.map((path) => join(root, build, path)))
}

function cacheFolder(env) {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches')
  if (process.platform === 'win32') return env.LOCALAPPDATA ?? ''
  return env.XDG_CACHE_HOME || join(homedir(), '.cache')
}

/** On Linux a downloaded browser may lack system libraries: asking its version shows it. On Windows that would open a window. */
function starts(path) {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** Gets a browser: Playwright's own, else Debian's package when we are root. Returns its path or `null`. */
export function installChromium(root, node, say) {
  say('No Chromium here: getting one with playwright-core ...')
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js')
  run(node, [cli, 'install', '--no-shell', 'chromium'])
  const own = findChromium()
  if (own || process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return own
  say("That gave none that starts: installing Debian's package chromium ...")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], env)
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], env)
  return findChromium()
}

function run(command, args, env = process.env) {
  const { status, stderr } = spawnSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) process.stderr.write(`  ${reason(stderr ?? '')}\n`)
}

/** The line of a long complaint that tells what went wrong. */
function reason(text) {
  const lines = text.trim().split('\n')
  return (lines.find((line) => /error|unable|failed/i.test(line)) ?? lines.at(-1) ?? '').trim()
}

/** Where the path is kept for the scripts that come after. */
export function recordFile(root) {
  return join(root, 'node_modules', '.cache', 'dialogsjekk', 'chromium')
}

export function recordChromium(root, path) {
  mkdirSync(dirname(recordFile(root)), { recursive: true })
  writeFileSync(recordFile(root), path)
}

/** The browser found last time, when it is still there and `CHROMIUM` does not name another. */
export function recordedChromium(root) {
  if (process.env.CHROMIUM || !existsSync(recordFile(root))) return null
  const path = readFileSync(recordFile(root), 'utf8')
  return existsSync(path) ? path : null
}
