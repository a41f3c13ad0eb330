import { composedPath } from './composed.ts'
import type { Field } from './field.ts'

/** What takes the keys may be a point; the editor around it is at least as large. CSS px. */
const LEAST = { width: 120, height: 24 }

/** An editor whose text cannot be read: all that can be done is to say so. `element` is what the clinician sees of it. */
export function createUnreadableField(element: HTMLElement): Field {
  const isLarge = (one: Element) => {
    const { width, height } = one.getBoundingClientRect()
    return width >= LEAST.width && height >= LEAST.height
  }
  const seen = [...composedPath(element)].find(isLarge) ?? element
  return {
    element: seen as HTMLElement,
    isReadable: false,
    read: () => ({ text: '', images: 0 }),
    caret: () => null,
    mark() {},
    markAt: () => null,
    reveal() {},
    select() {},
    replace: async () => false,
  }
}
