import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FindingText } from '../lib/checker.ts'
import type { LiveFinding } from '../lib/engine/live-findings.ts'
import type { PanelStrings } from '../lib/strings/panel.ts'
import type { FindingGroup } from './group.ts'
import { Icon, MoreIcon } from './icons.tsx'
import { shorten } from './shorten.ts'

/** Longer quotes are cut: the whole of it stands in the field. */
const QUOTE_LENGTH = 120
/** More places of one kind are not named one by one. */
const MOST_QUOTES = 5

/** What can be done with a finding. Each comes back when it is done. */
export interface FindingActions {
  fix(group: FindingGroup): void
  suggest(key: string, index: number): void
  ignore(group: FindingGroup): void
  /** `null` where it is not offered: for long quotes, and what must stop the message. */
  ignorePhrase(group: FindingGroup): (() => void) | null
  /** `null` where the rule is locked. */
  turnOff(group: FindingGroup): (() => void) | null
  report(group: FindingGroup): void
  reveal(key: string): void
}

export interface FindingCardProps {
  readonly group: FindingGroup
  /** It is to be pointed out. */
  readonly isSelected: boolean
  readonly strings: PanelStrings
  describe(finding: LiveFinding): FindingText
  readonly actions: FindingActions
}

/** Drawn anew only when something it is given is another. */
export function FindingCard(props: FindingCardProps) {
  const { group, isSelected, strings, describe, actions } = props
  return useMemo(() => <Card {...props} />, [group, isSelected, strings, describe, actions])
}

function Card({ group, isSelected, strings, describe, actions }: FindingCardProps) {
  const { findings, rule, severity } = group
  const text = describe(findings[0])
  const item = useRef<HTMLLIElement>(null)
  const title = useId()
  const [isOpen, setOpen] = useState(false)
  useLayoutEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const fixable = findings.filter(({ fix }) => fix).length
  return (
    <li
      ref={item}
      class="finding"
      data-rule={rule}
      data-severity={severity}
      data-group={group.key}
      aria-current={isSelected || undefined}
      aria-labelledby={title}
      tabIndex={-1}
    >
      <div class="head">
        <Icon name={severity} />
        <h3 id={title}>{text.title}</h3>
        <p class="severity">{strings.severity[severity]}</p>
      </div>
      <Quotes group={group} strings={strings} onReveal={actions.reveal} />
      <p>{text.reason}</p>
      {text.phoneLines.length > 0 && (
        <ul class="lines">
          {text.phoneLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Suggestions group={group} strings={strings} onSuggest={actions.suggest} />
      <Source {...text.source} label={strings.source} />
      <div class="actions">
        {text.fixLabel !== null && fixable > 0 && (
          <button type="button" class="fix" aria-describedby={title} onClick={() => actions.fix(group)}>
            {fixable > 1 ? `${text.fixLabel} (${fixable})` : text.fixLabel}
          </button>
        )}
        <button type="button" class="second" aria-describedby={title} onClick={() => actions.ignore(group)}>
          {strings.ignore}
        </button>
        <button
          type="button"
          class="quiet other"
          aria-label={strings.other}
          title={strings.other}
          aria-describedby={title}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <MoreIcon />
        </button>
      </div>
      {isOpen && <OtherChoices {...{ group, strings, actions }} />}
    </li>
  )
}

interface QuotesProps {
  readonly group: FindingGroup
  readonly strings: PanelStrings
  onReveal(key: string): void
}

function Quotes({ group, strings, onReveal }: QuotesProps) {
  const quoted = group.findings.filter(({ quote }) => quote !== null)
  if (quoted.length === 0) return null
  return (
    <div class="quotes">
      {quoted.slice(0, MOST_QUOTES).map(({ key, quote }) => (
        <button key={key} type="button" class="quote" title={strings.show} onClick={() => onReveal(key)}>
          <span class="unseen">{strings.show}: </span>
          {strings.quote(shorten(quote ?? '', QUOTE_LENGTH))}
        </button>
      ))}
      {quoted.length > MOST_QUOTES && <p class="source">{strings.andMore(quoted.length - MOST_QUOTES)}</p>}
    </div>
  )
}

interface SuggestionsProps {
  readonly group: FindingGroup
  readonly strings: PanelStrings
  onSuggest(key: string, index: number): void
}

function Suggestions({ group, strings, onSuggest }: SuggestionsProps) {
  const label = useId()
  const [{ key, suggestions = [] }] = group.findings
  if (suggestions.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in; these are buttons.
    <div class="suggestions" role="group" aria-labelledby={label}>
      <p id={label}>{strings.suggestions}</p>
      {suggestions.map(({ text }, index) => (
        <button key={text} type="button" class="second" onClick={() => onSuggest(key, index)}>
          {text.replace(/^[.\s]+/, '')}
        </button>
      ))}
    </div>
  )
}

type OtherChoicesProps = Pick<FindingCardProps, 'group' | 'strings' | 'actions'>

function OtherChoices({ group, strings, actions }: OtherChoicesProps) {
  const ignorePhrase = actions.ignorePhrase(group)
  const turnOff = actions.turnOff(group)
  return (
    <div class="choices">
      {ignorePhrase && (
        <button type="button" class="quiet" onClick={ignorePhrase}>
          {strings.ignorePhrase}
        </button>
      )}
      {turnOff && (
        <button type="button" class="quiet" onClick={turnOff}>
          {strings.turnOff}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => actions.report(group)}>
        {strings.report}
      </button>
    </div>
  )
}

type SourceProps = FindingText['source'] & { readonly label: string }

function Source({ name, url, label }: SourceProps) {
  return (
    <p class="source">
      {label}{' '}
      {url === null ? (
        name
      ) : (
        // The address of a record may name a patient: the page that is opened must not be told it.
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
    </p>
  )
}
