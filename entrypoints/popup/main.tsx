import { render } from 'preact'
import { browser } from '#imports'
import { type Pause, Popup, type PopupPage } from '../../components/popup.tsx'
import { type Access, readAccess, turnOff, turnOn } from '../../lib/browser/access.ts'
import { askFrames } from '../../lib/browser/messages.ts'
import { openTry } from '../../lib/browser/open-try.ts'
import { pauseUntil, readResolved, readSettings } from '../../lib/browser/settings-store.ts'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts'
import { popupStrings } from '../../lib/strings/popup.ts'

const { version } = browser.runtime.getManifest()
const HOUR = 3_600_000

/** Shows what is known at once, and again when more is: the policy may take seconds to come. */
let settings: PageSettings = DEFAULT_PAGE_SETTINGS
let page: Access = await readAccess()
let found: { fields: number; findings: number } | null = null
let refused = false
let hasRejected = false
let tab: { readonly id?: number | undefined; readonly windowId: number } | undefined

function show(): void {
  const { language, paused, pausedUntil, canPause, support, links } = settings
  const strings = popupStrings[language]
  document.documentElement.lang = strings.lang
  const until = pausedUntil === undefined ? null : shownTime(pausedUntil)
  render(
    <Popup
      {...{ page, found, refused, hasRejected, support, version, strings, canPause }}
      pause={paused ? { until } : null}
      help={links.help}
      onTurn={(on) => void turn(on)}
      onPause={(pause) => void pauseFor(pause)}
      onOpen={(target) => void open(target)}
    />,
    document.body,
  )
}

const shownTime = (time: number) => new Date(time).toLocaleTimeString('nb', { hour: '2-digit', minute: '2-digit' })

async function refresh(): Promise<void> {
  tab = (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  const read = [readAccess(), readSettings(), readResolved(), tab?.id === undefined ? null : askFrames(tab.id)] as const
  const [access, chosen, { rejected }, frames] = await Promise.all(read)
  page = access
  settings = chosen
  hasRejected = rejected.length > 0
  const fields = frames?.flatMap((frame) => frame.fields) ?? null
  found = fields && { fields: fields.length, findings: fields.reduce((sum, field) => sum + field.findings, 0) }
  show()
}

async function turn(on: boolean): Promise<void> {
  if (page.state === 'unavailable') return
  refused = !(await (on ? turnOn(page.pattern) : turnOff(page.pattern)).catch(() => false))
  await refresh()
}

async function pauseFor(pause: Pause): Promise<void> {
  await pauseUntil(pause === 'end' ? null : pause === 'hour' ? Date.now() + HOUR : new Date().setHours(24, 0, 0, 0))
  await refresh()
}

async function open(target: PopupPage): Promise<void> {
  if (target === 'try') await openTry(tab?.windowId)
  else if (target === 'options') await browser.runtime.openOptionsPage()
  else await browser.tabs.create({ url: browser.runtime.getURL(`/diagnostics.html?tab=${tab?.id ?? ''}`) })
  window.close()
}

show()
await refresh()
