import type { FlattenedField } from 'payload'

/** Every path of a collection that a filter, a sort or a selection could name, relations included. */
export function fieldPaths(fields: FlattenedField[], depth = 2): string[] {
  return fields.flatMap((field) => {
    const nested = 'flattenedFields' in field ? fieldPaths(field.flattenedFields, depth) : []
    const languages = 'localized' in field && field.localized ? ['.de', '.en'] : []
    const beyond = ['relationship', 'upload', 'join'].includes(field.type) && depth > 0
    const related = beyond ? ['title', 'name', 'filename', 'alt', '_status', 'title.en'] : []
    return [
      field.name,
      ...languages.map((suffix) => field.name + suffix),
      ...nested.map((path) => `${field.name}.${path}`),
      ...related.map((path) => `${field.name}.${path}`),
    ]
  })
}
