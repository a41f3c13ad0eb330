import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Var det 75 mg, og kan jeg få svar i morgen tidlig?', marks: ['svar'] },
    { text: 'Ber om svar innen fredag på om dosen kan økes.', marks: ['svar'] },
    { text: 'Trenger svar i morgen på om Eliquis skal stoppes.', marks: ['svar'] },
    { text: 'Vi må ha tilbakemelding før helgen.', marks: ['tilbakemelding'] },
    { text: 'Svarfrist i morgon.', marks: ['Svarfrist'] },
    { text: 'Ønsker avklaring i løpet av uka på om MR er nødvendig.', marks: ['avklaring'] },
    { text: 'Håper på svar innen 25.11.', marks: ['svar'] },
    { text: 'Treng svar seinast onsdag om Marevan.', marks: ['svar'] },
    { text: 'Innen torsdag trenger vi svar på om hun kan operere.', marks: ['svar'] },
    { text: 'Gi beskjed innen to dager om Metex kan startes.', marks: ['beskjed'] },
    { text: 'Hun reiser torsdag og vi må ha svar før hun drar.', marks: ['svar før hun'] },
    { text: 'Ønsker raskt svar på om ramipril kan økes.', marks: ['raskt svar'] },
  ],
  clean: [
    'Kan Eliquis stoppes innen operasjonen 25.11.?',
    'Svar på blodprøvene kom fredag. Kan Metex økes?',
    'Hun skal opereres på fredag. Skal Marevan stoppes?',
    'Ber om svar innen 15.12. på om dosen kan økes.',
    'Ønsker svar innen 30.11. på om dosen kan økes.',
    'Takk for raskt svar.',
    'Kontroll om to dager hos oss. Er kreatinin tatt?',
    'Biopsisvar ventes fredag. Skal hun vente med oppstart?',
    'Kan han starte med Enbrel på mandag?',
    'Svaret frå MR 12.11. var normalt. Kan ho trene?',
  ],
} satisfies RuleCases
