import { CHROMIUM, CHROMIUM_NAMES, type Deployment, extensionSettings, singleKeys } from './deployment.ts'
import { type Xml, xml, xmlFile } from './xml.ts'

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n'

/** They stay the same from file to file, so that a new profile takes the place of the one before. */
const UUIDS = {
  profile: '5C0F9B9E-3E0B-4D0E-9E57-0B5B0C6B7A10',
  chrome: '5C0F9B9E-3E0B-4D0E-9E57-0B5B0C6B7A11',
  edge: '5C0F9B9E-3E0B-4D0E-9E57-0B5B0C6B7A12',
  'chrome.install': '5C0F9B9E-3E0B-4D0E-9E57-0B5B0C6B7A13',
  'edge.install': '5C0F9B9E-3E0B-4D0E-9E57-0B5B0C6B7A14',
} as const

/** A configuration profile for macOS: the extension has preferences of its own, named by its id. */
export function mobileconfig(deployment: Deployment): string {
  const settings = extensionSettings(deployment)
  const values = Object.fromEntries(singleKeys(deployment.policy))
  const payloads = CHROMIUM_NAMES.flatMap((browser) => {
    const id = deployment.ids[browser]
    const { preferences } = CHROMIUM[browser]
    return [
      payload(browser, `${preferences}.extensions.${id}`, values),
      ...(settings ? [payload(`${browser}.install`, preferences, { ExtensionSettings: { [id]: settings } })] : []),
    ]
  })
  const profile = {
    ...payload('profile', 'Configuration', {}),
    PayloadScope: 'System',
    PayloadContent: payloads,
  }
  return xmlFile(xml('plist', { version: '1.0' }, plistValue(profile)), DOCTYPE)
}

function payload(name: keyof typeof UUIDS, type: string, content: object): Record<string, unknown> {
  return {
    ...content,
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `dialogsjekk.${name}`,
    PayloadUUID: UUIDS[name],
    PayloadDisplayName: 'Dialogsjekk',
  }
}

function plistValue(value: unknown): Xml {
  if (typeof value === 'boolean') return xml(String(value))
  if (typeof value === 'number') return xml(Number.isInteger(value) ? 'integer' : 'real', {}, String(value))
  if (typeof value === 'string') return xml('string', {}, value)
  if (Array.isArray(value)) return xml('array', {}, ...value.map(plistValue))
  const entries = Object.entries(value as object)
  return xml('dict', {}, ...entries.flatMap(([key, part]) => [xml('key', {}, key), plistValue(part)]))
}
