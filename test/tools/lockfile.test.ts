import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './steps.ts'

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

// npm leaves out optional packages of other platforms when it makes a lockfile beside an existing node_modules,
// or from a registry that lacks them. `npm ci` then refuses the whole file on a fresh machine.
it('the lockfile holds the optional packages of every platform', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const { packages } = JSON.parse(text) as { packages: Record<string, Entry> }
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})
