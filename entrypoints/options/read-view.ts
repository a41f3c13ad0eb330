import { browser } from '#imports'
import type { HostOption, OptionsView, ProfileOption, RuleOption } from '../../components/options/view.ts'
import { accessState } from '../../lib/browser/access.ts'
import { readKept, readManaged, readUserSettings } from '../../lib/browser/settings-store.ts'
import { readStatistics, sumOfDays } from '../../lib/browser/statistics.ts'
import type { Language } from '../../lib/engine/language.ts'
import { type ResolvedPolicy, resolvePolicy } from '../../lib/policy/resolve.ts'
import { DEFAULT_PROFILE, practiceOf, profiles } from '../../lib/profiles/profiles.ts'
import { type ExplainedRule, explainRules } from '../../lib/rule-examples.ts'
import { optionsStrings } from '../../lib/strings/options.ts'

const DAYS_SHOWN = 30

const explained = new Map<Language, ExplainedRule[]>()

/** All that the page shows, as it is at this moment. */
export async function readView(): Promise<OptionsView> {
  const [policy, user, hosts, { ignoredPhrases }, statistics] = await Promise.all([
    readManaged(),
    readUserSettings(),
    readHosts(),
    readKept(),
    readStatistics(),
  ])
  const { settings, sources } = resolvePolicy({ policy, user })
  const { language } = settings
  const withoutUser = resolvePolicy({ policy })
  const profile = profiles.find(({ id }) => id === settings.profile) ?? DEFAULT_PROFILE
  const practice = practiceOf(profile, withoutUser.settings)
  const rules = explained.get(language) ?? explainRules(language)
  explained.set(language, rules)
  return {
    strings: optionsStrings[language],
    settings,
    sources,
    profiles: profiles.map((one) => profileOption(one, language)),
    practice,
    rules: rules.map((rule) => ruleOption(rule, withoutUser, practice.rules)),
    hosts,
    ignored: ignoredPhrases.length,
    counts: sumOfDays(statistics, DAYS_SHOWN),
    version: browser.runtime.getManifest().version,
  }
}

function profileOption({ id, source }: (typeof profiles)[number], language: Language): ProfileOption {
  const { name, url, read } = source
  return { id, name, url, read: new Date(read).toLocaleDateString(language, { dateStyle: 'long' }) }
}

function ruleOption(
  rule: ExplainedRule,
  { settings }: ResolvedPolicy,
  inProfile: Readonly<Record<string, RuleOption['otherwise']>>,
): RuleOption {
  const byOrganisation = settings.rules[rule.id]
  const otherwise = byOrganisation ?? inProfile[rule.id] ?? rule.severity
  return { ...rule, otherwise, isByOrganisation: byOrganisation !== undefined }
}

async function readHosts(): Promise<HostOption[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const required = browser.runtime.getManifest().host_permissions ?? []
  return origins
    .filter((pattern) => /^(\*|https?):/.test(pattern))
    .sort()
    .map((pattern) => {
      const host = pattern.replace(/^[^/]*\/\/|\/\*$/g, '')
      return { pattern, host, isRequired: accessState(pattern.replace('*', ''), true, required) === 'required' }
    })
}
