import { describe, expect, it } from 'vitest'
import { bareSignature } from '../../lib/norwegian/signature.ts'

describe('bareSignature', () => {
  it.each([
    'Timen er flyttet til tirsdag. Behandler Anne Berg, psykolog',
    'Er vaksinen satt? Operatør Anne Berg, overlege',
    'Skal dosen økes etter dette. Spør Anne Berg, overlege',
    'Prøven er tatt i dag. Henvist Anne Berg, overlege',
    'Kan dosen økes?\nKontakt Anne Berg, overlege',
  ])('is none where a sentence names somebody: %s', (text) => {
    expect(bareSignature(text)).toBeNull()
  })

  it('is sure on a line of its own, and unsure behind a sentence', () => {
    expect(bareSignature('Kan dosen økes?\nAnne Berg, overlege')).toMatchObject({ start: 16, isSure: true })
    expect(bareSignature('Stingene fjernes 04.12. Anne Berg, LIS3')).toMatchObject({ start: 24, isSure: false })
  })
})
