import { browser, defineBackground } from '#imports'
import { isGranted } from '../lib/browser/access.ts'
import { injectInto, injectMarkStyle, injectReading, syncContentScript } from '../lib/browser/content-script.ts'
import { announceChange, answerMarkStyle, answerReading, answerSettings } from '../lib/browser/messages.ts'
import { readSettings } from '../lib/browser/settings-store.ts'

export default defineBackground(() => {
  browser.runtime.onStartup.addListener(() => void syncContentScript())
  browser.runtime.onInstalled.addListener(async () => {
    await syncContentScript()
    await injectInto((await browser.permissions.getAll()).origins)
  })
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncContentScript()
    await injectInto(origins)
  })
  browser.permissions.onRemoved.addListener(async () => {
    await syncContentScript()
    await announceChange()
  })
  // What policy or user have set holds in open tabs at once. The policy may come seconds after the browser has started.
  browser.storage.onChanged.addListener(() => void announceChange())
  answerReading(injectReading)
  answerMarkStyle(injectMarkStyle)
  answerSettings(async (origin) => ((await isGranted(origin)) ? readSettings() : null))
})
