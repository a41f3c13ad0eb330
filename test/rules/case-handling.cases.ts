import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Pas. trenger førerkortattest. Kan dere fylle ut den?', marks: ['førerkortattest'] },
    { text: 'Kan dere skrive erklæring til NAV?', marks: ['erklæring'] },
    { text: 'Kan du ordne rekvisisjon for drosje?', marks: ['rekvisisjon'] },
    { text: 'Trenger forlenget sykmelding. Kan dere skrive den?', marks: ['sykmelding'] },
    { text: 'Klage på avslag 12.01.', marks: ['Klage på'] },
    { text: 'Søknad om BPA.', marks: ['Søknad om'] },
    { text: 'Foreldra søkjer pleiepengar og treng legeerklæring frå dykk.', marks: ['søkjer pleiepengar'] },
    { text: 'Pasienten vil ha utgiftene dekket. Kan dere ordne refusjon?', marks: ['refusjon'] },
    { text: 'Ber om innsyn i journalen for advokat. Kan dere sende utskrift av journal?', marks: ['innsyn'] },
  ],
  clean: [
    'Sykmeldt til 28.02.2026. Kan han begynne å trene?',
    'Har vært uføretrygdet siden 2015. Kan Lyrica økes?',
    'Klager over smerter i hofte. Er MR tatt?',
    'Førerkortattest er skrevet. Kan Keppra trappes ned?',
    'Kan han kjøre bil etter anfallet 12.11.?',
    'Søknad om rehabilitering er innvilget. Kan han trene før det?',
    'Han jobber i NAV. Kan dosen økes til 10 mg?',
  ],
} satisfies RuleCases
