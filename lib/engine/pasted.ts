const normal = (text: string) => text.replace(/\s+/g, ' ').trim()

/** More pastes than this are not followed at once. */
const MOST = 20

/** Knows how much of what was pasted in one go still stands in a field. In memory only, for as long as the field lives. */
export interface Pasted {
  /** @param standing the text of the field before; what stands there already is only moved about */
  add(text: string, standing: string): void
  /** What is cut out of the field and pasted again is moved, not pasted. */
  cut(text: string): void
  /** Characters of the longest paste that are still in the text, counted by line. */
  lengthIn(text: string): number
  forget(): void
}

export function createPasted(): Pasted {
  let pastes: string[][] = []
  let lastCut = ''
  return {
    add(text, standing) {
      const whole = normal(text)
      if (whole === '' || whole === lastCut || normal(standing).includes(whole)) return
      pastes = [...pastes, text.split('\n').map(normal).filter(Boolean)].slice(-MOST)
    },
    cut(text) {
      lastCut = normal(text)
    },
    lengthIn(text) {
      if (pastes.length === 0) return 0
      const whole = normal(text)
      const standing = (lines: readonly string[]) =>
        lines.filter((line) => whole.includes(line)).reduce((sum, { length }) => sum + length, 0)
      return Math.max(...pastes.map(standing))
    },
    forget() {
      pastes = []
      lastCut = ''
    },
  }
}
