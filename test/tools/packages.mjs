import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Packages of the lockfile that are not in node_modules in that version. Optional ones may be missing: they are for other machines. */
export function missingPackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !isPresent(root, path, entry, present[path]))
    .map(([path]) => path)
}

function isPresent(root, path, wanted, present) {
  if (!present) return wanted.optional === true || wanted.peer === true
  return present.version === wanted.version && existsSync(join(root, path, 'package.json'))
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** Installs what the lockfile says, and nothing else. No browser is downloaded. */
export function installPackages(root) {
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = npmCommand()
  const { status } = spawnSync(npm.command, [...npm.args, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: npm.shell,
  })
  return status === 0
}

/** npm as the script of the Node that runs this, for on Windows `npm` is a shell script. */
function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const script = process.env.npm_execpath ?? beside
  if (script.endsWith('.js') && existsSync(script)) return { command: process.execPath, args: [script], shell: false }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/** The Node that came with the packages, else the one that runs this, when it runs TypeScript as it is. */
export function findNode(root) {
  const carried = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const unpacked = join(root, 'node_modules', `node-${platformName()}-${process.arch}`, 'bin', basename('node'))
  return [carried, unpacked, process.execPath].find((node) => runsTypeScript(node)) ?? null
}

function platformName() {
  return process.platform === 'win32' ? 'win' : process.platform
}

function basename(name) {
  return process.platform === 'win32' ? `${name}.exe` : name
}

function runsTypeScript(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  const [major = 0, minor = 0] = (stdout ?? '').replace(/^v/, '').split('.').map(Number)
  return status === 0 && (major >= 24 || (major === 22 && minor >= 18))
}
