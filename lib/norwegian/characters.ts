/** Character classes for the scanners, by table: they run over every character at every key. */
const SPACE = 1
const WORD = 2

const TABLE_SIZE = 0x3000
const table = new Uint8Array(TABLE_SIZE)
for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code)
  table[code] = /\s/u.test(char) ? SPACE : /[\p{L}\p{N}\p{M}\p{Sc}%_°‰\u200b-\u200d\u00ad]/u.test(char) ? WORD : 0
}

export const isSpace = (code: number): boolean => (code < TABLE_SIZE ? table[code] === SPACE : code === 0xfeff)
export const isWord = (code: number): boolean => (code < TABLE_SIZE ? table[code] === WORD : code < 0xfff0)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const letters = (pattern: RegExp) => {
  const found = new Uint8Array(0x250)
  for (let code = 0; code < found.length; code++) found[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0
  return (code: number): boolean => found[code] === 1
}
export const isUpper = letters(/\p{Lu}/u)
export const isLower = letters(/\p{Ll}/u)
