import type { JSX } from 'preact'
import type { WelcomeStrings } from '../lib/strings/welcome.ts'
import { Icon } from './icons.tsx'

export interface WelcomePageProps {
  readonly strings: WelcomeStrings
  onTry(): void
}

/** What it does, in three pictures, and that no text leaves the machine. */
export function WelcomePage({ strings, onTry }: WelcomePageProps) {
  const { marked, rest, finding, fix } = strings.sample
  const pictures: readonly JSX.Element[] = [
    <p class="field" key="mark">
      <mark>{marked}</mark>
      {rest}
      <span class="sign">
        <Icon name="warning" />1
      </span>
    </p>,
    <p class="card" key="panel">
      <Icon name="warning" />
      <strong>{finding}</strong>
      <span class="quote">«{marked.replace('!', '')}»</span>
      <span class="button">{fix}</span>
    </p>,
    <p class="field" key="fix">
      {rest}
      <span class="sign well">
        <Icon name="well" />
      </span>
    </p>,
  ]
  return (
    <main lang={strings.lang}>
      <header>
        <p class="name">Dialogsjekk</p>
        <h1>{strings.title}</h1>
        <p>{strings.lead}</p>
      </header>
      <ol>
        {strings.steps.map(({ title, text }, n) => (
          <li key={title}>
            <div class="picture" aria-hidden="true">
              {pictures[n]}
            </div>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section>
        <h2>{strings.privacy}</h2>
        <p>{strings.privacyText}</p>
      </section>
      <section>
        <h2>{strings.start}</h2>
        <p>{strings.startText}</p>
        <button type="button" class="second" onClick={onTry}>
          {strings.tryText}
        </button>
      </section>
    </main>
  )
}
