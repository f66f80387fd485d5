import type { FlattenedField } from 'payload'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a version says nothing about: where the document stands, and what others point at it with. */
const isContent = (field: FlattenedField) =>
  field.type !== 'join' &&
  !['id', 'createdAt', 'updatedAt', 'deletedAt'].includes(field.name) &&
  !field.name.startsWith('_') &&
  !('hidden' in field && field.hidden) &&
  !('virtual' in field && field.virtual)

/** Every field of a version, the empty ones as well, so that a save of it also empties what was filled since. */
export function allFields(fields: FlattenedField[], version: Json): Json {
  return Object.fromEntries(
    fields.filter(isContent).map((field) => {
      const value = version[field.name]
      if (field.type === 'group' || field.type === 'tab')
        return [field.name, allFields(field.flattenedFields, isObject(value) ? value : {})]
      const isList = field.type === 'array' || field.type === 'blocks'
      return [field.name, value ?? (isList ? [] : null)]
    }),
  )
}
