import type { Ref } from 'preact'
import type { TryStrings } from '../lib/strings/try.ts'

export interface TryPageProps {
  readonly strings: TryStrings
  /** What the last click on copy came to; `null` before it. */
  readonly isCopied: boolean | null
  readonly textRef: Ref<HTMLTextAreaElement>
  onCopy(): void
  onClear(): void
  /** The form around the message says something else now. */
  onForm(): void
}

/** A message and the form around it, for those who write theirs in another program. The text is nobody's but the field's. */
export function TryPage({ strings, isCopied, textRef, onCopy, onClear, onForm }: TryPageProps) {
  return (
    <main lang={strings.lang}>
      <header>
        <p class="name">Dialogsjekk</p>
        <h1>{strings.title}</h1>
        <p>{strings.lead}</p>
      </header>
      <form autocomplete="off" onInput={onForm} onSubmit={(event) => event.preventDefault()}>
        <div class="around">
          <label>
            {strings.sender}
            <select id="sender">
              <option value="hospital">{strings.senders.hospital}</option>
              <option value="gp">{strings.senders.gp}</option>
            </select>
          </label>
          <label>
            {strings.kind}
            <select id="kind">
              <option value="question">{strings.kinds.question}</option>
              <option value="reply">{strings.kinds.reply}</option>
            </select>
          </label>
          <label>
            {strings.recipient}
            <input id="recipient" type="text" />
          </label>
        </div>
        <label>
          {strings.text}
          <textarea ref={textRef} id="message" rows={12} spellcheck={false} />
        </label>
        <div class="actions">
          <button type="button" onClick={onCopy}>
            {strings.copy}
          </button>
          <button type="button" class="second" onClick={onClear}>
            {strings.clear}
          </button>
        </div>
        <p role="status">{isCopied !== null && (isCopied ? strings.copied : strings.notCopied)}</p>
      </form>
    </main>
  )
}
