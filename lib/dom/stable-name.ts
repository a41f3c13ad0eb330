/** Made by a build or a library: these differ from one version to the next, or from one page to the next. */
const GENERATED = /^(?:css|sc|jss|emotion|svelte|makeStyles|Mui[A-Z]\w*|ng|v)-|__[a-z]*[A-Z]/
/** What a field is just now, not which field it is. */
const STATE =
  /(?:^|[-_])(?:ng|is|has|active|focus|focused|hover|open|opened|closed|selected|checked|disabled|enabled|valid|invalid|error|dirty|touched|untouched|pristine|empty|filled|visible|hidden|show|loading)(?:$|[-_])/i
const VOWEL = /[aeiouyæøå]/i
const NO_VOWELS = /[b-df-hj-np-tv-xz]{6}/i
const LONGEST = 60
/** A word of fewer letters says nothing by itself. */
const SHORT_WORD = 3
/** How much of a name must be words. */
const MOSTLY = 0.6

/** Whether an id or a class looks as if a person had chosen it to stay. */
export function isStableName(name: string): boolean {
  if (!/^\p{L}[\p{L}_-]*$/u.test(name) || name.length > LONGEST) return false
  if (GENERATED.test(name) || STATE.test(name) || NO_VOWELS.test(name)) return false
  const words = name.split(/[-_]+|(?<=\p{Ll})(?=\p{Lu})/u)
  const said = words.filter((word) => word.length >= SHORT_WORD && VOWEL.test(word)).join('')
  return said.length >= MOSTLY * words.join('').length
}

/** A label that holds a number may hold a date, a count or a patient's number. */
export function isStableLabel(label: string): boolean {
  return label.trim() !== '' && label.length <= LONGEST && !/\d\d|[\r\n]/.test(label)
}

/** The name under which a value is sent, and what was put there for tests: a small number in it is chosen. */
export function isStableKey(key: string): boolean {
  return key.length <= LONGEST && /\p{L}{2}/u.test(key) && !/\d{3}|[-_]\d+$|^[:«]|[\r\n{}]/u.test(key)
}
