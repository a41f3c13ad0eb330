import type { FieldRole } from '../sites/site.ts'
import { composedClosest, composedPath, composedQuery } from './composed.ts'
import { nameOf, short } from './field-name.ts'
import { CANDIDATES } from './find-field.ts'

const CONTROLS = `${CANDIDATES}, input, select`
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"], a'

/** What can be pointed at from the keyboard. */
export const POINTABLE = `${CONTROLS}, ${BUTTONS}, output`

/** What somebody means who points here: the field of a label or a box, the button around its icon; else the element itself. */
export function pointedElement(target: Element, role: FieldRole): Element {
  if (role === 'send') return composedClosest(target, BUTTONS) ?? target
  const kinds = role === 'message' ? CANDIDATES : CONTROLS
  const { designMode, body } = target.ownerDocument
  if (role === 'message' && designMode === 'on') return body
  const label = composedClosest(target, 'label') as HTMLLabelElement | null
  const field = composedClosest(target, kinds) ?? label?.control ?? onlyOneIn(target, kinds) ?? target
  return editingHost(field) ?? field
}

function editingHost(element: Element): Element | undefined {
  return [...composedPath(element)].findLast(
    (at) => at.ownerDocument === element.ownerDocument && (at as HTMLElement).isContentEditable,
  )
}

/** What to call it to whoever points: a field by its label, anything else by what it says. */
export const pointedName = (element: Element): string =>
  element.matches(CONTROLS) ? nameOf(element as HTMLElement) : short(element.textContent)

function onlyOneIn(target: Element, kinds: string): Element | null {
  const [first, ...others] = composedQuery(target, kinds)
  return first && others.length === 0 ? first : null
}
