/**
 * Makes a fresh machine ready, then runs a script of the repository:  node test/tools/setup.mjs SCRIPT [ARGUMENT...]
 * Only Node's own modules here, and nothing newer than Node 20: this runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, installChromium, recordChromium, recordedChromium } from './chromium.mjs'
import { findNode, installPackages, missingPackages } from './packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const HELP = {
  packages: 'The packages could not be installed (npm ci).',
  node: 'Node 22.18 or newer is needed here: install Node 24 from nodejs.org, and run this again.',
  chromium: process.env.CHROMIUM
    ? `CHROMIUM is set to ${process.env.CHROMIUM}, which does not start: set it right, or unset it.`
    : 'No Chromium found: install Chromium, or set CHROMIUM to the path of one, and run this again.',
}

function say(text) {
  console.log(`[setup] ${text}`)
}

/** Returns the Node to go on with, or the reason why not. */
function prepare() {
  if (missingPackages(root).length > 0) {
    say('Installing packages (npm ci) ...')
    if (!installPackages(root)) return { error: HELP.packages }
  }
  const node = findNode(root)
  if (!node) return { error: HELP.node }
  const chromium = recordedChromium(root) ?? findChromium() ?? (process.env.CHROMIUM ? null : getChromium(node))
  if (!chromium) return { error: HELP.chromium }
  recordChromium(root, chromium)
  generateTypes(node)
  return { node, chromium }
}

/** tsconfig.json rests on a file that WXT makes; without it neither tsc nor vitest starts. */
function generateTypes(node) {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return
  spawnSync(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: root, stdio: 'ignore' })
}

function getChromium(node) {
  const chromium = installChromium(root, node, say)
  if (chromium) say(`Chromium: ${chromium}`)
  return chromium
}

/**
 * The script is started from here and not after `&&` in package.json: a shell remembers where it found `node` first,
 * and would go on with the machine's own after `npm ci` has brought a newer one.
 */
function runScript(node, chromium, args) {
  const bin = join(root, 'node_modules', '.bin')
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const env = { ...process.env, CHROMIUM: chromium, [path]: `${bin}${delimiter}${process.env[path] ?? ''}` }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { cwd: root, env, stdio: 'inherit' })
  // Ctrl+C reaches the child too; it ends in its own time, and we with it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

const ready = prepare()
if ('error' in ready) {
  console.error(`[setup] ${ready.error}`)
  process.exit(1)
}
const [script, ...args] = process.argv.slice(2)
if (script) runScript(ready.node, ready.chromium, [join(root, script), ...args])
