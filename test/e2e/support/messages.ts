/** Breaks three rules once each. Ends with a whole sentence, for the phrase that is being typed is left alone. */
export const BAD = 'Hei kollega!\nViser til henvisning. Hva tenker dere?\nPasienten er orientert.\n'
export const BAD_RULES = ['courtesy-phrase', 'missing-referral-reference', 'vague-question']
export const GREETING = 'Hei kollega'

export const CLEAN = 'Kan metoprolol økes til 100 mg x 1?\nPasienten er orientert.\n'
