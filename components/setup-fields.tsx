import { useRef } from 'preact/hooks'
import { isByPlace } from '../lib/sites/draft-site.ts'
import type { PageReport } from '../lib/sites/page-report.ts'
import { FIELD_ROLES, type FieldRole } from '../lib/sites/site.ts'
import type { SetupStrings } from '../lib/strings/setup.ts'
import { Icon } from './icons.tsx'
import type { SetupProps } from './setup.tsx'

type Props = SetupProps & { readonly report: PageReport }

/** What is recognised, what was pointed at, and whether that fits. */
export function SetupFields(props: Props) {
  const { state, strings } = props
  return (
    <section aria-labelledby="fields-step">
      <h2 id="fields-step">2. {strings.fieldsStep}</h2>
      <p>{strings.fieldsIntro}</p>
      <ul class="roles">
        {FIELD_ROLES.map((role) => (
          <Role key={role} role={role} {...props} />
        ))}
      </ul>
      {state.fields && <p class="soft">{strings.lookOver}</p>}
    </section>
  )
}

function Role({ role, state, strings, actions, report }: Props & { readonly role: FieldRole }) {
  const name = strings.roles[role]
  const chosen = state.chosen[role] ?? []
  // Of a message that was recognised, where something else was pointed at.
  const along = chosen.length === 0 && role === 'message' ? (state.fields?.message ?? []) : []
  const pointer = useRef<HTMLButtonElement>(null)
  const isPointing = state.pointing === role
  return (
    <li data-role={role}>
      <div class="role">
        <h3>{name}</h3>
        {isPointing ? (
          <button type="button" class="quiet" onClick={actions.cancel}>
            {strings.cancel}
          </button>
        ) : (
          <button ref={pointer} type="button" class="quiet" onClick={() => actions.point(role)}>
            {chosen.length > 0 ? strings.pointAnother : strings.point}
            <span class="unseen">{strings.pointFor(name)}</span>
          </button>
        )}
      </div>
      <div role="status">
        {isPointing && <p>{strings.pointingHere}</p>}
        {chosen.length === 0 && <Found role={role} count={report.recognised[role]?.length ?? 0} strings={strings} />}
      </div>
      {along.length > 0 && <p class="soft">{strings.takenAlong}</p>}
      {[...chosen, ...along].map((selector, n) => (
        <div class="selector" key={selector}>
          <code>{selector}</code>
          {chosen.includes(selector) && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                // This button goes.
                pointer.current?.focus()
                actions.remove(role, selector)
              }}
            >
              {strings.remove}
              <span class="unseen">{strings.removeFor(name, selector)}</span>
            </button>
          )}
          <Verdicts {...{ role, selector, strings }} hits={report.hits[role]?.[n]} />
        </div>
      ))}
    </li>
  )
}

function Found({ role, count, strings }: { role: FieldRole; count: number; strings: SetupStrings }) {
  if (count > 0) return <Verdict isWell text={count === 1 ? strings.found : strings.foundSeveral(count)} />
  return role === 'message' ? (
    <Verdict isWell={false} text={strings.messageMissing} />
  ) : (
    <p class="soft">{strings.missing}</p>
  )
}

interface VerdictsProps {
  readonly role: FieldRole
  readonly selector: string
  /** Not known while the page is looked at. */
  readonly hits: number | undefined
  readonly strings: SetupStrings
}

function Verdicts({ role, selector, hits, strings }: VerdictsProps) {
  return (
    <div role="status">
      {hits === 0 && <Verdict isWell={false} text={role === 'message' ? strings.fitsNoField : strings.fitsNone} />}
      {hits === 1 && <Verdict isWell text={strings.fitsOne} />}
      {hits !== undefined && hits > 1 && (
        <Verdict
          isWell={false}
          text={role === 'message' ? strings.fitsSeveralMessages(hits) : strings.fitsSeveral(hits)}
        />
      )}
      {isByPlace(selector) && <Verdict isWell={false} text={strings.byPlace} />}
    </div>
  )
}

function Verdict({ isWell, text }: { isWell: boolean; text: string }) {
  const kind = isWell ? 'well' : 'warning'
  return (
    <p class="verdict" data-kind={kind}>
      <Icon name={kind} />
      {text}
    </p>
  )
}
