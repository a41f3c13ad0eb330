import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingText } from '../lib/checker.ts'
import type { LiveFinding } from '../lib/session.ts'
import type { PanelStrings } from '../lib/strings/panel.ts'
import { Icon } from './icons.tsx'
import { shorten } from './shorten.ts'

/** Longer quotes are cut: the whole of it stands in the field. */
const QUOTE_LENGTH = 120

export interface FindingItemProps {
  readonly finding: LiveFinding
  readonly text: FindingText
  readonly selected: boolean
  readonly strings: PanelStrings
  onFix(key: string): void
  onIgnore(key: string): void
  onReveal(key: string): void
}

export function FindingItem(props: FindingItemProps) {
  const { finding, text, selected, strings } = props
  const { key, rule, severity, quote } = finding
  const item = useRef<HTMLLIElement>(null)
  const title = useId()
  useLayoutEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <li ref={item} class="finding" data-rule={rule} data-severity={severity} aria-current={selected || undefined}>
      <div class="head">
        <Icon name={severity} />
        <h3 id={title}>{text.title}</h3>
        <p class="severity">{strings.severity[severity]}</p>
      </div>
      {quote !== null && (
        <button type="button" class="quote" title={strings.show} onClick={() => props.onReveal(key)}>
          <span class="unseen">{strings.show}: </span>
          {strings.quote(shorten(quote, QUOTE_LENGTH))}
        </button>
      )}
      <p>{text.reason}</p>
      <Source {...text.source} label={strings.source} />
      <div class="actions">
        {text.fixLabel !== null && (
          <button type="button" class="fix" aria-describedby={title} onClick={() => props.onFix(key)}>
            {text.fixLabel}
          </button>
        )}
        <button type="button" class="second" aria-describedby={title} onClick={() => props.onIgnore(key)}>
          {strings.ignore}
        </button>
      </div>
    </li>
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
