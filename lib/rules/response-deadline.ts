import { calendarDate } from '../engine/days.ts'
import type { Language, Translated } from '../engine/language.ts'
import type { DateMention, Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { addWorkingDays } from '../engine/working-days.ts'
import { sentenceText } from '../norwegian/circumstances.ts'

const ANSWER =
  '(bekreft|bekreftet|bekrefte|kvittering|svar|svara|svare|svaret|svarfrist|svarfristen|tilbakemelding|tilbakemeldinga|tilbakemeldingen|avklaring|avklaringa|avklare|avklart|avklara|avklares|avklarast|beskjed|melding|skriftlig|skriftleg|vite|vita|høre|høyre|hører|høyrer|hørt|høyrt|lyd|pip|respons|avgjørelse|avgjerd|konklusjon|vurdering|vurderinga|vurderingen|råd|ord|uttalelse|besvart|besvares|svarast|svares|bestemme|frist|fristen|klarhet|klarering|opplysning|opplysninger|opplysningar|opplysningene|info|informasjon|journalnotat|listen|lista|bekreftelse|stadfesting|utfall|tilsagn|innspill|mening|meining|syn|synspunkt|send|sende|oversende|oversend|ettersende|ettersend|tilbakesvar)'

const phrases = {
  /** What is waited for; when, is read from the dates beside it. */
  answer: [ANSWER],
  /** The same as a question: "Sender du oss lista innan 26.11.?" */
  sending: [
    '(sender|svarer|svarar|gir|gjev) (du|dere|de)',
    '(du|dere|de) (sender|svarer|svarar)',
    '(meld|send) (tilbake|attende|svar)',
    '(gi|gje|gir|gjev) (meg|oss) (verdien|svaret|beskjed|svar|den|det|tallet|talet)',
    '(si|sei|sie|seie|seia) (fra|frå|ifra|ifrå)',
    'kan (du|dere|de) (si|seie|seia|skrive|skriva|svare|svara)',
    '(ring|ringe|ringje) (meg|oss)',
    '(må|skal|bør) (være|vere|vera)? (foreligge|innsendt|framme|inne|klar|klart|klare) (her|hos|hit)?',
    '(ha|få) (den|det|svaret|lista|listen) klar',
    '(trenger|treng|behøver|må ha) (det|dette|tallet|talet|den|tala|tallene) (fra|frå)? (deg|dere|dykk)? (inn)?',
  ],
  /** By a day that was named before: "må vite til da", "før dei dreg". */
  namedDay: [
    `${ANSWER} (din|di|deres|dykkar)? (fra|frå)? (dere|dykk|deg)? (attende|tilbake|på|om|dette|det|det)? (før|innen|innan|til|framføre|innen) (da|då|den|dei|de|hun|han|ho|vi|jeg|eg|avreise|avreisen|det|dette|pas|pasienten|turen|reisen|reisa)`,
  ],
  /** Soon, without a day. */
  soon: [
    '(raskt|hurtig|snarlig|snarleg|kjapt|rask|kvikt|raske|prompte) (svar|tilbakemelding|avklaring|respons|tilbakemeldinger|beskjed)',
    '(svar|tilbakemelding|avklaring|avklares|svare|beskjed) (raskt|fort|snarlig|snarleg|kjapt|hurtig|tidlig)',
    '(imøteser|ser frem til|ser fram til) (en)? (snarlig|snarleg|rask|raskt|hurtig) (svar|tilbakemelding|avklaring)',
  ],
  /** What is needed by a day, whatever it is called: "vi må ha opplysningen på onsdag", "Hører jeg ikke noe til torsdag". */
  need: [
    '(jeg|eg|vi|me) (må|bør|vil|skulle|trenger|treng) (gjerne|helst)? (ha|få|kunne|kunna) (det|dette|den|ordet|si|sei|ord|tall|tallene|tala|opplysningen|opplysninga|opplysningene)',
    '(må|bør) (jeg|eg|vi|me) (kunne|kunna|ha|få) (si|sei|det|dette|den|ordet|tallet|talet)',
    '(jeg|eg|vi|me|og) (trenger|treng|behøver|må ha) (det|dette|den|tall|tallet|talet|tala|tallene|opplysningen|opplysninga|opplysningene|opplysningane|ordet|noe|noko|verdien|listen|lista)',
    '(trenger|treng|behøver) (senest|seinast|innen|innan|tall|tal|fasit|det|dette|et|eit|noe|noko) (ja|svar|før|innen|innan|å|møtet)?',
    '(trengs|trengst) (senest|seinast|innen|innan|før)',
    '(må|bør|lyt|trenger|treng|behøver) (ha|få|å høre|å høyre)? . .? (av|fra|frå) (deg|dere|dykk)',
    '(må|bør|lyt|trenger|treng) (å)? (høre|høyre|ha hørt|ha høyrt) (fra|frå) (deg|dere|dykk)',
    'må (jeg|eg|vi|me) kunne (si|sei|svare|svara)',
    '(vil ha|må ha|bør ha) (fasit|fasiten|det|dette|den|ord|tall|verdien|opplysningen|opplysninga|noe|noko) (klart|på|fra|frå|i)?',
    '(et|eit|klart|klårt) ja eller nei',
    '(hører|høyrer) (jeg|eg|vi|me) (ikke|ikkje) (noe|noko|fra|frå)?',
    '(dere|de|du|dokker) (ikke|ikkje) har (sagt|svart|svara|skrevet|skrive)',
    '(dere|de|du) har (svart|svara|sagt|skrevet|skrive)',
    '(dere|de|du) har til',
    'siste frist',
    '(venter|ventar|avventer|avventar) (på|dere|dermed|da|til)',
    '(hold|held) (meg|oss) orientert',
    '(gi|gje) (meg|oss) (et|eit) (ord|hint|pip)',
    '(deres|dykkar|din) (syn|ord|svar|mening|meining|vurdering) (må|bør)',
    '(send|sende|oppgi|opplys|opplyse) (tallene|tala|tallet|talet|verdien|verdiane|verdiene|lista|listen|navnet|namnet)',
    '(tallet|talet|tallene|tala|verdien)',
    'attendemelding',
    '(gjerne|helst) (noen|nokre) (linjer|ord)',
  ],
}

/** Between the answer and its day: "svar fra dere senest". */
const BY =
  /^(?:[^\n?!;.]|\.(?=\d|\s\p{Ll})){0,70}?(?<![a-zæøå])(?:innen|innan|før|seinast|senest|til|i løpet av|ila\.?|i|på|per|frist|allerede|alt|inneværende|denne|neste|:)\s*(?:utgangen av\s|slutten av\s|den\s|(?:møte|time|visitt|konsultasjon|kontroll|samtale|operasjon|inngrep|oppstart|avreise|årskontroll)[a-zæøå]*\s|kl\.?\s?\d+(?:[.:]\d\d)?\s|(?:nå\s)?(?:førstkommende\s|fyrstkomande\s|kommende\s|komande\s)|nå\s)?$/iu
/** "sende hjem lørdag": nothing is told. */
const IS_SENDING = /^(?:over|etter)?send/i
/** "svar onsdag". */
const BARE_DAY = /^(?:(?:m[aå]n|tirs|tys|ons|tors|fre|lør|laur)dag|(?:denne|inneværende) (?:uke|veke|uka|uken|veka))/i
/** The day stands first: "Innen fredag trenger vi svar", "Før helgen må vi vite". */
const LEADS =
  /(?<![a-zæøå])(?:innen|innan|før|senest|seinast|i løpet av)\s(?:utgangen av\s|den\s|førstkommende\s|(?:møte|visitt|previsitt|time|operasjon)[a-zæøå]{0,3}\s|kl\.?\s?\d+(?:[.:]\d\d)?\s)?$/i

/** "tilbakemelding før jeg går på permisjon torsdag". */
const BEFORE_EVENT = /\sfør (?:jeg|eg|vi|me|hun|han|ho|pas\.?|pasienten) (?:[a-zæøå]+ ){1,4}$/i
/** "Siste frist for meg er uke 48". */
const LIMIT_IS = /^(?: \S+){0,3} (?:er|blir) $/

/** What the day belongs to instead: the answer is about it, or came by then. */
const OTHER_THING =
  /(?<![a-zæøå])(?:svar|avklar[a-zæøå]{0,9}|tilbakemelding|vurdering|beskjed|råd|vite|info[a-zæøå]{0,9}|uttalelse)\s(?:på\s)?(?:om|hvorvidt|vedr|ang|hva|kva|når|hvordan|korleis)(?![a-zæøå])/i
/** "beskjed om oksygen senest onsdag": the day is the answer's, whatever stands between. */
const LATEST = /(?<![a-zæøå])(?:senest|seinast|innen|innan)\s(?:på\s)?$/i
const HAS_COME =
  /(?<![a-zæøå])(?:fikk|fekk|fått|mottok|mottatt|motteke|kom|kommet|kome|forelå|foreligger|ligg føre|venter|ventes|forventes|forventa|forventet|ventast|får (?:vi|hun|han|ho|pas[a-zæøå]*|dere|du|de)|kommer|kjem|gitt|gav|ga|sendt|har svart|svarte|viste|viser|syner|synte|var|ble|vart|bestilt|tatt)(?![a-zæøå])/i
const WISH =
  /(?<![a-zæøå])(?:lyt|burde|regner med|reknar med|får (?:jeg|eg)|meld|si fra|si ifra|sei frå|sei ifrå|tilbakemelding|bekreft|kvittering|må|bør|trenger|treng|trengs|behøver|ønsker|ønskjer|ynskjer|ønskes|ønskast|ber|bes|kan|kunne|gjerne|håper|vonar|håpar|frist|svarfrist|venter|imøteser|setter pris|svar|svara|fint|avhengig av|skal ha|gi|gje|gir|vil|send|sender|svarer|gir)(?![a-zæøå])/i

const WEEKDAYS: Translated<readonly string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** A day in each language, for the texts. */
function written(day: number): Translated<string> {
  const { day: date, month, weekday } = calendarDate(day)
  const inWords = (language: Language) => `${WEEKDAYS[language][weekday]} ${date}.${month}.`
  return { nb: inWords('nb'), nn: inWords('nn'), en: inWords('en') }
}

/** "Svarfrist 27.11." */
const isTerm = (words: string, gap: string) => /^svarfrist/i.test(words) && /^[\s:]{1,3}$/.test(gap)

/** "Gi beskjed til pas. om timen onsdag": not for the writer. */
const FOR_OTHERS = /^ (?:til|åt) (?:pas|han|henne|ho|ham|mor|far|foreldr|pårør|kona|mannen)/i
/** "i uka": how often, not by when. */
const HOW_OFTEN = /(?<![a-zæøå])(?:i|per|pr\.?) $/i

/** The day by which an answer is wanted, when it is named. */
function deadlineOf(message: Message, hit: PlacedHit): DateMention | undefined {
  const text = sentenceText(message, hit)
  const words = message.text.slice(hit.start, hit.end)
  const [from, to] = [hit.start - hit.sentence.start, hit.end - hit.sentence.start]
  return hit.sentence.dates().find(({ start, end }) => {
    const ownPreposition =
      /^(?:i|ila\.?|innen|innan|om|seinast om|senest om)\s/i.exec(text.slice(start))?.[0].length ?? 0
    if (start >= to) {
      const gap = text.slice(to, start + ownPreposition)
      if (FOR_OTHERS.test(gap) || (HOW_OFTEN.test(gap) && /^(?:uk|vek)/i.test(text.slice(start)))) return false
      return (
        (BY.test(gap) ||
          BEFORE_EVENT.test(gap) ||
          (BARE_DAY.test(text.slice(start)) && gap.length < 20 && !IS_SENDING.test(words)) ||
          (hit.name === 'need' && gap === ' ') ||
          (/frist/i.test(words) && LIMIT_IS.test(gap)) ||
          isTerm(words, gap)) &&
        (LATEST.test(gap) || !OTHER_THING.test(text.slice(from, start)))
      )
    }
    return end <= from && LEADS.test(text.slice(0, start)) && from - end < 60
  })
}

/** A day, and whether it stands in the answer's own sentence: in another its places mean nothing here. */
type Deadline = { date: DateMention; isOwn: boolean }

/** "til da": the last day named before, in this sentence or the two before it. */
function namedBefore(message: Message, hit: PlacedHit): Deadline | undefined {
  const own = hit.sentence.dates().findLast(({ end }) => hit.sentence.start + end <= hit.start)
  if (own) return { date: own, isOwn: true }
  const earlier = [1, 2].map((back) => message.sentences[hit.sentence.index - back]?.dates().at(-1))
  const date = earlier.find((day) => day !== undefined)
  return date && { date, isOwn: false }
}

/** "må vite om Marevan skal pauses før det": the day stands before the answer. */
const BY_THEN =
  /(?<![a-zæøå])(?:svar[a-zæøå]*|vite|vita|avklar[a-zæøå]*|beskjed|tilbakemelding|opplysning[a-zæøå]*|høre|høyre|melding|info[a-zæøå]*)(?![a-zæøå])[^.?!;]{0,60}?(?<![a-zæøå])(?:før (?:det|da|då|den tid|(?:de|dei|hun|han|ho|vi|jeg|eg|den|pas[a-zæøå]*|dere|avreise[a-zæøå]*|tur[a-zæøå]*|reise[a-zæøå]*))|til da|til då|innen da|innan då|(?:da|då)(?=\s*(?:[.,:?!]|$)))(?![a-zæøå])/i

/** The same behind any answer, and before it: "så si fra før det", "Ho har time torsdag, og då må eg vita det". */
const THEN_BEHIND =
  /^[^.?!;]{0,60}?(?<![a-zæøå])(?:(?:før|innen|innan|til) (?:det|da|då|den tid)|i forkant|på (?:forhånd|førehand)|(?:dagen|kvelden) (?:før|i forveien|i førevegen))(?![a-zæøå])/i
const THEN_BEFORE =
  /(?<![a-zæøå])(?:og|så) (?:(?:jeg|eg|vi|me) )?(?:må|bør|lyt|trenger|treng|venter på|ventar på) (?:ha |få )?$|(?<![a-zæøå])(?:da|då) (?:må|bør|burde|trenger|treng|vil|skulle) (?:jeg|eg|vi|me)(?: (?:ha|få))? (?:det |et |eit |dykkar |deres )?$/i
/** "Vi legg opp dosetten torsdag og må ha lista frå dykk". */
const AND_THEN = /(?<![a-zæøå])(?:og|så|da|då)(?: (?:jeg|eg|vi|me))? $/i
/** "Hun trenger det før fredag": the need is the patient's. */
const IS_PATIENTS = /(?<![a-zæøå])(?:han|hun|ho|hen|pas|pasienten|barnet|gutten|guten|jenta|mor|far)\.? $/i
const CLAUSE_END = /[,;:]\s|\s(?:og|men)\s/

const IS_BEFORE = /^(?:før|over|etter)\s/i
const THANKS = /(?:takk|takkar|takker)\s+(?:skal \S{1,5} ha )?for\s+(?:\S{1,12} ){0,2}$/i

/** Last day on which an answer would be in time, or `null` when none is wanted. */
function wantedBy(message: Message, hit: PlacedHit): number | null {
  const sentence = sentenceText(message, hit)
  const byThen =
    (hit.name === 'answer' && BY_THEN.test(sentence.slice(hit.start - hit.sentence.start))) ||
    THEN_BEHIND.test(sentence.slice(hit.end - hit.sentence.start)) ||
    THEN_BEFORE.test(sentence.slice(0, hit.start - hit.sentence.start)) ||
    (hit.name === 'need' && AND_THEN.test(sentence.slice(0, hit.start - hit.sentence.start)))
  const near = hit.name === 'namedDay' ? undefined : deadlineOf(message, hit)
  const deadline = near
    ? { date: near, isOwn: true }
    : hit.name === 'namedDay' || byThen
      ? namedBefore(message, hit)
      : undefined
  const period = deadline?.date.resolve(message.today, 'future')
  if (!deadline || !period) return null
  const { date, isOwn } = deadline
  const from = hit.start - hit.sentence.start
  const before = sentence.slice(0, isOwn ? Math.min(from, date.start) : from)
  // What came in the clause before is something else: "Var det 75, og kan eg få svar i morgon?"
  if (hit.name !== 'namedDay' && HAS_COME.test(before.split(CLAUSE_END).at(-1) ?? '')) return null
  return isOwn && IS_BEFORE.test(sentence.slice(date.start)) ? period.from - 1 : period.to
}

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const earliest = addWorkingDays(message.today, thresholds.answerWorkingDays)
  for (const hit of hits) {
    const before = message.text.slice(hit.sentence.start, hit.start)
    if (message.isQuoted(hit) || THANKS.test(before)) continue
    if (/^(?:need|sending)$/.test(hit.name) && IS_PATIENTS.test(before)) continue
    if (hit.name !== 'need' && !WISH.test(sentenceText(message, hit))) continue
    const last = hit.name === 'soon' ? message.today + 1 : wantedBy(message, hit)
    if (last === null || last <= message.today || last >= earliest) continue
    yield { span: { start: hit.start, end: hit.end }, messageId: 'early', data: written(earliest) }
  }
}

export default defineRule({
  id: 'response-deadline',
  severity: 'warning',
  basis: 'Forventet svartid innen 3–5 virkedager',
  phrases,
  yieldsTo: ['urgent'],
  weighed: ['early'],
  texts: {
    early: {
      nb: {
        title: 'Kort svarfrist',
        reason: 'Avtalt svartid er 3–5 virkedager. Regn med svar senest {nb}, eller ring hvis det ikke kan vente.',
      },
      nn: {
        title: 'Kort svarfrist',
        reason: 'Avtalt svartid er 3–5 verkedagar. Rekn med svar seinast {nn}, eller ring om det ikkje kan vente.',
      },
      en: {
        title: 'Short deadline',
        reason: 'The agreed time is 3–5 working days. Expect an answer by {en}, or ring if it cannot wait.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Trenger svar i morgen på om Eliquis skal stoppes.' },
  clean: { text: 'Kan Eliquis stoppes tre dager før operasjonen?' },
}
