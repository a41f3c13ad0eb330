import { calendarDate, dayOf } from '../engine/days.ts'
import type { Span } from '../engine/finding.ts'
import type { DateMention, Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { ageNow, agesThen } from '../norwegian/ages.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'

const WITH = '(hos|hjå|med|ved|på|inne|inom|innom|her|til|fra|frå|av|hit)'
const YOU =
  '(dere|dykk|dokker|oss|ringerike|drammen|bærum|kongsberg|blakstad|avdelingen|avdelinga|poliklinikken|poliklinikk|pol|sykehuset|sjukehuset|avd|deg|her)'
const SEEN =
  '(kontroll|kontrollen|kontrollert|time|timen|konsultasjon|konsultasjonen|undersøkt|vurdert|sett|innlagt|innlagd|innleggelse|innlegging|operert|utskrevet|utskriven|utskrevne|utredet|utreda|utgreidd|behandlet|behandla|fulgt|følgd|oppfølging|oppfølgjing|besøk|kontakt|poliklinikk|samtale|vært|vore|var|kom|gikk|gjekk|utskrivelse|utskriving|møtte|henvist|tilvist|opphold|opphald)'

const phrases = {
  /** Seen by the reader's, or the writer's, hospital. */
  contact: [
    `(sist|siste|seinast|forrige|førre) (gang|gong|sett|vært|vore|var|inne|innlagt|innlagd|kontroll|kontrollert|time|kontakt|undersøkt|vurdert|konsultasjon|poliklinikk|besøk|kontrollen|timen|pol|kontrolltime|innleggelse|innlegging|oppfølging|samtale|ekko|cystoskopi|koloskopi|spirometri|speil|opphold|opphald) ${WITH}? ${YOU}?`,
    `(sist|siste|seinast) ${WITH} ${YOU}`,
    'sist (hos|hjå|på) /(?:logen|legen|kirurgen|ortopeden|poliklinikken|avdelingen)$/',
    `(ikke|ikkje) (hos|hjå) ${YOU} (siden|sidan|etter)`,
    `${SEEN} . . ${WITH} ${YOU}`,
    `${SEEN} (våren|høsten|hausten|sommeren|vinteren|i) . ${WITH} ${YOU}`,
    `${SEEN} i . . ${WITH} ${YOU}`,
    '(kirurgen|ortopeden|nevrologen|kardiologen|lungelegen|hudlegen) (deres|dykkar) i',
    '(lungeavdelinga|lungeavdelingen|hjerteavdelingen|hjarteavdelinga|barneavdelingen|barneavdelinga|kirurgisk|medisinsk|hudavdelingen|hudavdelinga) (så|såg|hadde) (ham|henne|han|ho|pas|pasienten)',
    `(har|har han|har hun|ho) (ikke|ikkje) (vært|vore|hatt) (hos|hjå|til|inne|innom|inom|noen|nokon|kontakt|time|kontroll|på|sett|fulgt)`,
    `(ikke|ikkje) (vært|vore) (hos|hjå|innom|inom|inne|til|på|sett|kontrollert|undersøkt)`,
    `(ikke|ikkje) (hatt)? (kontakt|kontroll|time|oppfølging) (med|hos|hjå|ved|på)`,
    `${SEEN} (sist|siste|seinast)? ${WITH} ${YOU}`,
    `(utskrevet|utskriven|utskrevne|utskrivne) (fra|frå|til|den|i|for|etter|\\d)`,
    '^utskrevet',
    `(hos|hjå|til|på|ved) ${YOU} (sist|i|for|våren|høsten|hausten|sommeren|tilbake|den|vinteren)`,
    `(siste|forrige) . ${WITH} ${YOU}`,
    '(dere|de|vi) (så|såg|sett|behandlet|behandla|opererte|fulgte|følgde|utredet|undersøkte) (ham|henne|han|ho|pas|pasienten|sist|barnet)?',
    '(var|gikk|gjekk|møtte|kom) (hun|han|ho|pas|pasienten)? (på|hos|hjå|til) (poliklinikken|poliklinikk|dere|dykk|oss|avdelingen|pol)',
    '(har|hadde) (vi|dere|de|jeg) (ikke|ikkje)? (sett|hatt|fulgt|følgd|undersøkt) (ham|henne|han|ho|pas|pasienten|kontakt)?',
    'har (ikke|ikkje) (sett|hatt|fulgt|følgd|undersøkt) (ham|henne|han|ho|pas|pasienten|kontakt)',
    '(vi|dere|de) (har|hadde)? (ikke|ikkje) (sett|hatt|fulgt|følgd) (ham|henne|han|ho|pas|pasienten|kontakt|noe)?',
    '(siden|sidan|sia) (siste|sist|forrige|hun|han|ho|pas|pasienten) (kontroll|var|gikk|time|kontakt|konsultasjon|besøk|gjekk|ble|vart|møtte)',
    '(avsluttet|avslutta) (hos|hjå|ved|her|kontroll|kontroller|oppfølging)',
    '(poliklinikken|poliklinikk|pol|avdelingen|avd|hjertepol|medpol|kirpol|ortopeden|nevrologen|smertepol|revmapol|lungepol) (sist|hos|seinast|i|for|våren|høsten|hausten|sommeren)',
  ],
  /** No contact at all. */
  never: [
    '(ingen|inga) (tidligere|tidlegare)? kontakt med (sykehuset|sjukehuset|dere|dykk|avdelingen|avdelinga)',
    '(aldri|ikke|ikkje) (tidligere|tidlegare)? (vært|vore|hatt|sett) (hos|hjå|innom|kontakt|på) (dere|dykk|sykehuset|sjukehuset)? (tidligere|før|tidlegare|med)',
    '(sist|siste gang|siste gong) (dere|de|dykk|vi) (hadde|så|såg|kontrollerte|undersøkte) (henne|ham|han|ho|pas|pasienten)?',
    '(ukjent|ukjend) (for|hos|hjå) (dere|dykk|sykehuset|avdelingen)',
  ],
  /** Keeps the contact alive: a referral under way, a check-up to come. */
  current: [
    '(henvist|tilvist|henvisning|tilvising|henvisningen|tilvisinga|venter|ventar|venteliste|innkalt|innkalla|avtalt|planlagt|planlagd|neste|kommende|komande|oppsatt|oppsett|skal til|har time|time|kontrolltime)',
  ],
  /** What the reader's department did, wrote or ended: a contact when a date stands with it. */
  deed: [
    `(dere|de|dykk) (så|såg|skrev|skreiv|tok|fjernet|fjerna|opererte|behandlet|behandla|satte|sette|avsluttet|avslutta|undersøkte|utredet|utreda)`,
    '(gjorde|tok|opererte|så|såg|hadde|skrev|skreiv|fulgte) (dere|dykk)',
    '(dere|de|dykk) (hadde|har hatt) (ansvar|ham|henne|han|ho|pas|pasienten)',
    '(hørt|høyrt|hørd|hørte|høyrde|høyrer|hører) . ? (fra|frå) (dere|dykk|#Clinic)',
    '(brev|brevet|epikrise|epikrisen|epikrisa|notat|notatet|journalnotat|poliklinikknotat) (fra|frå) (dere|dykk|#Clinic)',
    '(dykkar|deres) (siste|sist|forrige|førre) (kontroll|brev|notat|time|vurdering|epikrise)',
    '(siste|forrige|førre) (brev|notat|epikrise|kontroll|kontrollen|vurdering|time|dom|journalnotat) (fra|frå|hos|hjå) (dere|dykk|#Clinic)',
    '(avsluttet|avslutta|ferdig|ferdigbehandlet|ferdigbehandla|utskrevet|utskriven|utskreven|skreven|skriven) (ut)? (hos|hjå|fra|frå|ved|på|av) #Clinic',
    '#Clinic (så|såg|opererte|behandlet|behandla|avsluttet|avslutta|skrev|skreiv|fulgte|følgde|hadde|sist|seinast) (ham|henne|han|ho|pas)?',
    '(vært|vore|sett|inne|innom|time|kontroll|kontrollert|fulgt|fylgd|følgd|gikk|gjekk|kontroller|kontrollen|var) (på|ved|hos|hjå|til|av|i) #Clinic',
    '(siste|sist|forrige|førre) (polikliniske|poliklinisk) (kontroll|time|vurdering|konsultasjon)',
    '(siste|sist|forrige|førre) (kontroll|time|vurdering|konsultasjon) #Clinic',
    '(siden|sidan|etter) (utskrivelsen|utskrivinga|utskrivningen|utskrivninga|innleggelsen|innlegginga)',
    '(kontrollen|timen|konsultasjonen|innleggelsen|innlegginga) i? . .? (var|er|ble|vart) den siste',
    '(kontrollen|kontrollene|kontrollane|oppfølgingen|oppfølginga|kontakten) (hos|hjå|med) (dere|dykk|#Clinic)',
  ],
  /** The place alone. */
  place: ['(hos|hjå|fra|frå|av|til) (dere|dykk|dokker)', '(på|ved|hos|hjå|fra|frå) #Clinic'],
  /** The writer's own place, where a hospital writes. */
  own: [
    '(her|herfra|herifrå|herifra)',
    '(hos|hjå|av|med|fra|frå) (oss|meg)',
    '(epikrisen|epikrisa|notatet|brevet|kontrollen|poliklinikken) vår',
    '(siste|sist|forrige|førre) (poliklinikkbesøk|poliklinikktime|kontroll|kontrollen|vurdering|notat|journalnotat|besøk|time) (var|er|vart|ble)',
    '(vi|me|jeg|eg) (avsluttet|avslutta|så|såg|opererte|behandlet|behandla|fulgte|følgde|hadde) (ham|henne|han|ho|pas|pasienten|barnet)',
    '(våre|vår) (papirer|papir|journal|notater|notat)',
  ],
}

const MONTHS_AGO = (today: number, months: number) => {
  const { year, month, day } = calendarDate(today)
  return dayOf(year, month - months, day)
}

const resolved = (date: DateMention, message: Message) => date.resolve(message.today, 'past')

/** The date that says when the contact was: the nearest one in its own clause. */
function contactDate(message: Message, hit: PlacedHit): DateMention | undefined {
  const text = sentenceText(message, hit)
  const from = hit.start - hit.sentence.start
  const to = hit.end - hit.sentence.start
  const behind = text
    .slice(to)
    .search(
      /;\s|,\s(?!(?:i|den|sist|for|våren|høsten|fram|altså|dvs|det var|som (?:ligger|ligg|var))\s)|\s(?:men|og (?:ringde|ringte|har|nå|no|er|sluttet|var|fikk))\s/,
    )
  const end = behind < 0 ? text.length : to + behind
  const candidates = hit.sentence.dates().filter((date) => date.start < end && date.end > from - 45)
  const distance = ({ start, end: until }: DateMention) =>
    start >= to ? start - to : until <= from ? from - until + 10 : 0
  return candidates.sort((a, b) => distance(a) - distance(b))[0]
}

/** Days that are near without being a contact: when the message is written, or what came since. */
const TODAYISH = /dag|morg|går|kveld|natt/i
/** Before a newer date: a contact, whatever it is called. */
const SEEN_BEFORE =
  /(?<![a-zæøå])(?:siste?|senest|seinast|[a-zæøå]{0,12}(?:kontroll|time|opphold|opphald|samtale)[a-zæøå]{0,4}|kontakt|konsultasjon|vurdert|innlagt|innlagd|innleggelse|utskrevet|utskriven|epikrise|operert|pol)(?![a-zæøå])[^.;?]{0,40}$/i

/** Whether the message names something newer at the hospital. */
const isNewer = (message: Message, hits: readonly PlacedHit[], limit: number, isWeak: boolean) =>
  message.sentences.some((sentence) =>
    sentence.dates().some((date) => {
      const period = resolved(date, message)
      const [start, end] = [sentence.start + date.start, sentence.start + date.end]
      if (!period || period.to < limit || period.from > message.today) return false
      if (TODAYISH.test(message.text.slice(start, end))) return false
      if (isWeak && SEEN_BEFORE.test(message.text.slice(sentence.start, start))) return true
      return hits.some((hit) => hit.sentence === sentence && isNamed(hit, isWeak) && start - hit.end < 60)
    }),
  )

/** Phrases that name no contact, only who did something, or where, or that there was none: a date beside them may be another thing's. */
const WEAK = new Set(['deed', 'place', 'own', 'never'])
/** What keeps a contact that was named surely alive must be named as surely. */
const isNamed = ({ name }: PlacedHit, isWeak: boolean) => isWeak || !WEAK.has(name)

/** Still going on: "følges hos dere siden 2015". */
const ONGOING =
  /(?<![a-zæøå]|sist )(?:(?:følge[sr]|følgjast|følgd|fulgt|kontrolleres|kontrollerast|går (?:til )?(?:fast|jevnlig|til kontroll)|behandles|behandlast|kjent|kjend)(?![a-zæøå])[^.;]*(?<![a-zæøå])(?:(?:siden|sidan|fra|frå)(?=\s[a-zæøå\d])|i mange år)|(?:følges|følgjast|kontrolleres|kontrollerast|går til)(?![a-zæøå])[^.;]{0,40}(?<![a-zæøå])(?:årlig|årleg|fast|jevnlig|jamleg|hver|hvert|kvar|kvart)|går til (?:årlig|fast|jevnlig)[a-z]? kontroll|(?:følges|følgjast|(?:går til|i) kontroll) (?:hos|hjå|av|ved))(?![a-zæøå])/i
/** Where a phrase is weak, any word of what goes on will do. */
const GOES_ON =
  /(?<![a-zæøå])(?:følge[sr]|følgjast|kontrolleres|kontrollerast|behandles|behandlast|går (?:til|på|hos|fast|jevnlig)|får|årleg|årlig|årlege|årlige|jevnlig|jamleg|fast|hver|kvar|hvert|kvart|neste)(?![a-zæøå])/i
const OTHER_PLACE =
  /(?<![a-zæøå])(?:hos (?:fastlege[a-zæøå]*|privat[a-zæøå]*|tannlege[a-zæøå]*|øyelege[a-zæøå]*|hudlege[a-zæøå]*|avtalespes[a-zæøå]*)|i (?:polen|utlandet|sverige|danmark|syria|oslo|bergen)|privat[a-zæøå]*|av privat|ous|rikshospitalet|ullevål|ahus|haukeland|st\.? olavs)(?![a-zæøå])/i
const OWN_OFFICE = /(?<![a-zæøå])(?:hos meg|av meg|her på kontoret|på legekontoret)(?![a-zæøå])/i

/** Before a date that is no contact's. */
const BORN = /(?<![a-zæøå])(?:født|fødd)\s(?:i\s)?$/i
const BEGAN =
  /(?<![a-zæøå])(?:f\.|diagnose[a-zæøå]*|påvist|oppdaga|oppdaget|debut|siden|sidan|fra|frå|etter|før|startet|starta|oppstart|avtalen)\s(?:i\s|med\s|ca\.?\s)?$/i
/** "ikke hos dere siden 2022", "siste notat frå 2023": the date is the contact's all the same. */
const ENDED_THEN =
  /(?<![a-zæøå])(?:ikke|ikkje|ingen|inga|uteblitt|uteblive|siste?|ingenting|(?:epikrise|epikrisen|epikrisa|notat|notatet|brev|brevet)(?: [a-zæøå]+)? (?:fra|frå))(?![a-zæøå])/i
/** Between a date and the place behind it: the place is where something is to be done. */
const TO_COME = /(?<![a-zæøå])(?:bør|skal|kan|må|eller|vil)(?![a-zæøå])/i

/** Whether a date beside a weak phrase is when the patient was there. */
function isWeakContact(message: Message, hit: PlacedHit, { start }: DateMention): boolean {
  const text = sentenceText(message, hit)
  if (GOES_ON.test(text)) return false
  const before = text.slice(0, start)
  return !BEGAN.test(before) || ENDED_THEN.test(before)
}

/** Whether a phrase speaks of the hospital's side, seen from who writes. */
function isTheirs(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  if (OTHER_PLACE.test(text) || ONGOING.test(text)) return false
  if (message.input.sender !== 'hospital') return hit.name !== 'own' && !OWN_OFFICE.test(text)
  const words = message.text.slice(hit.start, hit.end)
  return hit.name === 'contact'
    ? !/(?:hos|hjå)\s(?:dere|dykk|deg)$/i.test(words)
    : !/(?<![a-zæøå])(?:dere|dykk|dykkar|deres|deg|de|dokker)(?![a-zæøå])/i.test(words)
}

/** "siste gang var i 2020": of what, the rest of the sentence must say. */
const IS_BARE = /^\S+ (?:gang|gong|var|vore|vært)$/i
const PLACE =
  /(?<![a-zæøå])(?:hos|hjå|dere|de|dykk|oss|meg|jeg|eg|vi|me|her|inne|[a-zæøå]*pol|poliklinikk[a-zæøå]*|avd[a-zæøå]*|kontroll[a-zæøå]*|time[a-zæøå]*)(?![a-zæøå])/i

/** The date of the contact, if it is long ago. */
function datedContact(message: Message, hit: PlacedHit, limit: number): Span | undefined {
  const date = contactDate(message, hit)
  const period = date && resolved(date, message)
  if (!period || period.to >= limit) return undefined
  const text = sentenceText(message, hit)
  const between = text.slice(date.end, Math.max(date.end, hit.end - hit.sentence.start))
  if (BORN.test(text.slice(0, date.start)) || TO_COME.test(between)) return undefined
  if (WEAK.has(hit.name) && !isWeakContact(message, hit, date)) return undefined
  return { start: hit.sentence.start + date.start, end: hit.sentence.start + date.end }
}

/** The age at which the patient was there, if it is long ago by the age that is given now. */
function agedContact(hit: PlacedHit, months: number, patientAge: () => number | undefined) {
  const ages = hit.sentence.read(agesThen)
  const now = ages.length > 0 ? patientAge() : undefined
  // A year of age is not over until the next birthday.
  const then = now && ages.find(({ age }) => 12 * (now - age - 1) >= months)
  return then ? { start: hit.sentence.start + then.start, end: hit.sentence.start + then.end } : undefined
}

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const months = thresholds.contactMonths
  const limit = MONTHS_AGO(message.today, months)
  // The whole text is read for it, so once, and only where a sentence gives an age.
  let known: { age: number | undefined } | undefined
  const age = () => {
    known ??= { age: ageNow(message.text) }
    return known.age
  }
  for (const hit of hits) {
    if (hit.name === 'current' || message.isQuoted(hit) || isUnder(message, hit, 'otherPerson')) continue
    if (!isTheirs(message, hit)) continue
    if (IS_BARE.test(message.text.slice(hit.start, hit.end)) && !PLACE.test(sentenceText(message, hit))) continue
    const when = datedContact(message, hit, limit) ?? agedContact(hit, months, age)
    if (!when || isNewer(message, hits, limit, WEAK.has(hit.name))) continue
    const span = { start: Math.min(hit.start, when.start), end: Math.max(hit.end, when.end) }
    yield { span, messageId: 'stale', data: { months } }
    return
  }
}

export default defineRule({
  id: 'stale-contact',
  severity: 'warning',
  basis: 'Inntil 12 måneder etter sist kontakt i Vestre Viken',
  phrases,
  channel: { nb: 'send ny henvisning', nn: 'send ny tilvising', en: 'send a new referral' },
  weighed: ['stale'],
  texts: {
    stale: {
      nb: {
        title: 'Lenge siden sist kontakt',
        reason: 'Dialogmelding kan brukes inntil {months} måneder etter sist kontakt. Send heller en ny henvisning.',
      },
      nn: {
        title: 'Lenge sidan sist kontakt',
        reason: 'Dialogmelding kan brukast inntil {months} månader etter sist kontakt. Send heller ei ny tilvising.',
      },
      en: {
        title: 'Long since last contact',
        reason: 'Messages are meant for up to {months} months after the last contact. Send a new referral instead.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Sist kontroll hos dere i mars 2024. Kan Lamictal økes til 125 mg?' },
  clean: { text: 'Sist kontroll hos dere for to måneder siden. Kan Lamictal økes til 125 mg?' },
}
