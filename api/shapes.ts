import type { FlattenedField } from 'payload'

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown): value is null | undefined => value === null || value === undefined

const isWord = (value: unknown) => typeof value === 'string' || typeof value === 'number'

const isGoal = (value: unknown): boolean =>
  isWord(value) || (isObject(value) && isWord(value['id']))

/** A node of a rich text. Readers of texts look its type up by name. */
function isNode(value: unknown): boolean {
  if (!isObject(value)) return false
  const { children, fields, type } = value
  const isBlock = type === 'block' || type === 'inlineBlock'
  return (
    typeof type === 'string' &&
    !(type in Object.prototype) &&
    (!isBlock || isObject(fields)) &&
    areNodes(children)
  )
}

const areNodes = (value: unknown): boolean =>
  isEmpty(value) || (Array.isArray(value) && value.every(isNode))

const isRichText = (value: unknown): boolean =>
  isObject(value) && (!isObject(value['root']) || areNodes(value['root']['children']))

/** Whether one value can stand in a field, as far as its kind of JSON goes. */
function isValue(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
    case 'radio':
      return isWord(value)
    case 'number':
      return isWord(value) && Number.isFinite(Number(value))
    case 'checkbox':
      return typeof value === 'boolean' || ['true', 'false', ''].includes(String(value))
    case 'date':
      return isWord(value) && (value === '' || !Number.isNaN(new Date(value).getTime()))
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo === 'string') return isGoal(value)
      return isObject(value) && typeof value['relationTo'] === 'string' && isGoal(value['value'])
    case 'richText':
      return value === '' || isRichText(value)
    default:
      return true
  }
}

const hasMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true

function faultOfField(field: FlattenedField, value: unknown, path: string): string | undefined {
  // What a join finds, and what is worked out, is sent back by the panel and stored nowhere.
  const isStored = field.type !== 'join' && !('virtual' in field && field.virtual)
  if (isEmpty(value) || !isStored) return undefined
  if (field.type === 'group' || field.type === 'tab')
    return isObject(value) ? shapeFault(field.flattenedFields, value, `${path}.`) : path
  if (field.type === 'array') {
    // The panel sends the number of rows where there are none.
    if (Number(value) === 0) return undefined
    if (!Array.isArray(value)) return path
    const faults = value.map((row: unknown, at) =>
      isObject(row) && (isEmpty(row['id']) || isWord(row['id']))
        ? shapeFault(field.flattenedFields, row, `${path}.${at.toString()}.`)
        : path,
    )
    return faults.find((fault) => fault !== undefined)
  }
  const isFine = hasMany(field)
    ? Array.isArray(value) && value.every((each) => isValue(field, each))
    : isValue(field, value)
  return isFine ? undefined : path
}

/**
 * The path of a value that is another kind of JSON than its field holds. Payload looks at the fields of what is
 * published alone, and the database fails at a draft with such a value.
 */
export function shapeFault(fields: FlattenedField[], data: Json, before = ''): string | undefined {
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name) || field.name === 'id') continue
    const fault = faultOfField(field, data[field.name], before + field.name)
    if (fault !== undefined) return fault
  }
  return undefined
}
