import * as z from 'zod/mini'
import { BRANCHES, type Branch, POLICY_KEYS, type PolicyKey, policyKeys } from '../schema.ts'
import { branchTexts, policyTexts, type TextLanguage, type Told } from '../texts.ts'
import { CHROMIUM, CHROMIUM_NAMES, type ChromiumName, type Deployment } from './deployment.ts'
import { type Xml, xml, xmlFile } from './xml.ts'

/** A registry string may be long; the template's own limit is 1,023 characters where none is set. */
const LONGEST_VALUE = '1048576'
export const CULTURES = { nb: 'nb-NO', en: 'en-US' } as const satisfies Record<TextLanguage, string>

interface Entry {
  readonly browser: ChromiumName
  readonly branch: Branch
  readonly key: PolicyKey
}

export const admxEntries: readonly Entry[] = CHROMIUM_NAMES.flatMap((browser) =>
  BRANCHES.flatMap((branch) => POLICY_KEYS.map((key) => ({ browser, branch, key }))),
)
export const admxName = ({ browser, branch, key }: Entry) => `${browser}_${branch}_${key}`
/** From the outermost to the innermost, as an Intune address has them. */
export const admxCategories = ({ browser, branch }: Omit<Entry, 'key'>) => [
  'dialogsjekk',
  `dialogsjekk_${browser}`,
  `dialogsjekk_${browser}_${branch}`,
]
export const VALUE_ID = 'value'

export function choicesOf(key: PolicyKey): readonly string[] | null {
  const schema = policyKeys[key]
  return schema instanceof z.ZodMiniEnum ? schema.options : null
}

export const isSwitch = (key: PolicyKey) => policyKeys[key] instanceof z.ZodMiniBoolean

export function admx({ ids }: Pick<Deployment, 'ids'>): string {
  const branches = CHROMIUM_NAMES.flatMap((browser) => BRANCHES.map((branch) => ({ browser, branch })))
  return xmlFile(
    xml(
      'policyDefinitions',
      { revision: '1.0', schemaVersion: '1.0' },
      xml(
        'policyNamespaces',
        {},
        xml('target', { prefix: 'dialogsjekk', namespace: 'Dialogsjekk.Policies' }),
        xml('using', { prefix: 'windows', namespace: 'Microsoft.Policies.Windows' }),
      ),
      xml('resources', { minRequiredRevision: '1.0' }),
      xml(
        'supportedOn',
        {},
        xml('definitions', {}, xml('definition', { name: 'supported', displayName: '$(string.supported)' })),
      ),
      xml(
        'categories',
        {},
        category('dialogsjekk', 'product'),
        ...CHROMIUM_NAMES.map((browser) => category(`dialogsjekk_${browser}`, browser, 'dialogsjekk')),
        ...branches.map(({ browser, branch }) =>
          category(`dialogsjekk_${browser}_${branch}`, branch, `dialogsjekk_${browser}`),
        ),
      ),
      xml('policies', {}, ...admxEntries.map((entry) => policyElement(entry, ids[entry.browser]))),
    ),
  )
}

function category(name: string, title: string, parent?: string): Xml {
  const attributes = { name, displayName: `$(string.${title})` }
  return parent ? xml('category', attributes, xml('parentCategory', { ref: parent })) : xml('category', attributes)
}

function policyElement(entry: Entry, id: string): Xml {
  const { browser, branch, key } = entry
  const valueName = `${branch}.${key}`
  return xml(
    'policy',
    {
      name: admxName(entry),
      class: 'Both',
      displayName: `$(string.title_${key})`,
      explainText: `$(string.explain_${branch}_${key})`,
      presentation: `$(presentation.${admxName(entry)})`,
      key: `${CHROMIUM[browser].registry}\\3rdparty\\extensions\\${id}\\policy`,
      ...(isSwitch(key) && { valueName }),
    },
    xml('parentCategory', { ref: admxCategories(entry).at(-1) as string }),
    xml('supportedOn', { ref: 'supported' }),
    ...(isSwitch(key)
      ? [
          xml('enabledValue', {}, xml('decimal', { value: '1' })),
          xml('disabledValue', {}, xml('decimal', { value: '0' })),
        ]
      : [xml('elements', {}, valueElement(key, valueName))]),
  )
}

function valueElement(key: PolicyKey, valueName: string): Xml {
  const choices = choicesOf(key)
  if (!choices) return xml('text', { id: VALUE_ID, valueName, required: 'true', maxLength: LONGEST_VALUE })
  const items = choices.map((choice) =>
    xml('item', { displayName: `$(string.${choiceId(key, choice)})` }, xml('value', {}, xml('string', {}, choice))),
  )
  return xml('enum', { id: VALUE_ID, valueName, required: 'true' }, ...items)
}

const choiceId = (key: PolicyKey, choice: string) => `choice_${key}_${choice.replaceAll('-', '_')}`

const SUPPORTED: Told = {
  nb: 'Google Chrome eller Microsoft Edge, 120 eller nyere',
  en: 'Google Chrome or Microsoft Edge 120 or later',
}
const AS_JSON: Told = {
  nb: 'Verdien er JSON på én linje, for eksempel',
  en: 'The value is JSON on one line, for example',
}

export function adml(language: TextLanguage): string {
  const strings: [string, string][] = [
    ['product', 'Dialogsjekk'],
    ['supported', SUPPORTED[language]],
    ...CHROMIUM_NAMES.map((browser): [string, string] => [browser, CHROMIUM[browser].name]),
    ...BRANCHES.map((branch): [string, string] => [branch, branchTexts[branch].title[language]]),
    ...POLICY_KEYS.map((key): [string, string] => [`title_${key}`, policyTexts[key].title[language]]),
    ...BRANCHES.flatMap((branch) =>
      POLICY_KEYS.map((key): [string, string] => [`explain_${branch}_${key}`, explain(branch, key, language)]),
    ),
    ...POLICY_KEYS.flatMap((key) =>
      (choicesOf(key) ?? []).map((choice): [string, string] => [choiceId(key, choice), choice]),
    ),
  ]
  return xmlFile(
    xml(
      'policyDefinitionResources',
      { revision: '1.0', schemaVersion: '1.0' },
      xml('displayName', {}, 'Dialogsjekk'),
      xml('description', {}, 'Dialogsjekk'),
      xml(
        'resources',
        {},
        xml('stringTable', {}, ...strings.map(([id, text]) => xml('string', { id }, text))),
        xml('presentationTable', {}, ...admxEntries.map((entry) => presentation(entry, language))),
      ),
    ),
  )
}

function explain(branch: Branch, key: PolicyKey, language: TextLanguage): string {
  const { description, example } = policyTexts[key]
  const isJson = !isSwitch(key) && !choicesOf(key)
  return [
    description[language],
    branchTexts[branch].description[language],
    ...(isJson ? [`${AS_JSON[language]}:\n${JSON.stringify(example)}`] : []),
  ].join('\n\n')
}

function presentation(entry: Entry, language: TextLanguage): Xml {
  const id = admxName(entry)
  const title = policyTexts[entry.key].title[language]
  if (isSwitch(entry.key)) return xml('presentation', { id })
  return choicesOf(entry.key)
    ? xml('presentation', { id }, xml('dropdownList', { refId: VALUE_ID, noSort: 'true' }, title))
    : xml('presentation', { id }, xml('textBox', { refId: VALUE_ID }, xml('label', {}, title)))
}
