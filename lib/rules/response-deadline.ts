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
}

/** Between the answer and its day: "svar fra dere senest". */
const BY =
  /^(?:[^\n?!;.]|\.(?=\d|\s\p{Ll})){0,70}?(?<![a-zæøå])(?:innen|innan|før|seinast|senest|til|i løpet av|i|på|per|frist|allerede|alt|inneværende|denne|neste|:)\s*(?:utgangen av\s|slutten av\s|den\s|(?:møte|time|visitt|konsultasjon|kontroll|samtale|operasjon|inngrep|oppstart|avreise|årskontroll)[a-zæøå]*\s|kl\.?\s?\d+(?:[.:]\d\d)?\s|(?:nå\s)?(?:førstkommende\s|fyrstkomande\s|kommende\s|komande\s)|nå\s)?$/iu
/** "svar onsdag". */
const BARE_DAY = /^(?:(?:m[aå]n|tirs|tys|ons|tors|fre|lør|laur)dag|(?:denne|inneværende) (?:uke|veke|uka|uken|veka))/i
/** The day stands first: "Innen fredag trenger vi svar", "Før helgen må vi vite". */
const LEADS = /(?<![a-zæøå])(?:innen|innan|før|senest|seinast|i løpet av)\s(?:utgangen av\s|den\s|førstkommende\s)?$/i

/** What the day belongs to instead: the answer is about it, or came by then. */
const OTHER_THING =
  /(?<![a-zæøå])(?:svar|avklar[a-zæøå]{0,9}|tilbakemelding|vurdering|beskjed|råd|vite|info[a-zæøå]{0,9}|uttalelse)\s(?:på\s)?(?:om|hvorvidt|vedr|ang|hva|kva|når|hvordan|korleis)(?![a-zæøå])/i
/** "beskjed om oksygen senest onsdag": the day is the answer's, whatever stands between. */
const LATEST = /(?<![a-zæøå])(?:senest|seinast|innen|innan)\s(?:på\s)?$/i
const HAS_COME =
  /(?<![a-zæøå])(?:fikk|fekk|fått|mottok|mottatt|motteke|kom|kommet|kome|forelå|foreligger|ligg føre|venter|ventes|forventes|forventa|forventet|ventast|får (?:vi|hun|han|ho|pas[a-zæøå]*|dere|du|de)|kommer|kjem|gitt|gav|ga|sendt|har svart|svarte|viste|viser|syner|synte|var|ble|vart|bestilt|tatt)(?![a-zæøå])/i
const WISH =
  /(?<![a-zæøå])(?:tilbakemelding|bekreft|kvittering|må|bør|trenger|treng|trengs|behøver|ønsker|ønskjer|ynskjer|ønskes|ønskast|ber|bes|kan|kunne|gjerne|håper|vonar|håpar|frist|svarfrist|venter|imøteser|setter pris|svar|svara|fint|avhengig av|skal ha|gi|gje|gir|vil|send|sender|svarer|gir)(?![a-zæøå])/i

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

/** The day by which an answer is wanted, when it is named. */
function deadlineOf(message: Message, hit: PlacedHit): DateMention | undefined {
  const text = sentenceText(message, hit)
  const [from, to] = [hit.start - hit.sentence.start, hit.end - hit.sentence.start]
  return hit.sentence.dates().find(({ start, end }) => {
    const ownPreposition = /^(?:i|innen|innan|om|seinast om|senest om)\s/i.exec(text.slice(start))?.[0].length ?? 0
    if (start >= to) {
      const gap = text.slice(to, start + ownPreposition)
      return (
        (BY.test(gap) || (BARE_DAY.test(text.slice(start)) && gap.length < 20) || isTerm(text.slice(from, to), gap)) &&
        (LATEST.test(gap) || !OTHER_THING.test(text.slice(from, start)))
      )
    }
    return end <= from && LEADS.test(text.slice(0, start)) && from - end < 60
  })
}

/** "til da": the last day named before, in this sentence or the one before it. */
function namedBefore(message: Message, hit: PlacedHit): DateMention | undefined {
  const own = hit.sentence.dates().filter(({ end }) => hit.sentence.start + end <= hit.start)
  return own.at(-1) ?? message.sentences[hit.sentence.index - 1]?.dates().at(-1)
}

/** "må vite om Marevan skal pauses før det": the day stands before the answer. */
const BY_THEN =
  /(?<![a-zæøå])(?:svar[a-zæøå]*|vite|vita|avklar[a-zæøå]*|beskjed|tilbakemelding|opplysning[a-zæøå]*|høre|høyre|melding|info[a-zæøå]*)(?![a-zæøå])[^.?!;]{0,60}?(?<![a-zæøå])(?:før (?:det|da|då|den tid|(?:de|dei|hun|han|ho|vi|jeg|eg|pas[a-zæøå]*|dere|avreise[a-zæøå]*|tur[a-zæøå]*|reise[a-zæøå]*))|til da|til då|innen da|innan då|(?:da|då)(?=\s*(?:[.,:?!]|$)))(?![a-zæøå])/i

const CLAUSE_END = /[,;:]\s|\s(?:og|men)\s/

const IS_BEFORE = /^(?:før|over|etter)\s/i
const THANKS = /(?:takk|takkar|takker)\s+for\s+(?:et |eit |ditt |deres )?$/i

/** Last day on which an answer would be in time, or `null` when none is wanted. */
function wantedBy(message: Message, hit: PlacedHit): number | null {
  const byThen = hit.name === 'answer' && BY_THEN.test(message.text.slice(hit.start, hit.sentence.end))
  const deadline =
    hit.name === 'namedDay'
      ? namedBefore(message, hit)
      : (deadlineOf(message, hit) ?? (byThen ? namedBefore(message, hit) : undefined))
  const period = deadline?.resolve(message.today, 'future')
  if (!deadline || !period) return null
  const text = sentenceText(message, hit)
  const before = text.slice(0, Math.min(hit.start - hit.sentence.start, deadline.start))
  // What came in the clause before is something else: "Var det 75, og kan eg få svar i morgon?"
  if (hit.name !== 'namedDay' && HAS_COME.test(before.split(CLAUSE_END).at(-1) ?? '')) return null
  return IS_BEFORE.test(text.slice(deadline.start)) ? period.from - 1 : period.to
}

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const earliest = addWorkingDays(message.today, thresholds.answerWorkingDays)
  for (const hit of hits) {
    const text = sentenceText(message, hit)
    if (message.isQuoted(hit) || !WISH.test(text) || THANKS.test(message.text.slice(hit.sentence.start, hit.start)))
      continue
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
