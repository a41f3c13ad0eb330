/** What EPJs and mail programs put over the message that is answered. */
const HEADING =
  /^[\s>_*-]{0,40}(?:opprinnelig (?:melding|forespørsel)|opphavleg (?:melding|førespurnad)|original message)\s*[:_*-]{0,40}\s*$/im
const QUOTED_LINES = /(?:\n[ \t]{0,9}>[^\n]*)+\s*$/

/** @returns how much of a reply is the writer's own, before the message it answers; UTF-16 units */
export function ownLength(text: string): number {
  const heading = HEADING.exec(text)?.index ?? text.length
  return Math.min(heading, QUOTED_LINES.exec(text)?.index ?? text.length)
}
