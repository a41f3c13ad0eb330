import type { Span } from '../engine/finding.ts'
import type { Message, PlacedHit } from '../engine/message.ts'
import { removal } from '../engine/removal.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { IMAGE_MARKS, IMAGE_SIGNS } from '../norwegian/image-marks.ts'

const DATA = /[a-z0-9+/=;,:%.-]*/iy

/** A data URI may be longer than what is read as one sentence. */
function wholeMark(message: Message, hit: PlacedHit): Span {
  if (hit.name !== 'data') return hit
  DATA.lastIndex = hit.start
  DATA.test(message.text)
  return { start: hit.start, end: Math.max(hit.end, DATA.lastIndex) }
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  const { images = 0 } = message.input
  if (images > 0) yield { span: null, messageId: 'image', data: { count: images } }
  for (const hit of hits) {
    const { start, end } = wholeMark(message, hit)
    yield { span: { start, end }, messageId: 'mark', data: {}, fix: removal(message.text, { start, end }) }
  }
}

export default defineRule({
  id: 'pasted-image',
  severity: 'stop',
  basis: 'Ikke mulig å legge ved vedlegg eller sette inn bilder, utklipp og fraser',
  patterns: IMAGE_MARKS,
  signs: IMAGE_SIGNS,
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

export const example: RuleExample = {
  flagged: { text: 'Utslett på leggen. Er det psoriasis?', images: 1 },
  clean: { text: 'Skarpt avgrenset utslett med skjell på leggen. Er det psoriasis?' },
}
