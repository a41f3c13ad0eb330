import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'

const phrases = {
  /** Papers and cases that have their own form or office. */
  paper: [
    '(attest|attesten|attester|attestar|legeattest|legeattesten|helseattest|helseattesten|førerkortattest|førarkortattest|friskmelding|friskmeldingsattest|dødsattest)',
    '(erklæring|erklæringen|erklæringa|erklæringar|erklæringer|legeerklæring|legeerklæringen|legeerklæringa|spesialisterklæring|spesialisterklæringen|uttalelse til nav|spesialistuttalelse|bekreftelse til)',
    '(sykmelding|sykmeldingen|sykmeldinga|sykemelding|sykemeldingen|sjukmelding|sjukmeldinga|sjukemelding|sykmeldes|sjukmeldast|sykemeldes|sykmelde|sjukmelde|sykemelde)',
    '(søknad|søknaden|søknader|søknadar) (om|på)?',
    '(søke|søkje|søker|søkjer) (om|på|ufør|aap|omsorgspengar|omsorgspenger|pleiepenger|pleiepengar|stønad|uføretrygd|førerkort|dispensasjon)',
    '(attestere|attesterer|attesterast|attesteres|visumsøknad|visumsøknaden|visum|adopsjon|adoptere)',
    '(refundert|refundere|refunderes|refunderast|refusjon|refusjonen|dekket|dekka|dekning|utbetaling|utbetalingen|utbetalinga|egenandel|eigendel|frikort|utlegg|utlegget|regning|regningen|rekning)',
    '(innsyn|journalutskrift|journalkopi|journalinnsyn|pasientskadeerstatning|pasientskadeerstatninga|npe|pasientskadesak|erstatning|erstatningssak|forsikring|forsikringsselskap|forsikringsselskapet|forsikringssak|forsikringspapirer|skadeforsikring|advokat|advokaten)',
    '(utskrift|kopi|kopier|kopiar) av (hele|heile)? (journal|journalen|journalnotat|pasientjournal|pasientjournalen|journalnotater)',
    '(dokumentasjon|dokumentasjonen|bekreftelse|stadfesting|bekreftelsen|uttalelse|utsegn|brev) (til|for|overfor) (nav|skolen|skulen|skole|arbeidsgiver|arbeidsgivaren|arbeidsgiveren|forsikring|forsikringen|forsikringsselskapet|lånekassen|lånekassa|kommunen|advokat|advokaten|politiet|vegvesenet|universitetet|barnehagen|flyselskapet|reiseforsikring|reiseforsikringen|studiestedet|retten|domstolen|utlendingsdirektoratet|udi)',
    '(bekreftelse|stadfesting|dokumentasjon) på at (han|hun|ho|pas|pasienten|vi|hen|barnet)',
    '(klage|klagen|klaga|klagesak|klagebrev|ankesak|anke) (på|til|over|mot|vedrørende|gjelder)?',
    '(rekvisisjon|rekvisisjonen|rekvisisjoner|pasientreise|pasientreiser|pasientreisa|drosje|drosjerekvisisjon|taxi|transport|sykepermisjon|behandlingsreise|behandlingsreisen|behandlingsreisa|helseekspress|reiserekvisisjon|drosjen|reiseutgifter|reiseutgiftene)',
    '(pleiepenger|pleiepengar|opplæringspenger|omsorgspenger|omsorgspengar|uføretrygd|uføretrygden|ufør|uføresøknad|arbeidsavklaringspenger|arbeidsavklaringspengar|aap|grunnstønad|hjelpestønad|stønad|stønaden|trygdesak|trygd|svangerskapspenger|sykepenger|sjukepengar|foreldrepenger|omsorgsstønad|bostøtte)',
    '(parkeringskort|parkeringstillatelse|parkeringsbevis|tt-kort|ttkort|ledsagerbevis|hjelpemidler|hjelpemiddel|rullestolsøknad|bpa|støttekontakt|bilsak|bilstønad|vergemål|verge|skolefritak|fritak|eksamen|studielån|lånekassen|lånekassa|omsorgsbolig)',
    '(førerkort|førerkortet|førarkort|førarkortet|førerkortsak|våpenattest|våpenkort|pilotattest|sjømannsattest|yrkessykdom|yrkesskade|yrkesskademelding|menerstatning|menerstatning|varig men|medisinsk invaliditet)',
    '(nav|nav-skjema|nav-skjemaet|saksbehandler|sakshandsamar|saksbehandleren|l40|navs|statsforvalteren|statsforvaltaren|helfo|pasientombudet|brukerombudet|brukarombodet|helsetilsynet|npe|trygderetten)',
    '(skjema|skjemaet|skjemaene|skjemaer|papir|papirer|papirene|papira|legedelen|blankett|blanketten|formular) (til|for|om|fra|frå|på|av|gjeld|gjelder)?',
    '(samhandlingsavvik|avviksmelding)',
    'ny fastlege',
    '(bytte|skifte|byte) fastlege',
    'individuell stønad',
  ],
}

/** Is asked for, of the reader. */
const WANTED =
  /(?<![a-zæøå])(?:trenger|treng|trengs|behøver|behov for|mangler|manglar|ønsker|ønskjer|ynskjer|ønskes|ber|bes|må ha|må få|vil ha|vil gjerne ha|skal ha|skulle hatt|etterspør|etterlyser|purret|purra|kan (?:dere|du|de|fastlege[a-zæøå]*|legen)|kunne (?:dere|du|de)|vil (?:dere|du|de)|sender (?:dere|du|de)|skriver (?:dere|du|de)|skriv|send|fyll|fylle ut|fyller|ordne|ordnar|utstede|utferde|bestille|bestiller|tinge|skaffe|søk(?:er|jer)|klager|melder|hvem skal|kven skal|hjelpe? (?:med|til|med å)|bistå|bistand|forlenge|bidra|attestere|gjeld|gjelder|angår|ang\.|vedr)(?![a-zæøå])/i
/** Done, or on its way elsewhere. */
const BACKGROUND =
  /(?<![a-zæøå])(?:har (?:vært|vore|fått|hatt|søkt|sendt)|er (?:sykmeldt|sjukmeld|sykemeldt|ufør|uføretrygdet|uføretrygda|innvilget|innvilga|sendt|skrevet|ordnet|innlevert|godkjent|avslått|fornyet|gitt|i orden)|fikk|fekk|fått|ble (?:sykmeldt|skrevet|sendt)|innvilget|innvilga|avslått|mottar|mottek|mottatt|motteke|sendt(?: inn)?|skrevet|skrive ut|har allerede|avsluttet|avslutta|tatt bort|inndratt|inndrege|ikke behov|trenger ikke|treng ikkje|ikke nødvendig|ordnet|ordna|ordnes av|håndteres av|skriver jeg|skriv eg|sender jeg|er i gang|til behandling|lever av|går på|uten at|utan at|får)(?![a-zæøå])/i
/** "så det treng du ikkje gjere noko med". */
const NOT_NEEDED = /(?<![a-zæøå])(?:treng|trenger|trengs|behøver|må)\s(?:[a-zæøå]+\s){0,2}(?:ikke|ikkje)(?![a-zæøå])/i
/** Work and money as part of the story: "sykmeldt siden mai". */
const STORY =
  /(?<![a-zæøå])(?:sykmeldt|sjukmeld|sjukmeldt|sykemeldt|ufør|uføretrygd(?:et|a)?)\s(?:\d|til|siden|sidan|fra|frå|i|grunnet|pga|av)/i
/** Words that are about the patient's body where no paper is meant. */
const CLINICAL = /(?:drosje|taxi|transport|eksamen|verge|fritak|trygd|dekket|dekka|dekning|rekvisisjon)/i
const PAPER_VERB =
  /(?<![a-zæøå])(?:skriv[a-zæøå]*|fyll[a-zæøå]*|send[a-zæøå]*|utsted[a-zæøå]*|utferd[a-zæøå]*|bestill[a-zæøå]*|ting[a-zæøå]*|ordn[a-zæøå]*|skaff[a-zæøå]*|søk[a-zæøå]*|forleng[a-zæøå]*|attester[a-zæøå]*|dekk[a-zæøå]*|utbetal[a-zæøå]*|refunder[a-zæøå]*|rekvirer[a-zæøå]*|trenger|treng|mangler|manglar|må ha|stempl[a-zæøå]*|signer[a-zæøå]*|gi|lage|få|innhent[a-zæøå]*|uttal[a-zæøå]*|bekreft[a-zæøå]*)(?![a-zæøå])/i
/** What is wished for stands right behind the wish: "trenger en attest", "ber om erklæring". */
const DIRECT =
  /(?<![a-zæøå])(?:trenger|treng|trengs|mangler|manglar|ønsker|ønskjer|ynskjer|vil (?:gjerne )?ha|må ha|skal ha|skulle hatt|ber (?:dere |deg |dykk )?om|etterspør|etterlyser|purrer på|søker om|søkjer om|behov for)\s(?:[^\s.?!]+\s){0,4}?$/i
/** What is done with a paper. */
const DOING =
  /(?<![a-zæøå])(?:skriv(?:e|er|a)?|fylle?r? (?:[a-zæøå]+ )?ut|fyll|sende?r?|send|utsted[a-zæøå]*|utferd[a-zæøå]*|bestill[a-zæøå]*|ting[ae]?|ordn[a-zæøå]*|skaffe?|søke|søkje|forleng[a-zæøå]*|attester[a-zæøå]*|dekkj?[ea]s?t?|utbetal[a-zæøå]*|refunder[a-zæøå]*|rekvirer[a-zæøå]*|stempl[a-zæøå]*|signer[a-zæøå]*|innhente?|bistå|hjelpe?|få|gi)(?![a-zæøå])/i
const STRONG =
  /(?<![a-zæøå])(?:[a-zæøå]*attest[a-zæøå]*|[a-zæøå]*erklæring[a-zæøå]*|pleiepeng[a-zæøå]*|omsorgspeng[a-zæøå]*|[a-zæøå]*stønad[a-zæøå]*|pasientreise[a-zæøå]*|l40|bpa|refusjon[a-zæøå]*|npe|pasientskade[a-zæøå]*|klage på|samhandlingsavvik|innsyn|søknad om|utskrift av|kopi av|attestere[a-zæøå]*|refunder[a-zæøå]*|visum[a-zæøå]*|[a-zæøå]*ombudet|brukarombodet|ny fastlege)(?![a-zæøå])/i

const fragment = (text: string) =>
  text.trim().split(/\s+/).length <= 7 && !/\d{1,2}\.\d{1,2}\.\d{2,4}.{0,40}mottatt/.test(text)

function isAskedFor(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  const words = message.text.slice(hit.start, hit.end)
  if (NOT_NEEDED.test(text) || message.isQuoted(hit) || isUnder(message, hit, 'negated', 'hypothetical')) return false
  if (STORY.test(text) && !PAPER_VERB.test(text)) return false
  const next = message.sentences[hit.sentence.index + 1]
  const nextText = next ? message.text.slice(next.start, next.end) : ''
  const asks =
    DIRECT.test(message.text.slice(hit.sentence.start, hit.start)) ||
    (WANTED.test(text) && (DOING.test(text) || STRONG.test(words))) ||
    (/^[^.\n]{0,70}(?:skjema|papir|den|det|dei|begge|attest|erklæring|utbetaling|dette)(?![a-zæøå])/i.test(nextText) &&
      next !== undefined &&
      next.asks.length > 0 &&
      PAPER_VERB.test(nextText))
  if (asks) return !isBackground(text, words) && !isClinicalQuestion(text, words)
  return (
    STRONG.test(words) &&
    fragment(text) &&
    !/(?<![a-zæøå])(?:mottatt|motteke|avslag|sendt|har|er|ble|vart|fått|utstedt|utferda|skrevet|skrive|forlenges|forlenget|forlenga|utfylt|levert|fornyet|innvilget|innvilga|ordnet|gitt|godkjent|foreligger|ligg|ligger|vedtak)(?![a-zæøå])/i.test(
      text.replace(/klage på avslag/i, ''),
    )
  )
}

/** "Har fått førerkortattest" is told; "har fått avslag og trenger ny erklæring" asks. */
const isBackground = (text: string, words: string) => {
  const at = text.indexOf(words)
  const clause = text.slice(Math.max(0, text.lastIndexOf(',', at)), at + words.length + 25)
  return BACKGROUND.test(clause) && !WANTED.test(clause)
}

/** "Kan han kjøre?" about the seizure; "førerkort" without a paper to write. */
const isClinicalQuestion = (text: string, words: string) =>
  (/^f[øo]r[ae]rkort(?:et)?$/i.test(words) && !/attest|skjema|erklæring|søk|fylle|skriv|melding til|sak/i.test(text)) ||
  (CLINICAL.test(words) &&
    !/rekvi|bestill|ting|dekk|utbetal|søk|skjema|attest|refusjon|ordn|betal|utlegg/i.test(text.replace(words, '')) &&
    !/rekvisisjon|pasientreise/i.test(words))

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  const first = hits.find((hit) => isAskedFor(message, hit))
  if (first) yield { span: { start: first.start, end: first.end }, messageId: 'case', data: {} }
}

export default defineRule({
  id: 'case-handling',
  severity: 'warning',
  basis: 'Benyttes ikke til saksbehandling, avtale om arbeidsfordeling',
  phrases,
  channel: {
    nb: 'bruk riktig skjema eller kontor',
    nn: 'bruk rett skjema eller kontor',
    en: 'use the right form or office',
  },
  judged: 'case',
  weighed: ['case'],
  texts: {
    case: {
      nb: {
        title: 'Saksbehandling',
        reason: 'Attester, erklæringer, søknader og reiser har egne skjemaer og kontorer. Der blir saken behandlet.',
      },
      nn: {
        title: 'Sakshandsaming',
        reason: 'Attestar, erklæringar, søknader og reiser har eigne skjema og kontor. Der blir saka handsama.',
      },
      en: {
        title: 'Case handling',
        reason: 'Certificates, declarations, applications and transport have their own forms and offices.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Pas. trenger førerkortattest. Kan dere fylle ut den?' },
  clean: { text: 'Førerkortattest er skrevet. Kan Keppra trappes ned til 500 mg?' },
}
