import { browser } from '#imports'

/** Firefox's own, which the types do not know. */
const { sidebarAction } = browser as typeof browser & { readonly sidebarAction?: { open(): Promise<void> } }

/**
 * Opens the page for trying a text beside the page that is shown, else in a tab. To be called right in a click or key: only then do
 * browsers open their side.
 * @param windowId of the window it is to stand in; without it a tab is opened
 */
export async function openTry(windowId?: number): Promise<void> {
  try {
    if (sidebarAction) await sidebarAction.open()
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId })
    else await openTab()
  } catch {
    await openTab()
  }
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/try.html') })
}
