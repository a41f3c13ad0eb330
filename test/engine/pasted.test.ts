import { describe, expect, it } from 'vitest'
import { createPasted } from '../../lib/engine/pasted.ts'

const NOTE = 'Pas. er 72 år.\nHun bruker metoprolol.\nKontroll om tre uker.'

describe('what was pasted', () => {
  it('counts for as long as it stands, line by line', () => {
    const pasted = createPasted()
    pasted.add(NOTE, 'Kan dosen økes?')
    expect(pasted.lengthIn(`Kan dosen økes?\n${NOTE}`)).toBe(57)
    expect(pasted.lengthIn('Kan dosen økes?\nPas. er 72 år.')).toBe(14)
    expect(pasted.lengthIn('Kan dosen økes?')).toBe(0)
  })

  it('is the longest of several', () => {
    const pasted = createPasted()
    pasted.add('Puls 62', '')
    pasted.add(NOTE, '')
    expect(pasted.lengthIn(`Puls 62 ${NOTE.replaceAll('\n', ' ')}`)).toBe(57)
  })

  it('is not what was moved inside the message', () => {
    const pasted = createPasted()
    pasted.cut(NOTE)
    pasted.add(NOTE, 'Kan dosen økes?')
    pasted.add('Puls 62', 'BT 130/80, Puls 62')
    expect(pasted.lengthIn(`${NOTE} Puls 62`)).toBe(0)
  })

  it('is forgotten with the message', () => {
    const pasted = createPasted()
    pasted.add(NOTE, '')
    pasted.forget()
    expect(pasted.lengthIn(NOTE)).toBe(0)
  })
})
