import { useState } from 'preact/hooks'
import { Icon } from './icons.tsx'
import type { SetupProps } from './setup.tsx'

/** Which page it is about: its address, or one of those that are open. */
export function SetupPage({ state, strings, actions }: SetupProps) {
  const [address, setAddress] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    actions.find(address)
  }
  return (
    <section aria-labelledby="page-step">
      <h2 id="page-step">1. {strings.pageStep}</h2>
      <form onSubmit={submit} noValidate>
        <label for="address">{strings.address}</label>
        <p class="soft" id="address-help">
          {strings.addressHelp}
        </p>
        <div class="line">
          <input
            id="address"
            type="url"
            autocomplete="url"
            spellcheck={false}
            aria-describedby="address-help"
            aria-invalid={state.problem === 'address'}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
          <button type="submit">{strings.open}</button>
        </div>
      </form>
      {state.tabs.length > 0 && (
        <div class="tabs">
          <p>{strings.openTabs}</p>
          <ul>
            {state.tabs.map(({ id, title, host }) => (
              <li key={id}>
                <span>{title}</span>
                <button type="button" class="quiet" onClick={() => actions.use(id)}>
                  {strings.use(host)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div role="alert">
        {state.problem && (
          <p class="verdict" data-kind="warning">
            <Icon name="warning" />
            {strings.problems[state.problem]}
          </p>
        )}
      </div>
      <div role="status">
        {state.host && state.report && (
          <p class="verdict" data-kind="well">
            <Icon name="well" />
            {strings.connected(state.host)}
          </p>
        )}
      </div>
      {state.report?.frames.map((origin) => (
        <div class="line" key={origin}>
          <p class="verdict" data-kind="warning">
            <Icon name="warning" />
            {strings.frame(origin)}
          </p>
          <button type="button" class="quiet" onClick={() => actions.letIn(origin)}>
            {strings.letIn(origin)}
          </button>
        </div>
      ))}
      {state.report && (
        <div class="field">
          <label for="site-name">{strings.name}</label>
          <input
            id="site-name"
            maxLength={100}
            value={state.name}
            onInput={({ currentTarget }) => actions.rename(currentTarget.value)}
          />
        </div>
      )}
    </section>
  )
}
