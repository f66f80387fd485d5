import type { FlattenedField } from 'payload'

import { locales } from '@/i18n/locales'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const codes: readonly string[] = locales
const isPerLocale = (value: Json) => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => codes.includes(key))
}

function isEmpty(field: FlattenedField, value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  if (field.type === 'join') return true
  if ('defaultValue' in field && field.defaultValue === value) return true
  if (!isObject(value)) return false
  if (isPerLocale(value)) return Object.values(value).every((each) => isEmpty(field, each))
  return (
    (field.type === 'group' || field.type === 'tab') && isUntouched(field.flattenedFields, value)
  )
}

const own = ['id', 'createdAt', 'updatedAt', 'deletedAt']

/** Whether nobody has filled in anything of a document, in any language. */
export function isUntouched(fields: FlattenedField[], doc: Json): boolean {
  return fields.every(
    (field) =>
      own.includes(field.name) || field.name.startsWith('_') || isEmpty(field, doc[field.name]),
  )
}
