import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { kinds } from '../editors/build.ts'
import { CELLS, catalogue } from '../editors/catalogue.ts'
import { serveEditors } from '../editors/serve.ts'
import { root } from '../tools/steps.ts'
import { type Row, tryCells } from './editors/cells.ts'
import { useBrowser } from './support/harness.ts'

const browser = useBrowser(undefined, serveEditors)
const bare = useBrowser({ extension: null }, async () => ({ url: browser.url, close: async () => {} }))
const rows = new Map<string, Row>()

it('the catalogue has each kind of field that has a page', () => {
  expect(Object.keys(catalogue).sort()).toEqual([...kinds].sort())
})

describe.each(Object.entries(catalogue))('in %s', (kind, { unreadable, isSingleLine }) => {
  it(unreadable ? 'the clinician is told that it cannot be read' : 'all is as it should be', async () => {
    const row = await tryCells({ page: browser.page, bare: bare.page, url: browser.url, kind, isSingleLine })
    rows.set(kind, row)
    const expected = CELLS.map((cell) => [cell, unreadable ? (cell === 'find' ? 'told' : '–') : 'ok'])
    expect(row).toEqual(Object.fromEntries(expected))
  })
})

/** The table of `docs/editors.md` as these tests see it. */
afterAll(() => {
  if (rows.size < kinds.length) return
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = Object.entries(catalogue).map(([kind, { made, unreadable }]) => {
    const row = rows.get(kind)
    return line([
      unreadable ? `${made}: ${unreadable}` : made,
      ...(unreadable
        ? ['sier fra', ...Array<string>(CELLS.length - 1).fill('–')]
        : CELLS.map((cell) => (row?.[cell] === 'ok' ? '✓' : '✗'))),
    ])
  })
  mkdirSync(join(root, '.output', 'reports'), { recursive: true })
  writeFileSync(join(root, '.output', 'reports', 'editors.md'), table.join('\n'))
  expect(readFileSync(join(root, 'docs', 'editors.md'), 'utf8')).toContain(table.join('\n'))
})
