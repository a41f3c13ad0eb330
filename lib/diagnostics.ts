import type { FrameReport } from './browser/messages.ts'
import type { ResolvedPolicy } from './policy/resolve.ts'
import type { Profile } from './profiles/profile.ts'
import type { DiagnosticsStrings } from './strings/diagnostics.ts'

/** What is known of the extension, its settings and the tab. */
export interface DiagnosticFacts {
  readonly version: string
  readonly browser: string
  readonly time: string
  /** When the user's own pause ends. */
  readonly pausedUntil: string | null
  readonly resolved: ResolvedPolicy
  readonly profile: Profile
  readonly sites: readonly SiteFacts[]
  /** One for each frame; `null` where it does not run. */
  readonly frames: readonly FrameReport[] | null
}

export interface SiteFacts {
  readonly pattern: string
  /** The site's name; `null` for a host that was turned on in the browser. */
  readonly name: string | null
  readonly isGranted: boolean
  readonly isRegistered: boolean
}

/** A table: on the page, and in the report. */
export interface DiagnosticSection {
  readonly title: string
  readonly head?: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What is said where there are no rows. */
  readonly none?: string
}

const LONGEST_VALUE = 200
const MOST_ROWS = 200

/** Pure. What is not in the sections is not in the report. */
export function diagnose(facts: DiagnosticFacts, strings: DiagnosticsStrings): DiagnosticSection[] {
  const { version, browser, time, pausedUntil, profile, frames, sites, resolved } = facts
  const { id, source } = profile
  const yesNo = (is: boolean) => (is ? strings.yes : strings.no)
  return [
    {
      title: strings.about,
      rows: [
        [strings.version, version],
        [strings.browser, browser],
        [strings.time, time],
        ...(pausedUntil ? [[strings.pausedUntil, pausedUntil]] : []),
      ],
    },
    {
      title: strings.fields,
      head: strings.fieldHead,
      rows: (frames ?? []).flatMap(({ origin, fields }) =>
        fields.map(({ site, isReadable }) => [
          origin,
          site === null ? strings.byName : strings.bySite(site),
          isReadable ? strings.readable : strings.unreadable,
        ]),
      ),
      none: frames ? strings.noFields : strings.notRunning,
    },
    {
      title: strings.profile,
      rows: [
        [strings.profile, id],
        [strings.profileName, source.name],
        [strings.profileRead, source.read],
        ...(source.url ? [[strings.profileUrl, source.url]] : []),
      ],
    },
    {
      title: strings.sites,
      head: strings.siteHead,
      rows: limited(
        sites.map(({ pattern, name, isGranted, isRegistered }) => [
          pattern,
          name ?? strings.granted,
          yesNo(isGranted),
          yesNo(isRegistered),
        ]),
        strings,
      ),
      none: strings.noSites,
    },
    {
      title: strings.rejected,
      head: strings.rejectedHead,
      rows: limited(
        resolved.rejected.map(({ key, reason }) => [key, reason]),
        strings,
      ),
      none: strings.noRejected,
    },
    {
      title: strings.settings,
      head: strings.settingHead,
      rows: limited(settingRows(resolved, strings), strings),
    },
  ]
}

/** Plain text, to be pasted into a message to whoever helps. */
export function reportOf(sections: readonly DiagnosticSection[]): string {
  return sections
    .map(({ title, rows, none = '' }) => [title, ...(rows.length > 0 ? rows.map(lineOf) : [none])].join('\n'))
    .join('\n\n')
}

const lineOf = ([first, ...others]: readonly string[]) => `  ${first}: ${others.join(' | ')}`

function limited(rows: readonly (readonly string[])[], { more }: DiagnosticsStrings): readonly (readonly string[])[] {
  if (rows.length <= MOST_ROWS) return rows
  return [...rows.slice(0, MOST_ROWS), ['…', more(rows.length - MOST_ROWS)]]
}

/** Where a key is decided part by part, its parts. */
function settingRows({ settings, sources }: ResolvedPolicy, strings: DiagnosticsStrings): string[][] {
  const all = Object.keys(sources)
  return all
    .filter((key) => !all.some((other) => other.startsWith(`${key}.`)))
    .sort()
    .map((key) => {
      const [name = '', part] = key.split('.')
      const whole: unknown = Reflect.get(settings, name)
      const value: unknown = part === undefined ? whole : Reflect.get(whole as object, part)
      return [key, inWords(name, value, strings), strings.sources[sources[key] ?? 'builtin']]
    })
}

function inWords(name: string, value: unknown, strings: DiagnosticsStrings): string {
  // Words that a user wants to see marked, or not, may be from a message.
  if (name === 'phrases') return strings.phrases(Array.isArray(value) ? value.length : 0)
  if (value === undefined) return '–'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}
