import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'
import { holdsImageMark } from '../norwegian/image-marks.ts'

const THING =
  '(bilde|bildet|bilder|bildene|bilete|biletet|bileta|foto|fotoet|fotografi|utklipp|utklippet|skjermbilde|skjermbildet|skjermbilete|skjermbiletet|skjermdump|skjermdumpen|pdf|pdf-en|pdfen|fil|filen|fila|filer|filene|video|videoen|videosnutt|scan|skann|kopi|kopien|kopiar|kopier|vedlegg|vedlegget|tabell|tabellen|kurve|kurven|kurva|graf|grafen|figur|figuren|skjema|skjemaet|skanning|dokument|dokumentet|dokumenter|liste|lista|listen|medisinliste|medisinlista|medisinlisten|legemiddelliste|legemiddellisten|legemiddellista|ekg|ekg-et|ekg-en|labsvar|labark|prøvesvar|prøvesvara|prøvesvarene|utskrift|utskrifta|utskriften|rapport|rapporten|audiogram|spirometri|spirometrien|ctg|røntgenbilde|røntgenbildet|røntgenbilder|mobilbilde|mobilbilder|oversikt|oversikta|oversikten|skåring|skåringsskjema|arket|ark|erklæring|attest)'
const BELOW = '(under|nedenfor|nedanfor|ovenfor|ovanfor|over|vedlagt|vedlagd|bakerst|bakarst|i vedlegg|nederst|nedst)'

const phrases = {
  /** Say "attachment" themselves. */
  attached: [
    '(vedlegg|vedlegget|vedlegga|vedleggene|vedl|vedlegger|vedlegge|vedlegges|vedlagt|vedlagte|vedlagd|vedlagde|ved­lagt|vedleg|vedlgat)',
    '(legger|legg|legges|leggjer|lagt|la|leggast|legge|leggje|lagde|lagd) (jeg|eg|vi|også|herved)? (ved|inn|med|til) .? ' +
      THING,
    '(legger|legg|legges|leggjer|lagt|la|leggast|legge|leggje|lagde|lagd) (jeg|eg|vi|også|herved)? ved',
    '(limer|limt|limte|kopierer|kopiert|klipper|klippet|klistrer|klistra|limar|lima|klippa|klistret|scannet|skannet|skanna|skanner|scanner) (jeg|eg|vi)? (inn|med|under|ved)',
    `(hefter|heftet|hefta|heftar|stiftet|festet|festa|hengt|henger|heng) (på|ved|med|med på)`,
    '(limt|lima|klistret|klippet|kopiert|lagt|lagd) (jeg|eg|vi)? (inn|med) (sist|nederst|nedst|bakerst|til slutt|øverst) (i|på)? (meldingen|meldinga)?',
    '(bakom|bak|etter) (meldinga|meldingen|dialogmeldingen) (ligger|ligg|finn|finner|følger)?',
    '(i|på|som) (et|eit)? (eget|eige|separat|eigen|egen) (dokument|ark|fil|vedlegg|side)',
  ],
  /** Points at something that would have to be there. */
  look: [
    `(se|sjå|jf|jfr|jamfør|kfr|jevnfør|ref|sjekk) (på|til|gjerne|også|i)? (det|de|den|dei)? (vedlagte|vedlagde|medfølgende|medfølgjande|innlimte|innlimt|tilsendte|ovenstående|skannede|nederste|innsendte)? ${THING}`,
    `(som|slik) (det|dere|de|du|vi)? (vist|kan|ser|ein|man|fremgår|går|går fram|framgår|synt|syner|vises|viser) (på|av|i|se|sjå)? (på)? ${THING}`,
    `(av|på|i) (det|den)? (vedlagte|medfølgende) .`,
    `${THING} (er)? (ligger|ligg|følger|følgjer|fylgjer|følg|fylgjer|kommer|kjem|vedlegges|sendes|sendt) (vedlagt|ved|med|under|nedenfor|nedanfor|her|separat|saman|sammen)`,
    `${THING} ${BELOW}`,
    `${THING} (har)? (jeg|eg|vi)? (hefta|heftet|lagt|limt|lima|festa|festet|sendt|skannet|skanna|klippet|klippa) (på|ved|inn|med|under)`,
  ],
  /** Things that can only be sent as a file; whether they are, is read from what stands around them. */
  file: [
    '(bilde|bildet|bilder|bildene|bilete|biletet|bileta|foto|fotoet|fotografi|skjermbilde|skjermbildet|skjermbilete|skjermdump|skjermdumpen|utklipp|utklippet|mobilbilde|mobilbilder|pdf|pdf-en|pdfen|video|videoen|videosnutt|film|filmen|filmsnutt|filmklipp|lydfil|lydopptak|lydopptaket|fil|filen|fila|filer|vedlegg|vedlegget|kopi|kopien|utskrift|utskriften|utskrifta|innscannet|innskannet)',
  ],
  /** Things that are read as well where they lie; they lean on what is missing when they are said to stand here. */
  paper: [
    '(kurve|kurven|kurva|tabell|tabellen|figur|figuren|graf|grafen|skjema|skjemaet|liste|lista|listen|medisinliste|medisinlista|medisinlisten|legemiddelliste|legemiddellista|legemiddellisten|ekg|ekg-et|ekg-en|ekg-stripen|labsvar|labark|prøvesvar|prøvesvarene|prøvesvara|rapport|rapporten|oversikt|oversikten|oversikta|dagbok|dagboka|anfallskalender|anfallskalenderen|logg|loggen|audiogram|audiogrammet|spirometri|spirometrien|ctg|journalnotatet|epikrisen|epikrisa|brevet|svaret|skåring|skåringen|ark|arket)',
  ],
  /** Sends what cannot be sent here. */
  sends: [
    `(sender|sendar|sendte|oversender|ettersender|sende|videresender|vidaresender|mailer|laster) (jeg|eg|vi|også|deg|dere|dykk|her|opp|over|med|derfor)? (med|over|deg|dere|dykk|også|et|eit|en|ein|noen|nokre|to|tre|inn)? (en|ein|et|eit|av|noen|nokre)? (bilde|bildet|bilder|bilete|foto|fotografi|skjermbilde|skjermbilete|skjermdump|pdf|pdf-en|pdfen|fil|filen|video|videoen|scan|utklipp|vedlegg|skjema|skjemaet|kopi|ekg)`,
    '(følger|følgjer|fylgjer|fylgje|følge|ligger|ligg) (bak|med|etter) (denne|dette|her|meldingen|meldinga)',
    '(ligger|ligg) ved$',
    '(kommer|kjem|følger|følgjer|fylgjer|følgde|fulgte|sendes|blir|ligger|ligg) (med|ved|saman|sammen|vedlagt) (med)? (her|dette|meldingen|meldinga|denne|dialogmeldingen|brevet)',
    '(legger|legg|la|limer|limar|sender|sendar) (jeg|eg|vi) (inn|ved|med|ut|over) (her|saman|sammen|i|under)',
    '(ark|arket|skjema|skjemaet|bilde|bildet|kopi|kopien|liste|lista|listen|kurve|kurva|kurven|svar|svaret) som (ligger|ligg|følger|følgjer|fylgjer|er) (ved|med|vedlagt|vedlagd)',
    '(bilde|bilder|bilete|foto|video|film) (av|fra|frå) . (som|se|sjå) (dere|de|du|ligger|ligg|kan)',
    '(fotoet|fotografiet|skjermbildet|utklippet|videoen|filmen) (viser|syner|er)',
    '(lenke|lenka|lenken|link|linken|lenkje|qr-kode) (til|ligger|ligg|under|nedenfor|her)',
    'bilde fra (pasientens|pas) mobil',
    'bilete frå mobilen',
    '(bilde|bilder|bilete|foto) (tatt|teke|tekne|teken) (av|med|i) (mobil|mobilen|pas|dag|går)',
    '(fulgte|følger|følgjer|fylgjer|følgde) (med|vedlagt|saman|sammen) (denne|dette|meldingen|meldinga|her|i|med)',
    '(les|sjå|se) (resten|resterande|fortsettelse|fortsettelsen|videre) (på|i) (neste|andre) (side|sida|melding|meldinga)',
    '(på|i) baksiden',
    '(dokument|skjema|dokumentet|brev) følger',
    '(scannet|skannet|skanna|innskannet) (dokument|brev|skjema|kopi|utgave)',
    '(sender|sendar|sendte|sendt|oversender) (jeg|eg|vi|det|den|dei|dem)? (sammen|saman) med (meldingen|meldinga|dialogmeldingen|dialogmeldinga|dette|denne)',
    '(i|med) (samme|same|denne) (forsendelse|forsendelsen|forsending|forsendinga|sending|sendinga)',
    'som (følger|følgjer|fylgjer) (denne|med)? (meldingen|meldinga|dialogmeldingen|dialogmeldinga)',
    '(fil|side|bilde|bilete|figur|vedlegg) (nr|nummer) . er',
  ],
}

/** The writer shows or sends: "tok bilde som dere ser her", "har lagt inn foto". */
const SHOWN =
  /(?<![a-zæøå])(?:se|sjå|ser (?:dere|du|de)|kan (?:dere|du|de) se|vist|synt|vises|viser|syner|fremgår|framgår|går fram|legge[rs]?|legg|la|lagt|lagd|leggast|sende[rs]?|sender|sendar|sendte|sendt|oversende[rs]?|ettersende[rs]?|videresende[rs]?|laster opp|lastet opp|lasta opp|følger|følgjer|fylgjer|fulgte|limt?|lime[rs]?|limar|lima|klippet|klipper|klipt|klistre[rt]?|kopiert|kopiere[rs]?|skannet|skanna|scannet|skanner|hefte[rst]*|hefta|hektet|heng(?:er|t) (?:på|ved)|festet|festa|tok|tatt|teke|vedlagt|vedlagd|vedlegge[rs]|ligger ved|ligg ved|nedenfor|nedanfor|under|ovenfor|herved|her|mms|whatsapp|e-?post|mail)(?![a-zæøå])/i
/** Pictures that the hospital takes and keeps, or a picture in words. */
const IMAGING =
  /(?<![a-zæøå])(?:mr|mri|ct|rtg|røntgen[a-zæøå]*|ultralyd[a-zæøå]*|ul|pet[a-zæøå]*|angio[a-zæøå]*|mammografi[a-zæøå]*|scint[a-zæøå]*|skopi[a-zæøå]*|gastroskopi|koloskopi|ekko|pacs|radiolog[a-zæøå]*|demonstr[a-zæøå]*|røntgenmøte|histologi[a-zæøå]*|mikroskop[a-zæøå]*|kliniske?|samla|samlede?|helhetlig|omfattende|omfattande|sammensatt|samansett|tverrsnitt|dexa|dxa|opg|billeddiagn[a-zæøå]*|bildediagn[a-zæøå]*|ris|snitt[a-zæøå]*|retinal[a-zæøå]*|fundus[a-zæøå]*|netthinne[a-zæøå]*|sekvens[a-zæøå]*|røntgenbild[a-zæøå]*)(?![a-zæøå])/i
/** Says that the thing stands with the message. */
const STANDS_HERE =
  /(?<![a-zæøå])(?:under(?!\s\d)|nedenfor|nedanfor|ovenfor|ovanfor|vedlagt[a-zæøå]*|vedlagd[a-zæøå]*|nederst|nedst|bakerst|neste side|baksiden|på ett ark|limt inn|lima inn|klippet inn|klipt inn|skannet inn|scannet inn|lagt (?:ved|inn|med|til)|lagd (?:ved|inn)|legger (?:jeg |eg |vi )?(?:ved|inn|med)|legg (?:eg |vi )?(?:ved|inn|med)|ligger (?:ved|her|med)|ligg (?:ved|her|med)|følger (?:her|med|vedlagt|under)|følgjer (?:her|med|under)|fylgjer (?:her|med)|kommer (?:her|under|med)|kjem (?:her|under|med)|heftet|hefta|medfølgende|medfølgjande|som vedlegg|som bilde|som bilete|som pdf|som fil|her:)(?![a-zæøå])/i

/** It lies elsewhere and is found there: by its date, in the referral, in the journal. */
const LIES_ELSEWHERE =
  /(?<![a-zæøå])(?:vedlag[td]\s(?:henvisning|tilvising)[a-zæøå]*|(?:vedlagt|vedlagd|vedlagte|vedlegg(?:et)?|lagt ved|ligger|ligg|sendt|skannet|skanna|la ved|fulgte)\s(?:[a-zæøå]+\s){0,2}(?:i|til|med)\s(?:henvisning|tilvising|epikris|journal|kjernejournal|søknad|brev|notat|svar|pacs|dips)[a-zæøå]*|(?:i|fra|frå|på)\s(?:pacs|ris|kjernejournal[a-zæøå]*|dips|journalen))/i
const AS_TEXT = /(?<![a-zæøå])(?:som|i) (?:ren )?tekst(?![a-zæøå])/i
/** "Limt inn:" and there it stands: as text that another rule may speak of. */
const IS_COPIED_IN = /^[^.?!:]{0,40}:\s*\S/
/** Papers that go to others: "søknaden må ha vedlegg", "fylle ut vedlegg 3". */
const TO_OTHERS =
  /(?<![a-zæøå])(?:må|skal|kan|bør|treng[a-zæøå]*)\s(?:[a-zæøå]+\s){0,3}(?:ha|få|fylle ut|legge ved|leggje ved)(?![a-zæøå])|søknad[a-zæøå]*|fylle ut|skjemaet? til/i
const ITS_OWN = /^(?:under|over)$/i
/** "oversikt over stomiutstyr": tells what it is about, where a place would end the clause. */
const ABOUT = /^\s*[a-zæøå]/i
/** "EKG under belastning", "bilde over tid", "Hb under 10". */
const NOT_A_PLACE =
  /^\s*(?:\d|belastning|anfall|behandling|innlegg[a-zæøå]*|oppholdet|opphaldet|tid|flere|fleire|en|ein|de|dei|siste|arbeid|narkose|utred[a-zæøå]*|svangerskap[a-zæøå]*|kontroll[a-zæøå]*|utvikling|år|uker|veker|mnd|hele|heile|synkope|palpitasjon[a-zæøå]*|amming|søvn|hvile|kvile|normal[a-zæøå]*|grens[a-zæøå]*|press|lupe|mikroskop|[a-zæøå]+ing(?:en|a)?)(?![a-zæøå])/i
/** Another's doing, or asked for: "kan dere sende kopi", "har dere mottatt bildene". */
const REQUESTED =
  /(?<![a-zæøå])(?:kan (?:dere|du|de)|kunne (?:dere|du|de)|ber (?:om|dere|deg)|ønsker|ønskjer|trenger|treng|har (?:dere|du|de)|fikk (?:dere|du|de)|mottatt|motteke|mottok|fått|vennligst|sender (?:du|dere|de)|send|skal (?:jeg|eg|vi)|bør (?:jeg|vi|eg)|vil (?:dere|du|de) ha|vil ha)(?![a-zæøå])/i
const SAYS_ATTACHED = /(?<![a-zæøå])(?:vedl|legg[a-zæøå]* (?:[a-zæøå]+ )?ved|lagt ved|heft)/i

function leansOnWhatIsMissing(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  const words = message.text.slice(hit.start, hit.end)
  const before = message.text.slice(hit.sentence.start, hit.start)
  const behind = message.text.slice(hit.end, hit.end + 40)
  if (message.isQuoted(hit) || isUnder(message, hit, 'negated', 'hypothetical')) return false
  if (LIES_ELSEWHERE.test(text) || AS_TEXT.test(text) || holdsImageMark(text)) return false
  if (/lim|klipp|klist|kopier/i.test(words) && IS_COPIED_IN.test(behind)) return false
  if (ITS_OWN.test(words.split(/\s+/).at(-1) ?? '') && NOT_A_PLACE.test(behind)) return false
  if (/\sover$/i.test(words) && ABOUT.test(behind)) return false
  if (/^bilde?t|^biletet/i.test(words) && /(?<![a-zæøå])(?:er|med|inne)\s(?:[a-zæøå]+\s){0,2}i\s$/i.test(before))
    return false
  if (hit.name === 'attached') {
    if (TO_OTHERS.test(before) && !/(?<![a-zæøå])(?:jeg|eg|vi|se|sjå)(?![a-zæøå])/i.test(before)) return false
    if (/^legg/i.test(words) && !SAYS_ATTACHED.test(words + behind) && !new RegExp(THING, 'iu').test(words))
      return false
    if (/^(?:hengt|henger|heng|fest|heft)/i.test(words))
      return /skjema|ark|kopi|liste|kurve|svar|brev|vedlegg/i.test(text)
    return !(REQUESTED.test(before) && /\?/.test(text) && !/^vedl/i.test(words))
  }
  if (hit.name === 'file') return isFileSent(text, words, before, behind)
  if (hit.name === 'paper') {
    return (
      STANDS_HERE.test(text) &&
      !REQUESTED.test(before) &&
      !NOT_A_PLACE.test(behind.replace(/^\s*under/i, '')) &&
      !isAboutTheLine(words, text) &&
      !/under\s+(?:[a-zæøå]+ing|belastning|anfall|opphold[a-zæøå]*|oppfølging|kontroll|arbeid)/i.test(text)
    )
  }
  if (hit.name === 'look') {
    if (hit.sentence.dates().length > 0 && !/bilde|bilet|foto|vedl|utklipp|skjerm|pdf|fil|video/i.test(words))
      return false
    return !isAboutTheLine(words, text)
  }
  return !REQUESTED.test(before)
}

function isFileSent(text: string, words: string, before: string, behind: string): boolean {
  if (/^(?:bild|bilet|kopi|utskrift)/i.test(words) && IMAGING.test(text)) return false
  if (/^kopi/i.test(words) && !STANDS_HERE.test(text) && !/send/i.test(text)) return false
  if (REQUESTED.test(before)) return false
  if (
    /^\s*(?:av (?:tilstanden|situasjonen|forløpet|sykdommen)|er (?:uklart|sammensatt|uendret|som før|normalt|typisk))/i.test(
      behind,
    )
  )
    return false
  return SHOWN.test(before) || SHOWN.test(behind)
}

/** "se medisinliste: Furix 40 mg": what is pointed to stands in the text. */
const isAboutTheLine = (words: string, text: string) =>
  /liste|prøvesvar|labsvar|oversikt|tabell/i.test(words) &&
  /:\s*\S/.test(text.slice(text.indexOf(words) + words.length))

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    if (leansOnWhatIsMissing(message, hit))
      yield { span: { start: hit.start, end: hit.end }, messageId: 'missing', data: {} }
  }
}

export default defineRule({
  id: 'attachment-mention',
  severity: 'warning',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  phrases,
  yieldsTo: ['pasted-image', 'pasted-clipping'],
  judged: 'missing',
  weighed: ['missing'],
  texts: {
    missing: {
      nb: {
        title: 'Vedlegg følger ikke med',
        reason: 'Vedlegg og bilder kan ikke brukes her: mottakeren får bare teksten. Beskriv det viktigste med ord.',
      },
      nn: {
        title: 'Vedlegg følgjer ikkje med',
        reason:
          'Vedlegg og bilete kan ikkje brukast her: mottakaren får berre teksten. Skildre det viktigaste med ord.',
      },
      en: {
        title: 'Attachments are left behind',
        reason:
          'Attachments and images cannot be used here: the recipient gets the text only. Describe what matters in words.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Se vedlegg for blodprøver. Kan Metex økes til 15 mg?' },
  clean: { text: 'EKG vedlagt i henvisningen 03.02.2026. Kan Imdur økes til 60 mg?' },
}
