import type { Templates } from '../templates.ts'

export const shorthand: Templates = {
  everyday: [
    'Us.: {side} kne utan hydrops, full rørsle.',
    'Beh.: {bpdrug}, ktr. om [4|6|8] veker.',
    'Pas. har [mindre|uendra|noko mindre] plager sidan sist.',
    'St.p. kneartroskopi {side} side {year}.',
    'Obj.: kjekk, upåverka, BT {bp}.',
    'Tidl. appendektomert {year}, elles frisk.',
    'Rtg. {side} ankel {date} u.a.',
    'Avt. tlf.time {next}.',
    'Sep. [ibuprofen|diklofenak|zopiklon] {date}, greitt utan.',
    'Stim.: røykjer 0, snus [0|1 boks/veke|2 boksar/veke].',
  ],
  tricky: [
    'St.p. lungeemboli {year}, ingen sekvele.',
    'Tidl. brystkreft {side} side, op. {year}, ferdig kontrollert.',
    'CT {date} neg. mht. lungeemboli.',
    'Mor: brystkreft {44..68} år.',
    'Innl. akutt {date} med nyresteinsanfall, utskr. dagen etter.',
    'Ikkje ø-hjelp, vanleg ventetid er greitt.',
    'Mistanke om lungekreft vart avkrefta ved bronkoskopi {date}.',
    'Hb {12,1..14,3}, Na {137..142}, K {3,8..4,6}, krea {62..94}.',
    'K 3,4 i {month} under tiazid, normalisert til {3,8..4,4}.',
    'Hjartestans {year}, ICD, ingen støyt sidan.',
  ],
}
