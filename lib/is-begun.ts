import type { FlattenedField } from 'payload'

/** Whether a global has words in the language that it was read in, or needs none: nobody has begun it otherwise. */
export function isGlobalBegun(
  doc: Record<string, unknown>,
  fields: readonly FlattenedField[],
): boolean {
  const words = fields.filter(
    (field) => 'localized' in field && field.localized && field.name !== '_status',
  )
  return words.length === 0 || words.some(({ name }) => Boolean(doc[name]))
}
