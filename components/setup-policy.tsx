import { useState } from 'preact/hooks'
import type { PolicyFile, SetupProps } from './setup.tsx'

type Props = SetupProps & { readonly files: readonly PolicyFile[] }

/** The text for each platform, to copy or to save. */
export function SetupPolicy({ state, strings, actions, files }: Props) {
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  const file = files.find((one) => one.name === name) ?? files[0]
  if (!file) return null
  const copy = async () => setTold((await actions.copy(file.text)) ? strings.copied : strings.notCopied)
  const choose = (next: string) => {
    setName(next)
    setTold('')
  }
  return (
    <section aria-labelledby="policy-step">
      <h2 id="policy-step">4. {strings.policyStep}</h2>
      <p>{strings.policyIntro}</p>
      <div class="field">
        <label for="platform">{strings.platform}</label>
        <select id="platform" value={file.name} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {files.map((one) => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="policy-text">{file.name}</label>
        <textarea id="policy-text" readOnly spellcheck={false} rows={14} value={file.text} />
      </div>
      <div class="line">
        <button type="button" onClick={() => void copy()}>
          {strings.copy}
        </button>
        <button type="button" class="quiet" onClick={() => actions.download(file)}>
          {strings.download}
        </button>
        <p role="status">{told}</p>
      </div>
      <p class="soft">{strings.idNote(state.extensionId)}</p>
    </section>
  )
}
