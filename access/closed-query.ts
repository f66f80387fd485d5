import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'
import { APIError } from 'payload'

import { isLocale } from '@/i18n/locales'

type Question = { fields: FlattenedField[]; path: string[]; oneLanguage: boolean }

const plain = new Set([
  'checkbox',
  'date',
  'email',
  'number',
  'relationship',
  'select',
  'text',
  'textarea',
  'upload',
])
const always = new Set(['id', 'createdAt', 'updatedAt', '_status', '_order'])

/** True when strangers may filter or sort by this path: an own, visible field, in the language asked for. */
function isOpen({ fields, oneLanguage, path }: Question): boolean {
  const [name, ...rest] = path
  if (name === undefined || isLocale(name)) return false
  if (always.has(name)) return rest.length === 0
  const field = fields.find((each) => each.name === name)
  if (!field || ('hidden' in field && field.hidden)) return false
  if ('localized' in field && field.localized && !oneLanguage) return false
  if (field.type === 'group' || field.type === 'array')
    return isOpen({ fields: field.flattenedFields, path: rest, oneLanguage })
  return plain.has(field.type) && rest.length === 0
}

function pathsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, value]) => {
    const isList = ['and', 'or'].includes(key.toLowerCase())
    if (!isList) return [key]
    return Array.isArray(value) ? value.flatMap((each) => pathsOf(each)) : [key]
  })
}

type Args = {
  field?: string
  draft?: boolean
  joins?: unknown
  limit?: number
  pagination?: boolean
  sort?: string | string[]
  trash?: boolean
  where?: Where
}

const refused = (language: string, path: string) =>
  new APIError(
    language === 'de'
      ? `Nach „${path}“ kann hier nicht gefiltert oder sortiert werden.`
      : `“${path}” cannot be used here to filter or sort.`,
    400,
    null,
    true,
  )

/**
 * What a stranger may ask over the network. Filters and sorts reach fields of the document itself in
 * one language, so that no answer depends on what is not published; drafts, trash and join filters are
 * ignored; no answer holds more than 100 documents.
 */
export const closedQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const isQuestion = ['read', 'count', 'readDistinct'].includes(operation)
  if (req.user || overrideAccess || req.payloadAPI === 'local' || !isQuestion) return
  const asked = args as Args
  const sorts = [asked.sort ?? []].flat().flatMap((sort) => sort.split(','))
  const sortPaths = sorts.map((sort) => sort.trim().replace(/^-/, ''))
  const paths = [...pathsOf(asked.where), ...sortPaths, ...(asked.field ? [asked.field] : [])]
  const fields = collection.flattenedFields
  for (const path of paths) {
    const oneLanguage = isLocale(req.locale)
    if (!isOpen({ fields, path: path.split('.'), oneLanguage }))
      throw refused(req.i18n.language, path)
  }
  const wanted = asked.limit ?? (asked.pagination === false ? 100 : undefined)
  const isWithin = wanted === undefined || (wanted > 0 && wanted <= 100)
  const limit = isWithin ? wanted : 100
  return { ...asked, draft: false, trash: false, joins: undefined, limit } as typeof args
}
