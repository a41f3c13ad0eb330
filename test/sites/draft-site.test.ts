import { describe, expect, it } from 'vitest'
import { draftFields, draftSite, isByPlace, joinReports } from '../../lib/sites/draft-site.ts'
import type { PageReport } from '../../lib/sites/page-report.ts'

describe('the fields of a site', () => {
  it('are none where nothing was pointed at', () => {
    expect(draftFields({}, ['textarea'])).toBeNull()
    expect(draftFields({ subject: [] }, ['textarea'])).toBeNull()
    expect(draftSite('EPJ', ['https://epj.example/*'], null)).toEqual({
      name: 'EPJ',
      matches: ['https://epj.example/*'],
    })
  })

  it('take along the message that was recognised, once something else was pointed at', () => {
    expect(draftFields({ subject: ['#emne'] }, ['textarea', 'textarea'])).toEqual({
      message: ['textarea'],
      subject: ['#emne'],
    })
  })

  it('have the message that was pointed at, and that alone', () => {
    expect(draftFields({ message: ['#a'] }, ['textarea'])).toEqual({ message: ['#a'] })
  })
})

it('knows a selector that goes by the place', () => {
  expect(isByPlace('main > p:nth-of-type(2)')).toBe(true)
  expect(isByPlace('input[name="nth"]')).toBe(false)
})

describe('the reports of a page and its frames', () => {
  const report = (origin: string, more: Partial<PageReport> = {}): PageReport => ({
    origins: [origin],
    hits: {},
    recognised: {},
    messages: [],
    frames: [],
    isRead: false,
    ...more,
  })

  it('become one: what fits is summed up, and frames that answer are no closed ones', () => {
    const message = { length: 3, hasSubject: true, hasUrgency: false, hasSend: true }
    const joined = joinReports([
      report('https://a.example', {
        hits: { message: [0, 1] },
        frames: ['https://b.example', 'https://c.example', 'https://d.example'],
      }),
      report('https://b.example', {
        hits: { message: [2, 0] },
        recognised: { message: ['textarea'] },
        messages: [message],
        isRead: true,
      }),
      report('https://c.example'),
    ])
    expect(joined).toEqual({
      origins: ['https://a.example', 'https://b.example'],
      hits: { message: [2, 1] },
      recognised: {
        message: ['textarea'],
        ...Object.fromEntries(['recipient', 'sender', 'kind', 'subject', 'urgency', 'send'].map((role) => [role, []])),
      },
      messages: [message],
      frames: ['https://d.example'],
      isRead: true,
    })
  })

  it('are none where nobody answers', () => {
    expect(joinReports([])).toBeNull()
  })
})
