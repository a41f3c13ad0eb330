import { browser } from '#imports'
import type { PolicyFile } from '../../components/setup.tsx'
import { FIREFOX_ID, NO_ID } from '../../lib/policy/files/deployment.ts'
import { inPlatformsEncoding, PLATFORMS, type Platform, platformFile } from '../../lib/policy/files/platforms.ts'
import type { Policy } from '../../lib/policy/schema.ts'

/** Names of products: the same in every language. */
const LABELS: Readonly<Record<Platform, string>> = {
  'chrome.reg': 'Windows – Google Chrome (.reg)',
  'edge.reg': 'Windows – Microsoft Edge (.reg)',
  'intune-oma.txt': 'Windows – Intune (OMA-URI)',
  'linux.json': 'Linux – Chrome, Chromium, Edge (JSON)',
  'dialogsjekk.mobileconfig': 'macOS – Chrome, Edge (.mobileconfig)',
  'firefox-policies.json': 'Firefox (policies.json)',
}

/** As far as this browser knows the ids: of a Chromium browser its own. */
const chromium = browser.runtime.id === FIREFOX_ID ? NO_ID : browser.runtime.id

export function policyFiles(policy: Policy): PolicyFile[] {
  const ids = { chrome: chromium, edge: chromium, firefox: FIREFOX_ID }
  const deployment = { policy, ids, hosts: [] }
  return PLATFORMS.map((name) => ({ name, label: LABELS[name], text: platformFile(name, deployment) }))
}

export function download({ name, text }: PolicyFile): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(new Blob([inPlatformsEncoding(name as Platform, text)]))
  link.click()
  URL.revokeObjectURL(link.href)
}
