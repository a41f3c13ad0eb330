/**
 * `npm run bench`: how long the engine takes, and how large the content script is. Figures of one run on one machine; the
 * ratios are what can be compared. The engine is bundled first, as in the extension, since Vite's module runner slows it down.
 */
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = `${root}node_modules/.cache/bench`

async function bundleEngine() {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'test/bench/engine.ts', outDir, minify: true, emptyOutDir: true },
  })
  return (await import(pathToFileURL(`${outDir}/engine.js`).href)) as typeof import('./engine.ts')
}

function printSize() {
  const file = `${root}.output/chrome-mv3/content-scripts/dialog.js`
  if (!existsSync(file)) return console.log('content script: not built (npm run build)')
  const bytes = readFileSync(file)
  const kb = (size: number) => `${(size / 1000).toFixed(1)} kB`
  console.log(
    `content script: ${kb(bytes.length)} minified, ${kb(gzipSync(bytes).length)} gzip (goal < 150 kB minified)`,
  )
}

console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`)
const engine = await bundleEngine()
for (const line of engine.measureEngine()) console.log(line)
printSize()
