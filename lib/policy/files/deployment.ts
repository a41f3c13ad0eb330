import { BRANCHES, type Policy } from '../schema.ts'

/** What the files of one organisation are made from. */
export interface Deployment {
  readonly policy: Policy
  /** The ids that the stores or the organisation's own key have given. */
  readonly ids: { readonly chrome: string; readonly edge: string; readonly firefox: string }
  /** Where the browser gets the extension. Without, the files leave installing to others. */
  readonly updateUrl?: string | undefined
  readonly firefoxUrl?: string | undefined
  /** What is older is stopped, and the browser looks for a newer one at once. Without, it takes updates in its own time. */
  readonly minimumVersion?: string | undefined
  /** Match patterns of the hosts that the browser is to let the extension in at; none for no such fence. */
  readonly hosts: readonly string[]
}

export const CHROMIUM = {
  chrome: { name: 'Google Chrome', registry: 'Software\\Policies\\Google\\Chrome', preferences: 'com.google.Chrome' },
  edge: { name: 'Microsoft Edge', registry: 'Software\\Policies\\Microsoft\\Edge', preferences: 'com.microsoft.Edge' },
} as const
export type ChromiumName = keyof typeof CHROMIUM
export const CHROMIUM_NAMES = ['chrome', 'edge'] as const satisfies readonly ChromiumName[]

/** Each key for itself, `locked.rules`: the form that loses least in Chromium, see `managed-schema.ts`. */
export function singleKeys(policy: Policy): [string, unknown][] {
  return BRANCHES.flatMap((branch) =>
    Object.entries(policy[branch] ?? {}).map(([key, value]): [string, unknown] => [`${branch}.${key}`, value]),
  )
}

/** The extension's entry in Chromium's own policy `ExtensionSettings`: installing, and the fence of hosts. */
export function extensionSettings({
  updateUrl,
  minimumVersion,
  hosts,
}: Deployment): Record<string, string | string[]> | null {
  const settings = {
    ...(updateUrl && { installation_mode: 'force_installed', update_url: updateUrl }),
    ...(minimumVersion && { minimum_version_required: minimumVersion }),
    ...(hosts.length > 0 && {
      runtime_blocked_hosts: ['*://*'],
      // These patterns have no path.
      runtime_allowed_hosts: hosts.map((pattern) => pattern.replace(/^([^/]*\/\/[^/]*)\/.*$/, '$1')),
    }),
  }
  return Object.keys(settings).length > 0 ? settings : null
}

/** As in the manifest, see `wxt.config.ts`. */
export const FIREFOX_ID = 'dialogsjekk@dialogsjekk.no'

/** Stands where the id is to be, when it is not known. */
export const NO_ID = 'UTVIDELSENS-ID'
