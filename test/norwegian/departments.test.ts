import { describe, expect, it } from 'vitest'
import { departments, departmentsIn } from '../../lib/norwegian/departments.ts'

describe('departmentsIn', () => {
  it.each([
    ['Nevrologisk poliklinikk, Drammen sykehus', ['neurology']],
    ['nevro Drammen', ['neurology']],
    ['Ringerike, ortopeden', ['orthopaedics']],
    ['Ortopedisk kirurgi, Ringerike sykehus', ['orthopaedics']],
    ['Kir.avd. Ringerike', ['surgery']],
    ['Gastrokirurgisk seksjon', ['surgery']],
    ['Urologi, Drammen sykehus', ['surgery']],
    ['Gastro, Bærum sykehus', ['internal-medicine']],
    ['Medisinsk avdeling, Kongsberg sjukehus', ['internal-medicine']],
    ['Med. pol., Kongsberg', ['internal-medicine']],
    ['Infeksjonspoliklinikken', ['internal-medicine']],
    ['Blod- og kreftavdelingen', ['internal-medicine', 'oncology']],
    ['Fysikalsk medisin og rehabilitering', ['rehabilitation']],
    ['Fys.med., Drammen', ['rehabilitation']],
    ['Medisinsk biokjemi, Drammen sykehus', ['biochemistry']],
    ['Barnehabilitering, Drammen sjukehus', ['child-habilitation']],
    ['HABU Drammen', ['child-habilitation']],
    ['Vaksenhabilitering', ['adult-habilitation']],
    ['Barnesykdommar, Drammen sykehus', ['paediatrics']],
    ['Barneavdelingen', ['paediatrics']],
    ['BUP, Drammen sykehus', ['child-psychiatry']],
    ['Barne- og ungdomspsykiatrisk poliklinikk', ['child-psychiatry']],
    ['Psykisk helsevern for barn og unge', ['child-psychiatry']],
    ['Psykisk helsevern for vaksne, Kongsberg sjukehus', ['adult-psychiatry']],
    ['Drammen DPS, Vestre Viken', ['adult-psychiatry']],
    ['Alderspsykiatri', ['adult-psychiatry']],
    ['Ruspoliklinikken', ['adult-psychiatry']],
    ['Fødselshjelp og kvinnesjukdomar, Ringerike sjukehus', ['gynaecology']],
    ['Gyn. pol.', ['gynaecology']],
    ['Auge, Drammen sjukehus', ['eye']],
    ['ØNH-avdelingen', ['ear-nose-throat']],
    ['Plastikkirurgi', ['plastic-surgery']],
    ['Ba\u030arum', []],
    ['Øyepoliklinikken'.normalize('NFD'), ['eye']],
  ])('%s', (recipient, ids) => {
    expect(departmentsIn(recipient)).toEqual(ids)
  })

  it.each([
    'Drammen sykehus',
    'Fastlege Bjørn Hudson, Barnes legesenter',
    'Arbeidsmedisinsk avdeling',
    'Medisinsk genetikk',
    'Hudlege Berg',
    'Barnevernet',
    'Lungegaarden legesenter',
    'Kirkegata legesenter',
    'Blodveien 3',
    '',
  ])('none in: %s', (recipient) => {
    expect(departmentsIn(recipient)).toEqual([])
  })
})

it('names each department once', () => {
  expect(new Set(departments.map(({ id }) => id)).size).toBe(departments.length)
  const written = departments.flatMap(({ written: list }) => list.split(',').map((one) => one.trim()))
  expect(written.filter((one, n) => written.indexOf(one) !== n)).toEqual([])
})
