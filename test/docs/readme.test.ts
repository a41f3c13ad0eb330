import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../lib/rules/index.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const between = (name: string) => readme.split(`<!-- ${name} -->\n`)[1]?.split(`<!-- /${name} -->`)[0]

it('lists every rule, as the rules themselves say it', () => {
  const rows = rules.map(({ id, severity, basis }) => `| [\`${id}\`](lib/rules/${id}.ts) | ${severity} | ${basis} |\n`)
  expect(between('rules')).toBe(`| rule | severity | the line of the kjøreregler |\n|---|---|---|\n${rows.join('')}`)
})

it('names only files and folders that are there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target as string)
  expect(links.length).toBeGreaterThan(3)
  for (const target of links)
    expect(() => readFileSync(new URL(`../../${target}`, import.meta.url)), target).not.toThrow()
})
