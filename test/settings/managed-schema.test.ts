import { expect, it } from 'vitest'
import { managedSchema } from '../../lib/settings/managed-schema.ts'

/** All objects of a schema, with where they are. */
function* nodes(value: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* nodes(inner, `${path}/${key}`)
}

it('holds nothing that keeps Chromium from loading the extension', () => {
  for (const [path, node] of nodes(managedSchema())) {
    for (const banned of ['anyOf', 'oneOf', 'allOf', '$ref', '$defs']) expect(node, path).not.toHaveProperty(banned)
    expect(node.additionalProperties, path).not.toBe(false)
    if (node.type === 'array') expect(node, path).toHaveProperty('items')
    if (node.type === 'number') expect(node, path).not.toHaveProperty('minimum')
    expect(Array.isArray(node.type), path).toBe(false)
    if (!path.endsWith('/properties'))
      for (const narrower of ['enum', 'pattern', 'minimum', 'required']) expect(node, path).not.toHaveProperty(narrower)
  }
})

it('names each rule and each key, under both branches', () => {
  const { properties } = managedSchema() as unknown as { properties: Record<string, { properties: object }> }
  expect(Object.keys(properties)).toEqual(['defaults', 'locked'])
  for (const branch of Object.values(properties)) {
    expect(branch.properties).toMatchObject({
      sites: { type: 'array' },
      rules: { properties: { urgent: { type: 'string' } } },
    })
  }
})
