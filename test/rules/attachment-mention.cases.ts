import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Se vedlegg for blodprøver. Kan Metex økes?', marks: ['Se vedlegg'] },
    { text: 'Legger ved bilde av utslettet.', marks: ['Legger ved bilde'] },
    { text: 'Medisinliste vedlagt. Stemmer den?', marks: ['Medisinliste vedlagt'] },
    { text: 'Se bildet nedenfor. Er det psoriasis?', marks: ['bildet nedenfor'] },
    { text: 'Sender skjermbilde av kurven.', marks: ['Sender skjermbilde'] },
    { text: 'EKG-stripen følger med her.', marks: ['EKG-stripen', 'følger med her'] },
    { text: 'Sjå PDF med resultata.', marks: ['Sjå PDF'] },
    { text: 'Legg ved kopi av EKG.', marks: ['Legg ved kopi', 'EKG'] },
    { text: 'Har skannet skjemaet, det ligger vedlagt.', marks: ['skjemaet', 'vedlagt'] },
    { text: 'Limer inn epikrisen under.', marks: ['Limer inn', 'epikrisen'] },
  ],
  clean: [
    'Finnes det en oversikt over stomiutstyr på blå resept?',
    'I brevet 05.11.2026 står «LDL under 1,4». Skal ezetimib legges til?',
    'Røntgenbilde 12.11. viser ingen brudd. Kan gipsen fjernes?',
    'Sykdomsbildet har endret seg. Kan Furix økes?',
    'EKG vedlagt i henvisningen 03.02.2026. Er Imdur riktig?',
    'Ingen vedlegg følger. Kan dosen økes?',
    'Blodbildet er normalt. Kan Metex økes?',
    'EKG under belastning 12.11. var normalt. Kan han trene?',
    'Kan dere sende kopi av EKG fra 12.11.?',
    'Bildediagnostikk 12.11. uten funn. Kan hun løfte tungt?',
    'Vi legger inn for observasjon ved forverring. Skal Furix økes?',
  ],
} satisfies RuleCases
