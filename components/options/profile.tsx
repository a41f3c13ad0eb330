import { LANGUAGES } from '../../lib/engine/language.ts'
import { Select, Setting } from './setting.tsx'
import type { PartProps } from './view.ts'

export function Profile({ view, actions }: PartProps) {
  const { strings, settings, profiles } = view
  const chosen = profiles.find(({ id }) => id === settings.profile) ?? profiles[0]
  if (!chosen) return null
  return (
    <Setting
      view={view}
      name="profile"
      {...strings.profile}
      value={chosen.name}
      onReset={() => actions.change('profile', undefined)}
      more={
        <p class="why source">
          {strings.readOn(chosen.read)} {chosen.url && <a href={chosen.url}>{strings.sourceLink}</a>}
        </p>
      }
    >
      {(id) => (
        <Select
          id={id}
          value={chosen.id}
          choices={profiles.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(profile) => actions.change('profile', profile)}
        />
      )}
    </Setting>
  )
}

export function LanguageSetting({ view, actions }: PartProps) {
  const { strings, settings } = view
  return (
    <Setting
      view={view}
      name="language"
      label={strings.language}
      value={strings.languages[settings.language]}
      onReset={() => actions.change('language', undefined)}
    >
      {(id) => (
        <Select
          id={id}
          value={settings.language}
          choices={LANGUAGES.map((value) => ({ value, label: strings.languages[value] }))}
          onChoose={(language) => actions.change('language', language)}
        />
      )}
    </Setting>
  )
}
