import type { MessageReport, PageReport } from '../lib/sites/page-report.ts'
import type { SetupStrings } from '../lib/strings/setup.ts'
import { Icon } from './icons.tsx'
import type { SetupProps } from './setup.tsx'

type Props = SetupProps & { readonly report: PageReport }

/** What would be read, and how to see it work. */
export function SetupTry({ state, strings, actions, report }: Props) {
  const { messages, isRead } = report
  return (
    <section aria-labelledby="try-step">
      <h2 id="try-step">3. {strings.tryStep}</h2>
      <p>{strings.tryIntro}</p>
      {messages.length === 0 && <p>{strings.noMessage}</p>}
      {messages.map((message, n) => (
        <Message key={n} heading={messages.length > 1 ? strings.message(n + 1) : null} {...{ message, strings }} />
      ))}
      <button type="button" class="quiet" onClick={actions.readAgain}>
        {strings.readAgain}
      </button>
      <p>{state.isLocked ? strings.locked : strings.useHereHelp}</p>
      <div class="line">
        {!state.isLocked && (
          <button type="button" disabled={!state.files} onClick={actions.save}>
            {strings.useHere}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.showPage}>
          {strings.showPage}
        </button>
      </div>
      <div role="status">
        {state.isSaved && (
          <p class="verdict" data-kind="well">
            <Icon name="well" />
            {strings.saved}
          </p>
        )}
        <p>{isRead ? strings.isRead : strings.isNotRead}</p>
      </div>
      <p>{strings.sampleHelp}</p>
      <blockquote lang="nb">{strings.sample}</blockquote>
    </section>
  )
}

interface MessageProps {
  readonly heading: string | null
  readonly message: MessageReport
  readonly strings: SetupStrings
}

function Message({ heading, message, strings }: MessageProps) {
  const { length, recipient, kind, sender } = message
  const isThere = (is: boolean) => (is ? strings.yes : strings.no)
  const rows = [
    [strings.text, length === null ? strings.unreadable : strings.characters(length)],
    [strings.roles.recipient, recipient ?? strings.notFound],
    [strings.roles.sender, sender ? strings[sender] : strings.notFound],
    [strings.roles.kind, kind ? strings[kind] : strings.notFound],
    [strings.roles.subject, isThere(message.hasSubject)],
    [strings.roles.urgency, isThere(message.hasUrgency)],
    [strings.roles.send, isThere(message.hasSend)],
  ] as const
  return (
    <>
      {heading && <h3>{heading}</h3>}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
