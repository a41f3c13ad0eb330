import { signal as createSignal, type ReadonlySignal } from '@preact/signals'
import { applyFix, type Field, type FieldContent } from './dom/field.ts'
import { watchEdits } from './dom/watch-edits.ts'
import type { Finding } from './engine/finding.ts'
import { MAX_CHECKED_LENGTH } from './engine/message.ts'
import { createPasted } from './engine/pasted.ts'
import { editBetween, remap } from './engine/remap.ts'

/** A finding that stands in a field, with what the panel needs to show it. */
export interface LiveFinding extends Finding {
  /** Stays the same from check to check for the same finding in the same sentence. */
  readonly key: string
  /** The words it is about, `null` for the whole message. */
  readonly quote: string | null
}

/** `copied`: the field did not take the fix; the new text lies on the clipboard. */
export type FixOutcome = 'applied' | 'copied' | 'failed'

/** One message field under check, from when it appears until it goes. */
export interface Session {
  /** Whether the field's text can be read. If not, nothing is ever found. */
  readonly isReadable: boolean
  readonly findings: ReadonlySignal<readonly LiveFinding[]>
  /** How many characters were checked, when that was not the whole text; else `null`. */
  readonly checkedLength: ReadonlySignal<number | null>
  /** The finding whose mark was clicked last, or `null`. */
  readonly selected: ReadonlySignal<string | null>
  fix(key: string): Promise<FixOutcome>
  /** Hides the finding for this message, until its own sentence changes. */
  ignore(key: string): void
  /** Shows its place in the field. */
  reveal(key: string): void
  /** Checks what the field holds at this moment. */
  checkNow(): void
}

/** What is checked: the field, and how much of it was pasted in one go. */
export interface CheckedContent extends FieldContent {
  readonly pastedLength: number
}

export interface SessionOptions {
  readonly field: Field
  readonly check: (content: CheckedContent) => readonly Finding[]
  readonly signal: AbortSignal
}

/** Milliseconds after the last edit, and at most since the first one that was not checked. */
const PAUSE = 300
const LONGEST_WAIT = 1500
/** Marks in longer texts are taken away while one types, and not moved along: to draw them anew takes too long. UTF-16 units. */
const LONGEST_FOLLOWED = 20_000
/** After this long without an edit nothing counts as being typed any more. Milliseconds. */
const DONE_TYPING = 1400

/** Watches one field. Typing is never waited for: an edit only sets a timer. Everything ends with the signal. */
export function startSession({ field, check, signal }: SessionOptions): Session {
  const findings = createSignal<readonly LiveFinding[]>([])
  const checkedLength = createSignal<number | null>(null)
  const selected = createSignal<string | null>(null)
  const ignored = new Set<string>()
  let text = ''
  let wasEmpty = true
  let refusedFiles = 0
  const pasted = createPasted()
  let firstEdit: number | null = null
  let lastEdit = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0

  const show = (next: readonly LiveFinding[]) => {
    if (!sameFindings(findings.value, next)) findings.value = next
    field.mark(next.flatMap(({ key, span, severity }) => (span ? [{ key, span, severity }] : [])))
  }

  const run = () => {
    clearTimeout(timer)
    timer = undefined
    firstEdit = null
    const content = readSafely(field)
    if (!content) return
    const isEmpty = content.text.trim() === ''
    if (isEmpty && !wasEmpty) forget()
    wasEmpty = isEmpty
    text = content.text
    // The field took the image that was pasted: from now on the field itself shows whether it is there.
    if (content.images > 0) refusedFiles = 0
    const images = content.images + refusedFiles
    const isTyping = Date.now() - lastEdit < DONE_TYPING
    const all = identify(checkSafely(check, { text, images, pastedLength: pasted.lengthIn(text) }), text).filter(
      ({ key }) => !ignored.has(key),
    )
    const caret = isTyping ? field.caret() : null
    const ready = all.filter((finding) => !isBeingTyped(finding, caret, text))
    checkedLength.value = text.length > MAX_CHECKED_LENGTH ? MAX_CHECKED_LENGTH : null
    show(ready)
    if (ready.length < all.length) timer = setTimeout(run, DONE_TYPING)
  }

  /** A field that was emptied is a new message. */
  const forget = () => {
    ignored.clear()
    refusedFiles = 0
    pasted.forget()
  }

  const onPageChange = () => {
    if (firstEdit === null && timer === undefined) timer = setTimeout(run, PAUSE)
  }

  const onEdit = () => {
    const now = Date.now()
    lastEdit = now
    firstEdit ??= now
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, Math.min(PAUSE, firstEdit + LONGEST_WAIT - now)))
    frame ||= requestAnimationFrame(follow)
  }

  /** Until the next check the marks go along with the text; one whose words were changed goes. */
  const follow = () => {
    frame = 0
    if (findings.value.length === 0) return
    if (text.length > LONGEST_FOLLOWED) return field.mark([])
    const content = readSafely(field)
    const edit = content && editBetween(text, content.text)
    if (!content || !edit) return
    text = content.text
    show(findings.value.flatMap((finding) => moved(finding, edit)))
  }

  watchEdits(
    field.element,
    {
      onEdit,
      onFiles(count) {
        refusedFiles += count
        onEdit()
      },
      onPaste: (more) => pasted.add(more, text),
      onCut: (gone) => pasted.cut(gone),
      onPageChange,
    },
    signal,
  )
  field.element.addEventListener(
    'click',
    (event) => {
      const key = field.markAt(event.clientX, event.clientY)
      selected.value = null
      selected.value = key
    },
    { signal, passive: true },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    field.mark([])
    findings.value = []
  })
  timer = setTimeout(run, 0)

  const find = (key: string) => findings.value.find((finding) => finding.key === key)
  return {
    isReadable: field.isReadable,
    findings,
    checkedLength,
    selected,
    async fix(key) {
      const fix = find(key)?.fix
      if (!fix) return 'failed'
      // What was checked may have been changed since: then the fix is not for this text any more.
      if (readSafely(field)?.text !== text) {
        run()
        return 'failed'
      }
      const before = text
      const applied = await field.replace(fix).catch(() => false)
      // Nobody is typing now: what is left to say can be said at once.
      lastEdit = 0
      run()
      return applied ? 'applied' : copy(applyFix(before, fix))
    },
    ignore(key) {
      ignored.add(key)
      show(findings.value.filter((finding) => finding.key !== key))
    },
    checkNow: run,
    reveal(key) {
      const span = find(key)?.span
      if (span) field.reveal(span)
    },
  }
}

async function copy(text: string): Promise<FixOutcome> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'failed'
  }
}

/** A page may take the field apart while it is read. */
function readSafely(field: Field): FieldContent | null {
  try {
    return field.read()
  } catch {
    return null
  }
}

function checkSafely(check: SessionOptions['check'], content: CheckedContent): readonly Finding[] {
  try {
    return check(content)
  } catch {
    return []
  }
}

function moved(finding: LiveFinding, edit: NonNullable<ReturnType<typeof editBetween>>): LiveFinding[] {
  if (!finding.span) return [finding]
  const span = remap(finding.span, edit)
  const fixSpan = finding.fix && remap(finding.fix.span, edit)
  if (!span || fixSpan === null) return []
  return [{ ...finding, span, ...(finding.fix && fixSpan && { fix: { ...finding.fix, span: fixSpan } }) }]
}

/** The sentence or line a place stands in. */
function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 300), start)
  const behind = text.slice(end, end + 300)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?][^.!?\n]*$/)) + 1
  const to = behind.search(/[.!?\n]/)
  return (before.slice(from) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to))).trim()
}

/** Names findings so that one that was ignored is known again, also when other sentences change. */
function identify(findings: readonly Finding[], text: string): LiveFinding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, messageId, span } = finding
    const base = `${rule}/${messageId}/${span ? sentenceAround(text, span) : ''}`
    const nth = seen.get(base) ?? 0
    seen.set(base, nth + 1)
    return { ...finding, key: `${base}/${nth}`, quote: span ? text.slice(span.start, span.end) : null }
  })
}

/** The words at the caret are not judged before they are done; nor is what is missing, while the message grows. */
function isBeingTyped({ span, severity }: Finding, caret: number | null, text: string): boolean {
  if (caret === null) return false
  if (span) return span.start < caret && caret <= span.end
  return severity !== 'stop' && caret >= text.trimEnd().length
}

function sameFindings(a: readonly LiveFinding[], b: readonly LiveFinding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, n) => {
      const other = b[n]
      return (
        other?.key === one.key &&
        other.span?.start === one.span?.start &&
        other.quote === one.quote &&
        other.severity === one.severity
      )
    })
  )
}
