import { render } from 'preact'
import { browser } from '#imports'
import { OptionsPage } from '../../components/options/options-page.tsx'
import type { Imported, OptionsActions } from '../../components/options/view.ts'
import { turnOff } from '../../lib/browser/access.ts'
import {
  changeUserPart,
  changeUserSettings,
  forgetIgnoredPhrases,
  readableSettings,
  readUserSettings,
  replaceUserSettings,
} from '../../lib/browser/settings-store.ts'
import { clearStatistics, readStatistics, toCsv } from '../../lib/browser/statistics.ts'
import { readView } from './read-view.ts'

/** Milliseconds that a notice stands. */
const NOTICE_TIME = 4000
/** Characters. No settings are as long: what is longer is not read. */
const LONGEST_FILE = 5_000_000

let view = await readView()
let notice: 'saved' | 'notSaved' | null = null
let noticeTimer: ReturnType<typeof setTimeout> | undefined

function show(): void {
  const { strings } = view
  document.documentElement.lang = strings.lang
  document.title = `${strings.title} – Dialogsjekk`
  render(<OptionsPage {...{ view, actions, notice }} />, document.body)
}

let refreshes = 0

/** Of several at once, the one that began last is shown. */
async function refresh(): Promise<void> {
  const own = ++refreshes
  const read = await readView()
  if (own !== refreshes) return
  view = read
  show()
}

function tell(next: typeof notice): void {
  clearTimeout(noticeTimer)
  notice = next
  noticeTimer = setTimeout(() => {
    notice = null
    show()
  }, NOTICE_TIME)
}

/** What was changed is shown as it was stored, not as it was clicked. */
function save(change: Promise<void>): void {
  change
    .then(
      () => tell('saved'),
      () => tell('notSaved'),
    )
    .then(refresh)
}

const actions: OptionsActions = {
  change: (key, value) => save(changeUserSettings({ [key]: value })),
  changePart: (group, part, value) => save(changeUserPart(group, part, value)),
  turnOff: (pattern) => turnOff(pattern).catch(() => false),
  forgetIgnored: () => save(forgetIgnoredPhrases()),
  async downloadStatistics() {
    download('dialogsjekk-statistikk.csv', 'text/csv', toCsv(await readStatistics(), view.strings.csvHeader))
  },
  clearStatistics() {
    if (confirm(view.strings.clearSure)) save(clearStatistics())
  },
  async exportSettings() {
    const { settings } = readableSettings(await readUserSettings())
    download('dialogsjekk-innstillinger.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`)
  },
  async importSettings(file) {
    const imported = readImport(file.size > LONGEST_FILE ? '' : await file.text())
    if (imported.isDone) save(replaceUserSettings(imported.settings))
    return imported
  },
}

function readImport(text: string): Imported & ReturnType<typeof readableSettings> {
  try {
    const { settings, rejected } = readableSettings(JSON.parse(text))
    const named = rejected.map(({ key, reason }) => ({ key: key.replace(/^user\.?/, ''), reason }))
    return { settings, rejected: named, isDone: Object.keys(settings).length > 0 }
  } catch {
    return { settings: {}, rejected: [], isDone: false }
  }
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

show()
document.getElementById(location.hash.slice(1))?.scrollIntoView()
browser.storage.onChanged.addListener(() => void refresh())
browser.permissions.onAdded.addListener(() => void refresh())
browser.permissions.onRemoved.addListener(() => void refresh())
