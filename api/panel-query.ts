import { type FieldNames, isComparable, isSortable } from './comparable'
import { isNameOrNames, isObject, isUsableNumber, parsedQuery, queryChecks } from './query'

const parsedJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

const isListOfWords = (value: unknown) => Array.isArray(value) && isNameOrNames(value)

/** What the views of the panel read besides what the API reads. */
const panelChecks: typeof queryChecks = {
  ...queryChecks,
  limit: isUsableNumber,
  depth: isUsableNumber,
  columns: (value) => isListOfWords(value) || isListOfWords(parsedJson(value)),
  localeCodes: (value) => isListOfWords(parsedJson(value)),
  relationTo: (value) => parsedJson(value) !== undefined,
  queryByGroup: (value) => isObject(value) || isObject(parsedJson(value)),
}

/** The fields that a filter names; of a path into another document, its first part. */
function fieldsOf(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(fieldsOf)
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([name, inner]) =>
    ['and', 'or'].includes(name.toLowerCase()) ? fieldsOf(inner) : [name.split(/\.|__/)[0] ?? ''],
  )
}

type Listed = { fields?: readonly string[] | undefined; names?: FieldNames | undefined }

/** The names of the parameters that a view of the panel cannot read. */
function unreadableIn(search: string, { fields, names }: Listed): string[] {
  const knowsFields = (where: unknown) =>
    !fields || fieldsOf(where).every((name) => fields.includes(name))
  return Object.entries(parsedQuery(search)).flatMap(([name, value]) => {
    const isReadable = Object.hasOwn(panelChecks, name) ? panelChecks[name] : isNameOrNames
    if (!isReadable?.(value)) return [name]
    if (name === 'sort') return names && !isSortable(value, names) ? [name] : []
    const isKnown = name !== 'where' || knowsFields(value)
    return isKnown && (name !== 'where' || !names || isComparable(value, names)) ? [] : [name]
  })
}

/**
 * The query of a view of the panel without what the view cannot read, and fails at. `fields` are those of the
 * collection that the view lists, `names` those of the whole project.
 * @returns nothing when all of it can be read
 */
export function readablePanelQuery(search: string, listed: Listed = {}): string | undefined {
  const unreadable = unreadableIn(search, listed)
  if (unreadable.length === 0) return undefined
  const kept = new URLSearchParams(search)
  for (const key of [...kept.keys()])
    if (unreadable.some((name) => key === name || key.startsWith(`${name}[`))) kept.delete(key)
  const rest = kept.toString()
  // A name in brackets is read as the name without them.
  return unreadableIn(rest, listed).length === 0 ? rest : ''
}
