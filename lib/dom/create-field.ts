import type { Field, FieldSupport } from './field.ts'
import { isUnreadable } from './find-field.ts'
import { createRichField } from './rich-field.ts'
import { isTextControl } from './text-control.ts'
import { createTextControlField } from './text-control-field.ts'
import { createUnreadableField } from './unreadable-field.ts'

/** All ends with `life`. */
export function createField(element: HTMLElement, support: FieldSupport, life: AbortSignal): Field {
  if (isUnreadable(element)) return createUnreadableField(element)
  if (isTextControl(element)) return createTextControlField(element, support.layer(), life)
  return createRichField(element, support, life)
}
