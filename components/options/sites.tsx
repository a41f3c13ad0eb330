import { useState } from 'preact/hooks'
import { LockIcon } from '../icons.tsx'
import { Standing } from './setting.tsx'
import type { PartProps } from './view.ts'

/** Where it reads along: the hosts that the browser lets it read, and the sites that are set up. */
export function Sites({ view, actions }: PartProps) {
  const { strings, hosts, settings } = view
  const [isRefused, setRefused] = useState(false)
  return (
    <>
      <p class="lead">{hosts.length > 0 ? strings.sitesWhy : strings.noSites}</p>
      <ul class="list">
        {hosts.map(({ host, pattern, isRequired }) => (
          <li key={pattern}>
            <p class="what label">{host}</p>
            {isRequired ? (
              <p class="lock">
                <LockIcon />
                <span>{strings.required}</span>
              </p>
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={strings.turnOffOf(host)}
                onClick={() => void actions.turnOff(pattern).then((isOff) => setRefused(!isOff))}
              >
                {strings.turnOff}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="error" role="alert">
        {isRefused && strings.turnOffFailed}
      </p>
      {settings.sites.length > 0 && (
        <>
          <h3>{strings.sitesSet}</h3>
          <ul class="list">
            {settings.sites.map(({ name, matches }) => (
              <li key={name}>
                <div class="what">
                  <p class="label">{name}</p>
                  <p class="why">{matches.join(', ')}</p>
                </div>
              </li>
            ))}
          </ul>
          <Standing
            {...{ view, name: 'sites', label: strings.sitesSet }}
            onReset={() => actions.change('sites', undefined)}
          />
        </>
      )}
    </>
  )
}
