import { composedRoots, frameOf } from './composed.ts'
import { isStableKey, isStableLabel, isStableName } from './stable-name.ts'

/** What says which field it is, the best first. */
const NAMED: readonly (readonly [attribute: string, isStable: (value: string) => boolean])[] = [
  ...['aria-label', 'label', 'placeholder', 'title'].map((name) => [name, isStableLabel] as const),
  ...['name', 'formcontrolname', 'ng-model'].map((name) => [name, isStableKey] as const),
  ...['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'].map((name) => [name, isStableKey] as const),
  ['aria-labelledby', isStableName],
]
/** What says only of which kind it is. */
const KINDS = ['role', 'type']

/**
 * A selector for an element as a site has them: tried in every document and shadow root, so that it must be the only hit in
 * all of them. Labels and names come before ids, ids before classes, and its place in the page comes last; what looks
 * generated is left out. Where nothing tells the element from others, the selector hits them too.
 *
 * By hand, since the libraries ask one root only. @medv/finder takes classes before attributes, and in twelve nested boxes
 * without names it works for a second and then counts places from the top of the page; css-selector-generator takes any
 * attribute for as good as another, `[rows]` before a label.
 */
export function selectorFor(element: Element): string {
  const roots = composedRoots(outermostDocument(element))
  const isOnly = (selector: string) =>
    roots.reduce((hits, root) => hits + root.querySelectorAll(selector).length, 0) === 1
  let last = ''
  for (const selector of candidates(element)) {
    if (isOnly(selector)) return selector
    last = selector
  }
  return named(element)[0] ?? last
}

function* candidates(element: Element): Generator<string> {
  const names = named(element)
  const kinds = KINDS.flatMap((name) => attributeSelector(element, name))
  yield* names
  for (const [n, first] of names.entries()) for (const second of names.slice(n + 1)) yield both(first, second)
  for (const outer of namedAround(element))
    for (const inner of [...names, ...kinds, element.localName]) yield `${outer} ${inner}`
  yield* kinds
  for (const name of element.classList) if (isStableName(name)) yield `${element.localName}.${CSS.escape(name)}`
  yield element.localName
  yield* places(element)
}

function named(element: Element): string[] {
  const attributes = NAMED.flatMap(([name, isStable]) =>
    isStable(element.getAttribute(name) ?? '') ? attributeSelector(element, name) : [],
  )
  return [...attributes, ...(isStableName(element.id) ? [`${element.localName}#${CSS.escape(element.id)}`] : [])]
}

/** All that is named around an element in its document or shadow root, from the inside out, and the host of that. */
function* namedAround(element: Element): Generator<string> {
  for (let at = element.parentElement; at; at = at.parentElement) yield* named(at)
  const root = element.getRootNode()
  if ('host' in root) for (const host of named((root as ShadowRoot).host)) yield `:host(${host})`
}

/** The shortest way down to it that is the only one: from what is named if possible. */
function* places(element: Element): Generator<string> {
  let path = ''
  for (let at: Element | null = element; at; at = at.parentElement) {
    path = path ? `${placeOf(at)} > ${path}` : placeOf(at)
    yield path
    for (const outer of at.parentElement ? named(at.parentElement) : []) yield `${outer} > ${path}`
  }
}

function placeOf(element: Element): string {
  const { localName, parentNode } = element
  const alike = [...(parentNode?.children ?? [])].filter((one) => one.localName === localName)
  return alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(element) + 1})` : localName
}

function attributeSelector(element: Element, name: string): string[] {
  const value = element.getAttribute(name)
  return value ? [`${element.localName}[${name}="${value.replace(/["\\]/g, '\\$&')}"]`] : []
}

/** Two selectors of the same element as one: the second without its element name. */
const both = (first: string, second: string) => first + second.replace(/^[^[#]+/, '')

function outermostDocument(element: Element): Document {
  const { ownerDocument } = element
  const frame = frameOf(ownerDocument)
  return frame ? outermostDocument(frame) : ownerDocument
}
