import { render } from 'preact'
import { browser } from '#imports'
import { DiagnosticsPage } from '../../components/diagnostics-page.tsx'
import { diagnose, reportOf } from '../../lib/diagnostics.ts'
import { diagnosticsStrings } from '../../lib/strings/diagnostics.ts'
import { readFacts } from './read-facts.ts'

const facts = await readFacts()
const strings = diagnosticsStrings[facts.resolved.settings.language]
const sections = diagnose(facts, strings)

function show(isCopied: boolean | null): void {
  render(<DiagnosticsPage {...{ strings, sections, isCopied }} onCopy={() => void copy()} />, document.body)
}

async function copy(): Promise<void> {
  const copied = navigator.clipboard.writeText(reportOf(sections))
  show(
    await copied.then(
      () => true,
      () => false,
    ),
  )
}

document.documentElement.lang = strings.lang
document.title = `${strings.title} – Dialogsjekk`
show(null)
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed' || 'settings' in changes) location.reload()
})
