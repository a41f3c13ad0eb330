import type { ComponentChildren } from 'preact'
import type { SectionId } from '../../lib/strings/options.ts'
import { Limits } from './limits.tsx'
import { hasOrganisation, Organisation } from './organisation.tsx'
import { Phrases } from './phrases.tsx'
import { LanguageSetting, Profile } from './profile.tsx'
import { Rules } from './rules.tsx'
import { Sites } from './sites.tsx'
import { Statistics } from './statistics.tsx'
import { Switch } from './switch.tsx'
import { Transfer } from './transfer.tsx'
import type { PartProps } from './view.ts'

interface OptionsPageProps extends PartProps {
  /** What the last change came to, for a moment. */
  readonly notice: 'saved' | 'notSaved' | null
}

export function OptionsPage({ view, actions, notice }: OptionsPageProps) {
  const { strings } = view
  const parts: readonly (readonly [SectionId, ComponentChildren])[] = [
    ['profile', <Profile key="profile" {...{ view, actions }} />],
    ['rules', <Rules key="rules" {...{ view, actions }} />],
    ['limits', <Limits key="limits" {...{ view, actions }} />],
    ['phrases', <Phrases key="phrases" {...{ view, actions }} />],
    [
      'display',
      <>
        <LanguageSetting {...{ view, actions }} />
        <Switch name="sendReminder" {...{ view, actions }} />
        <Switch name="marksBesideOthers" {...{ view, actions }} />
        <Switch name="blockPaste" {...{ view, actions }} />
      </>,
    ],
    ['sites', <Sites key="sites" {...{ view, actions }} />],
    ['statistics', <Statistics key="statistics" {...{ view, actions }} />],
    ...(hasOrganisation(view) ? [['organisation', <Organisation key="organisation" view={view} />] as const] : []),
    ['transfer', <Transfer key="transfer" {...{ view, actions }} />],
  ]
  return (
    <div class="page" lang={strings.lang}>
      <header>
        <p class="name">Dialogsjekk</p>
        <h1>{strings.title}</h1>
      </header>
      <nav aria-label={strings.title}>
        <ul>
          {parts.map(([id]) => (
            <li key={id}>
              <a href={`#${id}`}>{strings.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {parts.map(([id, content]) => (
          <section key={id} id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{strings.sections[id]}</h2>
            {content}
          </section>
        ))}
      </main>
      <footer>
        <p>{strings.version(view.version)}</p>
        <a href="/setup.html">{strings.setup}</a>
        <a href="/diagnostics.html">{strings.diagnostics}</a>
      </footer>
      <p class="notice" role="status">
        {notice && strings[notice]}
      </p>
    </div>
  )
}
