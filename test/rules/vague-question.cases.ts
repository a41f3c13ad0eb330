import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Tremor, vekttap og tørr hud, TSH normal. Kom med noe!', marks: ['Kom med noe'] },
    { text: 'Pas. med nyresvikt og kløe. Hva tenker dere?', marks: ['Hva tenker dere?'] },
    { text: 'Pas. med nyresvikt og kløe. hva tenker dere', marks: ['hva tenker dere'] },
    { text: 'Stadig svimmel. Noen tanker?', marks: ['Noen tanker?'] },
    { text: 'Stadig svimmel. Kva gjer vi vidare?', marks: ['Kva gjer vi vidare?'] },
    { text: 'Stadig svimmel. Ønsker vurdering.', marks: ['Ønsker vurdering'] },
    { text: 'Stadig svimmel. Ber om deres vurdering av pasienten', marks: ['Ber om deres vurdering av pasienten'] },
    { text: 'Stadig svimmel. Kan dere se på dette?', marks: ['Kan dere se på dette?'] },
    { text: 'Stadig svimmel. Videre tiltak?', marks: ['Videre tiltak?'] },
    { text: 'Økt til 100 mg, er dette greit?', marks: ['er dette greit?'] },
    { text: 'Pas. er 82 år, hva tenker dere, hun er jo skrøpelig?', marks: ['hva tenker dere'] },
    { text: 'Susp. artritt? Hva anbefales?', marks: ['Hva anbefales?'] },
  ],
  clean: [
    'Kan metoprolol økes til 100 mg x 1?',
    'Er det behov for ny MR før kontrollen 03.12?',
    'Hva er planen for antikoagulasjon etter 3 mnd?',
    'Hva tenker dere om å øke ramipril til 10 mg?',
    'Hva tenker dere? Bør metoprolol økes til 100 mg x 1?',
    'Ønsker vurdering av om Eliquis kan seponeres før tannekstraksjon.',
    'kan metoprolol økes til 100 mg x 1',
    'Når er neste kontroll?',
    'Hvor lenge skal hun stå på Eliquis?',
    'Pas. spør hva dere tenker. Skal hun opereres?',
    { text: 'Ønsker tilbakemelding.', context: { kind: 'reply' } },
  ],
} satisfies RuleCases
