import type { Fix, Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'
import { JUDGING_WORDS, type Judging, PATIENT_WORDS } from '../norwegian/judging-words.ts'

/** What the patient is told to have said is not the writer's own word. */
const REPORTED =
  /(?<![a-zæøå])(?:pas(?:ienten)?\.?|han|hun|ho|hen|mor|far|foreldrene|foreldra|kona|mannen|datter[a-zæøå]*|sønn[a-zæøå]*)\s(?:selv\s|sjølv\s)?(?:sier|seier|forteller|fortel|beskriver|skildrar|opplever|føler|kaller|kallar|omtaler|omtalar|skriver|skriv|opplyser|mener|meiner|kjenner|uttrykker|gir uttrykk for|oppfatter|oppfattar|er redd|ser på)(?![a-zæøå])[^.;:]*$/i
/** Words of the second tier count near the patient, and are medical elsewhere. */
const PATIENT_NEAR =
  /(?<![a-zæøå])(?:pas(?:ient[a-zæøå]*)?\.?|han|hun|ho|hen|ham|henne|mor|moren|mora|far|faren|foreldr[a-zæøå]*|dame[a-zæøå]*|mann|mannen|kvinne[a-zæøå]*|gutt[a-zæøå]*|gut|guten|jente[a-zæøå]*|ungdom[a-zæøå]*|kar|fyr|type|person[a-zæøå]*|pårørende|pårørande|datter[a-zæøå]*|sønn[a-zæøå]*|son|kone|kona|ektefelle[a-zæøå]*|familie[a-zæøå]*|samboer[a-zæøå]*)(?![a-zæøå])/i
const NOT_OF_A_PERSON =
  /(?<![a-zæøå])(?:tumor[a-zæøå]*|lymfom[a-zæøå]*|svulst[a-zæøå]*|kreft[a-zæøå]*|behandl[a-zæøå]*|infeksjon[a-zæøå]*|bakteri[a-zæøå]*|smert[a-zæøå]*|forløp[a-zæøå]*|sykdom[a-zæøå]*|sjukdom[a-zæøå]*|diagnos[a-zæøå]*|vurdere|tolke|regulere|å behandle|å vurdere|kjemoterapi|terapi|tilheling|sår[a-zæøå]*|periodontitt|variant|trening|mobilisering|blodtrykksbehandling|nedtrapping|utredning|utgreiing|fibromatose|kirurgi|melding[a-zæøå]*|rom|blodprøve[a-zæøå]*|veneforhold|stikk|intubasjon|oppgave|oppgåve|arbeid[a-zæøå]*|jobb[a-zæøå]*|innleggelse|oppfølging|tiltak|kontroll)(?![a-zæøå])/i

/** What is thick, fat or smells in a body, and no judgement of whose it is. */
const OF_A_BODY =
  /(?<![a-zæøå])(?:[a-zæøå]*slimhinn[a-zæøå]*|kalv(?:en)?|legg(?:en)?|[a-zæøå]*(?:sår|bandasje|sekret|utflod|dren|krem|salve)[a-zæøå]*|avføring[a-zæøå]*|puss|urin(?:en)?|fostervann|vannavgang|bakteriuri[a-zæøå]*|\d\s?mm)(?![a-zæøå])/i
/** Who refuses is no person. */
const OF_AN_OFFICE =
  /(?<![a-zæøå])(?:[a-zæøå]*forsikring[a-zæøå]*|sameiet?|nav|kommunen?|apotek[a-zæøå]*|skolen|skulen|selskapet|arbeidsgiver[a-zæøå]*|helfo)\s$/i

const before = (message: Message, hit: PlacedHit) => message.text.slice(hit.sentence.start, hit.start)
const near = (message: Message, hit: PlacedHit) =>
  message.text.slice(Math.max(hit.sentence.start, hit.start - 45), Math.min(hit.sentence.end, hit.end + 30))

const isCoded = (message: Message, hit: PlacedHit) =>
  /(?<![a-zæøåA-ZÆØÅ])(?:F\d\d(?:\.\d)?|ICD-?10|P\d\d|diagnose(?:kode|r)?:?)\s*[^.;\n]{0,30}$|^\s?[^.;\n]{0,25}\(?[FPZ]\d\d/.test(
    before(message, hit).slice(-40),
  ) || /^[^.;\n]{0,25}\(?(?:F|P|Z)\d\d(?:\.\d)?\)?/.test(message.text.slice(hit.end, hit.end + 40))

function isJudging(message: Message, hit: PlacedHit): boolean {
  if (message.isQuoted({ start: hit.start, end: hit.start + 1 }) || isCoded(message, hit)) return false
  const words = message.text.slice(hit.start, hit.end)
  const behind = message.text.slice(hit.end, Math.min(hit.sentence.end, hit.end + 60))
  const { kind } = parse(hit.name)
  switch (kind) {
    case 'always':
      return !REPORTED.test(before(message, hit))
    case 'person': {
      const place = near(message, hit)
      return (
        PATIENT_NEAR.test(place) &&
        !isUnder(message, hit, 'negated') &&
        !/^\s*(?:ikke|ikkje)(?![a-zæøå])/i.test(behind) &&
        !NOT_OF_A_PERSON.test(behind.slice(0, 25)) &&
        !OF_A_BODY.test(sentenceText(message, hit)) &&
        !REPORTED.test(before(message, hit))
      )
    }
    case 'refuses':
      // "nekter for" denies a symptom, "nekter å ta blodprøver" is a judgement.
      return (
        !OF_AN_OFFICE.test(before(message, hit)) &&
        !/^\s*(?:for|brystsmerte[a-zæøå]*|smerte[a-zæøå]*|feber|plager|rus|tungpust|symptom[a-zæøå]*|suicid[a-zæøå]*|[a-zæøå]*tanker)(?![a-zæøå])/i.test(
          behind,
        )
      )
    case 'complains':
      return !/^\s{0,3}(?:på)?\s{0,3}(?:avslag|vedtak)/i.test(behind)
    case 'claims':
      return (
        !/^\s*seg(?![a-zæøå])/i.test(behind) &&
        !/(?<![a-zæøå])(?:jeg|eg|vi)\s$/i.test(before(message, hit)) &&
        !/stål|plan/i.test(words)
      )
    default:
      return true
  }
}

/** Names of phrases carry the kind of check and the index of the neutral wording. */
const parse = (name: string) => {
  const [kind = '', index = ''] = name.split('.')
  return { kind, index: Number(index) }
}

const lists: Readonly<Record<string, readonly Judging[]>> = { ...JUDGING_WORDS, person: PATIENT_WORDS }
const phrases = Object.fromEntries(
  Object.entries(lists).flatMap(([kind, entries]) =>
    entries.map(({ patterns }, n) => [`${kind}.${n}`, patterns] as const),
  ),
)

const entryOf = (name: string) => {
  const { kind, index } = parse(name)
  return lists[kind]?.[index]
}

const matchCase = (text: string, like: string) =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** The neutral word in place of the judging one, where it fits as it stands. */
function neutral(message: Message, span: Span, name: string): Fix | undefined {
  const words = message.text.slice(span.start, span.end)
  const replacement = entryOf(name)?.replace?.[words.toLowerCase()]
  return replacement === undefined ? undefined : { span, text: matchCase(replacement, words) }
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    if (!isJudging(message, hit)) continue
    const span = { start: hit.start, end: hit.end }
    const { kind } = parse(hit.name)
    const instead = entryOf(hit.name)?.instead
    const fix = neutral(message, span, hit.name)
    yield {
      span,
      messageId: kind === 'colleague' ? 'colleague' : instead ? 'instead' : 'judging',
      data: { ...instead },
      ...(kind === 'refuses' || kind === 'complains' ? { severity: 'hint' as const } : {}),
      ...(fix && { fix }),
    }
  }
}

export default defineRule({
  id: 'wording',
  severity: 'warning',
  basis: 'Vurder ordlyd, dokumentet vil ligge i pasientens journal',
  phrases,
  judged: 'sentence',
  weighed: ['judging', 'colleague', 'instead'],
  texts: {
    sentence: {
      nb: {
        title: 'Vurder ordlyd',
        reason: 'Dette kan leses som en dom over pasienten eller en kollega. Meldingen kan bli synlig for pasienten.',
      },
      nn: {
        title: 'Vurder ordlyden',
        reason: 'Dette kan lesast som ein dom over pasienten eller ein kollega. Meldinga kan bli synleg for pasienten.',
      },
      en: {
        title: 'Mind the wording',
        reason: 'This may be read as a judgement of the patient or a colleague. The patient may see the message.',
      },
    },
    judging: {
      nb: {
        title: 'Vurder ordlyd',
        reason:
          'Meldingen ligger i journalen og kan bli synlig for pasienten. Beskriv heller det du har sett eller hørt.',
        fix: 'Bruk et nøytralt ord',
      },
      nn: {
        title: 'Vurder ordlyden',
        reason:
          'Meldinga ligg i journalen og kan bli synleg for pasienten. Skildre heller det du har sett eller høyrt.',
        fix: 'Bruk eit nøytralt ord',
      },
      en: {
        title: 'Consider the wording',
        reason: 'The message stays in the record, and the patient may see it. Describe what you saw or heard instead.',
        fix: 'Use a neutral word',
      },
    },
    instead: {
      nb: {
        title: 'Vurder ordlyd',
        reason: 'Meldingen ligger i journalen og kan bli synlig for pasienten. Skriv heller: {nb}.',
        fix: 'Bruk et nøytralt ord',
      },
      nn: {
        title: 'Vurder ordlyden',
        reason: 'Meldinga ligg i journalen og kan bli synleg for pasienten. Skriv heller: {nn}.',
        fix: 'Bruk eit nøytralt ord',
      },
      en: {
        title: 'Consider the wording',
        reason: 'The message stays in the record, and the patient may see it. Rather write: {en}.',
        fix: 'Use a neutral word',
      },
    },
    colleague: {
      nb: { title: 'Om kollegaen', reason: 'Meldingen ligger i journalen. Et saklig spørsmål får raskere svar.' },
      nn: { title: 'Om kollegaen', reason: 'Meldinga ligg i journalen. Eit sakleg spørsmål får raskare svar.' },
      en: {
        title: 'About the colleague',
        reason: 'The message stays in the record. A factual question is answered sooner.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Masete pasient som ringer hver dag. Kan dosen økes?' },
  clean: { text: 'Pas. ringer hver dag og er urolig. Kan dosen økes?' },
}
