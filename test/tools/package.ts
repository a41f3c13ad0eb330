import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { root } from './steps.ts'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command of `lib/cli` as npm does, in these sources or in others. */
export function runCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}, where = root): Promise<Result> {
  const command = [join(where, 'lib', 'cli', 'run.mjs'), ...args]
  return new Promise((resolve) =>
    execFile(process.execPath, command, { cwd: where, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  )
}

/** The packed sources in a folder of their own, with what is installed here. */
export function unpackSources(zip: string, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}
