import type { Field } from './field.ts'
import { createRichField } from './rich-field.ts'
import { createTextAreaField } from './text-area-field.ts'

/** `layer` is a box of our own, over the page, in which marks over a textarea are drawn. All ends with `life`. */
export function createField(element: HTMLElement, layer: HTMLElement, life: AbortSignal): Field {
  if (element instanceof HTMLTextAreaElement) return createTextAreaField(element, layer, life)
  return createRichField(element, life)
}
