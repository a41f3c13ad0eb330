import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Dette er en kompleks pasient med mange problemstillinger.',
      marks: ['kompleks pasient', 'mange problemstillinger'],
    },
    { text: 'Trenger full utredning av plagene.', marks: ['full utredning'] },
    { text: 'Problema er omfattande.', marks: ['Problema er omfattande'] },
    {
      text: 'Ønsker vurdering av hjertesvikten, justering av insulinet, behandling av eksemet og utredning av svimmelheten.',
      marks: [
        'Ønsker vurdering av hjertesvikten, justering av insulinet, behandling av eksemet og utredning av svimmelheten.',
      ],
    },
    {
      text: 'Kan de følgje blodtrykket, greie ut blodmangelen og få orden på eksemet og søvnen?',
      marks: ['Kan de følgje blodtrykket, greie ut blodmangelen og få orden på eksemet og søvnen?'],
    },
    { text: 'Flere problemstillinger: hjerte, lunge og hud.', marks: ['Flere problemstillinger'] },
    { text: 'Uavklarte symptomer fra flere organsystemer.', marks: ['fra flere organsystemer'] },
    { text: 'Lang sykehistorie, se under.', marks: ['Lang sykehistorie'] },
  ],
  clean: [
    'Kompleks PTSD. Kan prazosin økes til 4 mg?',
    'Kompleks ovarialcyste kontrollert 12.11. Skal CA-125 tas?',
    'Hjertesvikt, KOLS, diabetes og eksem. Kan Entresto økes til 97/103?',
    'Omfattende blodprøver normale. Kan Metex økes?',
    'Komplisert appendisitt operert 2018. Kan hun løfte tungt?',
    'Ingen komplekse problemstillinger. Kan sting fjernes 12.12.?',
  ],
} satisfies RuleCases
