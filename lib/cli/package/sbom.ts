import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Bom {
  serialNumber: string
  metadata: { timestamp: string; tools?: unknown; lifecycles?: unknown; component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

interface Component {
  'bom-ref': string
  type: string
  name: string
  scope: string
  properties: unknown[]
}

/**
 * What third-party code is in the extension, as CycloneDX: npm tells all that the lockfile holds, of which those packages are
 * kept whose code the builds have. Not those of `dependencies`: WXT's own code is in the extension too.
 *
 * @param packages their places in `node_modules`.
 */
export function sbom(root: string, packages: readonly string[], date: Date): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error']
  const bom: Bom = JSON.parse(npm(root, [...args, '--include', 'dev', '--include', 'optional']))
  const own = bom.metadata.component
  const wanted = new Set(references(root, packages))
  bom.components = bom.components
    .filter((component) => wanted.has(component['bom-ref']))
    .map((component) => ({ ...component, scope: 'required', properties: [] }))
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
  const missing = [...wanted].filter((ref) => !bom.components.some((component) => component['bom-ref'] === ref))
  if (missing.length > 0) throw new Error(`npm does not know of ${missing.join(', ')}`)
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => ref === own['bom-ref'] || wanted.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((target) => wanted.has(target)).sort() }))
  // npm names the folder, the time and its own version, which differ from machine to machine.
  bom.metadata = {
    timestamp: date.toISOString(),
    component: { ...own, name: own['bom-ref'].replace(/@[^@]*$/, ''), type: 'application' },
  }
  bom.serialNumber = ''
  bom.serialNumber = `urn:uuid:${uuid(JSON.stringify(bom))}`
  return `${JSON.stringify(bom, null, 2)}\n`
}

function references(root: string, packages: readonly string[]): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return packages.map((path) => `${path.replace(/^.*node_modules\//, '')}@${lock.packages[path]?.version}`)
}

/** Names the content: version 8 leaves it to us how. */
function uuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** npm as the script that runs this, for on Windows `npm` is a shell script. */
function npm(root: string, args: string[]): string {
  const script = process.env.npm_execpath ?? ''
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e8 } as const
  if (script.endsWith('npm-cli.js')) return execFileSync(process.execPath, [script, ...args], options)
  return execFileSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
