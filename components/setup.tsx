import type { PageReport } from '../lib/sites/page-report.ts'
import type { FieldRole, SiteFields } from '../lib/sites/site.ts'
import type { SetupProblem, SetupStrings } from '../lib/strings/setup.ts'
import { SetupFields } from './setup-fields.tsx'
import { SetupPage } from './setup-page.tsx'
import { SetupPolicy } from './setup-policy.tsx'
import { SetupTry } from './setup-try.tsx'

/** What the set-up page knows. What it reads in the EPJ is here and nowhere else. */
export interface SetupState {
  /** Pages that are open, and that the extension is let in to. */
  readonly tabs: readonly { readonly id: number; readonly title: string; readonly host: string }[]
  readonly host: string | null
  readonly problem: SetupProblem | null
  readonly isBusy: boolean
  readonly name: string
  readonly chosen: Readonly<Partial<Record<FieldRole, readonly string[]>>>
  readonly pointing: FieldRole | null
  readonly report: PageReport | null
  /** The site's fields as they would be, `null` where all is found by itself. */
  readonly fields: SiteFields | null
  readonly isLocked: boolean
  readonly isSaved: boolean
  /** `null` while there is no message to be read. */
  readonly files: readonly PolicyFile[] | null
  readonly extensionId: string
}

export interface PolicyFile {
  readonly name: string
  readonly label: string
  readonly text: string
}

export interface SetupActions {
  find(address: string): void
  use(tabId: number): void
  letIn(origin: string): void
  rename(name: string): void
  point(role: FieldRole): void
  cancel(): void
  remove(role: FieldRole, selector: string): void
  readAgain(): void
  save(): void
  showPage(): void
  copy(text: string): Promise<boolean>
  download(file: PolicyFile): void
}

export interface SetupProps {
  readonly state: SetupState
  readonly strings: SetupStrings
  readonly actions: SetupActions
}

/** The whole page: one step below the other, as far as one has come. */
export function Setup(props: SetupProps) {
  const { state, strings } = props
  return (
    <main lang={strings.lang} aria-busy={state.isBusy}>
      <header>
        <p class="name">Dialogsjekk</p>
        <h1>{strings.title}</h1>
        <p>{strings.intro}</p>
      </header>
      <SetupPage {...props} />
      {state.report && (
        <>
          <SetupFields {...props} report={state.report} />
          <SetupTry {...props} report={state.report} />
          {state.files && <SetupPolicy {...props} files={state.files} />}
        </>
      )}
    </main>
  )
}
