import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { copiedTexts } from '../norwegian/copied-text.ts'
import { type Line, linesOf, runs } from '../norwegian/lines.ts'
import { tablesIn } from '../norwegian/tables.ts'

/** Items of lists that are copied: days with what was measured, drugs with strength and dose. */
const patterns = {
  dated:
    /(?<![\d.,/])(?:\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?|kl\.?\s?\d{1,2})[:;]?\s(?:[a-zæøåA-ZÆØÅ]{1,10}\s)?\d[\d.,/-]{0,9}/g,
  dosed:
    /(?<![a-zæøåA-ZÆØÅ])[a-zæøåA-ZÆØÅ-]{4,25}\s(?:[a-zæøå]{3,10}\.?\s)?\d{1,4}(?:[.,/]\d{1,3})?\s?(?:mg|g|µg|mikrog|mcg|IE|E|ml)\s(?:x\s?\d|\d\s?x\s?\d|\d\+\d|ved behov|vesp)/gi,
}
const signs = { dated: /\d[./]\d|kl\.?\s?\d/i, dosed: /\d\s?(?:mg|g|µg|mikrog|mcg|IE|E|ml)\s/i }

/** The head of an e-mail that was pasted in one line. */
const HEADER_LINE =
  /(?<![a-zæøå])(?:fra|frå|from)\s?:[^\n]{1,60}?(?<![a-zæøå])(?:til|to|sendt|sent|dato|date)\s?:[^\n]{1,80}?(?<![a-zæøå])(?:emne|subject|sendt|dato|date|til|to)\s?:/i

const HEADER =
  /^\s{0,20}>{0,9}\s{0,9}(?:fra|frå|from|sendt|sent|til|to|kopi|cc|emne|subject|dato|date|mottatt|videresendt av)\s?:/i
const FORWARDED =
  /^\s{0,20}[->_*]{0,20}\s{0,9}(?:opprinnelig (?:melding|forespørsel)|opphavleg melding|original message|videresendt (?:melding|av)|vidaresend melding|forwarded message|begin forwarded)/i

/** The heads of letters and e-mails. */
function headsIn({ text }: Message, lines: readonly Line[]): Span[] {
  const found: Span[] = []
  for (const line of lines) {
    const head = HEADER_LINE.exec(line.text)
    if (head) found.push({ start: line.start + head.index, end: line.start + head.index + head[0].length })
  }
  if (!text.includes('\n')) return found
  found.push(...runs(lines, (line) => HEADER.test(line.text), 2))
  return [...found, ...lines.filter((line) => FORWARDED.test(line.text))]
}

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const { input, text } = message
  const lines = linesOf(text)
  const lists = Object.keys(patterns).map((kind) => hits.filter(({ name }) => name === kind))
  const isAsking = message.sentences.some(({ asks }) => asks.length > 0)
  const tables = tablesIn(lines, lists, isAsking)
  for (const { start, end } of tables) yield { span: { start, end }, messageId: 'rows', data: {} }
  const heads = headsIn(message, lines)
  for (const { start, end } of heads) yield { span: { start, end }, messageId: 'forwarded', data: {} }
  // A table with a line over it, and a letter under its head, are told of once.
  if (heads.length + tables.length === 0)
    for (const span of copiedTexts(text)) yield { span, messageId: 'forwarded', data: {} }
  const { pastedLength = 0 } = input
  if (pastedLength > thresholds.pastedCharacters)
    yield { span: null, messageId: 'pasted', data: { count: pastedLength } }
}

export default defineRule({
  id: 'pasted-clipping',
  severity: 'warning',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  patterns,
  signs,
  judged: 'copied',
  texts: {
    copied: {
      nb: {
        title: 'Innlimt tekst',
        reason: 'Dette ser kopiert ut. Behold det spørsmålet hviler på, og skriv det med egne ord.',
      },
      nn: {
        title: 'Innlimt tekst',
        reason: 'Dette ser kopiert ut. Behald det spørsmålet kviler på, og skriv det med eigne ord.',
      },
      en: {
        title: 'Pasted text',
        reason: 'This seems to be copied. Keep what the question rests on, in your own words.',
      },
    },
    rows: {
      nb: {
        title: 'Innlimt tabell',
        reason: 'Tabeller er tunge å lese i en melding. Behold de verdiene spørsmålet hviler på.',
      },
      nn: {
        title: 'Innlimt tabell',
        reason: 'Tabellar er tunge å lese i ei melding. Behald dei verdiane spørsmålet kviler på.',
      },
      en: {
        title: 'Pasted table',
        reason: 'Tables are hard to read in a message. Keep the values that the question rests on.',
      },
    },
    forwarded: {
      nb: { title: 'Videresendt tekst', reason: 'Behold det spørsmålet hviler på, og skriv det med egne ord.' },
      nn: { title: 'Vidaresend tekst', reason: 'Behald det spørsmålet kviler på, og skriv det med eigne ord.' },
      en: { title: 'Forwarded text', reason: 'Keep what the question rests on, in your own words.' },
    },
    pasted: {
      nb: {
        title: 'Lang innlimt tekst',
        reason: 'Her er {count} tegn limt inn på én gang. Behold det spørsmålet hviler på.',
      },
      nn: {
        title: 'Lang innlimt tekst',
        reason: 'Her er {count} teikn limte inn på éin gong. Behald det spørsmålet kviler på.',
      },
      en: {
        title: 'Long pasted text',
        reason: 'As many as {count} characters were pasted at once. Keep what the question rests on.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Hb 12,4 g/dL (11,7-15,3)\nMCV 91 fL (82-98)\nFerritin 34 µg/L (10-170)\nSkal jern startes?' },
  clean: { text: 'Hb 12,4 og ferritin 34. Skal jern startes?' },
}
