import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { sentenceText } from '../norwegian/circumstances.ts'
import { problemAreas } from '../norwegian/problem-areas.ts'

/** Go with many a problem, and make none of their own. */
const MINOR = new Set(['weight', 'blood', 'pain', 'allergy'])

/** So many problems, each with a wish, are more than one message can carry. */
const MOST_AREAS = 3

const PROBLEM =
  '(problemstilling|problemstillinga|problemstillingen|problemstillinger|problemstillingar|problematikk|problematikken|problem|problemer|problema|problemene|sak|saken|saka|pasient|pas|tilfelle|kasus|forløp|forløpet|situasjon|situasjonen|bilde|sykehistorie|sjukehistorie|historie|sykdomsbilde|sjukdomsbilete|spørsmål|henvendelse|utfordringer|utfordringar|plager|lidelser|bakgrunn)'

const phrases = {
  /** Said of the problem or the message itself. */
  large: [
    `(kompleks|komplekst|komplekse|komplisert|kompliserte|omfattende|omfattande|sammensatt|samansett|sammensatte|samansette|mangfoldig|uoversiktlig|uoversiktleg|innfløkt|floket|floke) (og)? (\\w+)? ${PROBLEM}`,
    `${PROBLEM} er (svært|veldig|nokså|ganske|ganske så)? (kompleks|komplekst|komplekse|omfattende|omfattande|sammensatt|samansett|sammensatte|kompliserte|uoversiktlig|uoversiktleg|innfløkt)`,
    `(mange|flere|fleire|en rekke|ei rekkje|masse|utallige|diverse) (ulike|forskjellige|uavklarte|uløste|andre|parallelle|åpne|opne|aktuelle|helseproblemer)? (problemstillinger|problemstillingar|problemer|problem|utfordringer|utfordringar|organsystemer|organsystem|baller|tråder|trådar)`,
    '(en rekke|ei rekkje|mange|flere|fleire) (uavklarte|uavklara|uløste|uløyste|ukjente) (ting|plager|tilstander|tilstandar|symptomer|symptom|funn)',
    '(fra|frå|i|av) (flere|fleire|mange) (organsystemer|organsystem|organer)',
    '(lang|innviklet|omfattende) (sykehistorie|sjukehistorie|historikk|forhistorie)',
    '(medisinsk|medisinske) uforklarte (plager|symptomer|symptom)',
    '(second|ny) (opinion|vurdering second opinion)',
    '(her er|her kjem|her kommer|beskriver|oppsummerer) (hele|heile) (forløpet|historien|historia|saken|saka)',
    '(hele|heile) (journalen|sykehistorien|sjukehistoria|pakka|pakken)',
    '(oppsummering|oppsummert|samandrag) (av|over)? (de|dei)? (siste|hele|heile) (ti|fem|åra|årene|mange)',
    'årsaken? til (plagene|alt|symptomene)',
    'årsaka til plagene',
    '(komplisert|kompliserte|innfløkt|broket) (historie|sykehistorie|sak|forløp|forløpet)',
    '^(videre|vidare|flere|fleire) spørsmål$',
    'i tillegg lurer (jeg|eg|vi)',
    '(mye|mykje) å (ta|gripe|rydde|rydda) (tak|fatt|opp|i)?',
    '(alt|tar|ta) (under eitt|tre|fire|dette på en gang|i ett|i ein)',
    '(så|for) (mange|mye|mykje) (plager|problemer|problem|ting|diagnoser|diagnosar|tilstander|symptomer) at',
    '(altfor|for) (mange|mye|mykje) (tråder|trådar|spørsmål|baller|ballar|ting) (for|til|i|på)?',
    '(for|altfor|så) (innfløkt|komplisert|sammensatt|samansett|omfattende|omfattande|kompleks|komplekst) (til|for|at)',
    '(for|altfor) (mye|mykje|mange) å (ta|få|løse|løyse|be|skrive|gå)',
    '(alt|det meste|allting) (henger|heng) (sammen|saman)',
    'ting å ta tak i',
    '(for|altfor) (mye|mykje|mange|stort|omfattende|omfattande|langt|innfløkt|tungt|komplisert|sammensatt|samansett) (for|i|til|på) (en|ei|ein|denne|slik|dialogmelding|melding|kort|nokre|noen|få)',
    '(mer|meir) enn (en|ei|ein) (enkelt|kort)? (melding|dialogmelding|linje)',
    '(helheten|heilskapen|helhetsbildet|heilskapsbiletet|totalbildet|totalsituasjonen)',
    '(fra|frå) (a til å|bunnen|botnen|grunnen|scratch) (av|igjen)?',
    '(problemlista|problemlisten|problemliste) (er|hennes|hans|hennar|over|blir)',
    '(lista|listen) over (problemer|problem|plager|uløste|uavklarte|saker)',
    '(lang|endeløs|uendelig) (liste|rekke|rekkje) (av|med|over)',
    '(en|ein|ei) (hel|heil) (rekke|rekkje|liste|bunke|haug|drøss|masse|mengde) (med|av|problemer|problem|plager|spørsmål|ting|uavklarte)',
    '(haug|bunke|drøss|rekke|masse) (med|av) (problemer|problem|plager|spørsmål|ting|uavklarte|uløste)',
    '(fire|fem|seks|sju|syv|åtte|ni|ti|4|5|6|7|8|9|10) (ulike|forskjellige|uavklarte|separate|store|aktive)? (problemer|problem|problemstillinger|problemstillingar|tilstander|tilstandar|saker|plager|organsystemer|utfordringer|utfordringar|tema|temaer|ting)',
    '(rydde|rydda|nøste|sortere|opprydding|opprydning|rydding) (opp)? (i|opp)',
    '(hvor|kor|kvar) skal (jeg|eg|vi|me|man|ein|en) (begynne|starte|byrje)',
    '(henger|heng) (sammen|saman) med alt',
    '(floke|floken|flokete|kaotisk|kaos|salig blanding|sammensurium|rotete) (forløp|sak|historie|av|i|med)?',
    'topp til tå',
    '(uløste|uløyste|uavklarte|åpne|opne) (saker|problemer|problem|problemstillinger|problemstillingar|spørsmål|ting|tråder|trådar|plager)',
    '(mye|mykje|mange ting) på (en|ein|ein) (gang|gong)',
    '(fast|hjelpeløse|rådville|famler|sliter|slit) . . . (på|i) (alle|flere|fleire|mange) (områder|område|fronter|frontar|felt)',
    '(vet|veit) (ikke|ikkje) (hvor|kor|kvar) (jeg|eg|vi|me) skal (begynne|starte|byrje)',
    '(under eitt|alt på en gang|alt på ein gong|på alle fronter|hele mennesket)',
    '(ikke|ikkje) (bare|berre) (hjertet|hjartet)',
    '(en god del|ein god del|mye|mykje) som (ikke|ikkje) er (tatt|teke|avklart|ordnet)',
  ],
  /** The same when it is asked for: done already, it is background. */
  wanted: [
    '(full|fullstendig|total|bred|brei|omfattende|komplett|grundig|heilskapleg|helhetlig|fullstendig|samla|samlet) (utredning|utgreiing|gjennomgang|gjennomgåing|vurdering|medisingjennomgang|oppussing|kartlegging|opprydding)',
    '(gjennomgang|gjennomgåing|vurdering|utredning|utgreiing|oversikt) (av|over) (absolutt|alt|hele|heile|alle|samtlige)',
    '(hele|heile) (mannen|kvinnen|kvinna|pasienten|mennesket|menneske|ham|henne)',
    '(totalvurdering|totalvurderinga|helhetsvurdering|heilskapsvurdering|heilskapleg vurdering|samlet vurdering|samla vurdering|helhetlig vurdering|helhetsgjennomgang|totalgjennomgang|medisinsk gjennomgang)',
    '(hele|heile|full|samtlige) (medisinlisten|medisinlista|medikamentlisten|medikamentlista|legemiddellisten)',
    '(alle|samtlige) (legemidlene|legemidla|medisinene|medisinane|problemene|problema|plagene|diagnosene|diagnosane)',
    '(tas|tatt|takast|tas inn|teken|teke) inn til (utredning|utgreiing|full|observasjon)',
    '(overta|ta over) (behandlingen|behandlinga)',
    '(tverrfaglig|tverrfagleg|bred|brei|ny|fornyet|samlet) (utredning|utgreiing|gjennomgang|opprydding|avklaring) (av|for|med) (alt|hele|heile|flere|fleire|alle)',
    '(alle|alt|samtlige) (plagene|problemene|problema|tilstandene|sykdommene|sjukdommane|dette|symptomene|symptoma|spørsmålene)',
    '(hele|heile) (bildet|biletet|situasjonen|sykdomsbildet|problematikken|medisinbruken)',
  ],
}

const TERM =
  /(?<![a-zæøå])(?:kompleks(?:e|t)?|komplisert|omfattende|omfattande)\s(?:[a-zæøå]+\s)?(?:ptsd|crps|traum[a-zæøå]*|cyste[a-zæøå]*|ovarial[a-zæøå]*|regional[a-zæøå]*|appendisitt|fraktur[a-zæøå]*|brudd|brot|blodprøve[a-zæøå]*|prøve[a-zæøå]*|graviditet|migrene|sorg|uvi|svangerskap|divertikulitt|kirurgi|skade[a-zæøå]*|eksisjon|operasjon[a-zæøå]*|inngrep|ødem|eksem|artrose|psoriasis|hematom|trombose)(?![a-zæøå])/i

/** Somebody shall do it. */
const WANTED =
  /(?<![a-zæøå])(?:ber|bed|ønsker|ønskjer|ynskjer|trenger|treng|kan (?:dere|de|du)|kunne (?:dere|de|du)|må|bør|vil (?:dere|de|du)|gå gjennom|går gjennom|se på|sjå på|ta stilling|gjerne|behov for)(?![a-zæøå])/i

/** It was looked into already. */
const IS_DONE =
  /(?<![a-zæøå])(?:utredning|utgreiing|gjennomgang|gjennomgåing|vurdering|kartlegging)\s(?:er |ble |vart |blei )?(?:gjort|utført|gjennomført|ferdig[a-zæøå]*|avsluttet|avslutta|uten funn|utan funn|normal|negativ|tatt|teken|fullført)(?![a-zæøå])/i

/** "Kan dere følge blodtrykket, utrede blodmangelen og se på eksemet?": the sentence, when it wishes for three areas. */
function manyWishes(message: Message): Span | null {
  const wishes = message.sentences.filter((sentence) => sentence.read(wishIn) !== null || sentence.asks.length > 0)
  const listing = wishes.find((sentence) => sentence.read(wishesForMany))
  if (listing) return { start: listing.start, end: listing.end }
  const seen = new Set<string>()
  const ofOthers = wishes.filter((sentence) => {
    const areas = sentence.read(wishedAreas)
    const isAnother = areas.length > 0 && areas.every((area) => !seen.has(area))
    for (const area of areas) seen.add(area)
    return isAnother
  })
  const [first] = ofOthers
  const last = ofOthers.at(-1)
  return first && last && ofOthers.length >= MOST_AREAS ? { start: first.start, end: last.end } : null
}

/** What a sentence wishes for, without the background behind it; `null` when it wishes for nothing. */
function wishIn(text: string): string | null {
  const wish = WISH.exec(text)
  return wish && text.slice(wish.index).replace(BACKGROUND, '')
}

const wishedAreas = (text: string) =>
  problemAreas(wishIn(text) ?? text.replace(BACKGROUND, '')).filter((area) => !MINOR.has(area))

/** What is wished for ends where the background begins: "økes når hun har KOLS, nyresvikt og diabetes". */
const BACKGROUND =
  /(?<![a-zæøå])(?:når|siden|sidan|fordi|ettersom|da|då|selv om|sjølv om|tross|mtp|med tanke på|gitt|hvis|viss|dersom|som|hos|ved|pga|etter|grunnet|uten|utan|samtidig)(?![a-zæøå]).*$/is
/** Things in a row: "både hjertesvikten, diabetesen og nyrene". */
const separators = (text: string) => (text.match(/,\s|\s(?:og|samt|pluss|\+|&|i tillegg|dessuten)\s|;/g) ?? []).length

function wishesForMany(text: string): boolean {
  const wish = wishIn(text)
  if (isList(text) && problemAreas(text).length >= MOST_AREAS) return true
  return wish !== null && separators(wish) >= 2 && problemAreas(wish).length >= MOST_AREAS
}

const WISH =
  /(?<![a-zæøå])(?:hjelp[a-zæøå]* (?:med|til)|vurder[a-zæøå]*|ta (?:stilling til|tak i|seg av)|se på|sjå på|følge|følgje|utrede[a-zæøå]*|utgreiing|utredning|greie ut|ordne|justere?|justering|behandl[a-zæøå]*|råd om|plan for|ønsker|ønskjer|ynskjer|ber om|bør|må|trenger|treng|gjelder|gjeld|både)(?![a-zæøå])/i

/** Several verbs or several wishes in a row, not one wish with its background. */
const isList = (text: string) =>
  (text.match(/,|\sog\s|\ssamt\s/g) ?? []).length >= 2 &&
  (
    text.match(
      /(?<![a-zæøå])(?:[a-zæøå]+(?:ing|inga|ingen|else|elsen|es|ast)|vurder[a-zæøå]*|følg[a-zæøå]*|ta|se|sjå|trappe|utrede|greie|justere|regulere|sjekke|hjelp|plan|tolk[a-zæøå]*|behandl[a-zæøå]*|kontroll[a-zæøå]*|oppfølg[a-zæøå]*|få orden|hvilken|hva|kva)(?![a-zæøå])/gi,
    ) ?? []
  ).length >= 3

/** "Hjertesvikten er verre ... diabetesen må reguleres ...": four sentences of four areas, each with something to do. */
function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  let found = false
  for (const hit of hits) {
    if (message.isQuoted(hit) || TERM.test(sentenceText(message, hit))) continue
    if (IS_DONE.test(sentenceText(message, hit))) continue
    if (message.modifiersOf(hit).some(({ kind }) => kind === 'negated' || kind === 'historical')) continue
    if (hit.name === 'wanted' && !WANTED.test(sentenceText(message, hit))) continue
    found = true
    yield { span: { start: hit.start, end: hit.end }, messageId: 'large', data: {} }
  }
  const span = found || message.input.kind === 'reply' ? null : manyWishes(message)
  if (span) yield { span, messageId: 'many', data: {} }
}

export default defineRule({
  id: 'extensive-problem',
  severity: 'warning',
  basis: 'Benyttes ikke til omfattende problemstillinger',
  phrases,
  channel: {
    nb: 'send henvisning, eller avtal et telefonmøte',
    nn: 'send tilvising, eller avtal eit telefonmøte',
    en: 'send a referral, or arrange a telephone meeting',
  },
  judged: 'large',
  weighed: ['large', 'many'],
  texts: {
    large: {
      nb: {
        title: 'Omfattende problemstilling',
        reason: 'En dialogmelding rekker til ett avgrenset spørsmål. Send henvisning, eller avtal et telefonmøte.',
      },
      nn: {
        title: 'Omfattande problemstilling',
        reason: 'Ei dialogmelding rekk til eitt avgrensa spørsmål. Send tilvising, eller avtal eit telefonmøte.',
      },
      en: {
        title: 'Extensive problem',
        reason: 'A message has room for one limited question. Send a referral, or arrange a telephone meeting.',
      },
    },
    many: {
      nb: {
        title: 'Flere problemer på én gang',
        reason: 'Her ønskes noe for flere ulike problemer. Velg det viktigste, eller send henvisning.',
      },
      nn: {
        title: 'Fleire problem på éin gong',
        reason: 'Her er det ønske om noko for fleire ulike problem. Vel det viktigaste, eller send tilvising.',
      },
      en: {
        title: 'Several problems at once',
        reason: 'Something is wanted for several different problems. Choose the most important, or send a referral.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Dette er en kompleks pasient med mange problemstillinger.' },
  clean: { text: 'Hjertesvikt, KOLS og diabetes. Kan Entresto økes til 97/103?' },
}
