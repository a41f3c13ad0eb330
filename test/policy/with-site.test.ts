import { describe, expect, it } from 'vitest'
import { FIREFOX_ID } from '../../lib/policy/files/deployment.ts'
import { inPlatformsEncoding, PLATFORMS, platformFile } from '../../lib/policy/files/platforms.ts'
import { readPolicy } from '../../lib/policy/resolve.ts'
import { putSite, withSite } from '../../lib/policy/with-site.ts'

const site = { name: 'EPJ', matches: ['https://epj.example/*'], fields: { message: ['textarea[name="tekst"]'] } }
const other = { name: 'Annen', matches: ['https://annen.example/*'] }

describe('a policy with one more site', () => {
  it('has it locked, beside all that was decided', () => {
    const policy = withSite({ defaults: { language: 'nn' }, locked: { paused: false } }, site)
    expect(policy).toEqual({ defaults: { language: 'nn' }, locked: { paused: false, sites: [site] } })
    expect(readPolicy(policy)).toEqual({ policy, rejected: [] })
  })

  it('has it where the sites were', () => {
    expect(withSite({ defaults: { sites: [other] } }, site)).toEqual({ defaults: { sites: [other, site] } })
    expect(withSite({ locked: { sites: [other] }, defaults: { sites: [] } }, site).locked?.sites).toEqual([other, site])
  })

  it('has the newer of two for the same address', () => {
    expect(putSite([{ ...site, name: 'Før' }, other], site)).toEqual([other, site])
  })
})

it.each(PLATFORMS)('%s holds the site, in letters that its platform reads', (name) => {
  const ids = { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: FIREFOX_ID }
  const text = platformFile(name, { policy: withSite({}, { ...site, name: 'Blå 🩺' }), ids, hosts: [] })
  expect(text).toContain('https://epj.example/*')
  const bytes = inPlatformsEncoding(name, text)
  const read = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf16le').slice(1)
  expect(read).toBe(text)
  expect(typeof bytes === 'string').toBe(!name.endsWith('.reg'))
})
