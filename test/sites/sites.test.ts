import { describe, expect, it } from 'vitest'
import { policyKeys } from '../../lib/policy/schema.ts'
import { matchSite } from '../../lib/sites/match-site.ts'
import type { Site } from '../../lib/sites/site.ts'
import { sites } from '../../lib/sites/sites.ts'

const site = (...matches: string[]): Site => ({ name: 'Test', matches, fields: { message: ['textarea'] } })

describe('matchSite', () => {
  it.each([
    ['https://epj.example/*', 'https://epj.example/pasient/1?a=b#c'],
    ['https://epj.example/*', 'https://epj.example:8443/'],
    ['*://epj.example/*', 'http://epj.example/'],
    ['https://*.epj.example/*', 'https://epj.example/'],
    ['https://*.epj.example/*', 'https://lege.nord.epj.example/x'],
    ['https://*/dialog/*', 'https://epj.example/dialog/ny'],
    ['https://epj.example/dialog*ny', 'https://epj.example/dialog/2/ny'],
    ['https://epj.example/s?id=*', 'https://epj.example/s?id=4'],
  ])('%s takes in %s', (pattern, address) => {
    expect(matchSite(address, [site('https://other.example/*'), site(pattern)])?.matches).toEqual([pattern])
  })

  it.each([
    ['https://epj.example/*', 'http://epj.example/'],
    ['https://epj.example/*', 'https://epj.example.evil.test/'],
    ['https://epj.example/*', 'https://evil.test/https://epj.example/'],
    ['https://*.epj.example/*', 'https://notepj.example/'],
    ['https://epj.example/dialog/*', 'https://epj.example/henvisning/'],
    ['https://epj.example/a.b', 'https://epj.example/axb'],
    ['*://epj.example/*', 'ftp://epj.example/'],
    ['<all_urls>', 'https://epj.example/'],
    ['https://epj.example', 'https://epj.example/'],
    ['https://epj.example/*', 'not an address'],
    ['https://epj.example/*', 'about:blank'],
  ])('%s leaves out %s', (pattern, address) => {
    expect(matchSite(address, [site(pattern)])).toBeUndefined()
  })
})

describe('the list of sites', () => {
  it('holds to the schema, and every pattern can match', () => {
    for (const entry of sites) {
      expect(policyKeys.sites.parse([entry])).toEqual([entry])
      for (const pattern of entry.matches) {
        const address = pattern.replace('*://', 'https://').replace('//*.', '//').replaceAll('*', 'x')
        expect(matchSite(address, sites)).toBe(entry)
      }
    }
  })

  it.each([
    ['no name', { name: '', matches: ['https://a.example/*'], fields: { message: ['textarea'] } }],
    ['no address', { name: 'A', matches: [], fields: { message: ['textarea'] } }],
    ['no field', { name: 'A', matches: ['https://a.example/*'], fields: { message: [] } }],
  ])('takes no site with %s', (_name, entry) => {
    expect(policyKeys.sites.safeParse([entry]).success).toBe(false)
  })
})
