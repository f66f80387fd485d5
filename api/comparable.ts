import type { FlattenedField, SanitizedConfig } from 'payload'

type Json = Record<string, unknown>

/** Names of fields that the database does not compare with everything. */
export type FieldNames = {
  dates: ReadonlySet<string>
  /** Payload cannot ask for one of several words in one language: SQLite answers with a syntax error. */
  closed: ReadonlySet<string>
  /** Names whose values are ids. */
  goals: ReadonlySet<string>
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const innerOf = (field: FlattenedField): FlattenedField[] => {
  if (field.type === 'blocks')
    return field.blocks.flatMap((block) =>
      'flattenedFields' in block ? block.flattenedFields : [],
    )
  return 'flattenedFields' in field ? field.flattenedFields : []
}

const withInner = (fields: FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field) => [field, ...withInner(innerOf(field))])

const isDate = ({ type }: FlattenedField) => type === 'date'
const isGoal = ({ type }: FlattenedField) => type === 'relationship' || type === 'upload'
const isClosed = (field: FlattenedField) =>
  field.type === 'text' && Boolean(field.hasMany) && Boolean(field.localized)

const known = new WeakMap<SanitizedConfig, FieldNames>()

/** The names that stand for such a field wherever they stand. */
export function fieldNames(config: SanitizedConfig): FieldNames {
  const before = known.get(config)
  if (before) return before
  const { collections, globals } = config
  const fields = [...collections, ...globals].flatMap((each) => withInner(each.flattenedFields))
  const namesOf = (is: (field: FlattenedField) => boolean) => {
    const others = new Set(fields.filter((field) => !is(field)).map(({ name }) => name))
    return new Set(fields.filter(is).flatMap(({ name }) => (others.has(name) ? [] : [name])))
  }
  const goals = new Set(['id', ...namesOf(isGoal)])
  const names = { dates: namesOf(isDate), closed: namesOf(isClosed), goals }
  known.set(config, names)
  return names
}

/** The field at the end of a path, however it is joined: `version.date`, `parent__date`. */
const lastOf = (path: string) => path.split(/\.|__/).at(-1) ?? ''

const isMoment = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && ['', 'null'].includes(value)) ||
  ((typeof value === 'string' || typeof value === 'number') &&
    !Number.isNaN(new Date(value).getTime()))

const words = ['like', 'not_like', 'exists']

const comparesMoments = (condition: Json) =>
  Object.entries(condition).every(([operator, value]) => {
    if (words.includes(operator)) return true
    const isList = operator === 'in' || operator === 'not_in'
    const values = isList && typeof value === 'string' ? value.split(',') : [value].flat()
    return values.every(isMoment)
  })

/** No id holds a comma; Payload's adapter of MongoDB reads one as a list and fails. */
const comparesIds = (condition: Json) =>
  ['equals', 'not_equals'].every((operator) => !String(condition[operator]).includes(','))

/** Whether the database can compare what a filter asks for: dates with dates, and ids with one id. */
export const isComparable = (where: unknown, names: FieldNames): boolean => {
  if (Array.isArray(where)) return where.every((each) => isComparable(each, names))
  if (!isObject(where)) return true
  return Object.entries(where).every(([path, asked]) => {
    if (Array.isArray(asked)) return isComparable(asked, names)
    const name = lastOf(path)
    if (names.closed.has(name)) return false
    if (!isObject(asked)) return true
    if (names.goals.has(name) && !comparesIds(asked)) return false
    return !names.dates.has(name) || comparesMoments(asked)
  })
}

/** Whether the database can sort by all of these fields. */
export const isSortable = (sort: unknown, { closed }: FieldNames): boolean =>
  [sort]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .every((each) => !closed.has(lastOf(each.trim().replace(/^-/, ''))))
