import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Bad use of a command or bad input to it: told in one line, without a stack. */
export class UsageError extends Error {}

/** @throws UsageError for an option that is unknown or lacks its value. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

type Run = (args: string[]) => string | Promise<string>

/** A command that prints what `run` gives. It returns its exit code: 2, with the usage, for a `UsageError`. */
export function command(name: string, usage: string, run: Run): (args: string[]) => Promise<number> {
  return async (args) => {
    try {
      process.stdout.write(`${await run(args)}\n`)
      return 0
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      process.stderr.write(`${name}: ${error.message}\n${usage}\n`)
      return 2
    }
  }
}
