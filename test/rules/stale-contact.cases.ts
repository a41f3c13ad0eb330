import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Sist kontroll hos dere i mars 2024. Kan Lamictal økes til 125 mg?',
      marks: ['Sist kontroll hos dere i mars 2024'],
    },
    { text: 'Utskrevet 03.02.2024 etter hjerteinfarkt. Kan Brilique stoppes?', marks: ['Utskrevet 03.02.2024'] },
    { text: 'Var hos dere for to år siden. Kan metotreksat startes igjen?', marks: ['Var hos dere for to år siden'] },
    { text: 'Sist hos dykk hausten 2023. Kan dosen aukast til 150 mg?', marks: ['Sist hos dykk hausten 2023'] },
    { text: 'Ikke vært hos dere siden 2022. Skal kontroll-MR tas?', marks: ['Ikke vært hos dere siden 2022'] },
    { text: 'Konsultasjon hos dere i fjor vår. Kan Humira trappes ned?', marks: ['Konsultasjon hos dere i fjor vår'] },
    {
      text: 'Ingen tidligere kontakt med sykehuset. Kan hun starte med Enbrel?',
      marks: ['Ingen tidligere kontakt med sykehuset'],
    },
    {
      text: 'Siste time på hjertepoliklinikken var i mai 2025. Kan Entresto økes?',
      marks: ['Siste time på hjertepoliklinikken var i mai 2025'],
    },
  ],
  clean: [
    'Sist kontroll hos dere 05.10.2026. Kan Lamictal økes til 125 mg?',
    'Født 1954, operert i Polen 2019. Kontroll hos dere 12.10.2026. Kan dosen økes?',
    'Følges hos dere siden 2015, siste kontroll 05.09.2026. Kan dosen økes?',
    'Diagnosen fikk han i 2012. Sist hos dere i august. Kan dosen økes?',
    'Venter på time etter henvisning 20.01.2026. Skal Eliquis fortsette?',
    'Utskrevet hos dere 14.01.2026. Kan Brilique stoppes?',
    'Kontroll hos fastlege i 2024 var fin. Sett hos dere 03.11.2026. Kan Metex økes?',
  ],
} satisfies RuleCases
