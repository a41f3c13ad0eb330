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
    { text: 'Utslett [innlimt bilete] på leggen. Er det psoriasis?', marks: ['[innlimt bilete]'] },
    { text: '[screenshot 2] Er QTc for lang for Cipralex?', marks: ['[screenshot 2]'] },
    { text: '[image/jpeg 88 kB] Er det psoriasis?', marks: ['[image/jpeg 88 kB]'] },
    { text: 'Utslett <skjermbilde satt inn> på leggen.', marks: ['<skjermbilde satt inn>'] },
    { text: 'DSCN_0041.JPG la jeg rett inn. Er det psoriasis?', marks: ['DSCN_0041.JPG'] },
    { text: 'image/png;base64,iVBORw0KGgo= Er det psoriasis?', marks: ['image/png;base64,iVBORw0KGgo='] },
  ],
  clean: [
    'Bilde [MR 12.11.2026] er beskrevet uten funn. Kan hun trene?',
    'Ferritin <30. Bildet er uendret. Skal jern startes?',
    'MR-bilder er sett hos oss 05.11.2026.',
    'Sykdomsbildet har endret seg. Skal Furix økes?',
    'Går fint 😊 Kan dosen økes?',
    'Blodbildet er normalt [sic].',
    'Data: kreatinin 112. Kan ramipril økes?',
    { text: 'Kan dosen økes?', context: { images: 0 } },
  ],
} satisfies RuleCases
