import { browser, defineBackground } from '#imports'
import {
  injectIntoTabs,
  injectMarkStyle,
  injectReading,
  isRead,
  syncContentScript,
} from '../lib/browser/content-script.ts'
import { announceChange, answerMarkStyle, answerReading, answerSettings } from '../lib/browser/messages.ts'
import { readSettings } from '../lib/browser/settings-store.ts'

export default defineBackground(() => {
  browser.runtime.onStartup.addListener(() => void syncContentScript())
  browser.runtime.onInstalled.addListener(async () => {
    await syncContentScript()
    await injectIntoTabs()
  })
  // Holds in open tabs at once. The policy may come seconds after the browser has started.
  const followChange = async () => {
    await syncContentScript()
    await injectIntoTabs(await announceChange())
  }
  browser.permissions.onAdded.addListener(() => void followChange())
  browser.permissions.onRemoved.addListener(() => void followChange())
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || 'settings' in changes || 'pausedUntil' in changes) void followChange()
  })
  answerReading(injectReading)
  answerMarkStyle(injectMarkStyle)
  answerSettings(async (origin) => ((await isRead(origin)) ? readSettings() : null))
})
