import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../lib/settings/resolve-settings.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'

describe('resolveSettings', () => {
  it.each([{}, { policy: {} }, { user: null }, { policy: undefined, user: {} }])('%j gives the defaults', (sources) => {
    expect(resolveSettings(sources)).toEqual({ settings: DEFAULT_SETTINGS, dropped: [] })
  })

  it('lets the policy win over the user, rule by rule', () => {
    const { settings, dropped } = resolveSettings({
      policy: { language: 'nn', rules: { urgent: 'stop' } },
      user: { language: 'en', profile: 'nasjonal', rules: { urgent: 'off', 'too-long': 'off' } },
    })
    expect(settings).toEqual({ language: 'nn', profile: 'nasjonal', rules: { urgent: 'stop', 'too-long': 'off' } })
    expect(dropped).toEqual([])
  })

  it('drops a broken key by name and keeps the rest', () => {
    const { settings, dropped } = resolveSettings({
      policy: { language: 'sv', colour: 'red', rules: { urgent: 'loud', wording: 'hint' } },
      user: { profile: 7, language: 'en' },
    })
    expect(settings).toEqual({ language: 'en', rules: { wording: 'hint' } })
    expect(dropped).toEqual(['user.profile', 'policy.language', 'policy.colour', 'policy.rules.urgent'])
  })

  it.each([
    ['a string', 'x', 'policy'],
    ['a list', [1], 'policy'],
    ['rules as a list', { rules: ['urgent'] }, 'policy.rules'],
  ])('survives %s where an object is due', (_name, policy, path) => {
    expect(resolveSettings({ policy })).toEqual({ settings: DEFAULT_SETTINGS, dropped: [path] })
  })

  it('is not fooled by the name of a built-in', () => {
    const policy = JSON.parse('{"rules":{"__proto__":"off","constructor":"off"},"__proto__":{"language":"en"}}')
    const { settings } = resolveSettings({ policy })
    expect(settings.language).toBe('nb')
    expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype)
  })
})
