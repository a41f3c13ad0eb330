import { render } from 'preact'
import { WelcomePage } from '../../components/welcome-page.tsx'
import { openTry } from '../../lib/browser/open-try.ts'
import { readSettings } from '../../lib/browser/settings-store.ts'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts'
import { welcomeStrings } from '../../lib/strings/welcome.ts'

function show(language: keyof typeof welcomeStrings): void {
  const strings = welcomeStrings[language]
  document.documentElement.lang = strings.lang
  document.title = `${strings.title} – Dialogsjekk`
  render(<WelcomePage strings={strings} onTry={() => void openTry()} />, document.body)
}

show(DEFAULT_SETTINGS.language)
const { language } = await readSettings()
show(language)
