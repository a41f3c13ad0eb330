import type { Message, Sentence } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'

/** A list of medicines reads quickly, however many there are: a third of its words are doses. */
const DOSE_SHARE = 1 / 3
const DOSE = /\d|^(?:mg|g|µg|mikrog|ml|x|tbl|tabl|vesp|mane|dagleg|daglig|e|ie|kveld|morgen)[.,;]?$/i

function isList(message: Message, { start, end, wordCount }: Sentence): boolean {
  const words = message.text.slice(start, end).match(/\S+/g) ?? []
  return words.filter((word) => DOSE.test(word)).length >= DOSE_SHARE * wordCount
}

const spanOf = (message: Message, { start, end }: Sentence) => ({
  start,
  end: start + message.text.slice(start, end).trimEnd().length,
})

function* check(message: Message, _: unknown, { thresholds }: Practice): Iterable<Report> {
  const words = message.sentences.reduce((sum, { wordCount }) => sum + wordCount, 0)
  const long = message.sentences
    .filter((sentence) => sentence.wordCount > thresholds.sentenceWords && !isList(message, sentence))
    .sort((a, b) => b.wordCount - a.wordCount)
  const [longest] = long
  if (words > thresholds.hintWords) {
    const severity = words > thresholds.warningWords ? 'warning' : 'hint'
    yield { span: longest ? spanOf(message, longest) : null, severity, messageId: 'message', data: { words } }
    return
  }
  for (const sentence of long) {
    yield { span: spanOf(message, sentence), messageId: 'sentence', data: { words: sentence.wordCount } }
  }
}

export default defineRule({
  id: 'too-long',
  severity: 'hint',
  basis: 'Vær kort og konsis (ikke høflighetsfraser, med vennlig hilsen)',
  texts: {
    message: {
      nb: {
        title: 'Lang melding',
        reason: 'Meldingen er på {words} ord. Kort den ned til det som trengs for å svare på spørsmålet.',
      },
      nn: {
        title: 'Lang melding',
        reason: 'Meldinga er på {words} ord. Kort henne ned til det som trengst for å svare på spørsmålet.',
      },
      en: {
        title: 'Long message',
        reason: 'The message has {words} words. Keep what is needed to answer the question.',
      },
    },
    sentence: {
      nb: { title: 'Lang setning', reason: 'Setningen er på {words} ord. To korte er lettere å lese.' },
      nn: { title: 'Lang setning', reason: 'Setninga er på {words} ord. To korte er lettare å lese.' },
      en: { title: 'Long sentence', reason: 'The sentence has {words} words. Two short ones are easier to read.' },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: {
    text: 'Hun har hatt det fint siden sist og går tur hver dag, men i forrige uke ble hun gradvis mer sliten og tungpusten i bakkene opp til huset, og da hun målte blodtrykket selv om kvelden, var det lavere enn det pleier å være.',
  },
  clean: { text: 'Siden forrige uke er hun mer sliten og tungpusten i bakker. Blodtrykket er lavere enn før.' },
}
