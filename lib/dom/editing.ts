/** Ways to write into a rich text field, in the order in which they are tried. Each goes through the editor's own code. */

const PASTE_HANDLERS =
  '.ProseMirror, .ck-editor__editable, .ck-content, .ql-editor, .cm-content, .mce-content-body, .cke_editable, .jodit-wysiwyg, trix-editor, .public-DraftEditor-content, [data-lexical-editor], [data-slate-editor]'

/** In these `execCommand` changes the screen and not the text that is sent, or takes the editor apart. */
const NO_EXEC_COMMAND = '.ck-editor__editable, [data-slate-editor], [data-lexical-editor], .public-DraftEditor-content'

const transfer = (text: string) => {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  return data
}

/** The event by which the browser itself offers a correction of the spelling. Editors that know it do the rest. */
export function offerReplacement(element: HTMLElement, range: Range, text: string): void {
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      // Firefox hands scripts no `dataTransfer` here: an editor that looked only there would delete, and insert nothing.
      data: text,
      dataTransfer: transfer(text),
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}

/** The event of the Backspace key on a selection. */
export function offerDeletion(element: HTMLElement, range: Range): void {
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'deleteContentBackward',
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
}

/** Only where the editor is known to take what is pasted as its own. */
export function paste(element: HTMLElement, text: string): void {
  if (!element.closest(PASTE_HANDLERS)) return
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: transfer(text), bubbles: true, cancelable: true, composed: true }),
  )
}

/**
 * Types over what is selected. `keyup` tells editors that listen to nothing else.
 * @returns whether the editor is one in which that may be done
 */
export function typeOver(element: HTMLElement, text: string): boolean {
  if (element.closest(NO_EXEC_COMMAND)) return false
  execute(element.ownerDocument, text)
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }))
  return true
}

/** `execCommand` is old and without a successor: nothing else leaves the undo of the browser whole. */
export function execute(document: Document, text: string): void {
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

/** Takes back what `execute` did. */
export function undo(document: Document): void {
  document.execCommand('undo')
}

/** Editors tell their model a moment after the event. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 30))
