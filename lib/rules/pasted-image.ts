import type { Message } from '../engine/message.ts'
import { removal } from '../engine/removal.ts'
import { defineRule, type Report } from '../engine/rule.ts'

/** What is left in a text where an image was: data URIs, cid references, tags, "[bilde]". */
const IMAGE_MARKS =
  /data:(?:image|application)\/[a-z0-9.+-]{2,40}[;,][a-z0-9+/=;,%-]*|\[?cid:[\w.@$-]+\]?|<img\b[^>]{0,500}>?|!\[[^\]\n]{0,100}\]\([^)\n]{1,300}\)|\[\s?(?:bilde|bilete|biletet|bildet|image|img|foto|skjermbilde|skjermbilete|utklipp|picture|figur)(?:[\s:_-][^\]\n]{0,60}|\d{0,6}(?:\.\w{3,4})?)?\s?\]|(?:IMG|DSC|image|bilde|skjermbilde|screenshot)[ _-]?[\w. -]{0,40}\.(?:jpe?g|png|gif|heic|bmp|tiff?|webp)\b|\ufffc/giu

function* check(message: Message): Iterable<Report> {
  if ((message.input.images ?? 0) > 0)
    yield { span: null, messageId: 'image', data: { count: message.input.images ?? 0 } }
  if (!/[[\]<:\ufffc.]/.test(message.text)) return
  for (const match of message.text.matchAll(IMAGE_MARKS)) {
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, messageId: 'mark', data: {}, fix: removal(message.text, span) }
  }
}

export default defineRule({
  id: 'pasted-image',
  severity: 'stop',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  texts: {
    image: {
      nb: {
        title: 'Bilde i meldingen',
        reason: 'Bilder og filer kan ikke brukes her: mottakeren får dem ikke. Fjern dem, og beskriv funnet med ord.',
      },
      nn: {
        title: 'Bilete i meldinga',
        reason:
          'Bilete og filer kan ikkje brukast her: mottakaren får dei ikkje. Fjern dei, og skildre funnet med ord.',
      },
      en: {
        title: 'Image in the message',
        reason:
          'Images and files cannot be used here: the recipient will not get them. Remove them and describe the finding.',
      },
    },
    mark: {
      nb: {
        title: 'Spor av et bilde',
        reason: 'Her sto det et bilde. Mottakeren får det ikke; beskriv funnet med ord.',
        fix: 'Fjern',
      },
      nn: {
        title: 'Spor av eit bilete',
        reason: 'Her stod det eit bilete. Mottakaren får det ikkje; skildre funnet med ord.',
        fix: 'Fjern',
      },
      en: {
        title: 'Trace of an image',
        reason: 'An image stood here. The recipient will not get it; describe the finding in words.',
        fix: 'Remove',
      },
    },
  },
  check,
})
