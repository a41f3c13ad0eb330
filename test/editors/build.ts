import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Where the pages lie once they are built. */
export const EDITORS = fileURLToPath(new URL('../../.output/editors/', import.meta.url))

/** The name of each editor, as in `kinds/<name>.js`. */
export const kinds = globSync(`${here}kinds/*.{js,jsx}`)
  .map((file) => basename(file).replace(/\.jsx?$/, ''))
  .sort()

/** One page for each editor: its own code and the form around it. */
export async function buildEditors(): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [pages],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: EDITORS,
      emptyOutDir: true,
      target: 'chrome120',
      modulePreload: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: Object.fromEntries(kinds.map((name) => [name, `${here}${name}.html`])) },
    },
  })
}

/** `<name>.html`, which is no file: the page of that editor. */
const pages = {
  name: 'editor-pages',
  resolveId: (id: string) => (nameOf(id) ? id : null),
  load(id: string) {
    const name = nameOf(id)
    if (!name) return null
    return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title></head><body><script type="module">
      import { show } from '/frame.js'
      import { mount } from '/kinds/${name}'
      void show(mount)
    </script></body></html>`
  },
}

const nameOf = (id: string) => {
  const name = id.startsWith(here) && id.endsWith('.html') ? id.slice(here.length, -'.html'.length) : null
  return name && kinds.includes(name) ? name : null
}
