import type { Fix, Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { removal } from '../engine/removal.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { COURTESIES } from '../norwegian/courtesies.ts'
import { bareSignature, signatureEnd } from '../norwegian/signature.ts'

/** Whose thanks and regrets they are: with one of these before it, the patient's. */
const TOLD =
  /(?:^|[^a-zæøå])(?:(?:pas|pt)\.?|pasienten|pasient|han|hun|ho|mor|far|moren|faren|sønn|datter|kona|mannen|pårørende|foreldrene|foreldra|barnet|jenta|gutten|hen|sier|seier|sa|takker|svarer|svarte)(?![a-zæøå])[^.!?\n;]{0,120}$/i

const sentenceBefore = (message: Message, hit: PlacedHit) => message.text.slice(hit.sentence.start, hit.start)
const behind = (message: Message, at: number) => message.text.slice(at, at + 200)
const endsClause = (message: Message, at: number) => /^\s*(?:$|[,.!;:/\n–)-])/.test(behind(message, at))
const inLastLines = (message: Message, at: number) => !/^(?:\s*\S[^\n]*\n){5}\s*\S/.test(message.text.slice(at))

/** "Hei Nilsen," and "Hei, kollega": the name that is greeted belongs to the greeting. */
function greetingEnd(message: Message, hit: PlacedHit): number {
  const named =
    /^,?[ \t]{1,3}(?:(?:til|dr\.?|overlege|lege|kollega|kolleger|fastlege|alle|på|dere|dykk)[ \t]{0,3}){0,4}(?:\p{Lu}[a-zæøåA-ZÆØÅ.-]+[ \t]?){0,3}(?=[,.!:\n–-]|$)/u.exec(
      behind(message, hit.end),
    )
  return hit.end + (named?.[0].trimEnd().length ?? 0)
}

/** "Takk for god og fyldig henvisning": all of it, to the end of the clause. */
function thanksEnd(message: Message, hit: PlacedHit): number {
  const object =
    /^[ \t]{1,3}for[ \t](?:[^,.!?;:\n(–]|\.(?=\d)){1,80}?(?=\s{0,3}(?:[,!?;:\n(–]|\.(?!\d)|\s-\s|$|\sog\s(?:vi|jeg|eg|ber|ønsker|lurer|viser)|\s(?:vedr|angående|som|kan|vi|jeg)\b))/.exec(
      ` ${behind(message, hit.end).trimStart()}`,
    )
  const direct = /^\s/.test(behind(message, hit.end)) && object
  return direct ? hit.end + object[0].length : hit.end
}

function isThanks(message: Message, hit: PlacedHit): boolean {
  const before = sentenceBefore(message, hit)
  const words = message.text.slice(hit.start, hit.end).toLowerCase()
  if (/^takk(?:er|ar|e)/.test(words))
    return /^\W*(?:(?:vi|jeg|eg|me|og|vil|ønsker å|ønskjer å|skulle|må|bare|berre|gjerne|også)\s+)*$/i.test(before)
  if (
    /(?:ja|nei)\s{0,3},?\s{0,3}$/i.test(before) ||
    /^\s{0,3}(?:,?\s{0,3}(?:ja|nei)\b|og lov|være|vere|gikk|gjekk|går|ble|vart)(?![a-zæøå])/i.test(
      behind(message, hit.end),
    )
  )
    return false
  return !TOLD.test(before)
}

const isOwn = (message: Message, hit: PlacedHit) => !TOLD.test(sentenceBefore(message, hit))

/** All that stands before it would cost as much as the message is long, for each hit. */
const lastBefore = (message: Message, { start }: PlacedHit) => message.text.slice(Math.max(0, start - 20), start)

const isClosing = (message: Message, hit: PlacedHit) => {
  const words = message.text.slice(hit.start, hit.end).toLowerCase()
  if (/^v\.?h/.test(words))
    return (
      /(?:^|[.!?\n])\s*$/.test(lastBefore(message, hit)) &&
      inLastLines(message, hit.start) &&
      /^[.,\s/]*(?:$|\n|\p{Lu})/u.test(behind(message, hit.end))
    )
  if (/^(?:hils|hels)/.test(words))
    return (
      inLastLines(message, hit.start) &&
      /^\s*(?:$|[,\n.!]|fra\b|frå\b|(?:dr|lege|overlege|fastlege)\b|\p{Lu})/u.test(behind(message, hit.end))
    )
  if (words === 'venlegast' && !/^(?:$|\s*,?\s*(?:\n|\p{Lu}))/u.test(behind(message, hit.end))) return false
  return isOwn(message, hit)
}

/** What a hit covers in all, or `null` where it is no courtesy. */
function courtesy(message: Message, hit: PlacedHit): Span | null {
  const to = (end: number) => ({ start: hit.start, end })
  switch (hit.name) {
    case 'opening': {
      const end = greetingEnd(message, hit)
      const isGreeting = /^(?:hei|hal|goddag|til \S+ \S*\s?kolleg)/i.test(message.text.slice(hit.start, hit.end))
      return isGreeting || endsClause(message, end) ? to(end) : null
    }
    case 'thanks':
      return isThanks(message, hit) ? to(thanksEnd(message, hit)) : null
    case 'closing':
      return isClosing(message, hit) ? to(signatureEnd(message.text, hit.end)) : null
    case 'padding':
      if (/^beklag/i.test(message.text.slice(hit.start, hit.end)) && /^\s*seg\b/.test(behind(message, hit.end)))
        return null
      if (
        IS_FORMAL.test(message.text.slice(hit.start, hit.end + 20)) ||
        /nyttig å$/i.test(message.text.slice(hit.start, hit.end))
      )
        return null
      return isOwn(message, hit) ? to(hit.end) : null
    case 'wish':
      return isOwn(message, hit) && endsClause(message, hit.end) ? to(hit.end) : null
    case 'contact':
      return isOwn(message, hit) && isOffer(message, hit) ? to(clauseEnd(message, hit)) : null
    default:
      return isOwn(message, hit) ? to(clauseEnd(message, hit)) : null
  }
}

/** With a telephone number, about somebody else, or on a condition of its own, it is no mere politeness. */
const isOffer = (message: Message, hit: PlacedHit) =>
  !/\d(?: ?\d){7}|(?<![a-zæøå])(?:(?:hvis|om|dersom|viss) det (?:ikke|ikkje)|(?:med|til) (?:pas|mor|far|pårør|pasient)[a-zæøå]*)(?![a-zæøå])/i.test(
    message.text.slice(hit.start, clauseEnd(message, hit)),
  )

/** "Vi tillater oss å minne om": before what is then said in earnest. */
const IS_FORMAL = /^till(?:ater|et)(?!.{1,20}(?:ta kontakt|spørre|spørje|henvende|minne deg))/i

const clauseEnd = (message: Message, hit: PlacedHit) => {
  const rest = /^[^,.!?;\n]{0,60}(?=[,.!?;\n]|$)/.exec(message.text.slice(hit.end, hit.sentence.end))?.[0] ?? ''
  return hit.end + rest.trimEnd().length
}

/** "Hadde vært fint om dere kunne vurdere": what is left must still be a sentence. */
const WISH_TO_QUESTION =
  /^(?:det\s)?(?:hadde|ville|vil)\s[^.,]*?\s(?:om|hvis|viss|dersom)\s(dere|de|du)\s(?:kunne|kan|ville|vil)(?=\s)/i

/** "Kunne du vært så snill å sende" becomes "Kan du sende". */
const SO_KIND = /^(?:kunne|kan|vil|ville)\s(dere|de|du)\s(?:være|vere|vært|vore)\sså\s[a-zæøå]+\så(?=\s)/i

function fixFor(message: Message, hit: PlacedHit, span: Span): Fix | undefined {
  if (hit.name === 'thanks' && hit.sentence.references().length > 0) {
    const words = /^.*?takk\s+for(?=\s)/i.exec(message.text.slice(span.start, span.end))?.[0]
    return words ? { span: { start: span.start, end: span.start + words.length }, text: 'Viser til' } : undefined
  }
  if (hit.name !== 'padding') return { ...removal(message.text, span), isSafe: true }
  const sentence = message.text.slice(hit.start, hit.sentence.end)
  const question = WISH_TO_QUESTION.exec(sentence) ?? SO_KIND.exec(sentence)
  if (question) return { span: { start: hit.start, end: hit.start + question[0].length }, text: `Kan ${question[1]}` }
  return isWholeSentence(hit)
    ? removal(message.text, { start: hit.start, end: hit.sentence.start + sentenceText(message, hit).length })
    : undefined
}

const sentenceText = (message: Message, hit: PlacedHit) =>
  message.text.slice(hit.sentence.start, hit.sentence.end).trimEnd()
const isWholeSentence = (hit: PlacedHit) =>
  hit.start === hit.sentence.start &&
  !hit.sentence.asks.some(({ kind }) => kind === 'precise') &&
  hit.sentence.wordCount <= 12

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    const span = message.isQuoted(hit) ? null : courtesy(message, hit)
    if (!span) continue
    const fix = fixFor(message, hit, span)
    yield {
      span,
      messageId: hit.name === 'closing' ? 'closing' : hit.name === 'padding' ? 'padding' : 'phrase',
      data: {},
      ...(fix && { fix }),
    }
  }
  const signature = bareSignature(message.text)
  if (signature) {
    const { isSure, start, end } = signature
    const span = { start, end }
    yield {
      span,
      messageId: 'signature',
      data: {},
      fix: { ...removal(message.text, span), ...(isSure && { isSafe: true }) },
    }
  }
}

export default defineRule({
  id: 'courtesy-phrase',
  severity: 'warning',
  basis: 'Vær kort og konsis (ikke høflighetsfraser, med vennlig hilsen)',
  phrases: COURTESIES,
  judged: 'sentence',
  texts: {
    sentence: {
      nb: {
        title: 'Høflighetsfrase',
        reason: 'Meldingen skal være kort. Det høflige rundt saken kan tas bort.',
      },
      nn: {
        title: 'Høflegheitsfrase',
        reason: 'Meldinga skal vere kort. Det høflege rundt saka kan takast bort.',
      },
      en: {
        title: 'Courtesy phrase',
        reason: 'The message should be short. What is polite around the matter can be taken away.',
      },
    },
    phrase: {
      nb: {
        title: 'Høflighetsfrase',
        reason: 'Meldingen skal være kort. Mottakeren trenger ikke hilsen eller takk.',
        fix: 'Fjern',
      },
      nn: {
        title: 'Høflegheitsfrase',
        reason: 'Meldinga skal vere kort. Mottakaren treng ikkje helsing eller takk.',
        fix: 'Fjern',
      },
      en: {
        title: 'Courtesy phrase',
        reason: 'The message should be short. The recipient needs no greeting or thanks.',
        fix: 'Remove',
      },
    },
    padding: {
      nb: {
        title: 'Høflighetsfrase',
        reason: 'Spør rett fram: det er kortere og lettere å svare på.',
        fix: 'Kort ned',
      },
      nn: {
        title: 'Høflegheitsfrase',
        reason: 'Spør rett fram: det er kortare og lettare å svare på.',
        fix: 'Kort ned',
      },
      en: { title: 'Courtesy phrase', reason: 'Ask straight out: it is shorter and easier to answer.', fix: 'Shorten' },
    },
    closing: {
      nb: { title: 'Hilsen til slutt', reason: 'Hvem du er, står allerede i meldingshodet.', fix: 'Fjern' },
      nn: { title: 'Helsing til slutt', reason: 'Kven du er, står alt i meldingshovudet.', fix: 'Fjern' },
      en: { title: 'Closing', reason: 'Who you are already stands in the message header.', fix: 'Remove' },
    },
    signature: {
      nb: { title: 'Signatur', reason: 'Navn og tittel står allerede i meldingshodet.', fix: 'Fjern' },
      nn: { title: 'Signatur', reason: 'Namn og tittel står alt i meldingshovudet.', fix: 'Fjern' },
      en: { title: 'Signature', reason: 'Name and title already stand in the message header.', fix: 'Remove' },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Hei kollega! Kan metoprolol økes til 100 mg x 1?' },
  clean: { text: 'Kan metoprolol økes til 100 mg x 1?' },
}
