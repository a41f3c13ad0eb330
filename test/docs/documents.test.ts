import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../tools/steps.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe.each(globSync('docs/*.md', { cwd: root }))('%s', (path) => {
  it('names only files and tests that are there', () => {
    const text = read(path)
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => join(dirname(path), target))
    const tests = [...text.matchAll(/`(test\/[^`*]+\.ts)`/g)].map(([, target = '']) => target)
    expect([...links, ...tests].filter((target) => !existsSync(join(root, target)))).toEqual([])
  })
})

describe('the page for the security officer', () => {
  const [norwegian = '', english = ''] = read('docs/security.md').split('# English')

  it.each([
    ['permission of the manifest', read('wxt.config.ts').match(/PERMISSIONS = \[('.*')\]/)?.[1]],
    ['key of the storage', keysOfStorage().join(', ')],
  ])('tells of every %s, in both languages', (_, list = '') => {
    const names = list.replaceAll("'", '').split(', ')
    expect(names.length).toBeGreaterThan(2)
    for (const language of [norwegian, english])
      expect(names.filter((name) => !language.includes(`| \`${name}\` |`))).toEqual([])
  })
})

/** What the code writes into the browser's storage, wherever it does so. */
function keysOfStorage(): string[] {
  const files = globSync('{lib,entrypoints,components}/**/*.{ts,tsx}', { cwd: root })
  const calls = files.flatMap((file) => [...read(file).matchAll(/storage\.\w+\.set\(\{ (\w+)/g)])
  return [...new Set(calls.map(([, key = '']) => key))]
}
