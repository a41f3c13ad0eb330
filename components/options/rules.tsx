import { RANK, type Severity, type Span } from '../../lib/engine/finding.ts'
import type { MessageInput } from '../../lib/engine/message.ts'
import type { OptionsStrings } from '../../lib/strings/options.ts'
import { Icon } from '../icons.tsx'
import { type Choice, Select, Setting } from './setting.tsx'
import type { PartProps, RuleOption } from './view.ts'

const SEVERITIES = [...(Object.keys(RANK) as Severity[]), 'off'] as const

/** The rules under what they come to where the user chooses nothing, so that none moves when one is chosen. */
export function Rules({ view, actions }: PartProps) {
  const { strings, rules } = view
  return (
    <>
      <p class="lead">{strings.rulesWhy}</p>
      {SEVERITIES.map((severity) => {
        const members = rules.filter(({ otherwise }) => otherwise === severity)
        if (members.length === 0) return null
        return (
          <div key={severity}>
            <h3 data-severity={severity}>
              {severity !== 'off' && <Icon name={severity} />}
              {strings.severity[severity]}
            </h3>
            {members.map((rule) => (
              <Rule key={rule.id} {...{ view, actions, rule }} />
            ))}
          </div>
        )
      })}
    </>
  )
}

function Rule({ view, actions, rule }: PartProps & { readonly rule: RuleOption }) {
  const { strings, settings, sources } = view
  const { id, title, reason, otherwise, isByOrganisation } = rule
  const own = sources[`rules.${id}`] === 'user' ? settings.rules[id] : undefined
  const asOthers = (isByOrganisation ? strings.asOrganisation : strings.asProfile)(strings.severity[otherwise])
  const choices: Choice<Severity | 'off' | ''>[] = [
    { value: '', label: asOthers },
    ...SEVERITIES.map((value) => ({ value, label: strings.severity[value] })),
  ]
  return (
    <Setting
      view={view}
      name={`rules.${id}`}
      label={title}
      why={reason}
      value={strings.severity[settings.rules[id] ?? otherwise]}
      onReset={() => actions.changePart('rules', id, undefined)}
      more={<Example {...{ rule, strings }} />}
    >
      {(control) => (
        <Select
          id={control}
          label={strings.severityOf(title)}
          value={own ?? ''}
          choices={choices}
          onChoose={(value) => actions.changePart('rules', id, value === '' ? undefined : value)}
        />
      )}
    </Setting>
  )
}

function Example({ rule, strings }: { readonly rule: RuleOption; readonly strings: OptionsStrings }) {
  const { title, flagged, marks, clean } = rule
  return (
    <details>
      <summary>
        {strings.example}
        <span class="unseen">: {title}</span>
      </summary>
      <dl>
        <dt>{marks.length > 0 ? strings.flagged : strings.flaggedWhole}</dt>
        <dd lang="nb">
          <Message message={flagged} {...{ marks, strings }} />
        </dd>
        <dt>{strings.clean}</dt>
        <dd lang="nb">
          <Message message={clean} marks={[]} strings={strings} />
        </dd>
      </dl>
    </details>
  )
}

interface MessageProps {
  readonly message: MessageInput
  readonly marks: readonly Span[]
  readonly strings: OptionsStrings
}

function Message({ message: { text, recipient, images }, marks, strings }: MessageProps) {
  const places = [...marks].sort((a, b) => a.start - b.start)
  return (
    <>
      {recipient && <p class="beside">{strings.recipient(recipient)}</p>}
      <p class="message">
        {places.map(({ start, end }, n) => (
          <>
            {text.slice(places[n - 1]?.end ?? 0, start)}
            <mark>{text.slice(start, end)}</mark>
          </>
        ))}
        {text.slice(places.at(-1)?.end ?? 0)}
      </p>
      {images && <p class="beside">{strings.image}</p>}
    </>
  )
}
