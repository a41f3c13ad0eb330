import { effect } from '@preact/signals'
import { render } from 'preact'
import { Setup } from '../../components/setup.tsx'
import { readResolved } from '../../lib/browser/settings-store.ts'
import { setupStrings } from '../../lib/strings/setup.ts'
import { createWizard } from './wizard.ts'

// Opened by hand, long after the browser has started: the settings are there.
const { settings } = await readResolved()
const strings = setupStrings[settings.language]
document.documentElement.lang = strings.lang
document.title = strings.title
const { state, actions } = createWizard(strings)
effect(() => render(<Setup {...{ strings, actions }} state={state.value} />, document.body))
