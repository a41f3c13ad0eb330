import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'

export interface RegExpInSource {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** Every RegExp literal of the extension, from the syntax tree of its files. */
export function regExpsInSource(): RegExpInSource[] {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const found: RegExpInSource[] = []
  for (const file of globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root })) {
    const { program } = parseSync(file, readFileSync(root + file, 'utf8'))
    new Visitor({
      Literal(node) {
        if ('regex' in node) found.push({ file, pattern: node.regex.pattern, flags: node.regex.flags })
      },
    }).visit(program)
  }
  return found
}
