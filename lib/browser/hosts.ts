/** `https://epj.example/*` for an address on that host, `null` for one that no extension reads: a file, the browser's own pages. */
export function hostPattern(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && !CLOSED.includes(hostname) ? `${protocol}//${hostname}/*` : null
}

/** Extension stores, where browsers let no extension in. */
const CLOSED = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'addons.opera.com',
]

export type Registration = ReturnType<typeof registrationOf>

/**
 * The content script as it is to be registered: for the hosts by name that the browser lets us read, and for the sites that
 * were set, as far as it lets us read them; `null` for none. Leave to read every host is leave, and no wish.
 */
export function wantedRegistration(origins: readonly string[], sites: readonly string[]): Registration | null {
  const named = origins.filter((origin) => /^(\*|https?):\/\/[^*]/.test(origin) || /^(\*|https?):\/\/\*\./.test(origin))
  const matches = [...new Set([...named, ...sites])].sort()
  return matches.length > 0 ? registrationOf(matches) : null
}

function registrationOf(matches: string[]) {
  return {
    id: 'dialog',
    js: ['/content-scripts/dialog.js' as const],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
}
