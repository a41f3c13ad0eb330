import type { RuleCases } from './cases.ts'

const text = 'Kan Levaxin økes til 75 mikrogram?'
const nynorsk = 'Kan Levaxin aukast til 75 mikrogram?'
const to = (recipient: string) => ({ text, marks: [], context: { sender: 'gp' as const, recipient } })
const clean = (recipient: string, more: object = {}) => ({
  text,
  context: { sender: 'gp' as const, recipient, ...more },
})

export default {
  flagged: [
    to('Nevrologisk poliklinikk, Bærum sykehus'),
    to('Ortopedisk avdeling, Drammen sykehus'),
    to('BUP, Drammen sykehus'),
    to('Kirurgi, Kongsberg sykehus'),
    to('Kirurgen, Bærum sykehus'),
    to('Gyn.pol., Drammen sykehus'),
    to('Kvinneklinikken Drammen'),
    to('Fødeavdelingen, Kongsberg sykehus'),
    to('DPS Ringerike'),
    to('Øye, Drammen sykehus'),
    to('ØNH-poliklinikken, Ringerike sykehus'),
    to('Hudavdelingen, Drammen sykehus'),
    to('Revma, Ringerike sykehus'),
    to('Barneavdelingen, Ringerike sykehus'),
    to('Bildediagnostikk, Bærum sykehus'),
    to('Medisinsk biokjemi, Drammen sykehus'),
    to('Urologisk poliklinikk, Kongsberg sykehus'),
    to('Barne- og ungdomspsykiatri, Drammen sykehus'),
    { text: nynorsk, marks: [], context: { sender: 'gp', recipient: 'Nevrologi, Kongsberg sjukehus' } },
    { text: nynorsk, marks: [], context: { sender: 'gp', recipient: 'Augeavdelinga, Drammen sjukehus' } },
    { text: nynorsk, marks: [], context: { sender: 'gp', recipient: 'Vaksenhabilitering, Ringerike sjukehus' } },
    { text, marks: [], context: { recipient: 'Ortopedi, Bærum sykehus' } },
  ],
  clean: [
    clean('Nevro, Drammen sykehus'),
    clean('Nevrologisk poliklinikk, Drammen'),
    clean('Ortopeden, Ringerike sykehus'),
    clean('Kardiologi, Ringerike sykehus'),
    clean('Geriatrisk poliklinikk, Bærum sykehus'),
    clean('Medisinsk avdeling, Kongsberg sykehus'),
    clean('DPS Kongsberg'),
    clean('Alderspsykiatri, Drammen sykehus'),
    clean('Barnehab, Drammen sykehus'),
    clean('Urologi, Ringerike sykehus'),
    clean('Fødselshjelp og kvinnesjukdomar, Ringerike sjukehus'),
    clean('Psykisk helsevern for vaksne, Kongsberg sjukehus'),
    clean('Drammen sykehus'),
    clean('Slagenheten, Bærum sykehus'),
    clean('Nevrologisk avdeling, Oslo universitetssykehus'),
    clean('Ortopedisk avdeling, Førde sentralsjukehus'),
    clean('Ortopedi, Aleris Drammen'),
    clean('Hudlege Berg, Drammen'),
    clean('Nevrologi, Bærum sykehus', { kind: 'reply' }),
    clean('Psykisk helse, Ringerike kommune'),
    { text, context: { sender: 'hospital', recipient: 'Nevrologi, Bærum sykehus' } },
    { text, context: { recipient: 'Drammen øye- og hudsenter' } },
    text,
  ],
} satisfies RuleCases
