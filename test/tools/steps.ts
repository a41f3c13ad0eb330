import { existsSync, globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The demo's hosts, as match patterns: these have no port. */
export const DEMO_HOSTS = 'http://127.0.0.1/*,http://localhost/*'

export interface Step {
  /** What to name on the command line to run only this: `npm test -- unit e2e`. */
  readonly id: string
  readonly title: string
  readonly commands: readonly (readonly string[])[]
  readonly env?: Readonly<Record<string, string>>
  /** A vitest run: its tests are counted one by one. */
  readonly counts?: boolean
}

const VITEST = ['vitest', 'run', '--config']
/** What is learnt from is scored with the unit tests, against its floor. */
const HELD = 'test/corpus/held/*.jsonl'

/** In the order of how soon they tell something. */
export function steps(): Step[] {
  return [
    { id: 'lint', title: 'Lint and format', commands: [['biome', 'ci', '--colors=off', '--error-on-warnings', '.']] },
    {
      id: 'types',
      title: 'Types',
      commands: [
        ['wxt', 'prepare'],
        ['tsc', '--noEmit'],
      ],
    },
    { id: 'types-engine', title: 'Types: no DOM in the engine', commands: [['tsc', '-p', 'lib/tsconfig.json']] },
    {
      id: 'unit',
      title: 'Unit tests and corpus floor',
      commands: [[...VITEST, 'test/vitest.config.ts']],
      counts: true,
    },
    ...inBrowser(),
    ...scores(),
    { id: 'build', title: 'Build for Chromium', commands: [['wxt', 'build']], env: { DIALOGSJEKK_HOSTS: '' } },
    { id: 'build-firefox', title: 'Build for Firefox', commands: [['wxt', 'build', '--browser', 'firefox']] },
    {
      id: 'build-demo',
      title: 'Build for the demo',
      commands: [['wxt', 'build']],
      env: { DIALOGSJEKK_HOSTS: DEMO_HOSTS },
    },
    {
      id: 'build-demo-firefox',
      title: 'Build for the demo in Firefox',
      commands: [
        ['wxt', 'build', '--browser', 'firefox'],
        ['node', 'test/tools/firefox.mjs'],
      ],
      env: { DIALOGSJEKK_HOSTS: DEMO_HOSTS },
    },
    {
      id: 'package',
      title: 'Packages, and the same bytes again',
      commands: [[...VITEST, 'test/vitest.package.config.ts']],
      counts: true,
    },
    { id: 'editors', title: 'Pages with editors', commands: [['node', 'test/editors/prepare.mjs']] },
    {
      id: 'e2e',
      title: 'End to end, with the built extension',
      commands: [[...VITEST, 'test/vitest.e2e.config.ts']],
      counts: true,
    },
    { id: 'knip', title: 'Nothing unused', commands: [['knip']] },
  ]
}

function inBrowser(): Step[] {
  const config = 'test/vitest.browser.config.ts'
  if (!existsSync(`${root}${config}`)) return []
  return [{ id: 'dom', title: 'Page layer in Chromium', commands: [[...VITEST, config]], counts: true }]
}

function scores(): Step[] {
  const files = globSync(HELD, { cwd: root }).sort()
  if (files.length === 0) return []
  return [
    {
      id: 'score',
      title: 'Scores of what was never learnt from',
      commands: [['node', 'lib/cli/run.mjs', 'score', ...files]],
    },
  ]
}
