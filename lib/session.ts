import { signal as createSignal, type ReadonlySignal } from '@preact/signals'
import { copyText } from './dom/clipboard.ts'
import type { Field, FieldContent } from './dom/field.ts'
import { holdingFocus } from './dom/hold-focus.ts'
import { watchEdits } from './dom/watch-edits.ts'
import type { Finding, Fix } from './engine/finding.ts'
import { applyFixes, inverseFixes, joinFixes } from './engine/fixes.ts'
import { identify, isBeingTyped, type LiveFinding, moved, sameFindings } from './engine/live-findings.ts'
import { MAX_CHECKED_LENGTH } from './engine/message.ts'
import { createPasted } from './engine/pasted.ts'
import { editBetween } from './engine/remap.ts'
import { createTally, type Outcome } from './engine/tally.ts'

/** What a click came to. `copied`: the field did not take the fix; the new text lies on the clipboard. */
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
  /** Whether the last fix, or the last thing ignored, can be taken back. */
  readonly canUndo: ReadonlySignal<boolean>
  /** Applies the fixes of these findings together. */
  fix(keys: readonly string[]): Promise<FixOutcome>
  /** Puts in one of the finding's suggestions, and leaves its first place to fill selected. */
  suggest(key: string, index: number): Promise<FixOutcome>
  /** Hides the findings for this message, each until its own sentence changes. */
  ignore(keys: readonly string[]): void
  /** Takes the last of these back. */
  undo(): Promise<FixOutcome>
  /** Shows its place in the field. */
  reveal(key: string): void
  /** Goes to the finding before or behind the one selected, or the caret; round the ends. */
  step(direction: 1 | -1): void
  /** The text of the field at this moment. */
  text(): string
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
  /** Told of each finding once, and of what becomes of it. */
  readonly onOutcome?: (rule: string, outcome: Outcome) => void
}

/**
 * Milliseconds after the last edit, and at most since the first one that was not checked: who types without a pause is left in peace, and a
 * slow machine with him.
 */
const PAUSE = 300
const LONGEST_WAIT = 4000
/** Marks in longer texts are taken away while one types, and not moved along: to draw them anew takes too long. UTF-16 units. */
const LONGEST_FOLLOWED = 20_000
/** After this long without an edit nothing counts as being typed any more. Milliseconds. */
const DONE_TYPING = 1400

/** Watches one field. Typing is never waited for: an edit only sets a timer. Everything ends with the signal. */
export function startSession({ field, check, signal, onOutcome = () => {} }: SessionOptions): Session {
  const findings = createSignal<readonly LiveFinding[]>([])
  const checkedLength = createSignal<number | null>(null)
  const selected = createSignal<string | null>(null)
  const canUndo = createSignal(false)
  const ignored = new Set<string>()
  let takeBack: (() => Promise<FixOutcome>) | null = null
  let text = ''
  /** The text that was checked last, and whether the clinician has edited it since. */
  let checked = ''
  let isEdited = false
  let wasEmpty = true
  let refusedFiles = 0
  const pasted = createPasted()
  const tally = createTally(onOutcome)
  let firstEdit: number | null = null
  let lastEdit = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  /** The field is read again when it is done: halfway through, it holds what nobody wrote. */
  let isFixing = false

  const show = (next: readonly LiveFinding[]) => {
    if (!sameFindings(findings.value, next)) findings.value = next
    field.mark(next.flatMap(({ key, span, severity }) => (span ? [{ key, span, severity }] : [])))
  }

  const run = () => {
    clearTimeout(timer)
    timer = undefined
    firstEdit = null
    if (isFixing) return
    const content = readSafely(field)
    if (!content) return
    if (content.text !== text) offerUndo(null)
    const isEmpty = content.text.trim() === ''
    const isAnother = !isEdited && !content.text.includes(checked.trim())
    if ((isEmpty && !wasEmpty) || isAnother) forget()
    wasEmpty = isEmpty
    isEdited = false
    text = content.text
    checked = text
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
    tally.show(ready)
    if (ready.length < all.length) timer = setTimeout(run, DONE_TYPING)
  }

  const offerUndo = (undo: typeof takeBack) => {
    takeBack = undo
    canUndo.value = undo !== null
  }

  /** A field that was emptied, or that the page has given another text, is a new message. */
  const forget = () => {
    ignored.clear()
    refusedFiles = 0
    pasted.forget()
    tally.restart()
  }

  const onPageChange = () => {
    if (firstEdit === null && timer === undefined) timer = setTimeout(run, PAUSE)
  }

  const onEdit = () => {
    const now = Date.now()
    lastEdit = now
    isEdited = true
    firstEdit ??= now
    clearTimeout(timer)
    timer = setTimeout(run, Math.max(0, Math.min(PAUSE, firstEdit + LONGEST_WAIT - now)))
    frame ||= requestAnimationFrame(follow)
  }

  const onSet = () => {
    onPageChange()
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
      onSet,
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

  /** @param fixes in the order of the text, without overlaps */
  const apply = async (fixes: readonly Fix[]): Promise<FixOutcome> => {
    if (fixes.length === 0) return 'failed'
    // What was checked may have been changed since: then the fix is not for this text any more.
    if (readSafely(field)?.text !== text) {
      run()
      return 'failed'
    }
    const before = text
    const after = applyFixes(before, fixes)
    isFixing = true
    const applied = await holdingFocus(field.element, () => field.replace(fixes)).catch(() => false)
    isFixing = false
    isEdited = true
    // Nobody is typing now: what is left to say can be said at once.
    lastEdit = 0
    run()
    if (!applied) return copy(after)
    // Where the field put other blanks, places are no longer where they should be.
    if (text === after) offerUndo(() => apply(inverseFixes(before, fixes)))
    return 'applied'
  }

  const selectBlank = ({ span, text: inserted }: Fix) => {
    const blank = /_{3,}/.exec(inserted)
    if (!blank) return
    const start = span.start + blank.index
    field.select({ start, end: start + blank[0].length })
  }

  const find = (key: string) => findings.value.find((finding) => finding.key === key)
  return {
    isReadable: field.isReadable,
    findings,
    checkedLength,
    selected,
    canUndo,
    async fix(keys) {
      const fixed = keys.flatMap((key) => find(key) ?? []).filter(({ fix }) => fix)
      const outcome = await apply(joinFixes(fixed.flatMap(({ fix }) => fix ?? [])))
      if (outcome === 'applied') tally.settle(fixed, 'fixed')
      return outcome
    },
    async suggest(key, index) {
      const finding = find(key)
      const suggestion = finding?.suggestions?.[index]
      const outcome = await apply(suggestion ? [suggestion] : [])
      if (suggestion && outcome === 'applied') {
        tally.settle([finding], 'fixed')
        selectBlank(suggestion)
      }
      return outcome
    },
    ignore(keys) {
      for (const key of keys) ignored.add(key)
      tally.settle(
        keys.flatMap((key) => find(key) ?? []),
        'ignored',
      )
      show(findings.value.filter(({ key }) => !keys.includes(key)))
      offerUndo(async () => {
        for (const key of keys) ignored.delete(key)
        run()
        return 'applied'
      })
    },
    async undo() {
      const undo = takeBack
      offerUndo(null)
      return undo ? undo() : 'failed'
    },
    step(direction) {
      const placed = findings.value.filter(({ span }) => span).sort((a, b) => startOf(a) - startOf(b))
      const current = placed.find(({ key }) => key === selected.value)
      const from = current ? startOf(current) : (field.caret() ?? 0) - (direction > 0 ? 1 : 0)
      const behind = placed.find((one) => startOf(one) > from) ?? placed[0]
      const before = placed.findLast((one) => startOf(one) < from) ?? placed.at(-1)
      const next = direction > 0 ? behind : before
      if (!next?.span) return
      selected.value = next.key
      field.reveal(next.span)
    },
    text: () => readSafely(field)?.text ?? '',
    checkNow: run,
    reveal(key) {
      const span = find(key)?.span
      if (span) field.reveal(span)
    },
  }
}

const startOf = ({ span }: LiveFinding) => span?.start ?? 0

const copy = async (text: string): Promise<FixOutcome> => ((await copyText(text)) ? 'copied' : 'failed')

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
