import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { resolveSettings } from '../../lib/settings/resolve-settings.ts'
import { CHOICES, LISTS, TABLES } from '../../lib/settings/settings-schema.ts'

const guide = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')

it('the guide has each key that a policy can set, and no other', () => {
  const rows = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key).sort()
  expect(rows).toEqual(Object.keys({ ...CHOICES, ...TABLES, ...LISTS }).sort())
})

it('the example of the guide can be read as it stands', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? []
  const { settings, dropped } = resolveSettings({ policy: JSON.parse(example) })
  expect(dropped).toEqual([])
  expect(settings.sites).toHaveLength(1)
})
