import * as z from 'zod/mini'
import { BRANCHES, POLICY_KEYS, policySchema } from '../schema.ts'
import { branchTexts, policyTexts } from '../texts.ts'

/** What is left of JSON Schema: the types. Chromium takes no more without refusing the extension or the value. */
export interface Shape {
  readonly type: string
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape
  readonly items?: Shape
}

/**
 * The schema that the extension declares for managed storage. Types only: what Chromium finds wrong it drops without a word,
 * so that what is of the right type, and wrong otherwise, comes through and can be named.
 *
 * Each key stands there twice: in its branch, and for itself as `locked.rules`. Chromium drops the outermost value in which
 * a type is wrong: of a branch that is all of it, of `locked.rules` only that.
 */
export function managedSchema(): Shape {
  const { properties = {} } = shapeOf(z.toJSONSchema(policySchema, { io: 'input', target: 'draft-07' }) as JsonSchema)
  const branches = BRANCHES.map((branch) => {
    const keys = Object.entries(properties[branch]?.properties ?? {}).map(([key, shape]) => [key, told(key, shape)])
    const { title, description } = branchTexts[branch]
    const texts = { title: title.nb, description: description.nb }
    return { branch, keys, whole: { ...texts, type: 'object', properties: Object.fromEntries(keys) } }
  })
  return {
    type: 'object',
    properties: Object.fromEntries(
      branches.flatMap(({ branch, keys, whole }) => [
        ...keys.map(([key, shape]) => [`${branch}.${key}`, shape]),
        [branch, whole],
      ]),
    ),
  }
}

interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
}

function shapeOf({ type = 'string', properties, additionalProperties, items }: JsonSchema): Shape {
  return {
    type,
    ...(properties && { properties: mapValues(properties, shapeOf) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: shapeOf(additionalProperties) }),
    ...(items && { items: shapeOf(items) }),
  }
}

function told(name: string, shape: Shape): Shape {
  const key = POLICY_KEYS.find((known) => known === name)
  return key ? { title: policyTexts[key].title.nb, description: policyTexts[key].description.nb, ...shape } : shape
}

const mapValues = <A, B>(table: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))
