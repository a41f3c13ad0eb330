import type { Ask } from '../engine/message.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Term } from './terms.ts'

/**
 * Words that name nothing: with only these behind it, a question can't be answered. What stands here was chosen so that one
 * word outside it ("dose", "kontroll", "MR", a drug, a number) makes a question one that names what is asked.
 */
const GENERIC = `
  a ad alt altså andre anna annet au av bare berre bli blir blitt burde bør både da de deg dei deira den denne dens der dere deres
  det dette di din disse dokker du dykk dykkar då eg ei ein eit eller en enn er et ett etter eventuell eventuelle eventuelt evt
  for fra frå før ha hadde ham han hans har hennar henne hennes her hit ho hun hva hvilke hvilken hvilket hvordan hvorfor i ikke
  ikkje ingen inn innen ja jeg jo kan kanskje kor korleis kunne kva kvifor kvar kvens litt man me med meg meir mer men min mot mtp må nå nei no
  noe noen nok noko nokon nokre når nærmere nærare og også om oss pas pasient pasienten pasientens på sammen saman samt selv sin
  sist siste sjå sjølv skal skulle slik slike som så ta til tidlegare tidligere trur tror um under ut ved vedr vedrørende vi
  vidare videre vil ville viss hvis dersom vår være vært vere vore å åt hos oss seg sitt sine man ein eitt fleire flere nye ny
  best beste mest heller helst gjerne fint flott supert takk egentlig eigentleg akkurat kort evnt mao altså likevel denne her
  saken saka kasus caset problemet problemstillingen problemstillinga problematikken situasjonen situasjon tilfellet tilfelle
  pasientkasus forløpet forløp utviklingen utviklinga plagene plager symptomene symptomer tilstanden tilstand funnene funn
  deres dykkar vurdering vurderinga vurderingen vurderinger vurderes vurderast vurdere vurderer vurdert råd rådet rådene innspill innspel
  tanke tanker tankar tankane tankene tenker tenkjer tenke tenkt synes synest syns syn synspunkt synspunkter meining mening meninger
  meiningar mener meiner mene meine forslag framlegg forslaget tips tipset kommentar kommentarer kommentarar synsing ide idé ideer
  hjelp hjelpe hjelpa hjelper bistand bistå assistanse veiledning rettleiing rådgivning svar svare svaret tilbakemelding
  tilbakemeldinga tilbakemeldinger uttalelse anbefaling anbefalinger anbefalingen tilråding tilrådingar tilrådinga anbefaler
  anbefale anbefales anbefalt tilrår tilrå tilrådd tilrår foreslår foreslå føreslår føreslå
  gjør gjøre gjøres gjort gjer gjere gjerast gjort går gå gang gjeng se ser sjå sett titt kikk kikke blikk høre høyre høyrer
  hører vite veit vet komme kjem kommer håndtere håndteres handtere handtert håndtering handtering håndteringen følge følgje
  opp oppfølging oppfølginga oppfølgingen oppfølgning tiltak tiltaket plan planen planer planar behandle behandles behandling behandlinga
  behandlingen utredning utredningen utgreiing utgreiinga utrede håndterer forholde oss forhold stille fram frem framover fremover
  vei veg veien vegen skjer skje grunn grunnen årsak årsaken årsaka skyldes skyldast kjenne greit greitt grei ok okei orden
  bra riktig rett fornuftig lurt lur klokt forsvarlig enig enige god godt gode flink behov nødvendig naudsynt muleg mulig mulighet
  muligheter mulegheiter mogleg lov aktuelt aktuell særlig spesiell spesielle spesielt spesifikke generelt generelle helt heilt ønsker
  ønskjer ønske ønskes ber bedt bes ynskjer trenger treng behøver håper vonar lurer lurt spør spørre spørsmål spm setter set pris
  takknemlig takksam gi gje gir gjev få får ifht ift iht mht ang angående rundt omkring her nedenfor over dessa tore
  medisinene medisinane medisiner medisinen medikamentene legemidlene prøvene prøvane resultatet resultatene svarene
  snarest snarlig fort raskt rask umiddelbart asap snart haster haste dag tid stund vennligst kollega kolleger fagfolk ekspert eksperter
  gjelder gjeld forbindelse nevnte nemnte overnevnte ovennevnte ovenfor ovanfor beskrevne beskrivne tro mon annerledes annleis pekepinn tenkje høgt høyt generell generelt uttale uttaler stiller løser løysar løse løyse status nytt drahjelp bidra bidrag ligger ligg an spesialist spesialisten einig einige foreslås føreslås endres endrast følges følgjast bistår tanken tanka opplegg opplegget strategi strategien løsning løysing løsningen neste steg skritt steget alternativ alternativer alternativene mulighetene bes ønskast anledning anledningen høve side sida mulighet mulegheit deres ka dåkk dokkar sagt sier seier si timen konsultasjonen
`
export const genericWords: ReadonlySet<string> = new Set(GENERIC.trim().split(/\s+/))

/** Phrases with which one asks; what they open is judged by the words behind them. */
export const REQUEST_PHRASES: Readonly<Record<string, readonly string[]>> = {
  wh: ['(hva|ka|kva|hvordan|korleis|hvilke|hvilken|hvilket|kvifor|hvorfor|koss|korsen|åssen)'],
  exact: [
    '(hvem|kven)',
    '(hvor|kor) (lenge|lenger|mye|mykje|mange|ofte|stor|store|lang|lange|raskt|fort|høy|høg|tidlig|tidleg|snart|langt|tett|sjelden|hyppig)',
    '(hvor|kor|kvar) (er|skal|bør|kan|går|ligger|ligg|tas|blir)',
    '(hvilken|kva|hvilke|hvilket) (dag|dato|dose|lege|avdeling|poliklinikk|time|kontroll)',
  ],
  /** Asks only with a question mark: "når hun går, får hun vondt". */
  when: ['(når|nær)'],
  verbFirst: [
    '(kan|kunne|skal|skulle|bør|burde|må|vil|ville|er|har|hadde|blir|ble|vart|får|trenger|treng|ønsker|ønskjer|mener|meiner|tenker|tenkjer|anbefaler|tilrår|vurderer|finnes|finst|fins|går|tar|tek|gir|gjev|gjør|gjer|følger|følgjer|tror|trur|planlegger|tåler|toler|burde|var|sender|foreligger|ligg|ligger) (dere|de|du|vi|me|jeg|eg|han|hun|ho|det|dette|den|denne|disse|man|en|ein|ei|pas|pasienten|noen|nokon|noe|noko)',
    '(stemmer|passer) (det|dette|den)',
    'er (det|dette) (mulig|mogleg|muleg|behov|aktuelt|nødvendig|ønskelig|greit|noe|indikasjon|grunn)',
  ],
  modal: ['(kan|kunne|skal|skulle|bør|burde|må|vil|tåler) .'],
  /** A wish: the writer's when no one else is named as the one who has it. */
  wish: [
    '(ber|bed|bes|ønsker|ønskjer|ynskjer|ønskes|ønskast|trenger|treng|behøver|etterspør|etterlyser|etterlys|forespør)',
    '(vil|skulle|ville) (jeg|eg|vi|me)? gjerne',
    '(kunne|skulle|ville) (jeg|eg|vi|me)? (ønske|ønska|ønsket|ha|høre|høyre|vite|få)',
    '(håper|vonar|håpar) (på|å|at)',
    '(håper|vonar|håpar) (dere|de|du) (kan|kunne|vil|ser|tar|tek|har mulighet|har høve)',
    '(usikker|usikre|i tvil) (på|om)',
  ],
  wonder: [
    '(lurer|lurte|lurar|undres|undrast) (på|veldig|bare|berre|litt|egentlig|vi|jeg|eg|da|derfor|fælt)',
    '(spør|spørre|spørsmål|spm|spørsmålet) (om|er|blir|vedr|vedrørende|mtp|rundt|gjelder|ift)',
  ],
  request: [
    '(treng|trenger|ønsker|ønskjer|må ha|vil ha) (svar|tilbakemelding) (på|om|innen|innan|før|i|snarest)',
    '(hører|høyrer) (gjerne|vi|jeg)',
    '(ta|tar|tek) (gjerne)? (stilling|stillinga) til',
    '(takknemlig|takknemleg|takksam|takknemlige|takksame) (for|om|hvis|dersom)',
    '(gi|gje|gir|send|sender|meld|ta) gjerne',
    '(fint|flott|fin|supert|bra|greit|topp|kjekt|hyggelig|ønskelig|ønskeleg) (om|hvis|viss|dersom|med|å)',
    '(vennligst|venlegst)',
    '(noen|nokon) som (har|kan|vet|veit)',
    '^gjerne (en|ei|ein)? (tilbakemelding|svar|råd|innspill|innspel|vurdering)',
    '(tilbakemelding|vurdering|svar|råd|innspill|innspel|hjelp|uttalelse|synspunkter|kommentar|kommentarer) (ønskes|ønskast|bes|imøteses)',
    '(setter|set|sett) (stor|veldig)? pris på',
    '(bekreft|avklar|oppgi|opplys)',
    '(om|hvorvidt) (dere|de|du) (kan|vil|har)',
    'med (spørsmål|ønske|bønn) om',
  ],
  imperative: [
    '^(vurder|send|ta|øk|auk|reduser|seponer|kontroller|bestill|ting|gi|gje|ring|henvis|tilvis|avklar|bekreft|svar|oppgi|følg|start|stopp|fortsett|sjekk|meld|utfør|legg|sett|bytt|trapp|hald|hold|se|sjå) .',
  ],
  demand: [
    '(må|bør|skal) (inn|ha|få|vurderes|vurderast|tas|takast|ses|sjåast|undersøkes|legges|leggjast|opereres|avklares|avklarast|følges|følgjast|innkalles|kontaktes|bli|til)',
    '(imøteser|avventer|ventar) (svar|tilbakemelding|snarlig|deres)',
  ],
}

const isGeneric = (term: Term) =>
  genericWords.has(term.normal) || (term.machine !== null && genericWords.has(term.machine))

/** Whether someone else than the writer is the one who wishes: "pas. ønsker ikke operasjon". */
function isPatientsWish(terms: readonly Term[], at: number): boolean {
  for (let n = at - 1; n >= Math.max(0, at - 3); n--) {
    const term = terms[n] as Term
    if (term.tags.has('Writer')) return false
    if (term.tags.has('Patient')) return true
    if (/[,;:.]/.test(terms[n + 1]?.pre ?? '')) return false
  }
  return terms[at + 1]?.tags.has('Patient') === true && terms[at]?.normal !== 'bes'
}

const NEGATION = /^(?:ikke|ikkje|ingen|inga|heller)$/

const isNegated = (terms: readonly Term[], at: number) =>
  NEGATION.test(terms[at + 1]?.normal ?? '') ||
  (NEGATION.test(terms[at + 2]?.normal ?? '') && /^(?:dere|de|du|vi|det|me|eg|jeg)$/.test(terms[at + 1]?.normal ?? ''))

const startsClause = (terms: readonly Term[], at: number) =>
  at === 0 ||
  /[^\s]/.test(terms[at]?.pre ?? '') ||
  !/[\p{L}\p{N}]/u.test(terms[at - 1]?.normal ?? '') ||
  /^(og|men|eller|så|samt|evt|eventuelt|hei|da|då)$/.test(terms[at - 1]?.normal ?? '')

/** First term behind the clause that begins at `from`: at a comma or dash, unless it is a list or a bracket. */
function clauseEnd(terms: readonly Term[], from: number): number {
  let end = from + 1
  while (end < terms.length && !/[,;–—]|\s-\s/.test(terms[end]?.pre ?? '')) end++
  return end
}

/** "kan metoprolol økes" asks; "kan gå uten støtte" tells of the patient, who is left out. */
function isVerbFirstQuestion(terms: readonly Term[], { to }: PhraseMatch): boolean {
  const subject = terms[to - 1]?.normal ?? ''
  if (/^(?:vil|må|ville|skulle)$/.test(terms[to - 2]?.normal ?? '')) return false
  return to < terms.length && !INFINITIVE_LIKE.test(subject) && !NO_SUBJECT.has(subject)
}

const NO_SUBJECT = new Set(
  'ikke ikkje fortsatt framleis ofte til på i nå no også kun bare berre helst gjerne muligens godt sjølv selv inn ut opp ned med for av ha litt mer meir alltid aldri ikke snart fort heller igjen'.split(
    ' ',
  ),
)

const INFINITIVE_LIKE = /(?:e|es|as|gå|stå|få|ta|se|sjå|dra|gi|ha|bli)$/

/**
 * Without a question mark "har hun ..." asks only where the sentence begins: behind a comma it goes on ("når hun går, får
 * hun vondt"). "kan dere" asks everywhere.
 */
function opensQuestion(terms: readonly Term[], { from, to }: PhraseMatch): boolean {
  if (from === 0 || /[:–]/.test(terms[from]?.pre ?? '')) return true
  const speaksToReader =
    /^(?:kan|kunne|vil|bør|skal)$/.test(terms[from]?.normal ?? '') && !terms[to - 1]?.tags.has('Patient')
  return speaksToReader && startsClause(terms, from)
}

/** Whether a phrase asks where it stands. Without a question mark, questions do so only at the start of a clause. */
function asksHere(match: PhraseMatch, terms: readonly Term[], hasQuestionMark: boolean): boolean {
  const { from } = match
  switch (match.phrase.name) {
    case 'wish':
      return !isPatientsWish(terms, from) && !isNegated(terms, from)
    case 'wonder':
      return !isNegated(terms, from)
    case 'request':
    case 'imperative':
    case 'demand':
      return true
    case 'when':
      return hasQuestionMark
    case 'modal':
      return startsClause(terms, from) && (hasQuestionMark || isVerbFirstQuestion(terms, match))
    case 'verbFirst':
      return hasQuestionMark || opensQuestion(terms, match)
    default:
      return hasQuestionMark || startsClause(terms, from)
  }
}

/** Reads how a sentence asks. `matches` are the request phrases found in it; offsets are those of the sentence. */
export function readAsks(sentence: string, terms: readonly Term[], matches: readonly PhraseMatch[]): Ask[] {
  if (terms.length === 0) return []
  const hasQuestionMark = /\?[\s)"»”'!.?]*$/.test(sentence)
  const starts = matches.filter((match) => asksHere(match, terms, hasQuestionMark)).sort((a, b) => a.from - b.from)
  const asks = starts.map((match) => judge(match, terms))
  if (asks.length > 0 || !hasQuestionMark) return asks
  return [fragment(terms)]
}

const spanOf = (terms: readonly Term[], from: number, to: number) => {
  const first = terms[from] as Term
  const last = terms[to - 1] as Term
  return { start: first.at, end: last.at + last.text.length }
}

/** Where the words begin that may name something: those of a request itself never do. */
function namesFrom({ phrase, from, to }: PhraseMatch): number {
  if (phrase.name === 'verbFirst') return from
  return /^(?:wish|wonder|request)$/.test(phrase.name) ? to : from + 1
}

function judge(match: PhraseMatch, terms: readonly Term[]): Ask {
  const { name } = match.phrase
  const end = clauseEnd(terms, Math.max(match.from, match.to - 1))
  const span = spanOf(terms, match.from, Math.max(end, match.to))
  if (name === 'demand' || (name === 'wonder' && isPatientsWish(terms, match.from))) return { ...span, kind: 'weak' }
  if (name === 'exact' || name === 'when') return { ...span, kind: 'precise' }
  // "Stemmer det?" names what it asks by its own verb; "kan", "hva" and "ønsker" name nothing.
  const named = terms.slice(namesFrom(match), end).some((term) => !isGeneric(term))
  if (name === 'imperative' && !named) return { ...span, kind: 'weak' }
  return { ...span, kind: named ? 'precise' : 'open' }
}

/** A few words with a question mark: "Videre tiltak?" asks for nothing, "Seponere Furix?" does, "Susp. appendisitt?" may. */
function fragment(terms: readonly Term[]): Ask {
  let from = terms.length - 1
  while (from > 0 && !/[,;–—]|\s-\s/.test(terms[from]?.pre ?? '')) from--
  const span = spanOf(terms, from, terms.length)
  const own = terms.slice(from)
  if (own.every(isGeneric)) return { ...span, kind: 'open' }
  return {
    ...span,
    kind: own.some((term) => /^\p{L}+(?:e|es|ere|eres|ast)$|\d/u.test(term.normal)) ? 'precise' : 'weak',
  }
}
