import { configToJSONSchema, type FlattenedField, type SanitizedConfig } from 'payload'

export type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A choice that may be left open says so in both places. */
const withNull = (schema: Json): Json => {
  const { enum: choices, type } = schema
  const mayBeNull = Array.isArray(type) && type.includes('null') && Array.isArray(choices)
  return mayBeNull ? { ...schema, enum: [...(choices as unknown[]), null] } : schema
}

/** References point into the components, and hints for TypeScript are left out. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'tsType')
  return withNull(
    Object.fromEntries(
      kept.map(([key, item]) =>
        key === '$ref' && typeof item === 'string'
          ? [key, item.replace('#/definitions/', '#/components/schemas/')]
          : [key, moved(item)],
      ),
    ),
  )
}

/** The names of the fields that no answer to strangers contains. */
const hiddenIn = (fields: FlattenedField[], open: readonly string[]) =>
  fields.flatMap((field) => {
    const reasons = [
      'hidden' in field && field.hidden,
      'virtual' in field && field.virtual,
      field.type === 'join' && !open.includes(String(field.collection)),
    ]
    return reasons.some(Boolean) ? [field.name] : []
  })

const without = (schema: Json, names: string[], unsaved: string[]): Json => {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : []
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => !names.includes(name)),
    ),
    required: required.filter((name) => ![...names, ...unsaved].includes(name)),
  }
}

/** The shape of each open collection and global, in one language, as strangers receive it. */
export function schemasOf(config: SanitizedConfig, open: readonly string[]): Json {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  const all = [...config.collections, ...config.globals]
  return Object.fromEntries(
    open.map((slug) => {
      const entity = all.find((each) => each.slug === slug)
      const schema = moved(definitions[slug]) as Json
      // A global that nobody has saved yet has no id.
      const unsaved = config.globals.some((each) => each.slug === slug) ? ['id'] : []
      return [slug, without(schema, hiddenIn(entity?.flattenedFields ?? [], open), unsaved)]
    }),
  )
}
