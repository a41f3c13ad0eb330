/**
 * Starts a command of this folder: `node lib/cli/run.mjs check FILE`. The rules are found by `import.meta.glob`, which is
 * Vite's; so the command is loaded through Vite's module runner, without a build.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const [name, ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))
// tsconfig.json rests on a file that WXT makes; without it Vite reads no TypeScript.
if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
  spawnSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: root })
const server = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { main } = await createServerModuleRunner(server.environments.ssr, { hmr: false }).import(`/lib/cli/${name}.ts`)
  process.exitCode = await main(args)
} finally {
  await server.close()
}
