import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Utslett på leggen, kan dere se på dette?', marks: [], context: { images: 1 } },
    {
      text: 'Utslett på leggen. [bilde] Er det psoriasis?',
      marks: ['[bilde]'],
      fixed: 'Utslett på leggen. Er det psoriasis?',
    },
    { text: 'Utslett [image001.png] på leggen.', marks: ['[image001.png]'] },
    { text: 'Utslett cid:image001.png@01DA på leggen', marks: ['cid:image001.png@01DA'] },
    { text: 'EKG: data:image/png;base64,iVBORw0KGgo= normalt?', marks: ['data:image/png;base64,iVBORw0KGgo='] },
    { text: 'Utslett <img src="x"> på leggen', marks: ['<img src="x">'] },
  ],
  clean: [
    'MR-bilder er sett hos oss 05.11.2026.',
    'Sykdomsbildet har endret seg. Skal Furix økes?',
    'Går fint 😊 Kan dosen økes?',
    'Blodbildet er normalt [sic].',
    'Data: kreatinin 112. Kan ramipril økes?',
    { text: 'Kan dosen økes?', context: { images: 0 } },
  ],
} satisfies RuleCases
