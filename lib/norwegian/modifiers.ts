import type { Span } from '../engine/finding.ts'
import type { Modifier, ModifierKind } from '../engine/message.ts'
import type { PhraseMatch } from './phrases.ts'
import type { Term } from './terms.ts'

/** How far a cue reaches, in words. NegEx uses six; whose illness it is and when stands further off. */
const REACH: Readonly<Record<ModifierKind, number>> = { negated: 6, historical: 7, otherPerson: 9, hypothetical: 30 }
/** Behind what it denies a cue stands close: "haster ikke", "lungeemboli ble ikke påvist". */
const REACH_BACK = 4

const TERMINATORS = new Set(['men', 'derimot', 'dog', 'nå', 'no', 'imidlertid', 'likevel', 'unntatt', 'bortsett'])
// A full stop inside a sentence belongs to a date or an abbreviation.
const STRONG_MARK = /[;:!?]|\s[-–—]\s/
/** "uten feber, brystsmerter eller tungpust": a comma in a list does not end what is denied. */
const LIST_ITEM_WORDS = 3

function listGoesOn(terms: readonly Term[], comma: number): boolean {
  for (let at = comma; at < Math.min(terms.length, comma + LIST_ITEM_WORDS + 1); at++) {
    const term = terms[at] as Term
    if (at > comma && (/^(?:eller|og|el)$/.test(term.normal) || /,/.test(term.pre))) return true
    if (
      /^(?:har|er|var|ble|vart|må|kan|skal|får|men|som|at|tar|tek|nå|no|det|han|hun|ho|påvist|funn)$/.test(term.normal)
    )
      return false
  }
  return comma + LIST_ITEM_WORDS >= terms.length
}

/** First term that a cue whose last word is before `from` no longer reaches. */
function reachForward(terms: readonly Term[], from: number, words: number, throughLists: boolean): number {
  let at = from
  const end = Math.min(terms.length, from + words)
  while (at < end) {
    const term = terms[at] as Term
    if (TERMINATORS.has(term.normal) || STRONG_MARK.test(term.pre)) break
    if (/,/.test(term.pre) && at > from && !(throughLists && listGoesOn(terms, at))) break
    at++
  }
  return at
}

function reachBack(terms: readonly Term[], from: number, words: number): number {
  let at = from
  while (at > Math.max(0, from - words)) {
    if (/[,;:!?]|\s[-–—]\s/.test(terms[at]?.pre ?? '') || TERMINATORS.has(terms[at - 1]?.normal ?? '')) break
    at--
  }
  return at
}

const spanOf = (terms: readonly Term[], from: number, to: number): Span => {
  const first = terms[from] as Term
  const last = terms[to - 1] as Term
  return { start: first.at, end: last.at + last.text.length }
}

function scopeOf(terms: readonly Term[], { from, to }: PhraseMatch, kind: ModifierKind, way: string): Span {
  const forward = way === 'Before' || way === 'Around'
  const back = way === 'After' || way === 'Around'
  // "Ring 113 hvis brystsmerter", but not what stands a clause before: "ber om svar i dag, og ny time dersom ..."
  if (way === 'Sentence') return spanOf(terms, reachBack(terms, Math.max(0, from - 1), terms.length), terms.length)
  const first = back ? reachBack(terms, from, kind === 'negated' ? REACH_BACK : REACH[kind]) : to
  const end = forward ? reachForward(terms, to, REACH[kind], kind === 'negated') : to
  return end > first ? spanOf(terms, first, end) : spanOf(terms, from, to)
}

/** Reads how the statements of a sentence are meant. `cues` are matches of `MODIFIER_PHRASES`; offsets are the sentence's. */
export function readModifiers(terms: readonly Term[], cues: readonly PhraseMatch[]): Modifier[] {
  const pseudo = cues.filter(({ phrase }) => phrase.name === 'pseudo')
  const isPseudo = ({ from, to }: PhraseMatch) => pseudo.some((one) => one.from < to && from < one.to)
  return cues.flatMap((match) => {
    const [, kind, way] = /^(\w+?)(Before|After|Around|Sentence)$/.exec(match.phrase.name) ?? []
    if (kind === undefined || way === undefined || isPseudo(match)) return []
    const cue = spanOf(terms, match.from, match.to)
    return [{ kind: kind as ModifierKind, cue, scope: scopeOf(terms, match, kind as ModifierKind, way) }]
  })
}
