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
  onOutcome,
  tellCommand,
} from '../lib/browser/messages.ts'
import { openTry } from '../lib/browser/open-try.ts'
import { ignorePhrase, keepPanelPlace, readSettings, turnOffRule } from '../lib/browser/settings-store.ts'
import { countOutcome } from '../lib/browser/statistics.ts'
import { welcome } from '../lib/browser/welcome.ts'
import { OWN_PHRASE } from '../lib/engine/own-phrases.ts'
import { OUTCOMES, type Outcome } from '../lib/engine/tally.ts'
import { RULE_IDS } from '../lib/profiles/ids.ts'

export default defineBackground(() => {
  browser.runtime.onStartup.addListener(() => void syncContentScript())
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void welcome()
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
  onOutcome(countIfWanted)
  browser.commands.onCommand.addListener((command, tab) => {
    // At once: the browser opens its side for a key that was just pressed, and no later.
    if (command === 'try-text') void openTry(tab?.windowId)
    if (tab?.id !== undefined && COMMANDS.includes(command as Command)) tellCommand(tab.id, command as Command)
  })
  answerSettings(async (origin) => ((await isRead(origin)) ? readSettings() : null))
})

async function countIfWanted(rule: string, outcome: Outcome): Promise<void> {
  const isKnown = (RULE_IDS.has(rule) || rule === OWN_PHRASE) && OUTCOMES.includes(outcome)
  if (isKnown && (await readSettings()).statistics) await countOutcome(rule, outcome)
}

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
