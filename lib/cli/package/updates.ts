/** What a browser asks for when it looks for a new version. */
export interface Release {
  readonly id: string
  readonly version: string
  /** Where the package lies. */
  readonly url: string
  /** The oldest version of the browser that can take it. */
  readonly browser: string
}

/** For Chrome and Edge. */
export function updatesXml({ id, version, url, browser }: Release): string {
  const check = `<updatecheck codebase="${escapeXml(url)}" version="${version}" prodversionmin="${browser}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    ${check}
  </app>
</gupdate>
`
}

/** For Firefox. Without the digest of the file: it changes when Mozilla signs it. */
export function updatesJson({ id, version, url, browser }: Release): string {
  const update = { version, update_link: url, applications: { gecko: { strict_min_version: browser } } }
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
