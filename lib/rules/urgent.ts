import { overlaps, type Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isDatedBack, isUnder, sentenceText } from '../norwegian/circumstances.ts'
import { AT_THIS_MOMENT, CALLS_FOR_ACTION, SEVERE_SIGNS } from '../norwegian/emergency.ts'

const TODAY = '(dag|idag|kveld|ikveld|natt|ettermiddag|formiddag|føremiddag)'
const SEEN =
  '(inn|ses|sees|sjåast|vurderes|vurderast|undersøkes|undersøkast|innlegges|innleggast|leggjast|legges|opereres|opererast|tilses|komme|kome|møte|mottas|behandles|behandlast|avklares|avklarast|hjelp|seng|plass|time|sengeplass|tilsyn|vurdering|innleggelse|innlegging|svar|avklaring|tilbakemelding)'

const phrases = {
  /** Says by itself that something cannot wait. */
  hurry: [
    '(haster|hastar|asap)',
    '(det)? er (veldig|svært|litt|stor)? (hast|hastesak|prekært|kritisk|livstruende)',
    '(hastesak|hastetime|hasteinnleggelse|hastevurdering|hastehenvisning|hastesvar)',
    '(snarest|s.n.a.r.t)',
    'så (raskt|fort|rask|kjapt|snart|tidlig) (som)? (det)? (er|overhodet)? (mulig|mogleg|muleg|råd)',
    '(kan|må|bør) (absolutt)? (ikke|ikkje) (vente|utsettes|utsetjast|venta)',
    '(omgående|omgåande) (svar|tilbakemelding|hjelp|vurdering|innleggelse)',
    '(ring|ringe|ringer|kontakt|kontakter|kontakte|ringjer|ringje) (meg|oss|ham|han|henne|ho|pas|pasienten)? (straks|umiddelbart|omgående|snarest)',
    '(kontakter|kontakte|ringer|varsler|varsle|tilkaller|tilkalle|henter|hente|sender|sende|kaller|kalle) (ham|han|henne|ho|pas|pasienten|moren|meg|oss|dere|barnet)? (inn)? (straks|umiddelbart|omgående|snarest)',
    'med (en|ein) (gang|gong)',
    'på (flekken|sekundet|minuttet)',
    '(varsle|varsler|tilkall|varsla) (vakthavende|vakthavande|bakvakt|primærvakt|amk)',
    '(trenger|treng|må ha|rekvirer|bestill|sendt) ambulanse',
    '(øyeblikkelig|øyeblikkeleg|augeblikkeleg|øyeblikkelege) (hjelp|innleggelse|innlegging|vurdering|time)',
    '(ø-hjelp|øhjelp|ø.hj|ø.hjelp|ø-hj|øhj|ø.h|ø-hjelpsvurdering|ø-hjelpstime|ø-hjelpsinnleggelse|ø-hjelpsinnlegging|øhjelpsvurdering|øhjelpstime)',
    '(rask|hurtig|snarlig|snarleg) (vurdering|innleggelse|time|tilsyn|undersøkelse|innlegging|hjelp)',
    '(venter|ventar) på (ambulanse|ambulansen|luftambulanse)',
    'det brenner',
    'liv og død',
    '(ring|ringe|kontakt) (meg|oss)? (tilbake|attende|opp)? så (fort|snart|raskt)',
    '(må|trenger|treng) (ha)? svar før (han|hun|ho|pas|jeg|eg|vi) (går|slipper|slepp|drar|reiser|sender)',
    '(uten|utan) (opphold|opphald|forsinkelse|utsettelse)',
    'rett (opp|inn|ned|bort) til (dere|dykk|akuttmottaket|mottaket|mottak)',
    '(snakke|prate|se|ta|ringe) (med|på|imot)? (ham|henne|han|ho|pas|pasienten) (nå|no)',
  ],
  /** Now, of what the reader shall do. */
  soon: [
    `(straks|umiddelbart|omgående|omgåande|øyeblikkelig|øyeblikkeleg)`,
    'akutt (innleggelse|innlegging|time|hjelp|vurdering|vurdere|tilsyn|henvisning|tilvising|operasjon|behov|innlagt|behandling|plass|avklaring|utredning|ct|mr|ultralyd|konsultasjon|mottak)',
    '(må|bør|trenger|treng|ønsker|ønskjer|ber) . . (akutt|øh)',
    `${SEEN} (akutt|øh|ø-hjelp)`,
    `(dette|situasjonen|tilstanden|det) er (svært|veldig)? akutt`,
  ],
  /** An answer, a bed or a visit today. */
  today: [
    `(i|innen|innan|før) (løpet)? (av)? ${TODAY}`,
    '(i løpet av|innen|før|innan) (dagen|natten|natta|kvelden|ettermiddagen|formiddagen|føremiddagen)',
    '(innen|innan|om|neste|nærmeste|næraste) (de|dei)? (neste|nærmeste|næraste)? (en|ein|to|tre|par|få|noen|nokre)? (time|timen|timer|timar|timene|timane)',
    '(idag|ikveld)',
    '(inn|plass|seng|sengeplass|innlegges|leggjast|hjelp|svar|ta imot|komme|kome) (nå|no)',
    'samme (dag|kveld)',
  ],
  /** Cannot be well and at home. */
  emergency: [
    '(pågående|pågåande|vedvarende|vedvarande|kraftige|sterke|akutte|sentrale|klemmende|klemmande|hissige) (brystsmerter|brystsmerte|kramper|krampeanfall|blødning|bløding|hematemese|epistaksis)',
    '(brystsmerter|brystsmerte|kramper|krampar|krampeanfall|status epilepticus|blør) (akkurat)? (nå|no)',
    '(kramper|krampar|bløder|blør) (kraftig|mykje|mye|fortsatt|framleis|ukontrollert|uavbrutt)',
    '(tungpust|tungpusten|tungpustet|tungpusta|dyspne|andpusten|åndenød|åndenaud) i (ro|hvile|kvile)',
    '(tungpust|tungpusten|tungpustet|tungpusta) (nå|no)',
    '(konkrete|klare|akutte|aktive) (selvmordsplaner|sjølvmordsplanar|suicidplaner|suicidplanar|suicidale planer|planer|planar) (om)? (å)? (ta|selvmord)?',
    '(selvmordsplaner|sjølvmordsplanar|suicidplaner|suicidal|akutt suicidal|suicidale|selvmordsnær|selvmordstruende) (nå|no|i dag)',
    '(akutt|høy|høg) (suicidal|suicidfare|selvmordsfare|sjølvmordsfare|suicidrisiko|selvmordsrisiko)',
    '(vil|skal|truer|trugar) (ta|med) (sitt)? (eget|livet|eige) (liv|av|sitt)?',
    '(nyoppstått|nyoppståtte|nyoppståtte|akutt|plutselig|plutseleg) (halvsidig|lammelse|lammelser|lamming|parese|pareser|facialisparese|afasi|talevansker|språkvansker|hemiparese|synstap|kraftsvikt|ansiktsskjevhet|høyresidig|venstresidig|halvsidige)',
    '(bevisstløs|bevisstlaus|medvitslaus|komatøs|ukontaktbar|kontaktbar|livløs)',
    '(anafylaksi|anafylaktisk)',
    '(septisk|sjokk|respirasjonsstans|hjertestans|avskjedsbrev|avskilsbrev|avskjedsmelding|avskilsmelding|bretthard)',
    'tatt med seg (hagla|hagle|våpen|rifla|tau|kniv)',
    '(cyanotisk|blå på leppene|slapp og marmorert|gispende)',
    '(ketoacidose|tverrsnittslesjon|tverrsnittslammelse|ridebukseanestesi|ridebukseanestesia|ridebuksanestesi|urinretensjon)',
    'akutt (abdomen|appendisitt|iskemi|glaukom|psykose|psykotisk|pankreatitt|kolecystitt|hjerteinfarkt|hjarteinfarkt|koronarsyndrom|nyresvikt|leversvikt|torsjon|hjertesvikt|respirasjonssvikt|forverring|forverra|syk|sjuk|dårlig|innsettende|innsettande|magesmerter|buksmerter)',
    '(kan|kunne) (dere|de) (ta|motta) (imot|i|pas|pasienten|ham|henne|han|ho|mot)',
    '(trykk|klem|klemming|smerter|smerte|press) i brystet',
    '(kaldsvett|kaldsvette|kaldsvettar|klam|gråblek|blek og kald|dekompenserer|dekompensere|respirasjonssvikt|melena|hematemese|blodbrekninger)',
    '(cauda|equina|cauda-equina|ridebukseanestesi)',
    '(åpen|open) fraktur',
    '(slapt|slapp|apatisk) og (drikker|drikk|tar|spiser) (ikke|ikkje)',
    '(hatt|har) (kramper|krampar|anfall) i (\\w+) (minutter|minutt|min)',
    '(må|bør) (ses|sees|sjåast|inn) (nå|no|idag)',
    '(tilsyn|hjelp|vurdering|time|seng) (av|fra|frå|hos|til) . (nå|no)',
  ],
  /** Wants the patient taken in. */
  admission: [
    '(sende|sender|sendar|legge|legger|leggje|legg|få|kjøre|køyre) (ham|henne|han|ho|pas|pasienten|barnet|gutten|jenta|mannen|kvinnen|vedkommende) (rett|direkte)? (inn|opp|over|til)',
    '(ta|tar|tek|ta i) (ham|henne|han|ho|pas|pasienten)? (imot|i mot|inn)',
    '(sendes|sendast|kommer|kjem|komme|kome|leggjast|legges|skal|må|bør) (rett|direkte|nå|no)? inn',
    '(plass|seng|sengeplass|mottak) (til|for|på|hos)? (ham|henne|han|ho|pas|pasienten|dere|dykk)',
  ],
  /** Cannot wait, whatever the day that is named. */
  suicide: [
    '(vil|skal|tenker|truer|trugar|planlegger) (å|med å)? (ta|på å ta) (sitt)? (eget|eige|livet) (liv|av)?',
    '(kjøpt|funnet|funne|gjort klar|tatt med seg) (tau|piller|våpen|tablettar|hagla|rifla)',
    '(avskjedsbrev|avskilsbrev|avskjedsmelding|avskilsmelding)',
    '(tatt|teke|svelget|svelgja) (alle|en boks|eit brett|et brett|mange|\\d+) (paracet|tabletter|tablettar|piller|pillar|pinex|imovane|sobril)',
  ],
  /** Signs that are an emergency when they are there now and something is wanted. */
  sign: [
    '(blør|hematemese|melena|kramper|krampar|bevisstløs|kollapset|kollapsa|stridor|cyanose|cyanotisk|petekkier|nakkestiv|tungpust|tungpusten|tungpustet|lammelse|lamming|pareser|parese|afasi|overdose|selvmordsforsøk|suicidforsøk|psykotisk|forvirret|delirøs|septisk|sjokk|brystsmerter|brystsmerte|rier|fostervann|vannavgang|vassavgang|synstap|synet|ketoner|ketonar|kaldsvett|klam|urosepsis|apatisk|liv)',
  ],
  severe: SEVERE_SIGNS,
  vital: ['(bt|blodtrykk|rf|respirasjonsfrekvens|resp.frekvens|respfrekvens|gcs)'],
  saturation: ['(spo2|sao2|o2-metning|metning|saturasjon|metter|mettar|satte|sat)'],
}

/** Already there, or told of as it was: "innlagt som ø-hjelp 2019", "ø-hjelpsinnlagt". */
const HAS_HAPPENED =
  /(?<![a-zæøå])(?:innlagt|innlagd|innlagde|operert|opererte|henvist|tilvist|kom|kommet|kome|ble|blei|vart|vært|vore|innkom|innkommet|ankom|møtte|sett|vurdert|behandlet|behandla|tatt|teken|håndtert|utskrevet|utskriven|avklart|avklara|sendt|ringte|ringt|overført|innlas|fikk|fekk|hadde|hatt|debuterte|startet|starta|gjort|gjennomført|utført)(?![a-zæøå])/i
/** What is wanted: makes "i dag" or "straks" a wish of this message. */
const WANTED =
  /(?<![a-zæøå])(?:må|bør|trenger|treng|ønsker|ønskjer|ynskjer|ber|kan (?:dere|de|du|hun|han|ho|pas[a-zæøå]*|vi)|skal (?:hun|han|ho|vi|pas[a-zæøå]*) (?:inn|legg[a-zæøå]*)|svar|svare|tilbakemelding|avklaring|avklares|avklarast|vite|innleggelse|innlegging|innlegges|leggjast|seng|sengeplass|plass|ta imot|mottak[a-zæøå]*|ring(?:e|er)?|kontakt(?:e)?|haster|hastar)(?![a-zæøå])/i
const CAN_WAIT =
  /(?:haster|hastar)\s+(?:(?:det|dette)\s+)?(?:ikke|ikkje|neppe|lite|gjennom|av gårde|av garde|videre|forbi|ut|inn|opp|ned)|ikke noe hast|ikkje noko hast|ingen hast|inga hast|uten hast|haste(?:r|grad)\s*:\s*(?:nei|lav|normal|vanlig|ikke)/i
/** What stands before "i dag" or "straks" when something is wanted by then: "må ha en seng til ham". */
const WANTED_BY =
  /(?<![a-zæøå])(?:må|bør|burde|trenger|treng|trengs|behøver|ønsker|ønskjer|ynskjer|ønskes|ber|bes|kan (?:dere|de|du|hun|han|ho|pas[a-zæøå]*|vi)|kunne (?:dere|de|du)|svar|svare|tilbakemelding|avklaring|beskjed|vite|plass|seng|sengeplass|time|innleggelse|innlegging|innlegges|leggjast|ta imot|inn|ring(?:e|er)?|kontakt(?:e)?)(?![a-zæøå])(?:\s[^\s,;:.?!]+){0,9}\s?$/i
/** After one of these it is told what was done then, or what the wish is about is something else. */
const TOLD =
  /(?<![a-zæøå])(?:som|fordi|da|siden|sidan|etter|tatt|teken|teke|målt|sett|vurdert|undersøkt|konsultert|startet|starta|økt|auka|redusert|seponert|gitt|gjort|fått|henta|hentet|innlagt|innlagd|utskrevet|utskriven|operert|var|kom|ble|vart|blei|står|tar|tek|bruker|brukar|økes|aukast|seponeres|trappes|gis|brukes|måles|har|hadde|hjemme|heime|lever|fungerer|han\s(?:har|er|tar|går)|hun\s(?:har|er|tar|går))(?![a-zæøå])(?:\s\S+){0,4}\s?$|(?<![a-zæøå])(?:til|per|fra|frå)\s$/i

/** "vil hjem så fort som mulig": the patient's own hurry. */
const PATIENT_WISHES =
  /(?<![a-zæøå])(?:pas[a-zæøå]*\.?|han|hun|ho|mor|far)\s(?:selv\s|sjølv\s)?(?:vil|ønsker|ønskjer|håper|vonar|skal|gjerne|har lyst)(?![a-zæøå])/i
/** "ble stoppet umiddelbart": done already. */
const BEGUN =
  /(?<![a-zæøå])(?:ble|vart|blei|har|hadde|er|fikk|fekk|stoppet|stoppa|startet|starta|seponert)\s(?:[a-zæøå]+\s){0,3}$/i

const standsFree = (message: Message, hit: PlacedHit) =>
  !message.isQuoted(hit) && !isUnder(message, hit, 'negated', 'otherPerson', 'hypothetical')

const isPast = (message: Message, hit: PlacedHit) =>
  isDatedBack(message, hit, 2) ||
  (HAS_HAPPENED.test(sentenceText(message, hit)) && !WANTED.test(sentenceText(message, hit)))

const wordsOf = (message: Message, hit: PlacedHit) => message.text.slice(hit.start, hit.end).toLowerCase()

const behind = (message: Message, hit: PlacedHit) => message.text.slice(hit.end, hit.end + 40)

/** "umiddelbart etter operasjonen" tells when; "rett og slett" is not here. */
const IS_ORDER_OF_EVENTS =
  /^\s*(?:etter|før|postop[a-zæøå]*|preop[a-zæøå]*|forut|ved|under|postpartum|over|under|nedenfor|proksimalt|distalt|foran|bak)(?![a-zæøå])/i

function isUrgent(message: Message, hit: PlacedHit): boolean {
  if (hit.name === 'severe') return isSevereNow(message, hit)
  const sentence = sentenceText(message, hit)
  if (!standsFree(message, hit)) return false
  switch (hit.name) {
    case 'hurry':
      return (
        !CAN_WAIT.test(sentence) &&
        !isUnder(message, hit, 'historical') &&
        !isPast(message, hit) &&
        !(/^så\s/i.test(wordsOf(message, hit)) && PATIENT_WISHES.test(sentence))
      )
    case 'soon':
      return (
        !BEGUN.test(message.text.slice(hit.sentence.start, hit.start)) &&
        !IS_ORDER_OF_EVENTS.test(behind(message, hit)) &&
        !isUnder(message, hit, 'historical') &&
        WANTED.test(sentence) &&
        !isPast(message, hit)
      )
    case 'today': {
      const before = message.text.slice(hit.sentence.start, hit.start)
      return WANTED_BY.test(before) && !TOLD.test(before)
    }
    case 'suicide':
      return !isPast(message, hit) && !isUnder(message, hit, 'historical')
    case 'admission':
      return !isPast(message, hit) && !isUnder(message, hit, 'historical') && isNowHere(message, hit)
    case 'sign':
      return (
        !isPast(message, hit) &&
        !isUnder(message, hit, 'historical') &&
        THIS_HOUR.test(sentence) &&
        IS_TURNED_TO.test(message.text)
      )
    case 'vital':
      return (
        isShock(sentence.slice(hit.start - hit.sentence.start)) &&
        !isPast(message, hit) &&
        !isUnder(message, hit, 'historical')
      )
    case 'saturation': {
      const value = /^[^\d]{0,12}(\d{2})(?!\d)\s?%?/.exec(behind(message, hit))
      return value !== null && Number(value[1]) < 88 && !isPast(message, hit) && !isUnder(message, hit, 'historical')
    }
    default:
      return isEmergencyNow(message, hit)
  }
}

/** Systolic under 85, breathing over 30 a minute, or a coma scale under 13. */
function isShock(text: string): boolean {
  const [, pressure] =
    /^(?:bt|blodtrykk[a-zæøå]*)\s(?:nå\s|no\s|er\s|på\s|ned i\s)*(\d{2,3})\s?\/\s?\d/i.exec(text) ?? []
  const [, breaths] =
    /^(?:rf|resp[a-zæøå]{0,20}\.?[a-zæøå]{0,20})\s(?:nå\s|no\s|er\s|på\s){0,3}(\d{2})(?!\d)/i.exec(text) ?? []
  const [, coma] = /^gcs\s(?:nå\s|er\s)*(\d{1,2})(?!\d)/i.exec(text) ?? []
  return (
    (pressure !== undefined && Number(pressure) < 85) ||
    (breaths !== undefined && Number(breaths) > 30) ||
    (coma !== undefined && Number(coma) < 13)
  )
}

/** Right now, by the clock: stricter than the present tense, in which most of a note is written. */
const THIS_HOUR =
  /(?<![a-zæøå])(?:nå|no|akkurat|i dag|idag|i kveld|i natt|siden i (?:natt|går|dag)|sidan i (?:natt|går|dag)|siste (?:timen?|timene|timer|halvtimen|døgnet|timane)|(?:minutt(?:er)?|timer?|timar?|halvtime|time) (?:siden|sidan)|mens jeg|medan eg|på venterommet|på benken|her hos meg|foran meg|hos meg nå|pågående|pågåande|i ferd med|straks|ringte (?:nettopp|nå)|ringer nå|med ambulanse)(?![a-zæøå])/i
/** Asks the reader to act, take in or tell where to. */
const IS_TURNED_TO =
  /(?<![a-zæøå])(?:ta (?:i ?mot|henne inn|ham inn|han inn|ho inn|pas[a-zæøå]* inn)|kan (?:dere|de) (?:ta|se|sjå|komme|hjelpe) (?:henne|ham|han|ho|pas[a-zæøå]*|imot|i mot|inn)|kan (?:hun|han|ho|pas[a-zæøå]*) (?:komme|kome) (?:inn|rett|nå|no)|kan (?:jeg|eg|vi) sende|sende[rs]? (?:henne|ham|han|ho|pas[a-zæøå]*) (?:inn|opp|over|til)|hvor skal|kor skal|kvar skal|må (?:inn|innlegges|legges inn|leggjast inn)|vakthavende|ambulanse|rett (?:inn|opp)|hvem (?:hos dere )?kan|kven (?:hos dykk )?kan)(?![a-zæøå])/i

const isNowHere = (message: Message, hit: PlacedHit) =>
  THIS_HOUR.test(sentenceText(message, hit)) || saysItIsNow(message, hit)
/** Or the sentence before or behind says so. */
const saysItIsNow = (message: Message, { sentence }: PlacedHit) =>
  [sentence.index - 1, sentence.index + 1].some((index) => {
    const next = message.sentences[index]
    return (
      next !== undefined &&
      THIS_HOUR.test(message.text.slice(next.start, next.end)) &&
      /(?<![a-zæøå])(?:må|trenger|treng|kan dere|kan de|sender|plass|seng|inn)(?![a-zæøå])/i.test(
        message.text.slice(next.start, next.end),
      )
    )
  })

/** A sign or illness that would be an emergency: two signals, itself and that it is now. */
function isEmergencyNow(message: Message, hit: PlacedHit): boolean {
  const sentence = sentenceText(message, hit)
  if (isUnder(message, hit, 'historical') || isPast(message, hit) || HAS_EASED.test(sentence)) return false
  const saysSo =
    /(?<![a-zæøå])(?:nå|no|i dag|pågående|pågåande|nyoppst[a-zæøå]+|konkrete|hvile|kvile|i ro)(?![a-zæøå])/i.test(
      wordsOf(message, hit),
    )
  return saysSo || THIS_HOUR.test(sentence) || IS_TURNED_TO.test(textAround(message, hit))
}

/** "nå", but not "nå og da": enough where the sign itself is told of, not asked about. */
const NOW = /(?<![a-zæøå])(?:nå|no|i dag|idag|i kveld|i natt|i ettermiddag)(?![a-zæøå]|\s(?:og|eller)\s)/i

/** How many sentences before and behind a sign may say that it is there now. */
const NEARBY = 3

/** A severe sign that is there, and a word of this moment or a wish that somebody act: two signals before a `stop`. */
function isSevereNow(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  // "Får ikke puste" denies nothing, and who rings about it is not the one who has it.
  const against = message.modifiersOf(hit).filter(({ kind, cue }) => kind !== 'otherPerson' && !overlaps(cue, hit))
  if (against.some(({ kind }) => kind !== 'historical')) return false
  if (message.isQuoted(hit) || isPast(message, hit) || HAS_EASED.test(text)) return false
  const { index } = hit.sentence
  const from = message.sentences[index - NEARBY] ?? message.sentences[0]
  const to = message.sentences[index + NEARBY] ?? message.sentences.at(-1)
  const nearby = message.text.slice(from?.start, to?.end)
  if (AT_THIS_MOMENT.test(nearby)) return true
  if (against.length > 0) return false
  return CALLS_FOR_ACTION.test(nearby) || (!text.includes('?') && NOW.test(text))
}

/** The sentence with the next one, in which the reader is asked to act. */
const textAround = (message: Message, { sentence }: PlacedHit) =>
  message.text.slice(sentence.start, message.sentences[sentence.index + 1]?.end ?? sentence.end)
/** "akutt forverring i høst, nå bedre". */
const HAS_EASED =
  /(?<![a-zæøå])(?:bedre|betre|rolig|roleg|bra|fin form|avtatt|avtatte|gått over|gitt seg|symptomfri[a-zæøå]*|ikke lenger|ikkje lenger|mindre|sjeldnere|sjeldnare|god effekt|remisjon|velregulert|stabil[a-zæøå]*|kontroll på|uendret|uendra|som før|kronisk)(?![a-zæøå])/i

const FORM_URGENCY = /(?<!ikke\s)(?:haster|øyeblikkelig|ø-?hjelp|akutt|kritisk|høy|\burgent|\bstat\b|emergency)/i

/** "Ved vannavgang skal hun ringe straks": what is to be done if something happens. */
const isForLater = (message: Message, span: Span) => isUnder(message, span, 'hypothetical')

/** In an answer, which tells how things are, the words alone are not enough: it must be now, or somebody shall act. */
const saysThatItIsNow = ({ text, input }: Message) =>
  input.kind !== 'reply' ||
  text.includes('?') ||
  THIS_HOUR.test(text) ||
  AT_THIS_MOMENT.test(text) ||
  CALLS_FOR_ACTION.test(text)

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  if (FORM_URGENCY.test(message.input.urgency ?? '')) yield { span: null, messageId: 'field', data: {} }
  let told = -1
  for (const hit of hits) {
    if (hit.sentence.index === told || !isUrgent(message, hit)) continue
    told = hit.sentence.index
    yield { span: { start: hit.start, end: hit.end }, messageId: 'urgent', data: {} }
  }
}

export default defineRule({
  id: 'urgent',
  severity: 'stop',
  basis: 'Benyttes ikke til øyeblikkelig hjelp eller spørsmål det haster å avklare',
  phrases,
  byTelephone: true,
  channel: {
    nb: 'ring vakthavende lege, eller 113 når det står om liv',
    nn: 'ring vakthavande lege, eller 113 når det står om liv',
    en: 'ring the doctor on call, or 113 when life is at risk',
  },
  judged: 'urgent',
  weighed: ['urgent'],
  judgedUnless: (message, span) => isForLater(message, span) || !saysThatItIsNow(message),
  texts: {
    urgent: {
      nb: {
        title: 'Haster det?',
        reason:
          'En dialogmelding kan bli lest først om flere dager. Ring vakthavende lege, eller 113 når det står om liv.',
      },
      nn: {
        title: 'Hastar det?',
        reason:
          'Ei dialogmelding kan bli lesen først om fleire dagar. Ring vakthavande lege, eller 113 når det står om liv.',
      },
      en: {
        title: 'Is it urgent?',
        reason: 'A message may be read only after days. Ring the doctor on call, or 113 when life is at risk.',
      },
    },
    field: {
      nb: {
        title: 'Merket som haster',
        reason:
          'En dialogmelding kan bli lest først om flere dager, også når hastegrad er satt. Ring vakthavende lege.',
      },
      nn: {
        title: 'Merkt som hastar',
        reason:
          'Ei dialogmelding kan bli lesen først om fleire dagar, også når hastegrad er sett. Ring vakthavande lege.',
      },
      en: {
        title: 'Marked as urgent',
        reason: 'A message may be read only after days, also when marked as urgent. Ring the doctor on call.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Han har brystsmerter nå og må inn i kveld. Har dere plass?' },
  clean: { text: 'Det haster ikke, men kan Eliquis stoppes før operasjonen?' },
}
