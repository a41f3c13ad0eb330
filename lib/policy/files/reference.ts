import { POLICY_KEYS } from '../schema.ts'
import { policyTexts } from '../texts.ts'
import { managedSchema } from './managed-schema.ts'

const TYPES: Readonly<Record<string, string>> = {
  array: 'liste / list',
  boolean: 'true, false',
  object: 'objekt / object',
  string: 'tekst / text',
}

/** The table of `docs/policy.md`. */
export function referenceTable(): string {
  const { properties = {} } = managedSchema()
  const rows = POLICY_KEYS.map((key) => {
    const { title, description, example } = policyTexts[key]
    const type = properties[`locked.${key}`]?.type ?? ''
    const cells = [
      `\`${key}\``,
      TYPES[type] ?? type,
      `**${title.nb}.** ${description.nb}`,
      `**${title.en}.** ${description.en}`,
    ]
    return `| ${[...cells, `\`${JSON.stringify(example)}\``].map(cell).join(' | ')} |\n`
  })
  return `| nøkkel / key | type | bokmål | English | eksempel / example |\n|---|---|---|---|---|\n${rows.join('')}`
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The text with what stands between the markers renewed. */
export function withReference(text: string): string {
  return text.replace(
    /(<!-- keys -->\n)[\s\S]*?(<!-- \/keys -->)/,
    (_all, start, end) => `${start}${referenceTable()}${end}`,
  )
}
