import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    {
      text: 'Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Kan dosen økes?',
      marks: [],
    },
    {
      text: 'Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og. Kan dosen økes?',
      marks: [],
    },
    {
      text: 'Hun forteller at hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute og kom hjem. Kan dosen økes?',
      marks: [
        'Hun forteller at hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute og kom hjem.',
      ],
    },
    {
      text: 'og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet. Kan dosen aukast?',
      marks: [
        'og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet og så gikk ho tur til butikken ved vatnet.',
      ],
    },
    {
      text: 'Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har. Hun forteller at hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute og kom hjem.',
      marks: [
        'Hun forteller at hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute hun gikk tur og hilste på naboen som var ute og kom hjem.',
      ],
    },
  ],
  clean: [
    'Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Kan dosen økes?',
    'Kan dosen økes til 10 mg?',
    'Faste: medisin2 10 mg x 1, medisin3 15 mg x 1, medisin4 20 mg x 1, medisin5 25 mg x 1, medisin6 30 mg x 1, medisin7 35 mg x 1, medisin8 40 mg x 1, medisin9 45 mg x 1, medisin10 50 mg x 1, medisin11 55 mg x 1, medisin12 60 mg x 1, medisin13 65 mg x 1. Kan den første stoppes?',
    'Hun går tur hver dag\nHun sover godt om natten og spiser normalt\nBT 130/80 Kan dosen økes?',
    'Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det bra siden sist og går tur hver dag. Pasienten har hatt det.',
  ],
} satisfies RuleCases
