import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './steps.ts'

/** A file, what it may import, and what it may not. */
const ZONES: readonly [file: string, allowed: readonly string[], forbidden: readonly string[]][] = [
  ['lib/engine/a.ts', ['./finding.ts'], ['../dom/field.ts', '../rules/a.ts', 'preact', 'compromise/one', 'node:fs']],
  ['lib/norwegian/a.ts', ['./a.ts', '../engine/finding.ts', 'compromise/one'], ['../rules/a.ts', '../dom/field.ts']],
  [
    'lib/rules/a.ts',
    ['../engine/finding.ts', '../norwegian/a.ts'],
    ['./b.ts', '../settings/a.ts', '../dom/field.ts', 'zod'],
  ],
  ['lib/settings/a.ts', ['../engine/finding.ts', '../sites/site.ts', 'zod/mini'], ['../dom/field.ts', '#imports']],
  ['lib/sites/a.ts', ['./site.ts', 'zod/mini'], ['../engine/finding.ts', '../settings/a.ts']],
  [
    'lib/dom/a.ts',
    ['./field.ts', '../engine/finding.ts', '../sites/site.ts'],
    ['../rules/a.ts', '../settings/a.ts', '#imports'],
  ],
  ['lib/browser/a.ts', ['../settings/a.ts', '#imports'], ['../dom/field.ts', '../rules/a.ts', '../checker.ts']],
  ['lib/session.ts', ['./dom/field.ts', './engine/finding.ts', '@preact/signals'], ['./checker.ts', './browser/a.ts']],
  ['lib/checker.ts', ['./engine/finding.ts', './rules/a.ts'], ['./dom/field.ts', './session.ts', 'preact']],
  [
    'components/a.tsx',
    ['preact', '../lib/session.ts', '../lib/strings/panel.ts'],
    ['../lib/rules/a.ts', '../lib/dom/field.ts'],
  ],
  ['entrypoints/popup/a.ts', ['../../components/a.tsx', '../../lib/checker.ts'], ['../../test/tools/steps.ts']],
  ['test/a.ts', ['../lib/checker.ts'], ['../entrypoints/background.ts']],
]

const folder = mkdtempSync(join(tmpdir(), 'zones-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Plants every import in a file of its own, lets Biome read them, and returns those it refused. */
function refused(): Set<string> {
  const config = JSON.parse(readFileSync(join(root, '.biome.json'), 'utf8'))
  plant('.biome.json', JSON.stringify({ ...config, vcs: { enabled: false } }))
  for (const [file, allowed, forbidden] of ZONES) plant(file, [...allowed, ...forbidden].map(importLine).join('\n'))
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as Report
  return new Set(diagnostics.map(({ location: { path, start } }) => `${path}:${start.line}`))
}

interface Report {
  readonly diagnostics: readonly { location: { path: string; start: { line: number } } }[]
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function importLine(path: string): string {
  return `import '${path}'`
}

describe('who may import whom', () => {
  const found = refused()
  for (const [file, allowed, forbidden] of ZONES) {
    it.each(allowed.map((path, line) => [path, line + 1] as const))(`${file} may import %s`, (_path, line) => {
      expect(found).not.toContain(`${file}:${line}`)
    })
    it.each(forbidden.map((path, line) => [path, allowed.length + line + 1] as const))(
      `${file} may not import %s`,
      (_path, line) => {
        expect(found).toContain(`${file}:${line}`)
      },
    )
  }
})
