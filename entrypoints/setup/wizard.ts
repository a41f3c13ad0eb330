import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { browser } from '#imports'
import type { SetupActions, SetupState } from '../../components/setup.tsx'
import { turnOn } from '../../lib/browser/access.ts'
import { hostPattern } from '../../lib/browser/hosts.ts'
import { findOrOpen, type PageTab, pageTabs, showOwnTab, showTab, watchTabs } from '../../lib/browser/page-tab.ts'
import { inspectTab, PageError, pointInTab } from '../../lib/browser/pointing.ts'
import { changeUserSettings, readManaged, readResolved } from '../../lib/browser/settings-store.ts'
import type { Language } from '../../lib/engine/language.ts'
import { readPolicy } from '../../lib/policy/resolve.ts'
import type { Policy } from '../../lib/policy/schema.ts'
import { putSite, withSite } from '../../lib/policy/with-site.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'
import { type Chosen, draftFields, draftSite, joinReports } from '../../lib/sites/draft-site.ts'
import type { PageReport } from '../../lib/sites/page-report.ts'
import type { FieldRole } from '../../lib/sites/site.ts'
import { type SetupProblem, setupStrings } from '../../lib/strings/setup.ts'
import { download, policyFiles } from './platforms.ts'

interface Wizard {
  readonly language: ReadonlySignal<Language>
  readonly state: ReadonlySignal<SetupState>
  readonly actions: SetupActions
}

/** What the set-up page holds, and what it does. What was read in a page goes with it. */
export function createWizard(): Wizard {
  const language = signal(DEFAULT_SETTINGS.language)
  const tabs = signal<readonly PageTab[]>([])
  const tab = signal<PageTab | null>(null)
  const name = signal('')
  const chosen = signal<Chosen>({})
  const report = signal<PageReport | null>(null)
  const problem = signal<SetupProblem | null>(null)
  const pointing = signal<{ role: FieldRole; life: AbortController } | null>(null)
  const busy = signal(0)
  const policy = signal<Policy>({})
  const isLocked = signal(false)
  const isSaved = signal(false)

  const fields = computed(() => draftFields(chosen.value, report.value?.recognised.message ?? []))
  const site = computed(() => {
    const isReadable = fields.value ? fields.value.message.length > 0 : report.value?.recognised.message?.length
    if (!tab.value || !isReadable) return null
    const patterns = report.value?.origins.flatMap((origin) => hostPattern(origin) ?? []) ?? []
    const matches = [...new Set([tab.value.pattern, ...patterns])]
    return draftSite(name.value.trim() || tab.value.host, matches, fields.value)
  })
  const state = computed(
    (): SetupState => ({
      tabs: tabs.value,
      host: tab.value?.host ?? null,
      problem: problem.value,
      isBusy: busy.value > 0,
      name: name.value,
      chosen: chosen.value,
      pointing: pointing.value?.role ?? null,
      report: report.value,
      fields: fields.value,
      isLocked: isLocked.value,
      isSaved: isSaved.value,
      files: site.value && policyFiles(withSite(policy.value, site.value)),
      extensionId: browser.runtime.id,
    }),
  )

  /** Whatever fails is told in words, and never thrown. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    problem.value = null
    busy.value++
    try {
      await work()
    } catch (error) {
      problem.value = error instanceof PageError ? error.reason : 'failed'
      if (problem.value !== 'failed') report.value = null
    } finally {
      busy.value--
    }
  }

  async function look(): Promise<void> {
    if (!tab.value) return
    const { id } = tab.value
    const before = fields.value
    report.value = joinReports(await inspectTab(id, before))
    // What is recognised decides what is taken along, and that is counted too.
    if (JSON.stringify(fields.value) !== JSON.stringify(before))
      report.value = joinReports(await inspectTab(id, fields.value))
  }

  async function connect(page: PageTab | null): Promise<void> {
    if (!page) throw new PageError('gone')
    if (page.pattern !== tab.value?.pattern) {
      chosen.value = {}
      name.value = page.host
      isSaved.value = false
    }
    tab.value = page
    await look()
  }

  function change(next: Chosen): void {
    chosen.value = next
    isSaved.value = false
    void attempt(look)
  }

  /** Nothing waits for it: right after the browser has started it may take seconds. */
  async function readSettings(): Promise<void> {
    const [{ settings, sources }, managed] = await Promise.all([readResolved(), readManaged()])
    language.value = settings.language
    isLocked.value = sources.sites === 'locked'
    policy.value = readPolicy(managed).policy
  }

  async function listTabs(): Promise<void> {
    tabs.value = await pageTabs()
  }

  async function point(role: FieldRole): Promise<void> {
    if (!tab.value) return
    pointing.value?.life.abort()
    const life = new AbortController()
    pointing.value = { role, life }
    const strings = setupStrings[language.value]
    const words = strings.pointing(strings.roles[role])
    try {
      const answer = pointInTab(tab.value.id, { type: 'point', role, words, lang: strings.lang }, life.signal)
      await showTab(tab.value.id)
      const selector = await answer
      const before = chosen.value[role] ?? []
      if (selector && !before.includes(selector)) change({ ...chosen.value, [role]: [...before, selector] })
    } finally {
      if (pointing.value?.life === life) {
        pointing.value = null
        await showOwnTab()
      }
    }
  }

  const actions: SetupActions = {
    find(typed) {
      const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
      const pattern = hostPattern(address)
      // Chromium takes a blank in the name of a host, and asks for leave to read it.
      if (!pattern || pattern.includes('%')) {
        problem.value = 'address'
        return
      }
      // Right in the click, or the browser does not ask.
      const granted = turnOn(pattern)
      void attempt(async () => {
        if (!(await granted)) problem.value = 'declined'
        else await connect(await findOrOpen(address))
      })
    },
    use: (id) => void attempt(() => connect(tabs.value.find((one) => one.id === id) ?? null)),
    letIn(origin) {
      const pattern = hostPattern(origin)
      if (!pattern) return
      const granted = turnOn(pattern)
      void attempt(async () => {
        if (!(await granted)) problem.value = 'declined'
        else await look()
      })
    },
    rename(next) {
      name.value = next
      isSaved.value = false
    },
    point: (role) => void attempt(() => point(role)),
    cancel: () => pointing.value?.life.abort(),
    remove: (role, selector) =>
      change({ ...chosen.value, [role]: chosen.value[role]?.filter((one) => one !== selector) }),
    readAgain: () => void attempt(look),
    save: () =>
      void attempt(async () => {
        if (!site.value) return
        const { settings } = await readResolved()
        await changeUserSettings({ sites: putSite(settings.sites, site.value) })
        isSaved.value = true
      }),
    showPage: () => void attempt(async () => void (tab.value && (await showTab(tab.value.id)))),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    download,
  }

  watchTabs(
    (id) => {
      void listTabs()
      if (id === tab.value?.id && !pointing.value) void attempt(look)
    },
    (id) => {
      void listTabs()
      if (id !== tab.value?.id) return
      report.value = null
      problem.value = 'gone'
    },
  )
  browser.permissions.onAdded.addListener(() => void listTabs())
  browser.storage.onChanged.addListener(() => void readSettings())
  void listTabs()
  void readSettings()
  return { language, state, actions }
}
