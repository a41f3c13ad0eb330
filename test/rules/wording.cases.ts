import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Masete pasient som ringer hver dag. Kan dosen økes?', marks: ['Masete'] },
    { text: 'Han påstår at han tar medisinen. Kan dosen økes?', marks: ['påstår'] },
    { text: 'Kjent alkoholiker. Kan Antabus startes?', marks: ['alkoholiker'] },
    { text: 'Ho er lat og umotivert. Kan semaglutid startes?', marks: ['lat og umotivert'] },
    { text: 'Pas. nekter å ta blodprøver. Kan dosen økes likevel?', marks: ['nekter'] },
    { text: 'Angivelig avhold siden juni. Er CDT tatt?', marks: ['Angivelig'] },
    { text: 'Svingdørspasient som er inne igjen. Hvilke medisiner har han?', marks: ['Svingdørspasient'] },
    { text: 'Som dere burde vite, har han sluttet med Antabus. Er speil tatt?', marks: ['Som dere burde vite'] },
    { text: 'Lite samarbeidsvillig pasient. Kan depot gis?', marks: ['Lite samarbeidsvillig'] },
    { text: 'Mannen hennes er hypokonder. Er det tatt EKG?', marks: ['hypokonder'] },
    { text: 'Pas. klager over smerter i hofta. Er MR tatt?', marks: ['klager over'] },
    { text: 'Rusmisbrukar, brukar dagleg. Kan metadon aukast til 90 mg?', marks: ['Rusmisbrukar'] },
    { text: 'Nok en gang mangler medisinlisten. Hva bruker han?', marks: ['Nok en gang'] },
  ],
  clean: [
    'Skal vi fjerne kateteret her? Vi gjør ikke det til vanlig.',
    'Nekter for brystsmerter. Kan Imdur stoppes?',
    'Smertene er krevende å behandle. Kan Lyrica økes til 150 mg?',
    'Aggressivt lymfom 2022, i remisjon. Kan hun vaksineres?',
    'Vanskelig å vurdere klinisk. Er MR tatt 12.11.?',
    'Pas. sier at naboen er «gal». Kan Sobril stoppes?',
    'Takket nei til vaksine. Kan den gis senere?',
    'Alkoholavhengighet (F10.2). Kan Antabus startes?',
    'Hysteroskopi 05.03.2026 normal. Kan Visanne stoppes?',
    'Hun ønsker ikke operasjon. Kan Visanne fortsette?',
    'Planen påstås ikke. Stål 12 mm. Kan skruen fjernes?',
    'Pasienten forteller at hun føler seg umotivert og lat. Kan sertralin økes til 100 mg?',
  ],
} satisfies RuleCases
