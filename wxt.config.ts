import { defineConfig } from 'wxt'
import { managedSchema } from './lib/policy/files/managed-schema.ts'

/**
 * Hosts named at build time become required host permissions, which the browser grants without a click.
 * `DIALOGSJEKK_HOSTS="http://127.0.0.1/*" wxt build` makes the build for the demo. The store build names none:
 * there the user turns on each host from the toolbar popup.
 */
const hosts = (process.env.DIALOGSJEKK_HOSTS ?? '').split(/[\s,]+/).filter(Boolean)

const PERMISSIONS = ['scripting', 'storage', 'activeTab', 'sidePanel']

const MANAGED_SCHEMA = 'managed_schema.json'
/** Also shown beside any page, by the browser. */
const TRY_PAGE = 'try.html'

const gecko = {
  id: 'dialogsjekk@dialogsjekk.no',
  strict_min_version: '140.0',
  // What Firefox tells the user before the extension is installed: nothing is sent anywhere.
  data_collection_permissions: { required: ['none' as const] },
}

/**
 * Of compromise we use the match language and the matcher (`lib/norwegian/compromise.ts`). Its entry registers a tokeniser,
 * English data, output and more on one object, which no bundler can see to be unused: 85 kB in every page. The unit tests
 * run with all of compromise, the end-to-end tests with this.
 */
const onlyTheMatcher = {
  name: 'only-the-matcher',
  load(id: string) {
    if (id.endsWith('/compromise/src/one.js')) return MATCHER
    return id.endsWith('/compromise/src/1-one/match/api/index.js') ? 'export default () => {}' : null
  },
}
const MATCHER = `
  import nlp from './nlp.js'
  import match from './1-one/match/plugin.js'
  nlp.extend(match)
  export default nlp`

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${hosts.length > 0 ? '-hosts' : ''}`,
  vite: () => ({
    plugins: [onlyTheMatcher],
    // Nothing is fetched: what the pages of the extension share with each other lies on the disk. Two megabytes of it are the weights of the judge.
    build: { target: ['chrome120', 'firefox128'], chunkSizeWarningLimit: 3000 },
  }),
  hooks: {
    // Firefox has no schema for policies, and hands over whatever is there.
    'build:publicAssets': ({ config }, files) => {
      const contents = JSON.stringify(managedSchema(), null, 2)
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SCHEMA, contents })
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'nb',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: PERMISSIONS.filter((name) => browser !== 'firefox' || name !== 'sidePanel'),
    ...(hosts.length > 0 && { host_permissions: hosts }),
    commands: {
      panel: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_panel__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_command_next__' },
      'try-text': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_try__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_command_previous__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: { gecko },
          sidebar_action: { default_panel: TRY_PAGE, default_title: '__MSG_command_try__', open_at_install: false },
        }
      : {
          minimum_chrome_version: '120',
          storage: { managed_schema: MANAGED_SCHEMA },
          side_panel: { default_path: TRY_PAGE },
        }),
  }),
})
