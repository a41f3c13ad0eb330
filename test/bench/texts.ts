const SENTENCES = [
  'Pas. er 72 år med kjent hypertensjon og diabetes type 2, siste HbA1c 58 mmol/mol.',
  'Hun bruker metoprolol 50 mg x 1, ramipril 5 mg x 1 og metformin 500 mg x 2.',
  'Ved kontroll her var BT 152/88, puls 62 regelmessig, ingen ødemer.',
  'Kreatinin 112, eGFR 48, kalium 4,6 og natrium 139.',
  'Ho har ikkje hatt brystsmerter eller tungpust siste månaden, og går tur kvar dag.',
  'Epikrise fra kardiologisk avdeling 12.10.2026 anbefaler opptrapping etter 4 uker.',
  'Tidligere operert for hofteleddsartrose, ukomplisert forløp, ingen allergier.',
  'Hei, kan ramipril økes til 10 mg når kreatinin er 112?',
]

/** Clinical text of `length` characters; `seed` makes its numbers differ, so that no sentence is met twice. */
export function textOf(length: number, seed: number): string {
  let text = ''
  for (let n = 0; text.length < length; n++)
    text += `${SENTENCES[n % SENTENCES.length]?.replace(/\d+/, String(seed * 100 + n))} `
  return text.slice(0, length)
}

/** What people and programs put into fields by mistake, or to do harm; each is repeated to the wanted length. */
export const BAD_INPUTS: Readonly<Record<string, string>> = {
  'line breaks': '\n',
  blanks: ' ',
  'full stops': '.',
  'question marks': '?',
  'one letter': 'a',
  digits: '1',
  'digits and blanks': '1 ',
  underscores: '_',
  brackets: '[',
  braces: '{',
  'angle brackets': '<',
  quotes: '"a',
  'e-mail marks': 'a@',
  commas: 'a, ',
  colons: ': ',
  dates: '12.11.2026 ',
  'lab values': 'Hb 5,1 ',
  thanks: 'takk ',
  referrals: 'henvisning ',
  duties: 'dere må ',
  headings: 'Aktuelt:\n',
  emoji: '🙂',
  'combining marks': 'a\u0301',
  'Word paste': 'Pas.\u00a0har\u200b ',
}
