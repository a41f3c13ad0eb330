/**
 * Puts a text on the clipboard. Pages without https have no `navigator.clipboard`: there the browser's own copying is asked, and what
 * it copies is ours. The page hears nothing of it.
 * @returns whether it lies there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  let copied = false
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    copied = event.clipboardData !== null
  }
  window.addEventListener('copy', onCopy, { capture: true })
  document.execCommand('copy')
  window.removeEventListener('copy', onCopy, { capture: true })
  return copied
}
