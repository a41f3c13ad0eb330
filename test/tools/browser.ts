import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { root } from './steps.ts'

/** As built by the steps `build` and `build-demo`. */
export const STORE_BUILD = join(root, '.output', 'chrome-mv3')
export const DEMO_BUILD = join(root, '.output', 'chrome-mv3-hosts')

/** Nothing but the demo can be reached: what the browser asks for on its own account ends here. */
const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-component-update',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

export interface LaunchOptions {
  /** Folder of the built extension, or `null` for a browser without it. */
  readonly extension: string | null
  readonly headless?: boolean
  readonly args?: readonly string[]
  /** Whether the extension may reload itself, which the browser grants an unpacked one to developers only. */
  readonly reloadable?: boolean
  /** Whether the browser itself fetches what its policies name, as it does on a clinician's machine. */
  readonly fetches?: boolean
  /** Another program to start, which starts the browser in its turn. */
  readonly executablePath?: string
}

/** A browser with a profile of its own. */
export async function launch({
  extension,
  headless = true,
  args = [],
  ...more
}: LaunchOptions): Promise<BrowserContext> {
  if (extension && !existsSync(join(extension, 'manifest.json'))) throw new Error(`Not built: ${extension}`)
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []
  // An empty path: Playwright makes a folder for the profile, and deletes it when the browser has ended.
  return chromium.launchPersistentContext(more.reloadable ? developersProfile() : '', {
    executablePath: more.executablePath ?? executable(),
    chromiumSandbox: process.getuid?.() !== 0,
    headless,
    // With a window, Ctrl+C ends the demo in good order.
    handleSIGINT: headless,
    ignoreDefaultArgs: ['--disable-extensions', ...(more.fetches ? ['--disable-background-networking'] : [])],
    args: [...QUIET, ...load, ...args],
    viewport: headless ? { width: 1280, height: 900 } : null,
    locale: 'nb-NO',
  })
}

function developersProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'dialogsjekk-'))
  mkdirSync(join(profile, 'Default'))
  const preferences = { extensions: { ui: { developer_mode: true } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true }))
  return profile
}

/** As found by setup.mjs. */
export function executable(): string {
  const record = join(root, 'node_modules', '.cache', 'dialogsjekk', 'chromium')
  const path = process.env.CHROMIUM || (existsSync(record) ? readFileSync(record, 'utf8') : '')
  if (!path) throw new Error('No Chromium known: run node test/tools/setup.mjs')
  return path
}
