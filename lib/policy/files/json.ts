import { type Deployment, extensionSettings, singleKeys } from './deployment.ts'

const file = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`

/** For `/etc/opt/chrome/policies/managed/`, `/etc/chromium/policies/managed/` and `/etc/opt/edge/policies/managed/`. */
export function linuxJson(deployment: Deployment): string {
  const settings = extensionSettings(deployment)
  const values = Object.fromEntries(singleKeys(deployment.policy))
  const { chrome, edge } = deployment.ids
  const byId = (value: unknown) => Object.fromEntries([...new Set([chrome, edge])].map((id) => [id, value]))
  return file({
    ...(settings && { ExtensionSettings: byId(settings) }),
    '3rdparty': { extensions: byId(values) },
  })
}

/** The part of `policies.json`. Firefox has no schema; it gets the same form as the others. */
export function firefoxPolicies({ policy, ids, firefoxUrl }: Deployment): string {
  const install = { installation_mode: 'force_installed', install_url: firefoxUrl }
  return file({
    policies: {
      ...(firefoxUrl && { ExtensionSettings: { [ids.firefox]: install } }),
      '3rdparty': { Extensions: { [ids.firefox]: Object.fromEntries(singleKeys(policy)) } },
    },
  })
}
