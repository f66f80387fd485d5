import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'

import { defaultLocale, isLocale } from '@/i18n/locales'
import { inPanelLanguage } from '@/i18n/panel-languages'

type Question = { fields: FlattenedField[]; path: string[]; oneLanguage: boolean }

type Kind = 'date' | 'flag' | 'number' | 'word'

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  checkbox: 'flag',
  date: 'date',
  email: 'word',
  number: 'number',
  relationship: 'word',
  select: 'word',
  text: 'word',
  textarea: 'word',
  upload: 'word',
}
const always: Record<string, Kind> = {
  id: 'word',
  createdAt: 'date',
  updatedAt: 'date',
  _status: 'word',
  _order: 'word',
}

/** What strangers compare by this path: an own, visible field, in the language asked for; or nothing. */
function kindOf({ fields, oneLanguage, path }: Question): Kind | undefined {
  const [name, ...rest] = path
  if (name === undefined || isLocale(name)) return undefined
  if (Object.hasOwn(always, name)) return rest.length === 0 ? always[name] : undefined
  const field = fields.find((each) => each.name === name)
  if (!field || ('hidden' in field && field.hidden) || field.custom?.['isPrivate']) return undefined
  if ('localized' in field && field.localized && !oneLanguage) return undefined
  if (field.type === 'group' || field.type === 'array')
    return kindOf({ fields: field.flattenedFields, path: rest, oneLanguage })
  // Payload cannot ask for one of several words in one language: SQLite answers with a syntax error.
  if (field.type === 'text' && field.hasMany) return undefined
  return rest.length === 0 ? kinds[field.type] : undefined
}

type Condition = { path: string; values: string[] }

const lists = ['in', 'not_in']
const comparisons = ['equals', 'not_equals', 'like', 'not_like', 'contains', 'exists']
const orders = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const operators = [...lists, ...comparisons, ...orders]
// One question stays cheap, however long it is.
const mostConditions = 30
const longestValue = 200

/** What one operator compares with; nothing when it cannot be asked like this. */
function valuesOf(operator: string, asked: unknown): string[] | undefined {
  if (!operators.includes(operator)) return undefined
  if (typeof asked === 'object' && asked !== null && !lists.includes(operator)) return undefined
  return operator === 'exists' ? [] : String(asked).split(',')
}

function conditionsOf(where: Where | undefined): Condition[] {
  return Object.entries(where ?? {}).flatMap(([path, value]) => {
    if (['and', 'or'].includes(path.toLowerCase()) && Array.isArray(value))
      return value.flatMap((each) => conditionsOf(each))
    const asked = Object.entries((value as Record<string, unknown> | null) ?? {})
    return asked.map(([operator, word]) => {
      const values = valuesOf(operator, word)
      return values ? { path, values } : { path: `${path}.${operator}`, values: [] }
    })
  })
}

const fits: Record<Kind, (value: string) => boolean> = {
  date: (value) => !Number.isNaN(Date.parse(value)),
  flag: (value) => value === 'true' || value === 'false',
  number: (value) => Number.isFinite(Number(value)),
  word: () => true,
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

/** A question that strangers may not ask; under its own name, so that it fills no error log. */
class ClosedQueryError extends APIError {
  constructor(req: PayloadRequest, path: string) {
    const message = inPanelLanguage(req, {
      de: `Nach „${path}“ kann hier nicht gefiltert oder sortiert werden.`,
      en: `“${path}” cannot be used here to filter or sort.`,
    })
    super(message, 400, null, true)
    this.name = 'QueryError'
  }
}

/**
 * What a stranger may ask over the network. Filters and sorts reach fields of the document itself in
 * one language, so that no answer depends on what is not published; drafts, trash and join filters are
 * ignored; no answer holds more than 100 documents.
 */
export const closedQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the union keeps 'read' until Payload 4
  operation,
  overrideAccess,
  req,
}) => {
  // Without a language of its own a filter on words is an error of Payload or of the database.
  if (req.payloadAPI !== 'local') req.locale ??= defaultLocale
  const isQuestion = ['read', 'count', 'readDistinct'].includes(operation)
  if (req.user || overrideAccess || req.payloadAPI === 'local' || !isQuestion) return
  const asked = args as Args
  const sorts = [asked.sort ?? []].flat().flatMap((sort) => sort.split(','))
  const sortPaths = sorts.map((sort) => sort.trim().replace(/^-/, ''))
  const conditions = [
    ...conditionsOf(asked.where),
    ...[...sortPaths, asked.field ?? []].flat().map((path) => ({ path, values: [] })),
  ]
  const fields = collection.flattenedFields
  for (const { path, values } of conditions) {
    const kind = kindOf({ fields, path: path.split('.'), oneLanguage: isLocale(req.locale) })
    const isShort = values.every((value) => value.length <= longestValue)
    if (!kind || !isShort || !values.every(fits[kind]) || conditions.length > mostConditions)
      throw new ClosedQueryError(req, path)
  }
  const wanted = asked.limit ?? (asked.pagination === false ? 100 : undefined)
  const isWithin = wanted === undefined || (wanted > 0 && wanted <= 100)
  const limit = isWithin ? wanted : 100
  return { ...asked, draft: false, trash: false, joins: undefined, limit } as typeof args
}
