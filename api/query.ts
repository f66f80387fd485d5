import { parse } from 'qs-esm'

import { isLocale } from '@/i18n/locales'

import { type FieldNames, isComparable, isSortable } from './comparable'

const operators = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
])
const lists = new Set(['in', 'not_in'])
const words = new Set(['like', 'not_like', 'contains'])
const lastPage = 1_000_000
const mostLevels = 10

type Json = Record<string, unknown>
type Check = (value: unknown, level: number) => boolean

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlain = (value: unknown) => typeof value !== 'object' || value === null
const isPolymorphic = (value: unknown) =>
  isObject(value) && isPlain(value['value']) && typeof value['relationTo'] === 'string'

/** The object behind a parameter that may also be written as JSON; undefined when it is neither. */
function objectOf(value: unknown): Json | undefined {
  if (typeof value !== 'string') return isObject(value) ? value : undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

const isValue = (value: unknown) => isPlain(value) || isPolymorphic(value)

/** What an operator compares with: several values, words, or one value. */
function fits(operator: string, value: unknown): boolean {
  // Payload would take the word for no value at all, which is no list.
  if (lists.has(operator) && value === 'null') return false
  if (lists.has(operator) && Array.isArray(value)) return value.every(isValue)
  return words.has(operator) ? typeof value === 'string' : isValue(value)
}

const comparesWell = (condition: Json) =>
  Object.entries(condition).every(
    ([operator, value]) => operators.has(operator) && fits(operator, value),
  )

const isWhere: Check = (value, level) =>
  isObject(value) &&
  level <= mostLevels &&
  Object.entries(value).every(([path, asked]) => {
    if (!['and', 'or'].includes(path.toLowerCase())) return isObject(asked) && comparesWell(asked)
    return Array.isArray(asked) && asked.every((each) => isWhere(each, level + 1))
  })

/** Relations that lead to several collections: their names, with the slugs of the collections. */
export type MixedRelations = Readonly<Record<string, readonly string[]>>

/** Whether every condition on such a relation names one of its collections; the database has no other way to compare. */
const comparesMixed = (where: Json, mixed: MixedRelations): boolean =>
  Object.entries(where).every(([path, asked]) => {
    if (Array.isArray(asked))
      return asked.every((each) => isObject(each) && comparesMixed(each, mixed))
    const [name = '', ...rest] = path.split('.')
    const slugs = Object.hasOwn(mixed, name) ? mixed[name] : undefined
    if (!slugs) return true
    if (rest.length > 0) return ['value', 'relationTo'].includes(rest.join('.'))
    const values = isObject(asked) ? Object.values(asked).flat() : []
    return values.every((each) => isObject(each) && slugs.includes(String(each['relationTo'])))
  })

/** Names, each chosen or not, at any depth. */
const isChoice: Check = (value, level) =>
  isObject(value) &&
  level <= mostLevels &&
  Object.values(value).every(
    (each) =>
      each === true ||
      each === false ||
      /^(?:true|false|1|0)$/.test(String(each)) ||
      isChoice(each, level + 1),
  )

const isPage = (value: unknown) => {
  const page = Number(value)
  return isPlain(value) && Number.isInteger(page) && page >= 0 && page <= lastPage
}

const isJoin = (value: unknown) =>
  value === 'false' ||
  (isObject(value) &&
    (value['where'] === undefined || isWhere(value['where'], 0)) &&
    (value['page'] === undefined || isPage(value['page'])) &&
    ['limit', 'sort', 'count'].every((name) => isPlain(value[name])))

export const isNameOrNames = (value: unknown) =>
  [value].flat().every((each: unknown) => typeof each === 'string')

/** Whether a value of a parameter can be read, by the name of the parameter. */
export const queryChecks: Record<string, (value: unknown) => boolean> = {
  where: (value) => value === '' || isWhere(objectOf(value), 0),
  data: (value) => value === '' || objectOf(value) !== undefined,
  select: (value) => isChoice(value, 0),
  populate: (value) => isChoice(value, 0),
  joins: (value) => value === 'false' || (isObject(value) && Object.values(value).every(isJoin)),
  sort: isNameOrNames,
  page: isPage,
  locale: (value) => ['', 'all', '*'].includes(String(value)) || isLocale(value),
  'fallback-locale': isNameOrNames,
  fallbackLocale: isNameOrNames,
}

/** A number that means nothing (`limit=NaN`) counts as not given. */
export const isUsableNumber = (value: unknown) => {
  const number = Number(value)
  return isPlain(value) && Number.isInteger(number) && number >= 0 && number <= 1e9
}

/** The parameters of an address as Payload reads them. */
export const parsedQuery = (search: string): Json =>
  parse(search, { arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

type Asked = {
  /** The relations of the collection that lead to several others. */
  mixed?: MixedRelations | undefined
  names?: FieldNames | undefined
}

/**
 * Reads the query of an address as Payload does, before Payload.
 * @returns the name of a parameter that cannot be read, or the query without numbers that mean nothing
 */
export function readQuery(
  search: string,
  { mixed = {}, names }: Asked = {},
): { fault: string } | { search: string } {
  const query = parsedQuery(search)
  const fault = Object.entries(queryChecks).find(
    ([name, isReadable]) => Object.hasOwn(query, name) && !isReadable(query[name]),
  )
  if (fault) return { fault: fault[0] }
  const where = objectOf(query['where']) ?? {}
  if (!comparesMixed(where, mixed) || (names && !isComparable(where, names)))
    return { fault: 'where' }
  if (names && !isSortable(query['sort'], names)) return { fault: 'sort' }
  const useless = ['limit', 'depth'].filter(
    (name) => Object.hasOwn(query, name) && !isUsableNumber(query[name]),
  )
  if (useless.length === 0) return { search }
  const kept = new URLSearchParams(search)
  for (const key of [...kept.keys()])
    if (useless.some((name) => key === name || key.startsWith(`${name}[`))) kept.delete(key)
  return { search: `?${kept.toString()}` }
}
