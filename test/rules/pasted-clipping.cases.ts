import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Na 139 (137-145) K 4,2 (3,6-4,6) Krea 77 (60-105) Hb 14,4 (13,4-17,0). Skal ramipril økes?',
      marks: ['139 (137-145) K 4,2 (3,6-4,6) Krea 77 (60-105) Hb 14,4 (13,4-17,0)'],
    },
    {
      text: 'Fra: Lab Øst Til: legesenteret Dato: 17.11.2026 Emne: prøvesvar. Er ALAT 61 farlig?',
      marks: ['Fra: Lab Øst Til: legesenteret Dato:'],
    },
    {
      text: 'Hb 12,4 g/dL (11,7-15,3)\nMCV 91 fL (82-98)\nFerritin 34 µg/L (10-170)\nSkal jern startes?',
      marks: ['Hb 12,4 g/dL (11,7-15,3)\nMCV 91 fL (82-98)\nFerritin 34 µg/L (10-170)'],
    },
    {
      text: 'Analyse\tResultat\tEnhet\tReferanse\nNatrium\t138\tmmol/L\t137-145\nKalium\t4,4\tmmol/L\t3,6-4,6\nSkal Furix økes?',
      marks: ['Analyse\tResultat\tEnhet\tReferanse\nNatrium\t138\tmmol/L\t137-145\nKalium\t4,4\tmmol/L\t3,6-4,6'],
    },
    {
      text: 'Fra: Apotek 1\nSendt: 19. november 2026\nTil: Legekontoret\nSkal simvastatin stoppes?',
      marks: ['Fra: Apotek 1\nSendt: 19. november 2026\nTil: Legekontoret'],
    },
    { text: '-----Opprinnelig melding-----\nKan dosen økes til 10 mg?', marks: ['-----Opprinnelig melding-----'] },
    {
      text: 'CRP | 5 | mg/L | <5\nALAT | 22 | U/L | 10-45\nGT | 96 | U/L | 10-115\nSkal Metex stoppes?',
      marks: ['CRP | 5 | mg/L | <5\nALAT | 22 | U/L | 10-45\nGT | 96 | U/L | 10-115'],
    },
    { text: 'Kan dosen økes til 10 mg?', marks: [], context: { pastedLength: 900 } },
    {
      text: 'Natrium   138        mmol/L  137-145\nKalium    4,4        mmol/L  3,6-4,6\nFerritin  88         µg/L    34-300',
      marks: [
        'Natrium   138        mmol/L  137-145\nKalium    4,4        mmol/L  3,6-4,6\nFerritin  88         µg/L    34-300',
      ],
    },
    {
      text: '02.11 71 kg 03.11 71,2 kg 04.11 70,8 kg 05.11 70,1 kg 06.11 69,9 kg 07.11 69,5 kg. Kan Furix halveres?',
      marks: ['02.11 71 kg 03.11 71,2 kg 04.11 70,8 kg 05.11 70,1 kg 06.11 69,9 kg 07.11 69,5'],
    },
    {
      text: 'Bisoprolol 5 mg x 1, Amlodipin 10 mg x 1, Ezetimib 10 mg x 1, Losartan 50 mg x 1, Metformin tabl 500 mg x 2, Pantoprazol 20 mg x 1. Kan losartan økes?',
      marks: [
        'Bisoprolol 5 mg x 1, Amlodipin 10 mg x 1, Ezetimib 10 mg x 1, Losartan 50 mg x 1, Metformin tabl 500 mg x 2, Pantoprazol 20 mg x 1',
      ],
    },
    {
      text: 'Hb 13,1 / LPK 6,0 / TPK 251 / CRP 3 / ALAT 30 / Krea 70 / TSH 1,8. Kan Metex økes?',
      marks: ['Hb 13,1 / LPK 6,0 / TPK 251 / CRP 3 / ALAT 30 / Krea 70 / TSH 1,8.'],
    },
    {
      text: 'Teknikk: Aksial T2 og FLAIR uten kontrast. Beskrivelse: Normale ventrikler, ingen infarkt. Er det grunn til ny MR?',
      marks: ['Teknikk: Aksial T2 og FLAIR uten kontrast. Beskrivelse: Normale ventrikler, ingen infarkt.'],
    },
    {
      text: 'Utdrag av journal: kontroll hos fysioterapeut i september, trente to ganger i uken og gikk tur hver dag med stav. Hun klarte trapp uten støtte og hadde mindre hevelse om kvelden. Kan hun belaste fullt?',
      marks: [
        'Utdrag av journal: kontroll hos fysioterapeut i september, trente to ganger i uken og gikk tur hver dag med stav. Hun klarte trapp uten støtte og hadde mindre hevelse om kvelden.',
      ],
    },
    {
      text: 'Fysio skrev: «Hun går uten krykker inne og med én krykke ute. Bøyer kneet til 100 grader, mangler fem grader på strekk. Trener hver dag hjemme.» Kan hun sykle?',
      marks: [
        '«Hun går uten krykker inne og med én krykke ute. Bøyer kneet til 100 grader, mangler fem grader på strekk. Trener hver dag hjemme.»',
      ],
    },
  ],
  clean: [
    'Kutt i pannen limt på legevakten: rene sårkanter uten tegn til infeksjon, god sårlukking, ingen blødning, ingen smerter ved berøring, tetanus er gitt, og mor har fått råd om stell. Når kan håret vaskes?',
    'CRP 5 / hoste / feber / snue / kvalme / utslett / uro / svimmel. Kan dosen økes?',
    'Har hatt 1 anfall; ingen kvalme; ingen oppkast; ingen feber; ingen smerter; spiser godt; sover godt; går på skole.',
    'Prednisolon 02.11 20 mg, 09.11 15 mg, 16.11 10 mg. Kan han gå til 5 mg?',
    'Bruker Bisoprolol 5 mg x 1, Losartan 50 mg x 1 og Metformin 500 mg x 2. Kan losartan økes?',
    'Valg: 5 mg / 10 mg / 15 mg. Er 10 mg riktig?',
    'Innlimt: Hb 13,1. Kan jern stoppes?',
    'Hun sier: «Jeg våkner hver natt klokken tre og får ikke sove igjen, og da tenker jeg på alt som kan gå galt med barna og huset og jobben.» Kan Remeron økes?',
    'Funn: ingen hevelse. Vurdering: stabil. Plan: Metex 15 mg. Er CRP tatt?',
    Array.from({ length: 6 }, (_, day) => `Pasienten er stabil dag ${day + 1}.`).join('\n'),
    'Hb 13,4, LPK 6,1, TPK 288, CRP 4. Kan jern stoppes?',
    'Hb 12,3, LPK 7,1, CRP 5, kreatinin 80, Na 139, K 4,1. Skal Metex økes?',
    'Metoprolol 50 mg x 1\nRamipril 5 mg x 1\nMetformin 500 mg x 2\nKan ramipril økes til 10 mg?',
    '1) Kan dosen økes?\n2) Når er kontroll?\n3) Skal INR tas?',
    'Hb 12,3 i dag.\nKan jern stoppes?',
    'Til: overlege Nilsen, kardiologi\nKan Entresto økes?',
    'Vekt 82 kg\nBT 130/80\nPuls 62\nKan Furix halveres?',
    { text: 'Kan dosen økes til 10 mg?', context: { pastedLength: 120 } },
  ],
} satisfies RuleCases
