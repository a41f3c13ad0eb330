import { useId, useState } from 'preact/hooks'
import type { Imported, PartProps } from './view.ts'

export function Transfer({ view, actions }: PartProps) {
  const { strings } = view
  const id = useId()
  const [result, setResult] = useState<Imported | null>(null)
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setResult(await actions.importSettings(file))
    // So that the same file can be chosen again.
    input.value = ''
  }
  return (
    <>
      <p class="lead">{strings.transferWhy}</p>
      <div class="actions">
        <button type="button" class="second" onClick={actions.exportSettings}>
          {strings.export}
        </button>
        <span class="file">
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            aria-describedby={`${id}-why`}
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
          <label class="second" for={id}>
            {strings.import}
          </label>
        </span>
      </div>
      <p class="why" id={`${id}-why`}>
        {strings.importWhy}
      </p>
      <div role="status">
        {result && <p class={result.isDone ? 'done' : 'error'}>{outcomeOf(result, strings)}</p>}
        {result && result.rejected.length > 0 && (
          <ul class="rejected" lang="nb">
            {result.rejected.map(({ key, reason }) => (
              <li key={`${key} ${reason}`}>
                <code>{key}</code>: {reason}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}

function outcomeOf({ isDone, rejected }: Imported, strings: PartProps['view']['strings']): string {
  if (!isDone) return strings.notImported
  return rejected.length > 0 ? strings.importedPartly : strings.imported
}
