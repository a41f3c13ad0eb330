import * as z from 'zod/mini'
import { policySchema } from './settings-schema.ts'

/** What says more of a value than its type. */
const NARROWER = new Set(['enum', 'pattern', 'minimum', 'maximum', 'minLength', 'minItems', 'required'])

type Node = { readonly [key: string]: unknown }

/**
 * What the browser checks a policy by before it hands it over, as JSON Schema: the types alone, for Chromium throws away all of
 * `locked` for one value in it that is not right. What is right, `resolveSettings` tells key by key. Chromium takes but a part of
 * the language: with `additionalProperties: false` or `anyOf` the extension does not load at all, which the test looks for.
 */
export const managedSchema = (): Node => typesOf(z.toJSONSchema(policySchema, { io: 'input' }) as Node, true)

/** `isSchema`: its keys are words of the language, and not the names of properties. */
function typesOf(node: Node, isSchema: boolean): Node {
  const kept = Object.entries(node).filter(([key]) => !isSchema || !NARROWER.has(key))
  const inner = ([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [key, typesOf(value as Node, !(isSchema && key === 'properties'))]
      : [key, value]
  return Object.fromEntries(kept.map(inner))
}
