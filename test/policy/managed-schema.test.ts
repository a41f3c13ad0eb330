import { expect, it } from 'vitest'
import { managedSchema, type Shape } from '../../lib/policy/files/managed-schema.ts'
import { resolvePolicy } from '../../lib/policy/resolve.ts'
import { BRANCHES, POLICY_KEYS, policySchema } from '../../lib/policy/schema.ts'
import { policyTexts } from '../../lib/policy/texts.ts'

const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean']
const KEYWORDS = ['type', 'title', 'description', 'properties', 'additionalProperties', 'items']

/** Every schema in the schema, with where it stands. */
function* walk(shape: Shape, path: string): Generator<[string, Shape]> {
  yield [path, shape]
  for (const [key, inner] of Object.entries(shape.properties ?? {})) yield* walk(inner, `${path}.${key}`)
  if (shape.additionalProperties) yield* walk(shape.additionalProperties, `${path}.*`)
  if (shape.items) yield* walk(shape.items, `${path}[]`)
}

/** What Chromium lets through, as it was tried: a value with a wrong type in it is dropped whole, unknown names go. */
function fits(shape: Shape, value: unknown): boolean {
  if (shape.type === 'array') return Array.isArray(value) && value.every((entry) => fits(shape.items as Shape, entry))
  if (shape.type === 'integer') return Number.isInteger(value)
  if (shape.type !== 'object') return typeof value === shape.type
  return (
    typeof value === 'object' &&
    Object.entries(value as object).every(([key, part]) => {
      const inner = shape.properties?.[key] ?? shape.additionalProperties
      return inner !== undefined && fits(inner, part)
    })
  )
}

it('holds nothing that Chromium refuses, and nothing that it would check in our place', () => {
  const schema = managedSchema()
  expect(schema).not.toHaveProperty('additionalProperties')
  for (const [path, shape] of walk(schema, 'policy')) {
    expect(TYPES, path).toContain(shape.type)
    expect(KEYWORDS, path).toEqual(expect.arrayContaining(Object.keys(shape)))
    if (shape.type === 'array') expect(shape.items, path).toBeTypeOf('object')
    if (shape.type === 'object') expect(shape.properties ?? shape.additionalProperties, path).toBeTypeOf('object')
    if (shape.additionalProperties !== undefined) expect(shape.additionalProperties, path).toBeTypeOf('object')
  }
})

it('has every key in each branch, and for itself', () => {
  const { properties = {} } = managedSchema()
  for (const branch of BRANCHES) {
    expect(Object.keys(properties[branch]?.properties ?? {})).toEqual(POLICY_KEYS)
    for (const key of POLICY_KEYS) {
      expect(properties[`${branch}.${key}`]).toEqual(properties[branch]?.properties?.[key])
      expect(properties[`${branch}.${key}`]?.title).toBe(policyTexts[key].title.nb)
    }
  }
})

it.each(POLICY_KEYS)('the example of %s is in order, and gets through Chromium', (key) => {
  const { example } = policyTexts[key]
  const policy = { locked: { [key]: example } }
  expect(policySchema.parse(policy)).toEqual(policy)
  expect(resolvePolicy({ policy })).toMatchObject({ rejected: [], settings: { [key]: example } })
  expect(fits(managedSchema(), policy)).toBe(true)
  expect(fits(managedSchema(), { [`locked.${key}`]: example })).toBe(true)
})

it.each(POLICY_KEYS)('%s is told of in both languages', (key) => {
  const { title, description } = policyTexts[key]
  for (const text of [title.nb, title.en, description.nb, description.en]) expect(text).toMatch(/^\S.*\S$/)
  expect(description.nb).not.toBe(description.en)
})
