import type { Fix, Span } from '../engine/finding.ts'
import type { Message, PlacedHit, Sentence } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { findReferences } from '../norwegian/references.ts'

const OWN =
  '(den|det|de|en|ei|ein|vår|våre|vårt|deres|dykkar|din|ditt|min|mitt|siste|sist|tidligere|tidlegare|forrige|førre|ovennevnte|nevnte|nemnde|nylige|denne|aktuelle|tilsendte|mottatt|mottatte|motteken|poliklinisk|polikliniske|sendt|ny|nye|første|over|hyggelig|hyggelege|kort|telefonisk|utfyllende|utfyllande|grundig)'
const SEEN =
  '(konsultasjon|konsultasjonen|kontroll|kontrollen|innleggelse|innleggelsen|innlegginga|innlegging|opphold|oppholdet|opphaldet|opphald|utskrivelse|utskrivelsen|utskriving|utskrivning|utskrivinga|utskrivingen|utskrivningen|sykehusopphold|sykehusoppholdet|sjukehusopphaldet|utredningen|utgreiinga|samtale|samtalen|telefonsamtale|poliklinikkbesøk|poliklinikkbesøket|besøket|poliklinikktime|tilsyn|polikliniske)'

const phrases = {
  /** What can have a date, by which it is found. */
  document: ['#Document', '#Letter'],
  /** The same for days that the patient was seen. */
  occasion: [
    '#Contact',
    '(ligger|ligg|er) (nå|no|innlagt|innlagd)? (hos|hjå|inne|på|innlagt) (oss|dere|dykk|post|avdelingen|avd|nå|no|hos|hjå)?',
    '(henvist|tilvist|innlagt|innlagd|utskrevet|utskriven|utskreve|operert|vurdert|undersøkt|pakkeforløp|pakkeforløpet|sett|innlagd|behandlet|behandla|møtte|mottatt|motteke|purret|purra)',
  ],
  /** A document or visit that is pointed to. */
  pointer: [
    `(viser|vises|viste|refererer|referer|visar) (her|også|igjen|jeg|vi|eg)? (til|henvisning)? til? ${OWN}? ${OWN}? (#Document|#Letter|#Contact)`,
    'med (henvisning|tilvising) til #Document',
    `(henhold|samsvar) (til|med) ${OWN}? ${OWN}? (henvisning|tilvising|epikrise|epikrisen|epikrisa)`,
    '(epikrise|henvisning|tilvising|notat|svarbrev) (mottatt|motteke|motteken|lest|lese|foreligger|ligg)',
    '(fastlegens|din|deres|dykkar) (henvisning|tilvising|epikrise|notat|brev|svarbrev)',
    `(jf|jfr|jamfør|jfør|kfr|cf|ref|se|sjå|iht|iflg|ifølge|ifølgje|følge|ad|re) ${OWN}? ${OWN}? (#Document|#Letter)`,
    `(jf|jfr|jamfør|kfr|ref|ad) ${OWN}? ${OWN}? #Contact`,
    `(ang|angående|vedr|vedrørende|vedrørande|gjelder|gjeld) ${OWN}? ${OWN}? (#Document|konsultasjonen|innleggelsen|oppholdet|opphaldet|innlegginga)`,
    `som (nevnt|nemnt|beskrevet|skrevet|omtalt|anført|angitt|skildra|opplyst|det) (fremgår|framgår|går)? (fram|frem)? (i|av) ${OWN}? ${OWN}? (#Document|#Letter)`,
    `(i|fra|frå|av) ${OWN} ${OWN}? (henvisning|henvisningen|tilvising|tilvisinga|epikrise|epikrisen|epikrisa|notat|notatet|poliklinikknotat|brev|brevet|svar|svaret|melding)`,
    `(i|fra|frå|av|til) (brevet|svarbrevet|meldinga|henvisningen|tilvisinga|epikrisen|epikrisa|notatet|poliklinikknotatet|utskrivningsnotatet|henvisningsbrevet|henvisninga)`,
    `(epikrisen|epikrisa|notatet|henvisningen|tilvisinga|henvisninga) (fra|frå|hos|hjå|vår|deres|dykkar|står|sier|anbefaler|nevner|beskriver|som|tilrår|seier)`,
    `tilleggsopplysninger til ${OWN}? #Document`,
    '(tilleggsopplysningar|supplerende) (opplysninger)? til #Document',
    '(mangelfull|mangelfulle|ufullstendig|uklar) (henvisning|tilvising)',
    '(vi|jeg|eg) har (mottatt|fått|motteke|fatt) (en|ei|ein|deres|dykkar|din)? (henvisning|tilvising|henvisningen|tilvisinga|epikrise)',
    '(mottatt|motteke|motteken|fått) (henvisning|tilvising|henvisningen|tilvisinga|epikrise) (på|fra|frå|for|vedr)',
  ],
  /** The one document that both are thought to know. */
  definite: ['#DefiniteDocument'],
  /** What the writer says to have written before. */
  own: [
    '(papirene|papira|skrivet|brevet|dokumentet|arket|lappen|det) (dere|de|du|dykk|avdelingen|avdelinga|poliklinikken|sykehuset|legen deres) (sendte|sende|skrev|skreiv|har skrevet|har skrive|konkluderte|ga|gav|la ved)',
    '(jf|jfr|ifølge|ifølgje|gjelder|gjeld|ang) (skrivet|papirene|papira|brevet|det) (vårt|deres|dykkar|fra|frå|dere|de|avdelingen|avdelinga)',
    '(innleggelsesskrivet|innleggelsesskriv|innlegningsskrivet|henvisningsskrivet|henvisningsskriv) (deres|dykkar|fra|frå|sier|seier)?',
    '(papirene|papira|papirer|papir|skriv|skrivet|rapport|rapporten|plan|planen|oppfølgingsplanen|journalutskriften|beskrivelsen) (dere|de|du) (sendte|sende|skrev|skreiv|laget|lagde)',
    '(papirene|papira|skriv|skrivet|rapport|rapporten|oppfølgingsplan|oppfølgingsplanen|søknad|søknaden|utskrift|utskrifta|opplegget) (fra|frå) (nevropsykologen|psykologen|legen|ortopeden|avdelingen|avdelinga|sykehuset|sjukehuset|poliklinikken)? (hos|hjå)? (dere|dykk|deg|oss)',
    '(papirene|papira|rapporten|oppfølgingsplanen|operasjonsbeskrivelsen) (deres|dykkar|din|dine|vår|våre)',
    '(oppfølgingsplanen|operasjonsbeskrivelsen)',
    '(utskrivningspapirene|utskrivingspapirene|utskrivingspapira|utskrivningspapirer|henvisningsbrevet|tilvisingsbrevet|journalutskriften|journalutskrifta)',
    '(iflg|ifølge|ifølgje|fylgje|følge) (dere|dykk)',
    '(som|slik) avtalt (på|ved|hos|hjå) (utskrivning|utskriving|utskrivelse)',
    '(som|slik) avtalt (på|ved|hos|hjå) (poliklinikken|avdelingen|avdelinga|kontrollen|dere|dykk)',
    '(som|slik) (dere|de|du) (skrev|skreiv|sa|anbefalte|nevnte) (sist|tidligere|tidlegare|da|då)',
    '(som|slik) (vi|jeg|eg) (skrev|skreiv|anbefalte|nevnte|nemnde|opplyste) (til|i|om|sist|tidligere|tidlegare)',
  ],
  /** A visit or stay that the message rests on. */
  visit: [
    `(etter|ved|under|fra|frå|siden|sidan|på|i) (den)? (siste|sist|forrige|førre|nylige|seneste|nylig|tidligere|tidlegare) (poliklinisk|polikliniske)? (#Contact|poliklinikk)`,
    `(etter|under|fra|frå|ved) (den|det|hennes|hans)? (innleggelsen|innlegginga|oppholdet|opphaldet|utskrivelsen|utskrivinga|utskrivningen|konsultasjonen|utskrivelse|utskriving|utskrivning|sykehusoppholdet|sjukehusopphaldet|utredningen|utgreiinga)`,
    `(etter|under|ved|fra|frå|på) ${OWN}? ${SEEN} (hos|hjå|på|ved) (dere|dykk|oss|deg|avdelingen|dykkar|deres|poliklinikken|sykehuset|sjukehuset)`,
    '(nylig|nyleg|nettopp|sist|tidligere|tidlegare|akkurat) (var|vært|vore|innlagt|innlagd|utskrevet|utskriven|utskreve|hos|hjå|til|inne|på) (innlagt|innlagd|hos|hjå|til|kontroll|konsultasjon|time|på)? (hos|hjå|på|til|ved)? (dere|dykk|kontroll|konsultasjon|innlagt|oss|deg)',
    '(innlagt|innlagd|utskrevet|utskriven|utskreve|operert|undersøkt|vurdert|utredet|utgreidd|behandlet) (hos|hjå|ved|fra|frå|på|av) (dere|dykk|oss|avdelingen|deres|dykkar)',
    '(var|vært|vore|ble|blei|vart) (inne|innom|sett|inn)? (til|på)? (kontroll|time|konsultasjon|samtale|poliklinikken|vurdert)? (hos|hjå|av) (dere|dykk|deg|oss)',
    '(ble|blei|vart) (skrevet|skrive|skriven) ut (fra|frå) (infeksjonsposten|sengeposten|posten|avdelingen|avdelinga|dere|dykk)',
    '(møtte|var) (hos|hjå|på|til) (poliklinikken|avdelingen|avdelinga) (deres|dykkar)',
    '(nylig|nyleg|nettopp) (utskrevet|utskriven|innlagt|innlagd|utskreve|operert)',
    '(sist|siste) (gang|gong)? (hos|hjå|på|inne|sett|til|ved|innom) (dere|dykk|oss|deg|avdelingen|poliklinikken|kontroll|hos|hjå)',
    '(etter|ved|fra|frå|på|under|siden|sidan|i) (kontrollen|timen|samtalen|besøket|legetimen|konsultasjonen)',
    '(siste|sist|forrige|førre|nylig|nyleg) (poliklinisk|polikliniske)? (kontroll|konsultasjon|innleggelse|innlegging|opphold|opphald|time|samtale|besøk|epikrise|notat|brev|tilsyn|utskrivelse|utskriving|poliklinikktime|poliklinikkbesøk)',
    '(utskrevet|utskriven|utskreve|innlagt|innlagd) (fra|frå|på|ved) (#Department|sykehuset|sjukehuset)',
    '(sett|kontrollert|utredet|utgreidd|vurdert) (hos|hjå|av|ved) (dere|dykk|deg) (i|nylig|sist|tidligere|tidlegare|for|nå)?',
    '(kontrollen|timen|konsultasjonen|oppholdet|opphaldet|innleggelsen|innlegginga|besøket|samtalen) (hos|hjå|på|ved|med) (dere|dykk|deg|oss|poliklinikken|avdelingen)',
    '(sett|kontrollert|undersøkt|vurdert) (på|ved|i) (poliklinikken|avdelingen|sykehuset|sjukehuset)',
    '(fikk|fekk|hatt|hadde) (time|kontroll|konsultasjon) (hos|hjå|på) (dere|dykk|deg|oss)',
    '(samband|forbindelse) med (oppholdet|opphaldet|innleggelsen|innlegginga|konsultasjonen|kontrollen|utskrivelsen|utskrivinga)',
    '(gjelder|gjeld) (konsultasjonen|innleggelsen|oppholdet|opphaldet|timen|kontrollen|innlegginga)',
  ],
  /** What the reader is said to have written or decided. */
  told: [
    '(anbefalingen|anbefalinga|anbefalingene|tilrådinga|tilrådingane|planen|rådet|beskjeden) (fra|frå|av|hos|hjå) (dere|dykk|deg|sykehuset|sjukehuset)',
    '(etter|fått|fikk|fekk|ifølge|iht|følger|følgjer) (råd|beskjed|anbefaling|tilråding|plan) (fra|frå|av|hos|hjå) (dere|dykk|deg|sykehuset|sjukehuset)',
    '(dere|de|du) har (tidligere|tidlegare|sist|nylig) (vurdert|sett|undersøkt|utredet|utgreidd|operert|behandlet|skrevet|skrive|anbefalt|tilrådd)',
    '(dere|de|du) (endret|endra|økte|auka|satte|sette|startet|starta|byttet|bytta|stoppet|stoppa|halverte|trappet|trappa|reduserte) . (sist|nylig|nyleg)',
    '(dere|de|du) (endret|endra|økte|auka|satte|sette|startet|starta|byttet|bytta|stoppet|stoppa|halverte|trappet|trappa|reduserte) . . (sist|nylig|nyleg)',
    '(ortopeden|kardiologen|nevrologen|nefrologen|kirurgen|gynekologen|onkologen|urologen|lungelegen|nyrelegen) (ga|gav|gir) (beskjed|råd)',
    '(dere|de|du) (ønsket|ønskte|ba|bad) (om|tilbakemelding|svar|kontroll)',
    '(som|slik) avtalt (sist|tidligere|tidlegare)',
    '(anbefalingen|anbefalinga|anbefalingene|tilrådinga|planen) (deres|dykkar|din)',
    '(dere|de|du) (har)? (tidligere|tidlegare|sist) (anbefalt|skrevet|skrive|foreslått|føreslått|tilrådd|bedt|bede)',
    '(som|slik) (dere|de|du) (skrev|skreiv|skriver|skriv|anbefalte|anbefaler|tilrådde|foreslo|nevnte|nemnde|ba|bad|ønsket|opplyste|anførte|antydet|beskrev|svarte|planla|sa)',
    '(dere|de|du) (skrev|skreiv|anbefalte|tilrådde|foreslo|føreslo|nevnte|nemnde|beskrev|antydet|svarte) (i|at|om|å|tidligere|sist|oss|en|ein)',
  ],
  /** A referral told of as sent, or as come. */
  referred: [
    '(henviste|tilviste) (denne|den|pas|pasienten|henne|ham|han|ho)? (pas|pasienten)? til (dere|dykk|deg|oss)',
    '(jeg|eg|vi) (purrer|purrar) på (henvisningen|henvisning|tilvisinga|tilvising|svar|den)',
    '(henvist|tilvist) (hit)? (til|av|fra|frå) (dere|dykk|oss|deg|fastlege|fastlegen)',
    '(henvist|tilvist) for (en|ei|ein|noen|litt|lenge|noe) (god|stund|tid|siden|sidan)',
    '(henvist|tilvist) (i|til) (vår|høst|haust|sommer|sumar|vinter|vinteren|våren)',
    '(gjelder|gjeld) (henvist|tilvist) .',
    '(er|ble|blei|vart|har|var) (tidligere|tidlegare|nylig|nyleg|allerede|alt|også|jo|blitt)? (henvist|tilvist) (til|hos|hjå|av) (dere|dykk|oss|deg|avdelingen|vår|deres|dykkar)',
    '(henvist|tilvist) (flere|fleire|mange|to|tre|gjentatte) (ganger|gonger)',
    '(har|jeg|vi|eg) (har|sendte|sendt|sende|henviste|tilviste|tidligere)? (purret|purra|purra|henviste|tilviste|henvist|tilvist) (tidligere|tidlegare|på|pas|pasienten|til|flere|henne|ham|han|ho|denne)',
    '(sendte|sende|sendt|sende) (henvisning|tilvising|henvisningen|tilvisinga) (til|på|for|tidligere|tidlegare|om|nylig|nyleg)',
    '(henvisningen|tilvisinga|henvisninga) (vår|min|som|er|ble|vart|blei)',
    '(hvor|kor) lang er (ventetiden|ventetida|ventetid) (for|på) (henne|ham|han|ho|pas|pasienten|denne|hennar)',
    '(hvor|kor) lenge må (hun|han|ho|pas|pasienten) (vente|ventast)',
    '(status|ventetid|ventetida|ventetiden|plass) (på|for|i) (henvisningen|henvisning|tilvisinga|tilvising|ventelisten|henvist)',
  ],
}

/** Not sent yet, not wanted, or somebody else's: nothing to refer to. */
const NOT_YET =
  /(?:sende|send|sendt|oversende|ettersende|skrive|skrevet|lage|etterlyser|purrer|få|fått|motta|kopi av|vil|skal|kan|bør|må|ny|nytt|sender|sende|sendes|ønsker|ynskjer|ønskjer|vurderer|vurdere|trenger|treng|be om|ber om|mangler|manglar|ikke|ikkje|aldri|gong|gang|ingen|inga|uten|utan|kommer|kjem|kopi av|behov for|før|innen|innan|kommende|komande|neste|planlagt|planlagd|avtalt)\s+(?:[a-zæøå]+\s+){0,2}$/i
const IS_REPLY_TO = /(?:melding|spørsmål|henvendelse|henvending|forespørsel|førespurnad|svar)/i
/** Author and department together are enough: "epikrise ved dr. Hansen, kardiologisk". */
const AUTHOR =
  /(?:^|[^a-zæøåA-ZÆØÅ])(?:(?:[Dd]r|[Oo]verlege|[Ll]ege|LIS\s?\d?|lis\s?\d?|[Pp]rof|[Pp]sykolog[a-zæøåA-ZÆØÅ]*|[Aa]ss\.?\s?lege|[Ff]ysioterapeut|[Ss]ykepleier|av|ved|til|v\/|frå|fra|fastlege)(?:\.\s?|\s|(?<=\/))){1,3}\p{Lu}\p{Ll}/u
const DEPARTMENT =
  /(?:[a-zæøå]{3,}med\.|logisk|logi|logen|gyn[a-zæøå]*|øye[a-zæøå]*|auge[a-zæøå]*|hud[a-zæøå]*|ønh|nyre[a-zæøå]*|hjerte[a-zæøå]*|kreft[a-zæøå]*|habilitering[a-zæøå]*|smerte[a-zæøå]*|lunge|barne[a-zæøå]*|kardio|revma|kirurgi(?:sk)?|ortoped[a-zæøå]*|poliklinikk[a-zæøå]*|avd[a-zæøå]*\.?|pol\.|seksjon|medisin(?:sk)?|dps|nevro|gastro|bup|geriatri[a-zæøå]*|pediatri[a-zæøå]*|psykiatri[a-zæøå]*|rehabilitering)(?![a-zæøå])/i

/** How far behind a document a day such as "i dag" still belongs to it, UTF-16 units. */
const NEAR = 25

const textOf = (message: Message, sentence: Sentence) => message.text.slice(sentence.start, sentence.end)

/** Whether this sentence lets the reader find the document or stay that stands in it at `documents`. */
function isAnchored(message: Message, sentence: Sentence, documents: readonly PlacedHit[]): boolean {
  const near = (start: number) =>
    documents.some(
      (one) => one.name === 'occasion' || one.name === 'visit' || (one.end <= start && start - one.end < NEAR),
    )
  if (sentence.references().some(({ start, nearOnly }) => !nearOnly || near(sentence.start + start))) return true
  const text = textOf(message, sentence)
  return AUTHOR.test(text) && DEPARTMENT.test(text)
}

const subjectAnchors = (subject: string | undefined) =>
  subject !== undefined &&
  /henvi|tilvi|epikris|notat|kontroll|opphold|opphald|konsultasjon|time/i.test(subject) &&
  findReferences(subject).length > 0

/** The writer's own office, or somewhere else than with the reader. */
const ELSEWHERE =
  /^\s*(?:hos (?:meg|fastlege[a-zæøå]*|hudlege|øyelege|privat|tannlege|avtalespesialist)|på (?:legekontoret|kontoret|legesenteret)|av (?:kreatinin|blodprøve[a-zæøå]*|bt\b|hb\b|inr\b|blodtrykk[a-zæøå]*|vekt))/i

/** A referral that went to somebody else than the reader. */
const OTHER_PLACE =
  /(?:henvist|tilvist|henviste|tilviste|henvisning|tilvising)\s(?:[a-zæøå]+\s){0,2}(?:til|for)\s(?:mr|ct|rtg|røntgen|ultralyd|fysio[a-zæøå]*|psykolog[a-zæøå]*|privat[a-zæøå]*|aleris|volvat|unilabs|evidia|avtale[a-zæøå]*|rehab[a-zæøå]*|logoped[a-zæøå]*|kommun[a-zæøå]*|frisklivs[a-zæøå]*|ergo[a-zæøå]*|hudlege|øyelege|augelege|tannlege|scintigrafi|dexa|koloskopi)(?![a-zæøå])/i

/** With the writer, when a GP says it. */
const AT_OURS = /(?:^|\s)(?:oss|her)$/i
const AT_OURS_BEHIND = /^\s*(?:hos oss|her)(?![a-zæøå])/i

const TO_COME = /(?:^|\s)(?:ny|nye|nytt|neste|vil|skal|bør|planlagt|planlagd|planlegges|trenger|treng)(?![a-zæøå])/i
const THANKS = /takk(?:er|ar)?\s(?:[a-zæøå]{1,30}\s){0,6}$/i

/** Whether the message rests on what a phrase points to, so that the reader must find it. */
function isLeaning(message: Message, hit: PlacedHit): boolean {
  const { sender, kind } = message.input
  const before = message.text.slice(hit.sentence.start, hit.start)
  const words = message.text.slice(hit.start, hit.end)
  const after = message.text.slice(hit.end, hit.end + 40)
  const isToCome = NOT_YET.test(before) || TO_COME.test(words) || (/^ved utskriv/i.test(words) && TO_COME.test(after))
  const isElsewhere =
    ELSEWHERE.test(after) ||
    (sender === 'gp' && (AT_OURS.test(words) || AT_OURS_BEHIND.test(after))) ||
    (hit.name === 'referred' && OTHER_PLACE.test(words + after))
  const isTheParent = kind === 'reply' && (hit.name === 'told' || IS_REPLY_TO.test(words) || /^det\s/i.test(words))
  return !(isToCome || isElsewhere || isTheParent || THANKS.test(before))
}

const NOUN_AT_END = /(?:henvisning|tilvising|epikris|notat|konsultasjon|kontroll|brev|melding)[a-zæøå]{0,6}$/i

/** "henvisning" becomes "henvisning av DD.MM.ÅÅÅÅ". Only behind a noun: elsewhere the words would not fit. */
function placeForDate(message: Message, span: Span): Fix | undefined {
  if (!NOUN_AT_END.test(message.text.slice(span.start, span.end))) return undefined
  return { span: { start: span.end, end: span.end }, text: ' av DD.MM.ÅÅÅÅ' }
}

const isPlace = ({ name }: PlacedHit) => name === 'document' || name === 'occasion'

function bySentence(hits: readonly PlacedHit[]): Map<Sentence, PlacedHit[]> {
  const groups = new Map<Sentence, PlacedHit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.sentence)
    if (group) group.push(hit)
    else groups.set(hit.sentence, [hit])
  }
  return groups
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  const first = hits.find((hit) => !isPlace(hit) && !message.isQuoted(hit) && isLeaning(message, hit))
  if (!first || subjectAnchors(message.input.subject)) return
  for (const [sentence, places] of bySentence(hits)) if (isAnchored(message, sentence, places)) return
  const span = { start: first.start, end: first.end }
  const fix = placeForDate(message, span)
  yield { span, messageId: 'missing', data: {}, ...(fix && { fix }) }
}

export default defineRule({
  id: 'missing-referral-reference',
  severity: 'warning',
  basis: 'Tydelig referanse til aktuell henvisning – hvis aktuelt',
  phrases,
  weighed: ['missing'],
  judged: 'missing',
  judgedUnless: ({ input, sentences }) =>
    subjectAnchors(input.subject) || sentences.some((one) => one.references().some(({ nearOnly }) => !nearOnly)),
  texts: {
    missing: {
      nb: {
        title: 'Mangler dato',
        reason: 'Oppgi dato, så mottakeren finner riktig henvisning, epikrise eller kontakt.',
        fix: 'Sett inn dato',
      },
      nn: {
        title: 'Manglar dato',
        reason: 'Oppgi dato, så mottakaren finn rett tilvising, epikrise eller kontakt.',
        fix: 'Set inn dato',
      },
      en: {
        title: 'Date missing',
        reason: 'Give the date, so that the recipient finds the right referral, discharge note or visit.',
        fix: 'Insert date',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Viser til henvisning. Kan MR tas her?' },
  clean: { text: 'Viser til henvisning av 03.11.2026. Kan MR tas her?' },
}
