import { selectionOf } from './selection.ts'
import { isTextControl, type TextControl } from './text-control.ts'

export interface EditListener {
  /** The text may have changed. Called at once, so it must do next to nothing. */
  onEdit(): void
  /** Images or files were pasted or dropped on the field; how many. The event goes its way. */
  onFiles(count: number): void
  /** Text was pasted or dropped; the field does not hold it yet. */
  onPaste(text: string): void
  onCut(text: string): void
  /** Something was done in the page, which may have changed the field or its form. Nobody is typing. */
  onPageChange(): void
  /** A script has set the text. */
  onSet(): void
}

/**
 * Listens for edits of a field. Not every editor tells of them by `input`: changes of the nodes count as well, and keys where there are none.
 * Nothing is told while an input method composes a character; its end counts even when a script made the event.
 */
export function watchEdits(
  element: HTMLElement,
  { onEdit, onFiles, onPaste, onCut, onPageChange, onSet }: EditListener,
  signal: AbortSignal,
): void {
  let composing = false
  const told = () => {
    if (!composing) onEdit()
  }
  const options = { signal, passive: true, capture: true }
  element.addEventListener(
    'compositionstart',
    () => {
      composing = true
    },
    options,
  )
  element.addEventListener(
    'compositionend',
    () => {
      composing = false
      onEdit()
    },
    options,
  )
  for (const type of ['input', 'change', 'focusin', 'focusout']) element.addEventListener(type, told, options)
  // What the page does to the field or its form comes after a click: a phrase put in, a recipient chosen, a message sent.
  for (const page of new Set([element.ownerDocument, document])) {
    for (const type of ['click', 'change']) page.addEventListener(type, onPageChange, options)
  }
  watchPaste(element, (event) => report(event.clipboardData), options)
  element.addEventListener('drop', (event) => report(event.dataTransfer), options)
  element.addEventListener('cut', () => onCut(selectedText(element)), options)
  if (isTextControl(element)) {
    element.addEventListener('keyup', told, options)
    watchValue(element, onSet, options)
  } else {
    const observer = new MutationObserver(told)
    observer.observe(element, { subtree: true, childList: true, characterData: true })
    signal.addEventListener('abort', () => observer.disconnect())
  }

  function report(data: DataTransfer | null): void {
    const count = fileCount(data)
    if (count > 0) onFiles(count)
    const text = data?.getData('text/plain')
    if (text) onPaste(text)
  }
}

/** A value that a script sets changes no node and makes no `input`; but the caret goes to its end, and that is told of. */
function watchValue(element: TextControl, onSet: () => void, options: AddEventListenerOptions): void {
  let seen = element.value
  const isNew = () => {
    const before = seen
    seen = element.value
    return seen !== before
  }
  element.addEventListener('input', isNew, options)
  element.addEventListener('selectionchange', () => isNew() && onSet(), options)
}

/** Milliseconds from the key to the paste that it makes. */
const PASTE_DELAY = 100

/** Tells of what is pasted into a field. Some editors send what is pasted to a field out of sight first, and look it through there. */
export function watchPaste(
  element: HTMLElement,
  onPaste: (event: ClipboardEvent) => void,
  options: AddEventListenerOptions,
): void {
  let pressed = Number.NEGATIVE_INFINITY
  element.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'v') pressed = performance.now()
    },
    options,
  )
  element.ownerDocument.addEventListener(
    'paste',
    (event) => {
      if (event.composedPath().includes(element) || performance.now() - pressed < PASTE_DELAY) onPaste(event)
      pressed = Number.NEGATIVE_INFINITY
    },
    options,
  )
}

export function selectedText(element: HTMLElement): string {
  if (isTextControl(element)) return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
  return selectionOf(element)?.toString() ?? ''
}

/** Office programs lay a picture of the words beside the words: then the words are what is pasted. */
export function fileCount(data: DataTransfer | null): number {
  if (data?.getData('text/plain').trim() !== '') return 0
  return [...data.items].filter(({ kind }) => kind === 'file').length || data.files.length
}
