import { composedPath } from './composed.ts'

/** What other checkers leave on a field or in its page: seen in their published extensions, and in what pages say of them. */
const ON_FIELD =
  '[data-gramm], [data-gramm_editor], [data-grammarly-part], [data-lt-tmp-id], [data-lt-active], [data-languagetool], [data-ms-editor]'
const IN_PAGE =
  'grammarly-extension, grammarly-desktop-integration, grammarly-editor-plugin, lt-highlighter, lt-mirror, lt-toolbar, harper-popup, [id^="harper-"]'

/** Whether another checker marks this field too. One that was told to stay away (`data-gramm="false"`) does not. */
export function hasOtherChecker(element: HTMLElement): boolean {
  for (const at of composedPath(element)) {
    if (at.matches('[data-gramm="false"], [data-lt-active="false"]')) return false
    if (at.matches(ON_FIELD)) return true
  }
  return element.ownerDocument.querySelector(IN_PAGE) !== null
}
