import { useId, useState } from 'preact/hooks'
import type { Severity } from '../../lib/engine/finding.ts'
import type { FlaggedPhrase } from '../../lib/engine/practice.ts'
import { PhraseForm } from './phrase-form.tsx'
import { Select, Standing } from './setting.tsx'
import type { PartProps } from './view.ts'

const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'stop']

/** Two lists. One that the organisation has given is taken along when the user adds to it. */
export function Phrases({ view, actions }: PartProps) {
  const { strings, ignored } = view
  return (
    <>
      <Flagged {...{ view, actions }} />
      <Accepted {...{ view, actions }} />
      {ignored > 0 && (
        <div class="setting">
          <p class="what">{strings.ignored(ignored)}</p>
          <div class="control">
            <button type="button" class="second" onClick={actions.forgetIgnored}>
              {strings.forget}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

function Flagged({ view, actions }: PartProps) {
  const { strings, settings, practice, sources } = view
  const phrases = settings.phrases.flagged ?? practice.phrases.flagged ?? []
  const given = practice.phrases.flagged
  const change = (flagged: readonly FlaggedPhrase[] | undefined) =>
    actions.changePart('phrases', 'flagged', given || flagged?.length ? flagged : undefined)
  const [severity, setSeverity] = useState<Severity>('warning')
  const id = useId()
  return (
    <div class="phrases" data-name="phrases.flagged">
      <h3>{strings.flaggedPhrases.label}</h3>
      <p class="why">{strings.flaggedPhrases.why}</p>
      <PhraseList
        {...{ view, name: 'phrases.flagged', label: strings.flaggedPhrases.label }}
        phrases={phrases.map((one) => ({
          phrase: one.phrase,
          more: `${strings.severity[one.severity ?? 'warning']}: ${one.reason}`,
        }))}
        onRemove={(n) => change(phrases.filter((_, other) => other !== n))}
        onReset={given ? () => change(undefined) : null}
      />
      {sources['phrases.flagged'] !== 'locked' && (
        <PhraseForm
          strings={strings}
          hasReason
          onAdd={(phrase, reason) => change([...phrases, { phrase, reason, severity }])}
        >
          <div>
            <label for={id}>{strings.phraseSeverity}</label>
            <Select
              id={id}
              value={severity}
              choices={SEVERITIES.map((value) => ({ value, label: strings.severity[value] }))}
              onChoose={(value) => setSeverity(value)}
            />
          </div>
        </PhraseForm>
      )}
    </div>
  )
}

function Accepted({ view, actions }: PartProps) {
  const { strings, settings, practice, sources } = view
  const phrases = settings.phrases.accepted ?? practice.phrases.accepted ?? []
  const given = practice.phrases.accepted
  const change = (accepted: readonly string[] | undefined) =>
    actions.changePart('phrases', 'accepted', given || accepted?.length ? accepted : undefined)
  return (
    <div class="phrases" data-name="phrases.accepted">
      <h3>{strings.acceptedPhrases.label}</h3>
      <p class="why">{strings.acceptedPhrases.why}</p>
      <PhraseList
        {...{ view, name: 'phrases.accepted', label: strings.acceptedPhrases.label }}
        phrases={phrases.map((phrase) => ({ phrase }))}
        onRemove={(n) => change(phrases.filter((_, other) => other !== n))}
        onReset={given ? () => change(undefined) : null}
      />
      {sources['phrases.accepted'] !== 'locked' && (
        <PhraseForm strings={strings} onAdd={(phrase) => change([...phrases, phrase])} />
      )}
    </div>
  )
}

interface PhraseListProps extends Pick<PartProps, 'view'> {
  readonly name: string
  readonly label: string
  readonly phrases: readonly { readonly phrase: string; readonly more?: string }[]
  onRemove(index: number): void
  /** Where the organisation has given a list to go back to. */
  readonly onReset: (() => void) | null
}

function PhraseList({ view, name, label, phrases, onRemove, onReset }: PhraseListProps) {
  const { strings, sources } = view
  return (
    <>
      {phrases.length === 0 && <p class="none">{strings.noPhrases}</p>}
      <ul class="list">
        {phrases.map(({ phrase, more }, n) => (
          <li key={`${n}/${phrase}`}>
            <div class="what">
              <p class="label">{phrase}</p>
              {more && <p class="why">{more}</p>}
            </div>
            {sources[name] !== 'locked' && (
              <button type="button" class="quiet" aria-label={strings.removeOf(phrase)} onClick={() => onRemove(n)}>
                {strings.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Standing {...{ view, name, label, onReset }} />
    </>
  )
}
