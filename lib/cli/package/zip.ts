import { type Zippable, zipSync } from 'fflate'

/** A file of a package by its path, with `/` on every system. */
export type Files = Readonly<Record<string, Uint8Array>>

/**
 * The same files and date give the same bytes on every machine: sorted by path, no owner or mode, and packed by fflate,
 * which unlike Node's zlib gives the same output in every version of Node.
 */
export function zip(files: Files, date: Date): Uint8Array {
  const entries: Zippable = {}
  for (const path of Object.keys(files).sort()) entries[path] = files[path] as Uint8Array
  return zipSync(entries, { level: 9, mtime: asLocal(date) })
}

/** A zip has no time zone: fflate writes the machine's own time, so it is given one that reads as UTC does. */
function asLocal(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  )
}
