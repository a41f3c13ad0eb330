import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, type Step } from './steps.ts'

export interface StepResult {
  readonly step: Step
  readonly passed: number
  readonly failed: number
  /** Names and first words of the tests that failed: the end of a long log is what is read first. */
  readonly faults: readonly string[]
  readonly seconds: number
}

const REPORTS = join(root, '.output', 'reports')

/** Runs the commands of a step until one fails. A step counts as one, a test run as its tests. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now()
  let failed = 0
  for (const command of step.commands) {
    failed = (await runCommand(withReport(step, command), step.env)) === 0 ? 0 : 1
    if (failed) break
  }
  const counts = step.counts ? readReport(step, failed) : { passed: 1 - failed, failed, faults: [] }
  return { step, ...counts, seconds: (performance.now() - started) / 1000 }
}

function runCommand([name = '', ...args]: readonly string[], env: Step['env']): Promise<number> {
  const { command, prefix } = resolveCommand(name)
  return new Promise((resolve) => {
    const child = spawn(command, [...prefix, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Packages' commands are scripts for Node; starting them by this Node works alike on every system. */
function resolveCommand(name: string): { command: string; prefix: string[] } {
  return { command: process.execPath, prefix: name === 'node' ? [] : [binScript(name)] }
}

function binScript(name: string): string {
  const owner = name === 'biome' ? '@biomejs/biome' : name === 'tsc' ? 'typescript' : name
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', owner, 'package.json'), 'utf8'))
  return join(root, 'node_modules', owner, typeof bin === 'string' ? bin : bin[name])
}

function reportFile(step: Step): string {
  return join(REPORTS, `${step.id}.json`)
}

function withReport(step: Step, command: readonly string[]): readonly string[] {
  if (!step.counts) return command
  mkdirSync(REPORTS, { recursive: true })
  rmSync(reportFile(step), { force: true })
  return [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(step)}`]
}

/** What is read of vitest's report. */
interface Report {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** A run that ended badly without a failed test (a file that does not load, an error outside any test) counts as one failed. */
function readReport(step: Step, ended: number): Pick<StepResult, 'passed' | 'failed' | 'faults'> {
  if (!existsSync(reportFile(step))) return { passed: 0, failed: 1, faults: ['no report was written'] }
  const report: Report = JSON.parse(readFileSync(reportFile(step), 'utf8'))
  const left = report.numTotalTests - report.numPassedTests
  return { passed: report.numPassedTests, failed: Math.max(left, ended), faults: faultsOf(report) }
}

function faultsOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => `${fullName}: ${firstLine(failureMessages[0])}`)
    return [...(message ? [firstLine(message)] : []), ...tests].map((fault) => `${relative(root, name)}: ${fault}`)
  })
}

const firstLine = (text = '') => text.trim().split('\n', 1)[0] as string
