const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether a recipient holds one of the names, in any case and with any blanks. */
export function isNamed(recipient: string | undefined, names: readonly string[] = []): boolean {
  const shown = plain(recipient ?? '')
  return names.some((name) => plain(name) !== '' && shown.includes(plain(name)))
}
