import type { Deployment } from './deployment.ts'
import { intuneOma } from './intune.ts'
import { firefoxPolicies, linuxJson } from './json.ts'
import { mobileconfig } from './mobileconfig.ts'
import { registryFile } from './registry.ts'

const FILES = {
  'chrome.reg': (deployment: Deployment) => registryFile(deployment, 'chrome'),
  'edge.reg': (deployment: Deployment) => registryFile(deployment, 'edge'),
  'intune-oma.txt': intuneOma,
  'linux.json': linuxJson,
  'dialogsjekk.mobileconfig': mobileconfig,
  'firefox-policies.json': firefoxPolicies,
}

/** The files that hold what was decided, by name; for Group Policy there is the template besides. */
export type Platform = keyof typeof FILES
export const PLATFORMS = Object.keys(FILES) as Platform[]

export const platformFile = (name: Platform, deployment: Deployment): string => FILES[name](deployment)

/** Registry Editor reads UTF-16 with its mark; without, letters outside ASCII come out wrong. */
export function inPlatformsEncoding(name: Platform, text: string): string | Uint8Array<ArrayBuffer> {
  if (!name.endsWith('.reg')) return text
  const marked = `\ufeff${text}`
  const units = Uint16Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at))
  return new Uint8Array(units.buffer)
}
