import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Viser til henvisning. Kan MR tas her?',
      marks: ['Viser til henvisning'],
      fixed: 'Viser til henvisning av DD.MM.ÅÅÅÅ. Kan MR tas her?',
    },
    { text: 'Jf. epikrise. Skal Furix stå?', marks: ['Jf. epikrise'] },
    {
      text: 'Etter siste kontroll hos dere er hun verre. Skal Furix økes til 40 mg?',
      marks: ['Etter siste kontroll hos dere'],
    },
    { text: 'Som dere skrev skal Furix trappes ned. Til 20 mg?', marks: ['Som dere skrev'] },
    { text: 'Viser til tilvisinga. Kan MR takast her?', marks: ['Viser til tilvisinga'] },
    { text: 'Pas. er henvist til dere i høst. Når er timen?', marks: ['er henvist til dere'] },
    { text: 'Viser til henvisning. CRP 12 den 03.11.2026. Skal hun ha antibiotika?', marks: ['Viser til henvisning'] },
    { text: 'Ser pas. i dag. Viser til epikrisen. Skal Furix stå?', marks: ['Viser til epikrisen'] },
  ],
  clean: [
    // "dykk " is no potassium: the date behind it is one.
    'Var inne hjå dykk 29.10 for venstre auge. Skal Maxidex brukast i tre veker?',
    'Aldri vore hjå dykk. Er spirometri aktuelt før jul?',
    'Takker for henvisningen. Skinnen tas av på dagtid fra nå. Kan hun sykle?',
    'Viser til henvisning av 03.11.2026. Kan MR tas her?',
    'Jf. henv. 12/1-26. Skal Furix stå?',
    'Viser til epikrise fra uke 45. Skal Furix stå?',
    'Kontroll hos dere i oktober. Skal Furix stå?',
    'Viser til epikrise ved overlege Nilsen, kardiologisk avd. Skal Furix stå?',
    'Vil henvise ved manglende bedring. Skal hun ha MR først?',
    'Ny henvisning sendes i dag. Skal hun faste før prøven?',
    'Pasienten ønsker ikke henvisning. Skal Furix stå?',
    'Følges hos dere for RA. Kan metotreksat økes til 20 mg?',
    'Takk for henvisningen. Er det tatt MR?',
    'Viser til henvisning av DD.MM.ÅÅÅÅ. Kan MR tas her?',
    'Epikrise 12.10.2026 mottatt. Som dere skrev skal Furix trappes ned: til 20 mg?',
    { text: 'Viser til din melding. Ja, Furix kan stå.', context: { kind: 'reply' } },
    { text: 'Viser til henvisning. Kan MR tas her?', context: { subject: 'Henvisning 03.11.2026' } },
  ],
} satisfies RuleCases
