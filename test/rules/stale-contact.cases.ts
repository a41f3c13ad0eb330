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
      text: 'Siste time på hjertepoliklinikken var i mai 2025. Kan Entresto økes?',
      marks: ['Siste time på hjertepoliklinikken var i mai 2025'],
    },
    {
      text: 'Var på hudpol sommeren 2024, deretter ingenting. Kan Protopic brukes i ansiktet?',
      marks: ['Var på hudpol sommeren 2024'],
    },
    { text: 'Dere opererte kneet hennes i 2020. Kan platen tas ut?', marks: ['Dere opererte kneet hennes i 2020'] },
    {
      text: 'Dere så henne for halvannet år siden. Kan Lyrica økes til 150 mg?',
      marks: ['Dere så henne for halvannet år siden'],
    },
    { text: 'Ho vart utskriven frå BUP i 2023. Kan Ritalin startast att?', marks: ['utskriven frå BUP i 2023'] },
    { text: 'Fikk CPAP av dere i 2019, ikke fulgt opp siden. Kan trykket endres?', marks: ['av dere i 2019'] },
    {
      text: 'Har ikkje vore hjå dykk på atten månader. Kan Lamictal aukast?',
      marks: ['Har ikkje vore hjå dykk på atten månader'],
    },
    {
      text: 'Epikrise fra dere 12.03.2025 anbefaler Prolia. Skal den fortsette?',
      marks: ['Epikrise fra dere 12.03.2025'],
    },
    {
      text: 'Han gikk til kontroll hos dere da han var seks, nå er han 14. Trengs nytt ekko?',
      marks: ['gikk til kontroll hos dere da han var seks'],
    },
    {
      text: 'Han var til kontroll hos dere da han var seks, nå 14 år gammel. Trengs nytt ekko?',
      marks: ['var til kontroll hos dere da han var seks'],
    },
    {
      text: 'Epilepsi, utskriven frå barneavdelinga då ho var ti. No 15, frisk elles. Trengst EEG?',
      marks: ['utskriven frå barneavdelinga då ho var ti'],
    },
    {
      text: 'Sist kontroll hos dere seksten mnd attende. Kan Lamictal økes?',
      marks: ['Sist kontroll hos dere seksten mnd attende'],
    },
    {
      text: 'Hun var hos dere som tenåring, nå er hun 31. Hvilken dose hjalp da?',
      marks: ['var hos dere som tenåring'],
    },
    { text: 'Ikke hørt fra ortopeden siden pandemien. Skal skruen ut?', marks: ['fra ortopeden siden pandemien'] },
    { text: 'Kontrollen i 2023 var den siste. Bør hun ha ny DXA?', marks: ['Kontrollen i 2023 var den siste'] },
    {
      text: 'Hun ble utskrevet herfra i mars 2025. Hva er kreatinin hos deg?',
      marks: ['herfra i mars 2025'],
      context: { sender: 'hospital' },
    },
    {
      text: 'Vi avsluttet henne i 2024. Bruker hun Imurel?',
      marks: ['Vi avsluttet henne i 2024'],
      context: { sender: 'hospital' },
    },
  ],
  clean: [
    // Never seen is not long ago: what is wrong is that it is a referral.
    'Ingen tidligere kontakt med sykehuset. Kan hun starte med Enbrel?',
    'Operert hos dere i 2019, går til årlig kontroll. Skal CEA tas?',
    'Fikk diagnosen hos dere i 2015 og følges fast. Kan dosen økes?',
    'Hun har brukt Imurel fra dere siden 2018. Er leukocytter 3,4 greit?',
    'Dere startet Humira i 2021. Kontroll 04.10.26. Kan den trappes ned?',
    'Barn født 2021, fulgt hos dere hver høst. Trengs ny prøve?',
    'Skal til dere 03.12 for kontroll av kne operert i 2018. Skal Eliquis pauses?',
    'Slag i 2019, bør han vurderes hos dere for botox?',
    'Skal hun ha tetanusvaksine nå, siste var i 2012?',
    'Sist dere hadde henne inne ble jern gitt. Holder det når ferritin er 41?',
    { text: 'Har hun tatt prøver hos deg siden 2022?', context: { sender: 'hospital' } },
    { text: 'Han kontrolleres her årlig siden 2016. Hva var siste PSA?', context: { sender: 'hospital' } },
    'Sist kontroll hos dere 05.10.2026. Kan Lamictal økes til 125 mg?',
    'Født 1954, operert i Polen 2019. Kontroll hos dere 12.10.2026. Kan dosen økes?',
    'Følges hos dere siden 2015, siste kontroll 05.09.2026. Kan dosen økes?',
    'Diagnosen fikk han i 2012. Sist hos dere i august. Kan dosen økes?',
    'Venter på time etter henvisning 20.01.2026. Skal Eliquis fortsette?',
    'Utskrevet hos dere 14.01.2026. Kan Brilique stoppes?',
    'Ukjent for dere med diabetes siden 2015. Kan Metformin økes?',
    'Sist kontrollert hos dere med Barthel 12/20. Kan Baklofen økes?',
    'Kontroll hos dere i uke 20-22. Kan Lamictal økes?',
    // A measured value is no age.
    'Sist kontrollert hos dere da CRP var 12. Hun er 45 år, nå feberfri. Skal Metex startes igjen?',
    'Sist kontrollert hos dere da Hb var 9. Pas. er 70 år. Skal jern gis igjen?',
    'Hun var innlagt hos dere da hun var 17. CRP er nå 85. Skal dosen økes?',
    'Kontroll hos fastlege i 2024 var fin. Sett hos dere 03.11.2026. Kan Metex økes?',
  ],
} satisfies RuleCases
