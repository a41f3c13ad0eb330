import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../lib/settings/resolve-settings.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'

const SITE = { name: 'EPJ', matches: ['https://epj.example/*'], fields: { message: ['#tekst'] } }

describe('resolveSettings', () => {
  it.each([{}, { policy: {} }, { user: null }, { policy: undefined, user: {} }])('%j gives the defaults', (sources) => {
    expect(resolveSettings(sources)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] })
  })

  it('lets the policy win over the user, rule by rule', () => {
    const { settings, dropped } = resolveSettings({
      policy: { locked: { language: 'nn', rules: { urgent: 'stop' } } },
      user: { language: 'en', profile: 'nasjonal', rules: { urgent: 'off', 'too-long': 'off' } },
    })
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'nn',
      profile: 'nasjonal',
      rules: { urgent: 'stop', 'too-long': 'off' },
      thresholds: {},
    })
    expect(dropped).toEqual([])
  })

  it('drops a broken key by name and keeps the rest', () => {
    const { settings, dropped } = resolveSettings({
      policy: { locked: { language: 'sv', colour: 'red', rules: { urgent: 'loud', wording: 'hint' } } },
      user: { profile: 'vestre-vikan', language: 'en' },
    })
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, language: 'en', rules: { wording: 'hint' } })
    expect(dropped).toEqual([
      'user.profile',
      'policy.locked.language',
      'policy.locked.colour',
      'policy.locked.rules.urgent',
    ])
  })

  it('names a rule that there is none of', () => {
    const { settings, dropped } = resolveSettings({ policy: { locked: { rules: { urgnt: 'off', urgent: 'off' } } } })
    expect(settings.rules).toEqual({ urgent: 'off' })
    expect(dropped).toEqual(['policy.locked.rules.urgnt'])
  })

  it('takes limits one by one, and the policy before the user', () => {
    const { settings, dropped } = resolveSettings({
      policy: { locked: { thresholds: { hintWords: 100, questions: 0 } } },
      user: { thresholds: { hintWords: 500, contactMonths: 18 } },
    })
    expect(settings.thresholds).toEqual({ hintWords: 100, questions: 0, contactMonths: 18 })
    expect(dropped).toEqual([])
  })

  it.each([-1, 1.5, '150', null, Number.NaN, {}])('drops a limit of %j by name and keeps the rest', (hintWords) => {
    const { settings, dropped } = resolveSettings({ user: { thresholds: { hintWords, maxWords: 3, questions: 2 } } })
    expect(settings.thresholds).toEqual({ questions: 2 })
    expect(dropped).toEqual(['user.thresholds.hintWords', 'user.thresholds.maxWords'])
  })

  it.each([
    ['a string', 'x', 'policy'],
    ['a list', [1], 'policy'],
    ['a branch as a string', { locked: 'x' }, 'policy.locked'],
    ['a key beside the branches', { language: 'nn' }, 'policy.language'],
    ['rules as a list', { defaults: { rules: ['urgent'] } }, 'policy.defaults.rules'],
    ['limits as a number', { locked: { thresholds: 100 } }, 'policy.locked.thresholds'],
    ['sites as text', { locked: { sites: 'https://epj.example/*' } }, 'policy.locked.sites'],
    ['more sites than there are', { locked: { sites: Array(10_000).fill(SITE) } }, 'policy.locked.sites'],
  ])('survives %s where an object is due', (_name, policy, path) => {
    expect(resolveSettings({ policy })).toEqual({ settings: DEFAULT_SETTINGS, dropped: [path] })
  })

  it('lets the user change the defaults of the policy, and nothing that is locked', () => {
    const { settings } = resolveSettings({
      policy: { defaults: { language: 'nn', profile: 'nasjonal' }, locked: { sendReminder: false } },
      user: { language: 'en', sendReminder: true },
    })
    expect(settings).toMatchObject({ language: 'en', profile: 'nasjonal', sendReminder: false })
  })

  it('takes sites one by one, and none that is every page', () => {
    const every = ['<all_urls>', '*://*/*', 'https://*/*', 'file:///*', 'https://epj.example']
    const broken = every.map((pattern) => ({ ...SITE, matches: [pattern] }))
    const { settings, dropped } = resolveSettings({ policy: { locked: { sites: [...broken, SITE, { name: 'x' }] } } })
    expect(settings.sites).toEqual([SITE])
    expect(dropped).toEqual([0, 1, 2, 3, 4, 6].map((n) => `policy.locked.sites.${n}`))
  })

  it('takes switches as true and false only', () => {
    const { settings, dropped } = resolveSettings({
      policy: { locked: { sendReminder: false, marksBesideOthers: 'no' } },
      user: { sendReminder: true, marksBesideOthers: false },
    })
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, sendReminder: false, marksBesideOthers: false })
    expect(dropped).toEqual(['policy.locked.marksBesideOthers'])
  })

  it('is not fooled by the name of a built-in', () => {
    const policy = JSON.parse(
      '{"locked":{"rules":{"__proto__":"off","constructor":"off"},"thresholds":{"__proto__":1},"__proto__":{"language":"en"}}}',
    )
    const { settings } = resolveSettings({ policy })
    expect(settings.language).toBe('nb')
    expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype)
    expect(settings.thresholds).toEqual({})
  })
})
