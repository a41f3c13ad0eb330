import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFiles } from './build.ts'
import type { Files } from './zip.ts'

/** What the extension is built from, and nothing else that lies about: a test builds from these alone. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
]

export interface Commit {
  /** The date that goes into the packages. */
  readonly date: Date
  /** Whether the files are those of the commit: else nobody else can make the same packages. */
  readonly clean: boolean
}

/** `SOURCE_DATE_EPOCH` is the way of reproducible builds to say the date where there is no commit. */
export function readCommit(root: string, epoch = process.env.SOURCE_DATE_EPOCH): Commit {
  // Not the commit of another repository, in which the sources were unpacked.
  const git = existsSync(join(root, '.git'))
  const seconds = Number(epoch || (git && run(root, 'log', '-1', '--format=%ct')) || EARLIEST)
  const date = new Date(Math.max(seconds || EARLIEST, EARLIEST) * 1000)
  return { date, clean: !git || run(root, 'status', '--porcelain', '--', ...SOURCES) === '' }
}

/** Files outside the commit are left out: a key or a note of somebody's would be shown to the store. */
export function readSources(root: string): Files {
  if (existsSync(join(root, '.git'))) return read(root, run(root, 'ls-files', '-z', '--', ...SOURCES).split('\0'))
  const paths = SOURCES.flatMap((path) =>
    statSync(join(root, path)).isDirectory()
      ? Object.keys(readFiles(join(root, path))).map((file) => `${path}/${file}`)
      : [path],
  )
  return read(root, paths)
}

/** 1 January 1980: no zip can hold an earlier date. */
const EARLIEST = Date.UTC(1980, 0, 1) / 1000

function read(root: string, paths: readonly string[]): Files {
  const present = paths.filter((path) => path !== '' && existsSync(join(root, path)))
  return Object.fromEntries(present.map((path) => [path, readFileSync(join(root, path))]))
}

function run(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).trim()
}
