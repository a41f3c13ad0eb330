import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Fnr 148361 23116. Kan dosen økes?', marks: ['Fnr 148361 23116'] },
    { text: 'Pas. (238555 30775) bruker Metex. Kan dosen økes?', marks: ['238555 30775'] },
    { text: '17912099997 bruker Metex. Kan dosen økes?', marks: ['17912099997'] },
    { text: 'Ring meg på 928 40 517.', marks: ['928 40 517'] },
    { text: 'Mor kan nås på 914 03 286. Er vekten økt?', marks: ['914 03 286'] },
    { text: 'Tlf. 92840517. Kan dosen økes?', marks: ['92840517'] },
    { text: 'Kan nås på +47 957 21 804. Er INR tatt?', marks: ['+47 957 21 804'] },
    { text: 'Skriv til per.dahl@example.no. Er INR tatt?', marks: ['per.dahl@example.no'] },
    { text: 'Kontonr 1503.44.12305. Kan dere ordne det?', marks: ['1503.44.12305'] },
    { text: 'Treffast på mobil 481 00 222. Er speil teke?', marks: ['481 00 222'] },
  ],
  clean: [
    'Kontroll 12.11.2026, Hb 12,3. Kan dosen økes?',
    'Ref. 20261234. Kan dosen økes?',
    'Labnr 12345678901. Er svaret klart?',
    'Ring 113 ved brystsmerter. Er EKG tatt?',
    'Legevakt 116117 ved forverring. Kan dosen økes?',
    'Sentralbordet 03525 satte over. Er INR tatt?',
    'HER-id 12345678. Kan dosen økes?',
    'Konto er ikke tema. Prøve 12345678903 er sendt. Er svaret klart?',
    'Metoprolol 50 mg x 1, 2026 11 20. Kan dosen økes?',
  ],
} satisfies RuleCases
