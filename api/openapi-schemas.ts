import { configToJSONSchema, type FlattenedField, type SanitizedConfig } from 'payload'

export type Json = { [key: string]: unknown }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** References point into the components, and hints for TypeScript are left out. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'tsType')
  return Object.fromEntries(
    kept.map(([key, item]) =>
      key === '$ref' && typeof item === 'string'
        ? [key, item.replace('#/definitions/', '#/components/schemas/')]
        : [key, moved(item)],
    ),
  )
}

/** The names of the fields that no answer contains. */
const hiddenIn = (fields: FlattenedField[]) =>
  fields.flatMap((field) => ('hidden' in field && field.hidden ? [field.name] : []))

const without = (schema: Json, names: string[]): Json => {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : []
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).filter(([name]) => !names.includes(name)),
    ),
    required: required.filter((name) => !names.includes(name)),
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
      return [slug, without(schema, hiddenIn(entity?.flattenedFields ?? []))]
    }),
  )
}
