import type { OptionsView } from './view.ts'

/** Whether the organisation has given something to show. */
export function hasOrganisation({ settings: { phoneLines, links, support } }: OptionsView): boolean {
  return phoneLines.length > 0 || Object.keys({ ...links, ...support }).length > 0
}

export function Organisation({ view: { strings, settings } }: { readonly view: OptionsView }) {
  const { phoneLines, links, support } = settings
  return (
    <dl class="facts">
      {phoneLines.length > 0 && (
        <>
          <dt>{strings.phoneLines}</dt>
          {phoneLines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </>
      )}
      {(links.rules || links.help) && <dt>{strings.links}</dt>}
      {links.rules && (
        <dd>
          <a href={links.rules}>{strings.rulesLink}</a>
        </dd>
      )}
      {links.help && (
        <dd>
          <a href={links.help}>{strings.helpLink}</a>
        </dd>
      )}
      {(support.name || support.contact) && (
        <>
          <dt>{strings.support}</dt>
          <dd>{[support.name, support.contact].filter(Boolean).join(', ')}</dd>
        </>
      )}
    </dl>
  )
}
