import { effect } from '@preact/signals'
import { render } from 'preact'
import { Setup } from '../../components/setup.tsx'
import { setupStrings } from '../../lib/strings/setup.ts'
import { createWizard } from './wizard.ts'

const { language, state, actions } = createWizard()
effect(() => {
  const strings = setupStrings[language.value]
  document.documentElement.lang = strings.lang
  document.title = strings.title
  render(<Setup {...{ strings, actions }} state={state.value} />, document.body)
})
