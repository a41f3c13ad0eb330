import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build as buildExtension, type InlineConfig } from 'wxt'
import type { Files } from './zip.ts'

export type Browser = 'chrome' | 'firefox'
export type ManifestPart = Exclude<
  InlineConfig['manifest'],
  undefined | Promise<unknown> | ((...args: never[]) => unknown)
>

export interface Built {
  readonly files: Files
  /** Where in `node_modules` the packages lie of which there is code in the files. */
  readonly packages: readonly string[]
}

const loud = (...words: unknown[]) => console.error(...words)
const silent = () => {}
const LOGGER = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: loud,
  error: loud,
  fatal: loud,
}

/** What the extension consists of. `manifest` is put over that of wxt.config.ts. */
export async function build(root: string, browser: Browser, manifest: ManifestPart = {}): Promise<Built> {
  // What the caller's shell names is for `wxt build`. A package says itself which hosts it is for.
  delete process.env.DIALOGSJEKK_HOSTS
  // Vite's module runner, which starts the commands, says `development`: the build would hold the paths of this machine.
  process.env.NODE_ENV = 'production'
  // Below `.output`, whose place is known to all tools; not where `wxt build` builds, and not where another run does.
  const folder = `package-${process.pid}`
  const out = join(root, '.output', folder)
  try {
    const config = { root, browser, manifest, mode: 'production', outDirTemplate: folder, logger: LOGGER }
    const { steps } = await withoutSpinner(() => buildExtension(config))
    const modules = steps.flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])),
    )
    return { files: readFiles(out), packages: packagesOf(modules) }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** WXT draws one into standard output, also where that is a file. */
async function withoutSpinner<T>(run: () => Promise<T>): Promise<T> {
  const { write } = process.stdout
  process.stdout.write = () => true
  try {
    return await run()
  } finally {
    process.stdout.write = write
  }
}

/** Every file below a folder, by its path in it. */
export function readFiles(folder: string): Files {
  const files: Record<string, Uint8Array> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file).replaceAll(sep, '/')
    if (entry.isFile()) files[path] = readFileSync(file)
  }
  return files
}

function packagesOf(modules: readonly string[]): string[] {
  const found = modules.map((id) => /^.*?(node_modules\/.*node_modules\/|node_modules\/)((@[^/]+\/)?[^/]+)\//.exec(id))
  return [...new Set(found.flatMap((match) => (match ? [`${match[1]}${match[2]}`] : [])))].sort()
}
