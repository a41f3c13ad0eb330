import type { Site } from '../sites/site.ts'
import { frameOf, type Root } from './composed.ts'
import { CANDIDATES, isNamedMessage, isWritable } from './find-field.ts'
import { watchRoots } from './watch-roots.ts'

/** However busily a page changes, it is looked through no more often than this. Milliseconds. */
const REST = 150
/** What was judged once is judged again no more often than this. Milliseconds. */
const LONG_REST = 1000

export interface WatchOptions {
  /** The entry for a page or frame, where there is one; else fields are found by what they are called. */
  siteAt(url: string): Site | undefined
  readonly signal: AbortSignal
  /** Whether the extension was taken away or replaced, which nobody is told. */
  isGone(): boolean
  /** Called once for each message field; `life` is aborted when it goes, or is no message field any more. */
  onField(element: HTMLElement, life: AbortSignal, site: Site | undefined): void
}

/** A frame that the page around it can look into is read from there: so that one panel has room, and reads all of a form. */
export const isReadFromOutside = () => frameOf(document) !== null

/** Watches the page for message fields that appear, move and go. While nothing changes, nothing runs. */
export function watchFields({ siteAt, signal, isGone, onField }: WatchOptions): void {
  const known = new Map<HTMLElement, AbortController>()
  const soon = createTimer(() => look(), REST)
  const later = createTimer(() => look(), LONG_REST)
  const siteOf = (element: Element) => siteAt(element.ownerDocument.URL)
  let named = new Map<HTMLElement, boolean>()
  let namedAt = Number.NEGATIVE_INFINITY

  const look = () => {
    soon.stop()
    if (isGone()) return
    const isTimeToJudge = performance.now() - namedAt >= LONG_REST
    const names = new Map<HTMLElement, boolean>()
    for (const element of candidates(page.roots())) {
      const before = isTimeToJudge ? undefined : named.get(element)
      names.set(element, before ?? isNamedMessage(element, siteOf(element)?.fields?.message))
    }
    if (isTimeToJudge) namedAt = performance.now()
    else later.start()
    named = names
    update(new Set([...names].flatMap(([element, isNamed]) => (isNamed && isWritable(element) ? [element] : []))))
  }
  const update = (found: ReadonlySet<HTMLElement>) => {
    for (const [element, life] of known) {
      if (found.has(element)) continue
      known.delete(element)
      life.abort()
    }
    for (const element of found) {
      if (known.has(element)) continue
      const life = new AbortController()
      known.set(element, life)
      onField(element, life.signal, siteOf(element))
    }
  }
  const page = watchRoots({ onChange: soon.start, onWords: later.start }, signal)
  signal.addEventListener('abort', () => {
    soon.stop()
    later.stop()
    for (const life of known.values()) life.abort()
  })
  look()
}

/** All that may be a message field by its kind. */
export function* candidates(roots: readonly Root[]): Generator<HTMLElement> {
  for (const root of roots) {
    if ('designMode' in root && root.designMode === 'on' && root.body) yield root.body
    yield* root.querySelectorAll<HTMLElement>(CANDIDATES)
  }
}

/** Runs once, `wait` milliseconds after it was started first. */
function createTimer(run: () => void, wait: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const start = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      run()
    }, wait)
  }
  return { start, stop }
}
