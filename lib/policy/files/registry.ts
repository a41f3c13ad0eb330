import { CHROMIUM, type ChromiumName, type Deployment, extensionSettings, singleKeys } from './deployment.ts'

/**
 * A file for `reg import`. Lists and objects are JSON in a string: Chromium parses it where its schema has a list or an
 * object. `ExtensionSettings` gets a key for this extension, so that what is set for others stays.
 */
export function registryFile(deployment: Deployment, browser: ChromiumName): string {
  const root = `HKEY_LOCAL_MACHINE\\${CHROMIUM[browser].registry}`
  const id = deployment.ids[browser]
  const settings = Object.entries(extensionSettings(deployment) ?? {})
  const install = `${root}\\ExtensionSettings\\${id}`
  const keys: [string, [string, unknown][]][] = [
    [install, settings.filter(([, value]) => !Array.isArray(value))],
    ...settings.flatMap(([name, value]): [string, [string, unknown][]][] =>
      Array.isArray(value) ? [[`${install}\\${name}`, value.map((entry, at) => [`${at + 1}`, entry])]] : [],
    ),
    [`${root}\\3rdparty\\extensions\\${id}\\policy`, singleKeys(deployment.policy)],
  ]
  const sections = keys
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `[${key}]\n${values.map(([name, value]) => `${quoted(name)}=${data(value)}\n`).join('')}`)
  return `Windows Registry Editor Version 5.00\n\n${sections.join('\n')}`.replaceAll('\n', '\r\n')
}

function data(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

/** A string of a registry file is one line; JSON has its line breaks escaped, and other texts have none. */
const quoted = (text: string) => `"${text.replace(/[\r\n]+/g, ' ').replace(/[\\"]/g, '\\$&')}"`
