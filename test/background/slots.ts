type Slots = Readonly<Record<string, readonly string[]>>

const drugs: Slots = {
  bpdrug: [
    'amlodipin 5 mg x 1',
    'losartan 50 mg x 1',
    'candesartan 8 mg x 1',
    'ramipril 5 mg x 1',
    'enalapril 10 mg x 1',
    'metoprolol depot 50 mg x 1',
    'bisoprolol 2,5 mg x 1',
    'lerkanidipin 10 mg x 1',
  ],
  statin: ['atorvastatin 40 mg x 1', 'atorvastatin 20 mg x 1', 'rosuvastatin 10 mg x 1', 'simvastatin 40 mg x 1'],
  doac: ['apixaban 5 mg x 2', 'rivaroksaban 20 mg x 1', 'dabigatran 150 mg x 2', 'edoksaban 60 mg x 1'],
  pain: ['paracetamol 1 g x 4', 'paracetamol 1 g x 3', 'paracetamol 500 mg x 4', 'ibuprofen 400 mg x 3'],
  ssri: ['sertralin 50 mg', 'escitalopram 10 mg', 'fluoksetin 20 mg', 'venlafaksin depot 75 mg', 'mirtazapin 15 mg'],
  antibiotic: [
    'fenoksymetylpenicillin 1 g x 4',
    'amoksicillin 500 mg x 3',
    'pivmecillinam 400 mg x 3',
    'dikloksacillin 500 mg x 4',
    'doksysyklin 100 mg x 1',
  ],
  diabetes: [
    'metformin 1 g x 2',
    'metformin 500 mg x 2',
    'empagliflozin 10 mg x 1',
    'sitagliptin 100 mg x 1',
    'dapagliflozin 10 mg x 1',
  ],
  inhaler: ['Trelegy 1 x 1', 'Spiriva 2 x 1', 'Symbicort 160/4,5 1 x 2', 'Ultibro 1 x 1', 'Trimbow 2 x 2'],
  childInhaler: ['Flutide 50 mikrogram x 2', 'Flutide 125 mikrogram x 2', 'Singulair 4 mg x 1', 'Singulair 5 mg x 1'],
}

const measures: Slots = {
  bp: ['{112..124}/{66..74}', '{118..138}/{70..84}'],
  year: ['{2008..2023}'],
  hospital: ['Drammen sykehus', 'Ringerike sykehus', 'Kongsberg sykehus', 'Bærum sykehus'],
}

const dates: Slots = {
  date: ['{10..28}.0{1..9}.2026', '0{1..9}.0{1..9}.2026', '{10..28}.10.2026', '{10..28}.0{1..9}.26'],
  next: ['0{1..9}.12.2026', '{10..21}.12.2026', '{10..28}.0{1..3}.2027', '0{4..9}.0{1..3}.2027'],
}

const month = ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober']

export const slots: Readonly<Record<'nb' | 'nn', Slots>> = {
  nb: { ...drugs, ...measures, ...dates, side: ['høyre', 'venstre'], month },
  nn: { ...drugs, ...measures, ...dates, side: ['høgre', 'venstre'], month },
}

/** One of these holds for a whole sentence, so that its pronouns agree. */
export const persons: Readonly<Record<'nb' | 'nn', readonly Readonly<Record<string, string>>[]>> = {
  nb: [
    { Mann: 'Mann', han: 'han', Han: 'Han', ham: 'ham', Gutt: 'Gutt', gutten: 'gutten', Gutten: 'Gutten' },
    { Mann: 'Kvinne', han: 'hun', Han: 'Hun', ham: 'henne', Gutt: 'Jente', gutten: 'jenta', Gutten: 'Jenta' },
  ],
  nn: [
    { Mann: 'Mann', han: 'han', ham: 'han', Gutt: 'Gut', gutten: 'guten' },
    { Mann: 'Kvinne', han: 'ho', ham: 'ho', Gutt: 'Jente', gutten: 'jenta' },
  ],
}
