import { readFileSync } from 'node:fs'
import { type Checker, createChecker } from '../checker.ts'
import type { MessageInput } from '../engine/message.ts'
import { loadProfile } from '../profiles/load.ts'
import type { Profile } from '../profiles/profile.ts'
import { profiles } from '../profiles/profiles.ts'
import { command, parseOptions, UsageError } from './command.ts'
import { readContext } from './context.ts'

const USAGE = `Usage: npm run --silent check -- FILE|- [--lines] [--sender gp|hospital] [--kind question|reply]
                                 [--recipient NAME] [--subject TEXT] [--images N] [--today YYYY-MM-DD]
                                 [--urgency TEXT] [--profile ID|FILE.json] [--explain]
Prints { verdict: { kind, text }, findings: [{ rule, severity, start, end, quote, message }] } as JSON. With --lines each
line of the input is a message of its own and gets one line of JSON. --explain adds to each finding which words led to it,
and how they were read.`

const OPTIONS = {
  lines: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
  sender: { type: 'string' },
  kind: { type: 'string' },
  recipient: { type: 'string' },
  subject: { type: 'string' },
  images: { type: 'string' },
  urgency: { type: 'string' },
  today: { type: 'string' },
  profile: { type: 'string' },
} as const

/** One message checked, in the shape that is printed. Offsets are UTF-16; a finding about the whole message has none. */
function report(message: MessageInput, checker: Checker, withReasons: boolean) {
  const found = checker.check(message)
  const findings = found.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    start: finding.span?.start ?? null,
    end: finding.span?.end ?? null,
    quote: finding.span ? message.text.slice(finding.span.start, finding.span.end) : null,
    message: checker.describe(finding, 'nb').reason,
    ...(withReasons && { explanation: checker.explain(message, finding) }),
  }))
  return JSON.stringify({ verdict: checker.verdict(found, 'nb'), findings })
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`)
  }
}

/** @throws UsageError for an unknown id, and for a file with everything that is wrong with the profile in it. */
function findProfile(name: string): Profile {
  if (name.endsWith('.json')) return readProfile(name)
  const profile = profiles.find(({ id }) => id === name)
  if (profile) return profile
  throw new UsageError(`unknown profile "${name}"; known: ${profiles.map(({ id }) => id).join(', ')}`)
}

function readProfile(file: string): Profile {
  const loaded = loadProfile(parseJson(readInput(file), file))
  if ('profile' in loaded) return loaded.profile
  throw new UsageError(`profile ${file} does not load\n  ${loaded.errors.join('\n  ')}`)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}`)
  }
}

function run(args: string[]): string {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (values.help) return USAGE
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('name one file, or - for standard input')
  const context = readContext(values)
  const checker = createChecker(values.profile === undefined ? {} : { profile: findProfile(values.profile) })
  const text = readInput(file)
  const reportOn = (message: string) => report({ ...context, text: message }, checker, values.explain ?? false)
  const whole = text.replace(/\r?\n$/, '')
  return values.lines ? whole.split(/\r?\n/).map(reportOn).join('\n') : reportOn(whole)
}

/** Exit code 0 whatever is found, 2 on bad use. */
export const main = command('check', USAGE, run)
