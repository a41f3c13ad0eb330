import { browser, defineBackground } from '#imports'
import {
  injectIntoTabs,
  injectMarkStyle,
  injectReading,
  isRead,
  syncContentScript,
} from '../lib/browser/content-script.ts'
import {
  announceChange,
  answerMarkStyle,
  answerReading,
  answerSettings,
  type Choice,
  COMMANDS,
  type Command,
  onChoice,
  tellCommand,
} from '../lib/browser/messages.ts'
import { ignorePhrase, keepPanelPlace, readSettings, turnOffRule } from '../lib/browser/settings-store.ts'

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
  onChoice(keepChoice)
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && COMMANDS.includes(command as Command)) tellCommand(tab.id, command as Command)
  })
  answerSettings(async (origin) => ((await isRead(origin)) ? readSettings() : null))
})

function keepChoice(choice: Choice): Promise<void> {
  switch (choice.kind) {
    case 'rule-off':
      return turnOffRule(choice.rule)
    case 'phrase-ignored':
      return ignorePhrase(choice.digest)
    case 'panel-placed':
      return keepPanelPlace(choice.place)
  }
}
