import { defineConfig } from 'wxt'

/**
 * Hosts named at build time become required host permissions, which the browser grants without a click.
 * `DIALOGSJEKK_HOSTS="http://127.0.0.1/*" wxt build` makes the build for the demo. The store build names none:
 * there the user turns on each host from the toolbar popup.
 */
const hosts = (process.env.DIALOGSJEKK_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)

/**
 * Of compromise we use the match language alone (`lib/norwegian/compromise.ts`). Its other plugins and its English data are
 * left out of what every page loads: 60 kB. The tests run with all of compromise, the end-to-end tests with this.
 */
const onlyTheMatcher = {
  name: 'only-the-matcher',
  load(id: string) {
    if (UNUSED_PLUGIN.test(id)) return 'export default {}'
    if (UNUSED_API.test(id)) return 'export default () => {}'
    if (ENGLISH_DATA.test(id)) return 'export default { one: {} }'
    return null
  },
}
const UNUSED_PLUGIN =
  /compromise\/src\/1-one\/(?:cache|change|contraction-one|freeze|lexicon|lookup|output|pointers|sweep|tag|typeahead)\/plugin\.js$|compromise\/src\/1-one\/tokenize\/compute\/index\.js$/
const UNUSED_API = /compromise\/src\/1-one\/match\/api\/index\.js$/
const ENGLISH_DATA = /compromise\/src\/1-one\/tokenize\/model\/index\.js$/

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
  vite: () => ({ plugins: [onlyTheMatcher], build: { target: ['chrome120', 'firefox128'] } }),
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
