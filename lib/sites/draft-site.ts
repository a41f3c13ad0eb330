import type { PageReport } from './page-report.ts'
import { FIELD_ROLES, type FieldRole, type Site, type SiteFields } from './site.ts'

/** Selectors by role, as they were pointed at. */
export type Chosen = Readonly<Partial<Record<FieldRole, readonly string[]>>>

/**
 * The fields of a site. `null` where nothing was pointed at: then all is found by what it is called. As soon as something is
 * pointed at, messages are found by selectors alone: those that are recognised get theirs.
 */
export function draftFields(chosen: Chosen, recognised: readonly string[]): SiteFields | null {
  const roles = FIELD_ROLES.filter((role) => (chosen[role]?.length ?? 0) > 0)
  if (roles.length === 0) return null
  const picked = Object.fromEntries(roles.map((role) => [role, chosen[role]]))
  return { ...picked, message: chosen.message?.length ? chosen.message : [...new Set(recognised)] }
}

/** Whether a selector goes by the place in the page: it fits until something is put before it. */
export const isByPlace = (selector: string) => /:nth-/.test(selector)

export function draftSite(name: string, matches: readonly string[], fields: SiteFields | null): Site {
  return { name, matches, ...(fields && { fields }) }
}

/** The reports of a page and of its frames as one. */
export function joinReports(reports: readonly PageReport[]): PageReport | null {
  const [page] = reports
  if (!page) return null
  const open = new Set(reports.flatMap(({ origins }) => origins))
  const holding = reports.filter((report) => report === page || holdsSomething(report))
  return {
    origins: [...new Set(holding.flatMap(({ origins }) => origins))],
    hits: byRole((role) => {
      const lists = reports.flatMap(({ hits }) => (hits[role] ? [hits[role]] : []))
      return lists[0]?.map((_, n) => lists.reduce((sum, list) => sum + (list[n] ?? 0), 0))
    }),
    recognised: byRole((role) => reports.flatMap(({ recognised }) => recognised[role] ?? [])),
    messages: reports.flatMap(({ messages }) => messages),
    frames: [...new Set(reports.flatMap(({ frames }) => frames))].filter((origin) => !open.has(origin)),
    isRead: reports.some(({ isRead }) => isRead),
  }
}

const holdsSomething = ({ hits, recognised }: PageReport) =>
  Object.values(hits).some((counts) => counts.some((count) => count > 0)) ||
  Object.values(recognised).some((selectors) => selectors.length > 0)

function byRole<T>(value: (role: FieldRole) => T | undefined): Partial<Record<FieldRole, T>> {
  const entries = FIELD_ROLES.map((role) => [role, value(role)] as const)
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as Partial<Record<FieldRole, T>>
}
