import { check } from 'recheck'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { type RegExpInSource, regExpsInSource } from './regexps.ts'

const TODAY = '2026-11-23'
/** How long recheck looks at one RegExp, ms. With more it finds no more exponential ones here, only slower. */
const PATIENCE = 700
const LENGTH = 20_000
const AT_ONCE = 2

describe('the RegExps of the extension', () => {
  it('are none of them exponential, and the engine gets through what is worst for each', {
    timeout: 300_000,
  }, async () => {
    const checker = createChecker()
    const exponential: string[] = []
    const all = regExpsInSource()
    expect(all.length).toBeGreaterThan(300)
    const tryOne = async ({ file, pattern, flags }: RegExpInSource) => {
      const result = await check(pattern, flags, { timeout: PATIENCE })
      if (result.status !== 'vulnerable') return
      if (result.complexity.type === 'exponential') exponential.push(`${file}: ${pattern}`)
      else checker.check({ text: result.attack.string.slice(0, LENGTH), today: TODAY, kind: 'question' })
    }
    for (let n = 0; n < all.length; n += AT_ONCE) await Promise.all(all.slice(n, n + AT_ONCE).map(tryOne))
    expect(exponential).toEqual([])
  })
})
