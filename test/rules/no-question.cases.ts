import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Pas. har hatt økende ryggsmerter siste måned og bruker paracet fast.', marks: [] },
    { text: 'Startet med metoprolol 50 mg x 1. BT 130/80, puls 58.', marks: [] },
    { text: 'Ho har fått meir vondt i hofta etter at ho byrja å gå att.', marks: [] },
    { text: 'Pasienten ønsker ikke operasjon. Han har det bra hjemme.', marks: [] },
    { text: 'Hun trenger hjelp i hjemmet og har vært innlagt to ganger.', marks: [] },
  ],
  clean: [
    'Startet med metoprolol 50 mg x 1. Kan dosen økes?',
    'Ber om svar på om metoprolol kan økes.',
    'Ønsker vurdering av om dosen kan økes.',
    'Ettersender tilleggsopplysninger til henvisning av 03.11.2026: kreatinin 112.',
    'Til orientering i pågående forløp: pas. har startet med Eliquis 5 mg x 2.',
    'Puls 58, svimmel. Må inn i kveld.',
    'Hva tenker dere?',
    'BT ok.',
    { text: 'Ja, metoprolol kan økes til 100 mg x 1.', context: { kind: 'reply' } },
    'kan metoprolol økes til 100 mg',
  ],
} satisfies RuleCases
