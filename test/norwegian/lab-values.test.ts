import { expect, it } from 'vitest'
import { findLabValues } from '../../lib/norwegian/lab-values.ts'

const read = (text: string) => findLabValues(text).map(({ analyte, sign, value }) => `${analyte} ${sign ?? ''}${value}`)

it.for([
  ['K 6,9 på prøve tatt her i dag', ['potassium 6.9']],
  ['Kalium 6.9', ['potassium 6.9']],
  ['s-kalium 2,3 mmol/L', ['potassium 2.3']],
  ['Na 112', ['sodium 112']],
  ['na 118 i dag', ['sodium 118']],
  ['S-Ca 3,7', ['calcium 3.7']],
  ['Ca 3,7 mmol/l', ['calcium 3.7']],
  ['Hb tatt nå 5,6, var 13 i mai', ['haemoglobin 5.6']],
  ['Hb 62 g/l', ['haemoglobin 6.2']],
  ['Hb 18.11.: 6,2', ['haemoglobin 6.2']],
  ['Hb 10,1 -> 6,4', ['haemoglobin 6.4']],
  ['Trombocytter 8', ['platelets 8']],
  ['INR var 7,8 i går', ['inr 7.8']],
  ['troponin T 890 ng/L', ['troponin 890']],
  ['Troponin T < 14', ['troponin <14']],
  ['kalium teke hjå oss i dag er 5,9', ['potassium 5.9']],
  ['pH 7,05, laktat 8,4', ['ph 7.05', 'lactate 8.4']],
  ['litium 2,3 mmol/l', ['lithium 2.3']],
  ['CRP steget til 312', ['crp 312']],
  ['blodsukkeret er nå 34', ['glucose 34']],
] as const)('reads %s', ([text, values]) => expect(read(text)).toEqual(values))

it.for([
  'HbA1c 59 mmol/mol',
  'Hb 21.11.2026',
  'HbS 45 %',
  'Vitamin K2 tas fast',
  'Ca mammae 2012',
  'ca 3 uker',
  'K om 4 uker',
  'INR-mål 2-3',
  'time 12.11. kl. 10',
  'Mg 400 mg x 1',
  'Litium 300 mg x 2',
])('reads nothing in %s', (text) => expect(read(text)).toEqual([]))
