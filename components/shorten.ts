/** Cuts a text at about `length` UTF-16 units, at a blank where there is one near, never in the middle of a character. */
export function shorten(text: string, length: number): string {
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length && text.length <= length * 2) return line
  const cut = line.slice(0, length)
  const blank = cut.lastIndexOf(' ')
  const kept = blank > length * 0.7 ? cut.slice(0, blank) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept}…`
}
