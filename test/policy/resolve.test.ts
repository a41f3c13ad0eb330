import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolvePolicy } from '../../lib/policy/resolve.ts'
import { BRANCHES, POLICY_KEYS } from '../../lib/policy/schema.ts'
import { policyTexts } from '../../lib/policy/texts.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts'

const site = (name: string, pattern = `https://${name}.example/*`) => ({
  name,
  matches: [pattern],
  fields: { message: ['textarea'] },
})
const rejectedOf = (policy: unknown, user?: unknown) =>
  resolvePolicy({ policy, user }).rejected.map(({ key, reason }) => `${key}: ${reason}`)

describe('who decides', () => {
  it.each([{}, { policy: null }, { policy: {} }, { policy: { locked: {}, defaults: null }, user: {} }])(
    '%j gives what is built in',
    (given) => {
      const { settings, sources, rejected } = resolvePolicy(given)
      expect(settings).toMatchObject(DEFAULT_SETTINGS satisfies Settings)
      expect(settings).toMatchObject({ sites: [], blockPaste: false, statistics: false, paused: false })
      expect(new Set(Object.values(sources))).toEqual(new Set(['builtin']))
      expect(Object.keys(sources)).toEqual(POLICY_KEYS)
      expect(rejected).toEqual([])
    },
  )

  it('is locked before the user, the user before defaults', () => {
    const { settings, sources } = resolvePolicy({
      policy: {
        locked: { language: 'nn', sendReminder: false },
        defaults: { language: 'en', profile: 'nordland', blockPaste: true },
      },
      user: { language: 'nb', sendReminder: true, blockPaste: false },
    })
    expect(settings).toMatchObject({ language: 'nn', sendReminder: false, profile: 'nordland', blockPaste: false })
    expect(sources).toMatchObject({
      language: 'locked',
      sendReminder: 'locked',
      profile: 'defaults',
      paused: 'builtin',
    })
    expect(sources.blockPaste).toBe('user')
  })

  it('goes by the rule, the limit, the part of a group', () => {
    const { settings, sources } = resolvePolicy({
      policy: {
        locked: { rules: { urgent: 'stop' }, support: { name: 'IKT' } },
        defaults: { rules: { wording: 'hint', urgent: 'hint' }, support: { contact: '55 00' } },
      },
      user: { rules: { urgent: 'off', wording: 'off', 'too-long': 'off' }, thresholds: { questions: 2 } },
    })
    expect(settings.rules).toEqual({ urgent: 'stop', wording: 'off', 'too-long': 'off' })
    expect(settings.support).toEqual({ name: 'IKT', contact: '55 00' })
    expect(sources).toMatchObject({
      rules: 'locked',
      'rules.urgent': 'locked',
      'rules.wording': 'user',
      thresholds: 'user',
      'support.contact': 'defaults',
    })
  })

  it('takes a list whole, an empty one too', () => {
    const { settings, sources } = resolvePolicy({
      policy: { defaults: { sites: [site('a')], phoneLines: ['Vakt: 1'] } },
      user: { sites: [site('b')], phoneLines: [] },
    })
    expect(settings.sites).toEqual([site('b')])
    expect(settings.phoneLines).toEqual([])
    expect(sources.phoneLines).toBe('user')
  })

  it('reads each key for itself, as Chromium is given them, and lets it win over the branch', () => {
    const { settings, rejected } = resolvePolicy({
      policy: { 'locked.language': 'en', 'defaults.paused': true, locked: { language: 'nn', statistics: true } },
    })
    expect(settings).toMatchObject({ language: 'en', paused: true, statistics: true })
    expect(rejected).toEqual([])
  })
})

describe('what cannot be used', () => {
  it('is named in plain words, and takes nothing with it', () => {
    const policy = {
      locked: {
        language: 'sv',
        colour: 'red',
        profile: 3,
        rules: { urgent: 'loud', urgnt: 'off', wording: 'hint' },
        thresholds: { hintWords: '150', questions: -1, contactMonths: 6 },
        sendReminder: 'no',
        paused: true,
      },
    }
    expect(rejectedOf(policy)).toEqual([
      'locked.language: skal være en av: nb, nn, en',
      'locked.colour: ukjent nøkkel',
      'locked.profile: skal være en av: vestre-viken, nasjonal, ostfold, nordland, helse-vest',
      'locked.rules.urgent: skal være en av: off, hint, warning, stop',
      'locked.rules.urgnt: ukjent nøkkel',
      'locked.thresholds.hintWords: skal være et tall',
      'locked.thresholds.questions: kan ikke være under 0',
      'locked.sendReminder: skal være true eller false',
    ])
    expect(resolvePolicy({ policy }).settings).toMatchObject({
      language: 'nb',
      rules: { wording: 'hint' },
      thresholds: { contactMonths: 6 },
      paused: true,
    })
  })

  it.each([
    [
      'every page',
      { matches: ['<all_urls>'] },
      'matches.0: skal være et mønster for én vert, som https://epj.example/*',
    ],
    [
      'every host',
      { matches: ['https://*/*'] },
      'matches.0: skal være et mønster for én vert, som https://epj.example/*',
    ],
    [
      'a port',
      { matches: ['https://a.example:8443/*'] },
      'matches.0: skal være et mønster for én vert, som https://epj.example/*',
    ],
    [
      'no host',
      { matches: ['https://<all_urls>/*'] },
      'matches.0: skal være et mønster for én vert, som https://epj.example/*',
    ],
    ['no pattern', { matches: [] }, 'matches: kan ikke være en tom liste'],
    ['no name', { name: ' ' }, 'name: kan ikke være tom'],
    ['no selector', { fields: { message: [] } }, 'fields.message: kan ikke være en tom liste'],
    ['an empty selector', { fields: { message: [''] } }, 'fields.message.0: kan ikke være tom'],
    [
      'a huge selector',
      { fields: { message: ['a'.repeat(501)] } },
      'fields.message.0: kan ikke være lengre enn 500 tegn',
    ],
    ['no message field', { fields: { subject: ['a'] } }, 'fields.message: mangler; skal være en liste'],
  ])('a site with %s goes, the others stay', (_name, change, reason) => {
    const policy = { locked: { sites: [site('a'), { ...site('b'), ...change }, site('c')] } }
    expect(rejectedOf(policy)).toEqual([`locked.sites.1.${reason}`])
    expect(resolvePolicy({ policy }).settings.sites.map(({ name }) => name)).toEqual(['a', 'c'])
  })

  it('a name that a site does not have is told of, and the site stays', () => {
    const policy = { locked: { sites: [{ ...site('a'), fields: { message: ['textarea'], recepient: ['#til'] } }] } }
    expect(rejectedOf(policy)).toEqual(['locked.sites.0.fields.recepient: ukjent nøkkel'])
    expect(resolvePolicy({ policy }).settings.sites).toEqual([site('a')])
  })

  it('a list of which nothing can be read gives way to the next', () => {
    const policy = { locked: { sites: [site('a', '<all_urls>')] }, defaults: { sites: [site('b')] } }
    expect(resolvePolicy({ policy })).toMatchObject({
      settings: { sites: [site('b')] },
      sources: { sites: 'defaults' },
    })
  })

  it('of ten thousand sites a thousand are read', () => {
    const sites = Array.from({ length: 10_000 }, (_, at) => site(`a${at}`))
    expect(resolvePolicy({ policy: { locked: { sites } } }).settings.sites).toHaveLength(1000)
    expect(rejectedOf({ locked: { sites } })).toEqual([
      'locked.sites: har 10000 oppføringer; bare de første 1000 er lest',
    ])
  })

  it.each([
    ['a limit in the wrong unit', { analyte: 'crp', above: 100, unit: 'g/L', source: 'Lab' }, 'unit: skal være «mg/L»'],
    ['an unknown analyte', { analyte: 'crap', above: 1, unit: '', source: 'Lab' }, 'analyte: ukjent analytt'],
  ])('%s', (_name, limit, reason) => {
    expect(rejectedOf({ locked: { labLimits: [limit] } })).toEqual([`locked.labLimits.0.${reason}`])
  })

  it('a limit without a side', () => {
    expect(rejectedOf({ locked: { labLimits: [{ analyte: 'crp', unit: 'mg/L', source: 'Lab' }] } })).toEqual([
      'locked.labLimits.0: trenger below eller above',
    ])
  })

  it('a link that runs code', () => {
    expect(rejectedOf({ locked: { links: { help: 'javascript:alert(1)', rules: 'https://a.example/r' } } })).toEqual([
      'locked.links.help: skal begynne med https:// eller http://',
    ])
  })

  it('HTML is text like any other', () => {
    const name = '<img src=x onerror=alert(1)>'
    expect(resolvePolicy({ policy: { locked: { support: { name } } } }).settings.support.name).toBe(name)
  })

  it.each([
    ['policy', 'x', 'policy: skal være et objekt'],
    ['a branch', { locked: [1] }, 'locked: skal være et objekt'],
    ['a branch beside single keys', { locked: 3, 'locked.paused': true }, 'locked: skal være et objekt'],
    ['a group', { locked: { rules: ['urgent'] } }, 'locked.rules: skal være et objekt'],
    ['a list', { locked: { sites: {} } }, 'locked.sites: skal være en liste'],
    ['a key outside the branches', { rules: {} }, 'policy.rules: ukjent nøkkel'],
  ])('%s of another type', (_name, policy, reason) => {
    expect(rejectedOf(policy)).toEqual([reason])
  })

  it('the name of a built-in', () => {
    const policy = JSON.parse(
      '{"__proto__":{"language":"en"},"locked":{"rules":{"__proto__":"off","constructor":"off"},"__proto__":1,"sites":[{"__proto__":1}]},"locked.constructor":1}',
    )
    const { settings } = resolvePolicy({ policy })
    expect(settings.language).toBe('nb')
    expect(settings.rules).toEqual({})
    expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype)
  })
})

const anyValue = fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, maxDepth: 4 })
const branchOf = (values: fc.Arbitrary<unknown>) =>
  fc.record(Object.fromEntries(POLICY_KEYS.map((key) => [key, values])), { requiredKeys: [] })
const example = fc
  .subarray(POLICY_KEYS)
  .map((keys) => Object.fromEntries(keys.map((key) => [key, policyTexts[key].example])))

describe('for any input', () => {
  it('it does not throw, and every rejected part has a name and a reason', () => {
    const policies = fc.oneof(anyValue, fc.record({ locked: branchOf(anyValue), defaults: branchOf(anyValue) }))
    fc.assert(
      fc.property(policies, anyValue, (policy, user) => {
        const { settings, sources, rejected } = resolvePolicy({ policy, user })
        expect(typeof settings.sendReminder).toBe('boolean')
        expect(Object.keys(sources)).toEqual(expect.arrayContaining(POLICY_KEYS))
        for (const { key, reason } of rejected) expect([key, reason]).not.toContain('')
      }),
      { numRuns: 500 },
    )
  })

  it('a bad key takes no good one with it', () => {
    const badKey = fc.constantFrom(...POLICY_KEYS)
    fc.assert(
      fc.property(example, badKey, fc.constantFrom(...BRANCHES), (good, key, branch) => {
        const { [key]: _left, ...rest } = good
        const without = resolvePolicy({ policy: { [branch]: rest } })
        const withBad = resolvePolicy({ policy: { [branch]: { ...rest, [key]: Number.NaN } } })
        expect(withBad.settings).toEqual(without.settings)
        expect(withBad.rejected.map((part) => part.key)).toEqual([`${branch}.${key}`])
      }),
    )
  })

  it('what is locked stands, whatever the user has', () => {
    fc.assert(
      fc.property(example, branchOf(anyValue), (locked, user) => {
        const alone = resolvePolicy({ policy: { locked } })
        const { settings, sources } = resolvePolicy({ policy: { locked }, user })
        for (const [key, source] of Object.entries(alone.sources)) {
          if (source !== 'locked') continue
          expect(sources[key]).toBe('locked')
          const at = (all: object) => key.split('.').reduce((value, name) => (value as never)[name], all)
          if (!['rules', 'thresholds', 'recipients', 'phrases', 'links', 'support'].includes(key))
            expect(at(settings)).toEqual(at(alone.settings))
        }
      }),
    )
  })

  it('branches and single keys say the same', () => {
    fc.assert(
      fc.property(example, example, (locked, defaults) => {
        const single = Object.entries({ locked, defaults }).flatMap(([branch, values]) =>
          Object.entries(values).map(([key, value]) => [`${branch}.${key}`, value] as const),
        )
        expect(resolvePolicy({ policy: Object.fromEntries(single) })).toEqual(
          resolvePolicy({ policy: { locked, defaults } }),
        )
      }),
    )
  })
})
