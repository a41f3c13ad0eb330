/**
 * `npm run bench`: how long the engine takes, alone and beside other checkers, and how large the scripts are. Figures of one run
 * on one machine; the ratios are what can be compared. The engine is bundled first, as in the extension, since Vite's module
 * runner slows it down.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { measurePeers } from './peers.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outDir = `${root}node_modules/.cache/bench`
const bundle = pathToFileURL(`${outDir}/engine.js`).href

async function bundleEngine() {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'test/bench/engine.ts', outDir, minify: true, emptyOutDir: true },
  })
  return (await import(bundle)) as typeof import('./engine.ts')
}

/** The median of five fresh processes, as a first check happens once in each. */
function measureFirst(warmed: boolean) {
  const script = `import { measureFirst } from '${bundle}'; console.log(JSON.stringify(measureFirst(${warmed})))`
  const runs = Array.from({ length: 5 }, () => {
    const output = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script])
    return JSON.parse(output.toString()) as ReturnType<typeof import('./engine.ts').measureFirst>
  })
  const median = (of: 'made' | 'first' | 'memory') => runs.map((run) => run[of]).sort((a, b) => a - b)[2] ?? 0
  return { made: median('made'), first: median('first'), memory: median('memory') }
}

function printFirst() {
  const cold = measureFirst(false)
  const warm = measureFirst(true)
  console.log(
    `first check of 1,000 characters: ${warm.first.toFixed(2)} ms after warming up in idle time (limit 5 ms), ${cold.first.toFixed(1)} ms without; making the checker ${cold.made.toFixed(1)} ms, with warming up ${warm.made.toFixed(1)} ms`,
  )
  console.log(`memory of one checker after 51 texts: ${(warm.memory / 1e6).toFixed(1)} MB (limit 10 MB)`)
}

function printSize(script: string) {
  const file = `${root}.output/chrome-mv3/${script}`
  if (!existsSync(file)) return console.log(`${script}: not built (npm run build)`)
  const bytes = readFileSync(file)
  const kb = (size: number) => `${(size / 1000).toFixed(1)} kB`
  console.log(`${script}: ${kb(bytes.length)} minified, ${kb(gzipSync(bytes).length)} gzip`)
}

console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`)
const { createEngine, measureBadInputs, measureEngine } = await bundleEngine()
const { check } = createEngine()
printFirst()
for await (const line of measureEngine(check)) console.log(line)
for await (const line of measureBadInputs(check)) console.log(line)
for await (const line of measurePeers(check)) console.log(line)
for (const script of ['content-scripts/dialog.js', 'reading.js']) printSize(script)
