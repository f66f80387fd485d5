import type { FlattenedField, PayloadRequest } from 'payload'

import { locales } from '@/i18n/locales'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const codes: readonly string[] = locales
const isPerLocale = (value: Json) => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => codes.includes(key))
}

/** Whether a field holds what a new document gets. */
function isDefault(field: FlattenedField, value: unknown, req: PayloadRequest): boolean {
  if (!('defaultValue' in field)) return false
  const { defaultValue } = field
  return (
    value ===
    (typeof defaultValue === 'function' ? defaultValue({ req, user: req.user }) : defaultValue)
  )
}

function isEmpty(field: FlattenedField, value: unknown, req: PayloadRequest): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return value.length === 0
  if (field.type === 'join') return true
  if (isDefault(field, value, req)) return true
  if (!isObject(value)) return false
  if (isPerLocale(value)) return Object.values(value).every((each) => isEmpty(field, each, req))
  return (
    (field.type === 'group' || field.type === 'tab') &&
    isUntouched(field.flattenedFields, value, req)
  )
}

const own = ['id', 'createdAt', 'updatedAt', 'deletedAt']

/** Whether nobody has filled in anything of a document, in any language. */
export function isUntouched(fields: FlattenedField[], doc: Json, req: PayloadRequest): boolean {
  return fields.every(
    (field) =>
      own.includes(field.name) ||
      field.name.startsWith('_') ||
      isEmpty(field, doc[field.name], req),
  )
}
