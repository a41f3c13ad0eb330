import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Kan dosen økes? Når er kontroll? Skal INR tas? Kan hun fly?',
      marks: ['Kan dosen økes? Når er kontroll? Skal INR tas? Kan hun fly?'],
    },
    {
      text: 'Skal Furix startes? Må ho ha ekko? Kan ho flyge? Kor ofte skal kalium takast?',
      marks: ['Skal Furix startes? Må ho ha ekko? Kan ho flyge? Kor ofte skal kalium takast?'],
    },
    {
      text: '1) Når ble Furix redusert? 2) Bruker hun Imovane? 3) Er BT målt? 4) Hvilken dose D-vitamin?',
      marks: ['1) Når ble Furix redusert? 2) Bruker hun Imovane? 3) Er BT målt? 4) Hvilken dose D-vitamin?'],
    },
    {
      text: 'Kan dosen økes? Hvilken dose? Ønsker svar på om MR trengs. Når er kontroll?',
      marks: ['Kan dosen økes? Hvilken dose? Ønsker svar på om MR trengs. Når er kontroll?'],
    },
    {
      text: 'Hvor stor dose nå? Tar hun den fastende? Jern samtidig? Er anti-TPO tatt?',
      marks: ['Hvor stor dose nå? Tar hun den fastende? Jern samtidig? Er anti-TPO tatt?'],
    },
    {
      text: 'Melding mottatt. Når startet hosten? Er det tatt røntgen? Røyker han? Bruker han Triatec?',
      marks: ['Når startet hosten? Er det tatt røntgen? Røyker han? Bruker han Triatec?'],
      context: { kind: 'reply' },
    },
  ],
  clean: [
    {
      text: 'Hun kan bruke krykke. Kan bade om en uke. Skal ta Paracet ved behov. Kan trene. Skal ikke løfte.',
      context: { kind: 'reply' },
    },
    'Kan dosen økes? Når er kontroll? Skal INR tas?',
    'Kan dosen økes, og i så fall til hva? Når er kontroll? Skal INR tas? I så fall hvor ofte?',
    'Ble den gjort med reversibilitet, og hva var FEV1?',
    'Kan dosen økes??? Når er kontroll?',
    'Pas. spør: «Kan jeg fly? Kan jeg trene? Kan jeg jobbe? Kan jeg reise?» Er EKG tatt?',
    { text: 'Ja? Nei? Kanskje? Vet ikke? Hun svarte alt.', context: { kind: 'reply' } },
  ],
} satisfies RuleCases
