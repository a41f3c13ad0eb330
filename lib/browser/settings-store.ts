import { browser } from '#imports'
import { type ResolvedPolicy, resolvePolicy } from '../policy/resolve.ts'
import type { PageSettings, PanelPlace, Settings } from '../settings/settings.ts'

/** What the user has chosen, as it is kept: not yet read, and of any age. */
type UserSettings = Readonly<Record<string, unknown>>

type UserChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined }

/**
 * What policy and user have set. Right after the browser has started the policy may take seconds to come, so that
 * nothing that the clinician sees may wait for this.
 */
export async function readSettings(): Promise<PageSettings> {
  const [{ settings, sources }, pausedUntil, kept] = await Promise.all([readResolved(), readPause(), readKept()])
  const isSnoozed = sources.paused !== 'locked' && pausedUntil !== null
  return {
    ...settings,
    ...kept,
    paused: settings.paused || isSnoozed,
    lockedRules: Object.keys(sources).flatMap((key) =>
      key.startsWith('rules.') && sources[key] === 'locked' ? key.slice('rules.'.length) : [],
    ),
    ...(isSnoozed && { pausedUntil }),
  }
}

/** What the user did in pages, and wants to find again. */
async function readKept(): Promise<Pick<PageSettings, 'ignoredPhrases' | 'panelPlace'>> {
  const { ignoredPhrases, panelPlace } = await browser.storage.local.get(['ignoredPhrases', 'panelPlace'])
  return {
    ignoredPhrases: Array.isArray(ignoredPhrases) ? ignoredPhrases.filter((one) => typeof one === 'string') : [],
    panelPlace: isPanelPlace(panelPlace) ? panelPlace : 'beside',
  }
}

function isPanelPlace(value: unknown): value is PanelPlace {
  if (value === 'beside' || value === 'right') return true
  const { x, y } = (typeof value === 'object' && value !== null ? value : {}) as { x?: unknown; y?: unknown }
  return isShare(x) && isShare(y)
}

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1

/** More than anybody chooses; the oldest go. */
const MOST_PHRASES = 1000

/** @param digest see `ignored-phrases.ts`: no text is kept */
export async function ignorePhrase(digest: string): Promise<void> {
  const { ignoredPhrases } = await readKept()
  await browser.storage.local.set({ ignoredPhrases: [...new Set([...ignoredPhrases, digest])].slice(-MOST_PHRASES) })
}

export async function forgetIgnoredPhrases(): Promise<void> {
  await browser.storage.local.remove('ignoredPhrases')
}

export async function keepPanelPlace(panelPlace: PanelPlace): Promise<void> {
  if (isPanelPlace(panelPlace)) await browser.storage.local.set({ panelPlace })
}

export async function turnOffRule(rule: string): Promise<void> {
  const { rules } = await readUserSettings()
  await changeUserSettings({ rules: { ...(rules as Settings['rules']), [rule]: 'off' } })
}

/** The same with who has decided what, and what could not be used. */
export async function readResolved(): Promise<ResolvedPolicy> {
  const [policy, user] = await Promise.all([readManaged(), readUserSettings()])
  return resolvePolicy({ policy, user })
}

export async function readUserSettings(): Promise<UserSettings> {
  const { settings } = await browser.storage.local.get('settings')
  return typeof settings === 'object' && settings !== null ? (settings as UserSettings) : {}
}

/** Chooses for the user. What policy has locked holds all the same. `undefined` takes a choice back. */
export async function changeUserSettings(change: UserChange): Promise<void> {
  const changed = Object.entries({ ...(await readUserSettings()), ...change })
  await browser.storage.local.set({ settings: Object.fromEntries(changed.filter(([, value]) => value !== undefined)) })
}

/** Until when the user wants to be left alone, milliseconds since 1970; `null` when that is over or was not asked for. */
export async function readPause(): Promise<number | null> {
  const { pausedUntil } = await browser.storage.local.get('pausedUntil')
  return typeof pausedUntil === 'number' && pausedUntil > Date.now() ? pausedUntil : null
}

export async function pauseUntil(time: number | null): Promise<void> {
  await (time === null ? browser.storage.local.remove('pausedUntil') : browser.storage.local.set({ pausedUntil: time }))
}

/** What policy says, as the browser has it. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    // Firefox throws where there is no policy.
    return undefined
  }
}
