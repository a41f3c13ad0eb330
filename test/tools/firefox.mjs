import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [`${process.env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`],
}

/** The Firefox that is here, or `null`. `FIREFOX` names one, and then no other is looked for. */
export function findFirefox(env = process.env) {
  const places = env.FIREFOX ? [env.FIREFOX] : (PLACES[process.platform] ?? [])
  return places.find((path) => existsSync(path)) ?? null
}

/** Gets Debian's package when we are root. Elsewhere a Firefox is the developer's own matter: the tests say that there is none. */
if (import.meta.main && !findFirefox()) {
  const apt = '/usr/bin/apt-get'
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync(apt)) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr'],
    ])
      spawnSync(apt, args, { env, stdio: 'ignore' })
  }
  console.log(findFirefox() ?? 'No Firefox here: its tests are skipped. Install it, or set FIREFOX to its path.')
}
