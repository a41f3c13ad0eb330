import { render } from 'preact'
import { browser } from '#imports'
import { HostSwitch } from '../../components/host-switch.tsx'
import { type Access, readAccess, turnOff, turnOn } from '../../lib/browser/access.ts'
import { readSettings } from '../../lib/browser/settings-store.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'
import { popupStrings } from '../../lib/strings/popup.ts'

const { version } = browser.runtime.getManifest()
let { language } = DEFAULT_SETTINGS

function show(page: Access, refused = false): void {
  const turn = async (on: boolean) => {
    if (page.state === 'unavailable') return
    const isDone = await (on ? turnOn(page.pattern) : turnOff(page.pattern)).catch(() => false)
    show(await readAccess(), !isDone)
  }
  const strings = popupStrings[language]
  render(<HostSwitch {...{ page, refused, version, strings }} onTurn={(on) => void turn(on)} />, document.body)
}

const access = await readAccess()
show(access)
const settings = await readSettings()
if (settings.language !== language) {
  language = settings.language
  show(await readAccess())
}
