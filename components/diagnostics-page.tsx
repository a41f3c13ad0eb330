import type { DiagnosticSection } from '../lib/diagnostics.ts'
import type { DiagnosticsStrings } from '../lib/strings/diagnostics.ts'

export interface DiagnosticsPageProps {
  readonly strings: DiagnosticsStrings
  readonly sections: readonly DiagnosticSection[]
  /** What the last click came to; `null` before it. */
  readonly isCopied: boolean | null
  onCopy(): void
}

export function DiagnosticsPage({ strings, sections, isCopied, onCopy }: DiagnosticsPageProps) {
  return (
    <main lang={strings.lang}>
      <header>
        <p class="name">Dialogsjekk</p>
        <h1>{strings.title}</h1>
        <p>{strings.lead}</p>
        <button type="button" class="second" onClick={onCopy}>
          {strings.copy}
        </button>
        <p role="status">{isCopied !== null && (isCopied ? strings.copied : strings.notCopied)}</p>
      </header>
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.rows.length > 0 ? <Table {...section} /> : <p class="none">{section.none}</p>}
        </section>
      ))}
    </main>
  )
}

function Table({ title, head, rows }: DiagnosticSection) {
  return (
    <table aria-label={title}>
      {head && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([first, ...others], n) => (
          <tr key={`${n}/${first}`}>
            <th scope="row">{first}</th>
            {others.map((value, m) => (
              <td key={head?.[m + 1] ?? m} data-head={head?.[m + 1]}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
