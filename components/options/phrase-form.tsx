import type { ComponentChildren, Ref } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { OptionsStrings } from '../../lib/strings/options.ts'

/** As long as a phrase or reason may be. */
const LONGEST = 500

interface PhraseFormProps {
  readonly strings: OptionsStrings
  readonly hasReason?: boolean
  onAdd(phrase: string, reason: string): void
  readonly children?: ComponentChildren
}

/** What is missing is told of beside its field, once one has tried to add it. */
export function PhraseForm({ strings, hasReason = false, onAdd, children }: PhraseFormProps) {
  const [phrase, setPhrase] = useState('')
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const isComplete = phrase.trim() !== '' && (!hasReason || reason.trim() !== '')
  const add = (event: Event) => {
    event.preventDefault()
    setTried(!isComplete)
    if (!isComplete) return
    onAdd(phrase.trim(), reason.trim())
    setPhrase('')
    setReason('')
    first.current?.focus()
  }
  return (
    <form noValidate onSubmit={add}>
      <TextInput
        label={strings.phrase}
        value={phrase}
        onWrite={setPhrase}
        missing={isTried ? strings.phraseMissing : null}
        input={first}
      />
      {hasReason && (
        <TextInput
          label={strings.reason}
          value={reason}
          onWrite={setReason}
          missing={isTried ? strings.reasonMissing : null}
        />
      )}
      {children}
      <button type="submit" class="second">
        {strings.add}
      </button>
    </form>
  )
}

interface TextInputProps {
  readonly label: string
  readonly value: string
  /** What is said where it is empty. */
  readonly missing: string | null
  onWrite(value: string): void
  readonly input?: Ref<HTMLInputElement>
}

function TextInput({ label, value, missing, onWrite, input = null }: TextInputProps) {
  const id = useId()
  const error = value.trim() === '' ? missing : null
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        maxLength={LONGEST}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <p class="error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  )
}
