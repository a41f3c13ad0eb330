import { BRANCHES, POLICY_KEYS } from '../schema.ts'
import { admxCategories, admxName, choicesOf, isSwitch, VALUE_ID } from './admx.ts'
import { CHROMIUM_NAMES, type Deployment } from './deployment.ts'
import { escapeXml } from './xml.ts'

const POLICY = './Device/Vendor/MSFT/Policy'

/** The rows of a custom profile in Intune: the template first, then what is decided, once for each browser. */
export function intuneOma({ policy }: Deployment): string {
  const rows = CHROMIUM_NAMES.flatMap((browser) =>
    BRANCHES.flatMap((branch) =>
      POLICY_KEYS.flatMap((key) => {
        const value = policy[branch]?.[key]
        if (value === undefined) return []
        const path = ['Dialogsjekk', 'Policy', ...admxCategories({ browser, branch })].join('~')
        const data = choicesOf(key) ? String(value) : JSON.stringify(value)
        const enabled = `<enabled/>\n<data id="${VALUE_ID}" value="${escapeXml(data)}"/>`
        const switched = value ? '<enabled/>' : '<disabled/>'
        return row(
          `Dialogsjekk: ${browser} ${branch}.${key}`,
          `${POLICY}/Config/${path}/${admxName({ browser, branch, key })}`,
          isSwitch(key) ? switched : enabled,
        )
      }),
    ),
  )
  const template = row(
    'Dialogsjekk: ADMX',
    `${POLICY}/ConfigOperations/ADMXInstall/Dialogsjekk/Policy/DialogsjekkAdmx`,
    '(lim inn hele innholdet i dialogsjekk.admx / paste all of dialogsjekk.admx)',
  )
  return [template, ...rows].join('\n')
}

const row = (name: string, uri: string, value: string) =>
  `Navn / Name: ${name}\nOMA-URI: ${uri}\nDatatype / Data type: Streng / String\nVerdi / Value:\n${value}\n`
