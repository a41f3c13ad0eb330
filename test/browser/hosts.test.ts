import { describe, expect, it } from 'vitest'
import { accessState } from '../../lib/browser/access.ts'
import { hostPattern, wantedRegistration } from '../../lib/browser/hosts.ts'

describe('hostPattern', () => {
  it.each([
    ['https://epj.example/pasient/1?a=b#c', 'https://epj.example/*'],
    ['http://127.0.0.1:8080/tekst', 'http://127.0.0.1/*'],
    ['https://EPJ.example:8443', 'https://epj.example/*'],
    ['http://[::1]:80/', 'http://[::1]/*'],
  ])('%s is on %s', (address, pattern) => {
    expect(hostPattern(address)).toBe(pattern)
  })

  it.each([
    undefined,
    '',
    'about:blank',
    'null',
    'file:///tmp/a.html',
    'chrome://extensions/',
    'chrome-extension://abcdefghijklmnop/popup.html',
    'moz-extension://1234/popup.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/nb/firefox/',
    'ftp://epj.example/',
  ])('%s is no page that can be read', (address) => {
    expect(hostPattern(address)).toBeNull()
  })
})

describe('wantedRegistration', () => {
  it.each([[[]], [['file:///*']], [['chrome://favicon/*']]])('is nothing for %j', (origins) => {
    expect(wantedRegistration(origins, [])).toBeNull()
  })

  it('is one script for all granted hosts, the same whatever their order', () => {
    const origins = ['https://b.example/*', 'http://a.example/*', 'https://b.example/*', 'file:///*']
    const wanted = wantedRegistration(origins, [])
    expect(wanted?.matches).toEqual(['http://a.example/*', 'https://b.example/*'])
    expect(wanted).toEqual(wantedRegistration(origins.toReversed(), []))
    expect(wanted).toMatchObject({ js: ['/content-scripts/dialog.js'], allFrames: true, matchOriginAsFallback: true })
  })

  it('is for a host and what lies under it', () => {
    expect(wantedRegistration(['https://*.epj.example/*'], [])?.matches).toEqual(['https://*.epj.example/*'])
  })

  it.each(['*://*/*', 'https://*/*', 'http://*/*'])(
    'is not for every page, though %s may be read: only for sites',
    (origin) => {
      expect(wantedRegistration([origin], [])).toBeNull()
      expect(wantedRegistration([origin], ['https://epj.example/dialog/*'])?.matches).toEqual([
        'https://epj.example/dialog/*',
      ])
    },
  )
})

describe('accessState', () => {
  it.each([
    [false, [], 'off'],
    [true, [], 'on'],
    [true, ['https://epj.example/*'], 'required'],
    [true, ['https://*.example/*'], 'required'],
    [true, ['https://other.example/*'], 'on'],
    // Firefox lets the user take back what the organisation asked for.
    [false, ['https://epj.example/*'], 'off'],
  ] as const)('granted %s, required %j: %s', (isGranted, required, state) => {
    expect(accessState('https://epj.example/pasient/1', isGranted, required)).toBe(state)
  })
})
