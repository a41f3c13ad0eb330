import * as z from 'zod/mini'
import { joinPath, type Reject, reasonFor } from './reason.ts'
import { policyKeys } from './schema.ts'

/** More than any organisation needs, and few enough to read at once. */
const MOST_ENTRIES = 1000

type Schema = z.core.$ZodType
type Table = Record<string, unknown>

/** What could be read of one branch, key by key. Never throws. */
export function readBranch(source: unknown, path: string, reject: Reject): Table {
  if (source === undefined || source === null) return {}
  return readParts(source, path, reject, (name) => known(policyKeys, name)) ?? {}
}

/** Whether the key is a group, whose parts are decided one by one: `rules`, `thresholds`, `support`. */
export function isGroup(schema: Schema): boolean {
  return schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord
}

function readPart(schema: Schema, value: unknown, path: string, reject: Reject): unknown {
  if (schema instanceof z.ZodMiniExactOptional) return readPart(schema.def.innerType, value, path, reject)
  if (schema instanceof z.ZodMiniArray) return readList(schema.def.element, value, path, reject)
  if (schema instanceof z.ZodMiniObject)
    return readParts(value, path, reject, (name) => known(schema.def.shape as Record<string, Schema>, name))
  if (schema instanceof z.ZodMiniRecord) {
    const { keyType, valueType } = schema.def
    return readParts(value, path, reject, (name) => (z.safeParse(keyType, name).success ? valueType : undefined))
  }
  return readValue(schema, value, path, reject)
}

/** The parts that are known and in order. The others are named, and take nothing with them. */
function readParts(
  source: unknown,
  path: string,
  reject: Reject,
  schemaOf: (name: string) => Schema | undefined,
): Table | undefined {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    reject(path, 'skal være et objekt')
    return undefined
  }
  const table: Table = {}
  for (const [name, value] of firstOf(Object.entries(source), path, reject)) {
    const schema = schemaOf(name)
    const part = schema && readPart(schema, value, joinPath(path, name), reject)
    if (!schema) reject(joinPath(path, name), 'ukjent nøkkel')
    else if (part !== undefined) table[name] = part
  }
  return table
}

/** A list of which nothing can be read counts as not given, unlike one that was given empty. */
function readList(schema: Schema, source: unknown, path: string, reject: Reject): unknown[] | undefined {
  if (!Array.isArray(source)) {
    reject(path, 'skal være en liste')
    return undefined
  }
  const entries = firstOf(source, path, reject)
    .map((value, at) => readValue(schema, value, joinPath(path, at), reject))
    .filter((value) => value !== undefined)
  return entries.length > 0 || source.length === 0 ? entries : undefined
}

/** One thing, whole or not at all. A name in it that is not known is told of and left out, as a newer version may know it. */
function readValue(schema: Schema, value: unknown, path: string, reject: Reject): unknown {
  const read = z.safeParse(schema, value, { reportInput: true })
  if (!read.success) {
    const told = new Set<string>()
    for (const issue of read.error.issues) {
      const key = issue.path.reduce(joinPath, path)
      if (!told.has(key)) reject(key, reasonFor(issue))
      told.add(key)
    }
    return undefined
  }
  nameStrays(schema, value, path, reject)
  return read.data
}

function nameStrays(schema: Schema, value: unknown, path: string, reject: Reject): void {
  if (schema instanceof z.ZodMiniExactOptional) nameStrays(schema.def.innerType, value, path, reject)
  if (!(schema instanceof z.ZodMiniObject) || typeof value !== 'object' || value === null) return
  for (const [name, part] of firstOf(Object.entries(value), path, reject)) {
    const inner = known(schema.def.shape as Record<string, Schema>, name)
    if (inner) nameStrays(inner, part, joinPath(path, name), reject)
    else reject(joinPath(path, name), 'ukjent nøkkel')
  }
}

/** `constructor` and the like are no keys. */
function known(shape: Readonly<Record<string, Schema>>, name: string): Schema | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined
}

function firstOf<T>(entries: readonly T[], path: string, reject: Reject): T[] {
  if (entries.length > MOST_ENTRIES)
    reject(path, `har ${entries.length} oppføringer; bare de første ${MOST_ENTRIES} er lest`)
  return Array.from(entries.slice(0, MOST_ENTRIES))
}
