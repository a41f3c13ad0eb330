import { fileCount, selectedText, watchPaste } from './watch-edits.ts'

export interface BlockPasteOptions {
  /** Longer texts are kept out. UTF-16 units. */
  readonly longest: number
  /** Something was kept out. It still lies on the clipboard. */
  onBlocked(): void
}

/**
 * Keeps images, files and long texts from being pasted into a field or dropped on it. What was cut out of it may be pasted into it
 * again, and what lies in it may be moved. Listens before the editor does, and before `watchEdits` if it is called before that.
 */
export function blockPaste(element: HTMLElement, { longest, onBlocked }: BlockPasteOptions, signal: AbortSignal): void {
  let cut = ''
  let isMoving = false
  const block = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
    const text = data?.getData('text/plain') ?? ''
    const isOwn = isMoving || (text !== '' && sameWords(text, cut))
    if (isOwn || (fileCount(data) === 0 && text.length <= longest)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    onBlocked()
  }
  const options = { signal, capture: true }
  element.addEventListener(
    'cut',
    () => {
      cut = selectedText(element)
    },
    options,
  )
  element.addEventListener(
    'dragstart',
    () => {
      isMoving = true
    },
    options,
  )
  element.addEventListener('drop', (event) => block(event, event.dataTransfer), options)
  element.ownerDocument.addEventListener(
    'dragend',
    () => {
      isMoving = false
    },
    options,
  )
  watchPaste(element, (event) => block(event, event.clipboardData), options)
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()
const sameWords = (a: string, b: string) => words(a) === words(b)
