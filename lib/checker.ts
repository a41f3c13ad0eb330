import { type Explanation, explain } from './engine/explain.ts'
import type { Finding, Severity } from './engine/finding.ts'
import type { Language, Translated } from './engine/language.ts'
import { MAX_CHECKED_LENGTH, type MessageInput } from './engine/message.ts'
import { createOwnPhrases, describeOwnPhrase, OWN_PHRASE } from './engine/own-phrases.ts'
import type { Thresholds } from './engine/practice.ts'
import type { Rule } from './engine/rule.ts'
import { runRules } from './engine/run-rules.ts'
import { type Verdict, verdictOf } from './engine/verdict.ts'
import { judge, reasonsOf } from './judge/judge.ts'
import { ownLength } from './norwegian/quoted-message.ts'
import type { Profile } from './profiles/profile.ts'
import { DEFAULT_PROFILE, type Local, practiceOf, profiles } from './profiles/profiles.ts'
import { createRuleReader } from './rule-reader.ts'
import { rules } from './rules/index.ts'

/** What may differ from place to place. All parts have defaults. */
export interface CheckerSettings extends Local {
  /** A profile or the id of a shipped one; the default when missing or unknown. */
  readonly profile?: string | Profile
  /** Severity by rule id, instead of the rule's own and the profile's. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
  /** Lines for what belongs on the telephone. */
  readonly phoneLines?: readonly string[]
  /** Addresses instead of the profile's: of the page with the rules. */
  readonly links?: { readonly rules?: string }
  /** Told of a rule that threw. It never gets message text. */
  readonly onRuleError?: (ruleId: string, error: unknown) => void
}

/** A finding in words, for a panel or a terminal. Plain text, never HTML. */
export interface FindingText {
  /** What: three or four words, such as "Høflighetsfrase". */
  readonly title: string
  /** Why, in one sentence. */
  readonly reason: string
  /** The label of the button that applies the fix, when there is one: "Fjern" or "Erstatt med ...". */
  readonly fixLabel: string | null
  /** Whose rule, and where it stands, when that is known. */
  readonly source: { readonly name: string; readonly url: string | null }
  /** Whom to ring, where it belongs on the telephone and the numbers are known. */
  readonly phoneLines: readonly string[]
}

/** One line on the whole message: "Kan sendes", "Kan bli bedre" or "Bruk en annen kanal: ring ...". */
export interface VerdictText {
  readonly kind: Verdict['kind']
  readonly text: string
}

export interface Checker {
  /** The limits in force. */
  readonly thresholds: Thresholds
  /** Pure: the same message gives the same findings, sorted worst first. Never throws for content. */
  check(message: MessageInput): Finding[]
  /**
   * Reads texts of its own, so that the first one of the clinician's does not wait for what is compiled when first used. In
   * short steps, each to be taken when there is time.
   */
  warmUp(): Iterator<void>
  describe(finding: Finding, language: Language): FindingText
  /** @param findings of one message, sorted worst first */
  verdict(findings: readonly Finding[], language: Language): VerdictText
  /** Which words led to a finding of this message, and how they were read. */
  explain(message: MessageInput, finding: Finding): Explanation
}

/** @throws only for a rule that is written wrongly, never for settings or text. */
export function createChecker(settings: CheckerSettings = {}): Checker {
  const profile = profileOf(settings.profile)
  const reader = createRuleReader()
  const practice = practiceOf(profile, settings)
  const ownPhrases = createOwnPhrases(practice.phrases)
  const severityOf = (rule: Rule) => settings.rules?.[rule.id] ?? practice.rules[rule.id] ?? rule.severity
  const { onRuleError } = settings
  const read = (input: MessageInput) => {
    const own = input.kind === 'reply' ? ownLength(input.text) : input.text.length
    const length = Math.min(own, MAX_CHECKED_LENGTH)
    return reader.read(length < input.text.length ? { ...input, text: input.text.slice(0, length) } : input)
  }
  const options = { practice, severityOf, judge, ...(onRuleError && { onRuleError }) }
  const check = (input: MessageInput) => ownPhrases.apply(input.text, runRules(rules, read(input), options))
  const { name, url } = profile.source
  const source = { name, url: settings.links?.rules ?? url }
  const { phoneLines = [] } = settings
  return {
    thresholds: practice.thresholds,
    check,
    *warmUp() {
      const lines = SAMPLE.split('\n')
      // What is met again is compiled better. The same sentence would not be read again.
      for (const text of [...lines, ...lines.map((line) => line.toLowerCase())])
        yield void check({ text, sender: 'gp', recipient: 'Indremedisin, Drammen sykehus' })
    },
    describe: (finding, language) => ({
      ...(finding.rule === OWN_PHRASE ? describeOwnPhrase(finding, language) : describeByRule(finding, language)),
      source,
      phoneLines: ruleOf(finding)?.byTelephone ? phoneLines : [],
    }),
    verdict: (findings, language) => describeVerdict(verdictOf(findings, rules), language),
    explain: (input, finding) => explain(read(input), finding, reasonsOf),
  }
}

/** Has something for each rule to look at. */
const SAMPLE = `Hei kollega! Viser til henvisning, se vedlegg. Sist kontroll hos dere i mars 2024, K 6,9, Hb 5,1 i går.
Ingen tegn til lungekreft; mor hadde metastaser for 3 uker siden. Pas. nekter å ta prøver, tlf. 928 40 517, [sett inn], 12.11.2026.
Kan dere vurdere blodtrykket, regulere diabetes og se på eksemet innen fredag? Hvordan pleier dere å gjøre dette? Hva tenker dere?
Trenger attest til NAV og ny resept. Vi ber fastlegen overta. Haster, må inn i dag. Mvh Kari Nordmann, overlege`

const VERDICTS: Readonly<Record<Verdict['kind'], Translated<string>>> = {
  ready: { nb: 'Kan sendes', nn: 'Kan sendast', en: 'Ready to send' },
  improve: { nb: 'Kan bli bedre', nn: 'Kan bli betre', en: 'Could be better' },
  elsewhere: { nb: 'Bruk en annen kanal', nn: 'Bruk ein annan kanal', en: 'Use another channel' },
}

function describeVerdict(verdict: Verdict, language: Language): VerdictText {
  const { kind } = verdict
  const text = VERDICTS[kind][language]
  if (kind !== 'elsewhere') return { kind, text }
  const channel = rules.find(({ id }) => id === verdict.rule)?.channel?.[language]
  return { kind, text: `${text}: ${channel}` }
}

const profileOf = (profile: CheckerSettings['profile']) =>
  typeof profile === 'object' ? profile : (profiles.find(({ id }) => id === profile) ?? DEFAULT_PROFILE)

const ruleOf = (finding: Finding): Rule | undefined => rules.find(({ id }) => id === finding.rule)

type Words = Omit<FindingText, 'source' | 'phoneLines'>

function describeByRule(finding: Finding, language: Language): Words {
  const text = ruleOf(finding)?.texts[finding.messageId]?.[language]
  if (!text) throw new Error(`no text ${finding.messageId} for rule ${finding.rule}`)
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => String(finding.data[name] ?? ''))
  return {
    title: fill(text.title),
    reason: fill(text.reason),
    fixLabel: finding.fix && text.fix ? fill(text.fix) : null,
  }
}
