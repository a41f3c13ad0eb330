import { createRef, render } from 'preact'
import { TryPage } from '../../components/try-page.tsx'
import { readSettings } from '../../lib/browser/settings-store.ts'
import { copyText } from '../../lib/dom/clipboard.ts'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../../lib/settings/settings.ts'
import type { Site } from '../../lib/sites/site.ts'
import { tryStrings } from '../../lib/strings/try.ts'
import { readAlong } from '../reading/read-along.tsx'

/** The form of this page, for what reads forms. */
const OWN_SITE: Site = {
  name: 'Dialogsjekk',
  matches: [],
  fields: { message: ['#message'], recipient: ['#recipient'], sender: ['#sender'], kind: ['#kind'] },
}

const text = createRef<HTMLTextAreaElement>()
let isCopied: boolean | null = null
let settings: PageSettings = DEFAULT_PAGE_SETTINGS
let life = new AbortController()

function show(): void {
  const strings = tryStrings[settings.language]
  document.documentElement.lang = strings.lang
  document.title = `${strings.title} – Dialogsjekk`
  render(
    <TryPage {...{ strings, isCopied }} textRef={text} onCopy={() => void copy()} onClear={clear} onForm={tell} />,
    document.body,
  )
}

async function copy(): Promise<void> {
  isCopied = await copyText(text.current?.value ?? '')
  show()
}

function clear(): void {
  if (!text.current) return
  text.current.value = ''
  isCopied = null
  show()
  tell()
  text.current.focus()
}

/** The field hears of what was done beside it. */
function tell(): void {
  text.current?.dispatchEvent(new Event('change'))
}

/** Here the user has asked for it: a pause elsewhere does not hold. */
function begin(): void {
  life.abort()
  life = new AbortController()
  if (text.current) readAlong(text.current, life.signal, { settings, site: OWN_SITE, isGone: () => false })
}

show()
begin()
text.current?.focus()
settings = await readSettings()
show()
begin()
