import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Henvises herved for utredning av snorking.', marks: ['Henvises herved'] },
    { text: 'Pas. trenger ny resept på Burinex 1 mg. Kan dere fornye?', marks: ['resept på'] },
    { text: 'Kan timen flyttes til uken etter?', marks: ['Kan timen flyttes'] },
    {
      text: 'Ønsker innkalling for ny problemstilling: hodepine.',
      marks: ['Ønsker innkalling for', 'ny problemstilling'],
    },
    { text: 'Kan du fornye e-resepten på Entresto?', marks: ['fornye e-resepten'] },
    { text: 'Tilvisast for vurdering av kne.', marks: ['Tilvisast for vurdering'] },
    { text: 'Kan pas. få ny time i januar?', marks: ['Kan pas. få ny time'] },
    { text: 'Epikrise\nInnlagt 12.11. med pneumoni.', marks: ['Epikrise'] },
    { text: 'Ønskjer time hos dykk til 24-timers blodtrykk.', marks: ['Ønskjer time hos'] },
    { text: 'BMI 43. Tar dere ham inn til samtale om fedmekirurgi?', marks: ['Tar dere ham inn til'] },
    { text: 'Timen 02.12 passer ikke, kan hun få en annen?', marks: ['Timen 02.12 passer ikke'] },
    { text: 'Hun er snart tom for Humira. Kan den fornyes?', marks: ['er snart tom for Humira', 'Kan den fornyes'] },
    { text: 'Ber om MR av kne, smerter etter vridning.', marks: ['Ber om MR av kne'] },
    { text: 'Hb 13,1. MCV 91. Ferritin 88. TSH 1,9. ALAT 24. Kreatinin 71.', marks: [] },
  ],
  clean: [
    'Hb 13,1, ferritin 88, TSH 1,9, ALAT 24, kreatinin 71. Skal levaxin økes til 100 mikrog?',
    'BT 128/76, puls 64, sat 97, temp 36,9. Kan furosemid halveres?',
    'Ønsker svar på om MR av kne er nødvendig ved låsninger.',
    'Henvisning av 12.11.2026: er den mottatt?',
    'Henvist 12.10.2026. Hvor lenge må hun vente?',
    'Bør kontrollen framskyndes?',
    'Har han fått resept på NSAID?',
    'Hun har time hos dere 14.12. Skal Metex stoppes før?',
    'Er siste resepten på 25 eller 50 mg?',
    'Skal vi henvise til MR, eller holder ultralyd?',
  ],
} satisfies RuleCases
