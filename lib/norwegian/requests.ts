import type { Ask } from '../engine/message.ts'
import type { PhraseMatch } from './phrases.ts'
import { genericWords } from './request-words.ts'
import type { Term } from './terms.ts'

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
  !/[a-zæøåA-ZÆØÅ\p{N}]/u.test(terms[at - 1]?.normal ?? '') ||
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
  const hasQuestionMark = /\?[\s)"»”'!.?]{0,20}$/.test(sentence)
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
    kind: own.some((term) => /^[a-zæøåA-ZÆØÅ]+(?:e|es|ere|eres|ast)$|\d/.test(term.normal)) ? 'precise' : 'weak',
  }
}
