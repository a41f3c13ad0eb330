/**
 * A pattern for any of a list of words and phrases, set apart by commas, as whole words of canonical text. `*` stands for the
 * rest of a word, `#` for a number.
 */
export function anyOfWords(list: string): RegExp {
  const words = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => one.replace(/\s+/g, '\\s').replaceAll('*', '[a-zæøå]*').replaceAll('#', '\\d{1,4}'))
  return new RegExp(`(?<![a-zæøå])(?:${words.join('|')})(?![a-zæøå])`, 'i')
}
