import { defineConfig } from 'wxt'

/**
 * Hosts named at build time become required host permissions, which the browser grants without a click.
 * `DIALOGSJEKK_HOSTS="http://127.0.0.1/*" wxt build` makes the build for the demo. The store build names none:
 * there the user turns on each host from the toolbar popup.
 */
const hosts = (process.env.DIALOGSJEKK_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)

const gecko = {
  id: 'dialogsjekk@dialogsjekk.no',
  strict_min_version: '140.0',
  // What Firefox tells the user before the extension is installed: nothing is sent anywhere.
  data_collection_permissions: { required: ['none' as const] },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${hosts.length > 0 ? '-hosts' : ''}`,
  vite: () => ({ build: { target: ['chrome120', 'firefox128'] } }),
  manifest: ({ browser }) => ({
    default_locale: 'nb',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['scripting', 'storage', 'activeTab'],
    ...(hosts.length > 0 && { host_permissions: hosts }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: '120' }),
  }),
})
