import { expect, it } from 'vitest'
import { createChecker } from '../../lib/checker.ts'
import { ownLength } from '../../lib/norwegian/quoted-message.ts'

const own = (text: string) => text.slice(0, ownLength(text))

it.each([
  ['Ja, han kan kjøre.\n\nOpprinnelig forespørsel\nHei! Kan han kjøre?', 'Ja, han kan kjøre.\n'],
  ['Ja.\n----- Opprinnelig melding -----\nHei!', 'Ja.\n'],
  ['Ja.\n--- Opphavleg melding:\nHei!', 'Ja.\n'],
  ['Ja.\n> Hei!\n> Kan han kjøre?', 'Ja.'],
  ['Viser til opprinnelig melding fra dere 12.10.2026.', 'Viser til opprinnelig melding fra dere 12.10.2026.'],
  ['Hb > 10\nKrea < 120', 'Hb > 10\nKrea < 120'],
])('of %j the writer has written %j', (text, expected) => {
  expect(own(text)).toBe(expected)
})

it('what is answered is not judged again, and not as something pasted', () => {
  const check = (kind: 'reply' | 'question') =>
    createChecker()
      .check({
        text: 'Han kan kjøre bil fra 01.12.2026.\n\nOpprinnelig melding:\nHei kollega! Hva tenker dere?',
        kind,
        today: '2026-11-23',
      })
      .map(({ rule }) => rule)
  expect(check('reply')).toEqual([])
  expect(check('question')).toContain('courtesy-phrase')
})
